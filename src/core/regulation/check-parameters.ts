import { valueAt } from "../base/plain-value.ts";
import { isCivilDate } from "../calendar/civil-date.ts";
import type { Version } from "./jurisdiction.ts";
import { TO_FILL } from "./marks.ts";
import { type Finding, problemIn } from "./problem.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Problem, Step, YamlFile } from "./yaml-file.ts";

/** Keys of a requirement or a step below which the path of a fact stands. */
const FACT_KEYS: readonly unknown[] = ["fact", "covers", "differs_from", "equals", "done"];

/**
 * What no schema can say of parameters: that a rule has the number it needs, that tiers leave no log out, that no more
 * is asked for than there is, that a code has a text, and that a fact is one of the decision's.
 */
export function checkParameters(yaml: YamlFile, words: Vocabulary): Problem[] {
  const { parameters = {} } = yaml.value as Version;
  const problems: Problem[] = [];
  const report = ({ path, ...finding }: Finding) =>
    problems.push(problemIn(yaml, { ...finding, path: ["parameters", ...path] }));
  const knownWord = (path: Step[], found: unknown, known: readonly string[]) => {
    if (known.includes(String(found))) return;
    report({ code: "unknown_name", path, found, expected: oneOf(known), known });
  };

  for (const { parameter, needs } of words.needs) {
    const path = parameter.split(".");
    if (valueAt(parameters, path) !== undefined && valueAt(parameters, needs.split(".")) === undefined) {
      report({ code: "missing_parameter", path, expected: `parameters.${needs}, which it needs` });
    }
  }

  for (const [group, rules] of Object.entries(parameters)) {
    const text = JSON.stringify(rules);
    // With a number left open, what was begun decides nothing yet.
    if (text.includes(`"clause":"${TO_FILL}"`) && !text.includes('"unset"')) {
      report({
        code: "unknown_clause",
        path: [group],
        found: TO_FILL,
        expected: "the clause of the text in each rule",
      });
    }
  }
  const root = words.tree.at("version", ["properties", "parameters"]);
  walk(parameters, [], (path, value) => {
    const [last, before] = [path.at(-1), path.at(-2)];
    const { codes, more_than_nothing } = words.tree.find(root, path.map(String))?.schema ?? {};
    const { at_least: found, any_of } = (value ?? {}) as { at_least?: unknown; any_of?: unknown };
    if (typeof found === "number" && Array.isArray(any_of) && found > any_of.length) {
      const expected = `at most ${any_of.length}, the items that there are`;
      report({ code: "out_of_range", path: [...path, "at_least"], found, expected });
    }
    const crossed = crossedBounds(value);
    if (crossed !== undefined) report({ ...crossed, path: [...path, "minimum"] });
    if (last === "day" && typeof value === "string" && !isCivilDate(`2023-${value}`)) {
      report({ code: "out_of_range", path, found: value, expected: "a day that every year has, MM-DD, like 08-31" });
    }
    if (typeof value === "string" && /^[\d.]+%$/.test(value) && Number.parseFloat(value) > 100) {
      report({ code: "out_of_range", path, found: value, expected: "at most 100%" });
    }
    if (typeof value === "string" && /^0+ [a-z]/.test(value) && more_than_nothing) {
      report({ code: "out_of_range", path, found: value, expected: "more than nothing" });
    }
    if (last === "tiers") tierProblems(path, value as { up_to?: number }[], report);
    if (codes !== undefined) knownWord(path, value, words[codes]);
    if (before === "requirements") knownWord(path, last, words.reasons);
    if (before === "advice") knownWord(path, last, words.warnings);
    const facts = words.facts.get(words.owners.get(String(path[0])) ?? "");
    if (facts === undefined) return;
    if (FACT_KEYS.includes(last) && typeof value === "string") knownWord(path, value, facts);
    if (before === "when") knownWord(path, last, facts);
  });
  return problems;
}

/** What is wrong with a number's least and most, where both are given. */
export function crossedBounds(value: unknown): Omit<Finding, "path"> | undefined {
  const { minimum, maximum } = (value ?? {}) as { minimum?: unknown; maximum?: unknown };
  if (typeof minimum !== "number" || typeof maximum !== "number" || minimum <= maximum) return undefined;
  return { code: "out_of_range", found: minimum, expected: `at most ${maximum}, the maximum` };
}

// A long list would hide the one that is meant, which is suggested.
function oneOf(known: readonly string[]): string {
  return known.length > 20 ? `one of the ${known.length} known names` : `one of ${known.join(", ")}`;
}

function tierProblems(path: Step[], tiers: readonly { up_to?: number }[], report: (finding: Finding) => void): void {
  tiers.forEach(({ up_to: found }, index) => {
    const here = { code: "out_of_range", path: [...path, index, "up_to"], found } as const;
    const before = tiers[index - 1]?.up_to;
    if (index === tiers.length - 1) {
      if (found !== undefined) report({ ...here, expected: "no limit in the last tier" });
    } else if (found === undefined) {
      report({ ...here, expected: "a limit: only the last tier has none" });
    }
    if (found !== undefined && before !== undefined && found <= before) {
      report({ ...here, expected: `more than ${before}, the tier before` });
    }
  });
}

function walk(value: unknown, path: Step[], see: (path: Step[], value: unknown) => void): void {
  see(path, value);
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    walk(member, [...path, Array.isArray(value) ? Number(key) : key], see);
  }
}
