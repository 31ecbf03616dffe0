/** Rego that gives the answer of the decision that is asked for: a rule below `data.hdp` cannot look one up by its name. */
export function askedRego(decisions: readonly string[]): string {
  const rules = decisions.map((name) => `answer := data.hdp.${name}.answer if input.decision == "${name}"\n`);
  return ["package hdp.asked\n", ...rules].join("\n");
}
