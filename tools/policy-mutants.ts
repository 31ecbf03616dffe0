/** A policy file with one change. */
export interface PolicyMutant {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly from: string;
  /** Empty where a condition was taken out. */
  readonly to: string;
  /** The whole file with the change. */
  readonly text: string;
}

/** Comparison operators, each with those that a slip would write. */
const OPERATORS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ <= /, [" < ", " >= "]],
  [/ >= /, [" > ", " <= "]],
  [/ < /, [" <= ", " > "]],
  [/ > /, [" >= ", " < "]],
  [/ == /, [" != "]],
  [/ != /, [" == "]],
  [/ \+ 1\b/, [" + 2", ""]],
  [/ - 1\b/, [" - 2", ""]],
  [/\bmax\(/, ["min("]],
  [/\bmin\(/, ["max("]],
];

/** Every change of a policy file: each comparison turned, each negation and each condition of a body taken out. */
export function policyMutants(file: string, source: string): PolicyMutant[] {
  const lines = source.split("\n");
  const changed = (index: number, from: string, to: string, line: string): PolicyMutant => ({
    file,
    line: index + 1,
    from: from.trim(),
    to: to.trim(),
    text: lines.with(index, line).join("\n"),
  });
  return lines.flatMap((line, index) => {
    if (/^\s*(#|import |package )/.test(line)) return [];
    const turned = OPERATORS.flatMap(([operator, others]) =>
      [...line.matchAll(new RegExp(operator, "g"))].flatMap(({ 0: found, index: at }) =>
        others.map((other) => changed(index, found, other, line.slice(0, at) + other + line.slice(at + found.length))),
      ),
    );
    const affirmed = [...line.matchAll(/\bnot /g)].map(({ 0: found, index: at }) =>
      changed(index, `${found}…`, "…", line.slice(0, at) + line.slice(at + found.length)),
    );
    return [...turned, ...affirmed, ...(isCondition(line) ? [changed(index, line, "", "\ttrue")] : [])];
  });
}

// A line of a rule's body that binds no name and begins nothing that goes on in the next line.
function isCondition(line: string): boolean {
  return /^\t[a-z]/.test(line) && !/:=|^\tsome |[{[(,]$/.test(line);
}
