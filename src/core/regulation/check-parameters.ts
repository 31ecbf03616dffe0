import type { Bilingual } from "../base/bilingual.ts";
import { oneOf } from "../base/mistake.ts";
import { isMapping, valueAt } from "../base/plain-value.ts";
import { isCivilDate } from "../calendar/civil-date.ts";
import { wordMeant } from "../schema/word-labels.ts";
import { FactComparisons } from "./check-requirements.ts";
import { parseQuantity } from "./data-document.ts";
import type { Version } from "./jurisdiction.ts";
import { TO_FILL } from "./marks.ts";
import { type Finding, problemIn } from "./problem.ts";
import { exceededBound } from "./strictness.ts";
import { type DecisionWords, ownerOf, type Vocabulary } from "./vocabulary.ts";
import type { Problem, Step, YamlFile } from "./yaml-file.ts";

/** Keys of a requirement or a step below which the path of a fact stands. */
const FACT_KEYS: readonly unknown[] = ["fact", "covers", "differs_from", "equals", "not_before", "done"];

/** A number, and the list of which so many are asked for. */
const SOME_OF = [
  ["at_least", "any_of"],
  ["needed", "of"],
] as const;

/**
 * What no schema can say of parameters: that a rule has the number it needs, that tiers leave no log out, that no more
 * is asked for than there is, that a code has a text, and that a fact is one of the decision's.
 */
export function checkParameters(yaml: YamlFile, words: Vocabulary): Problem[] {
  const { parameters = {} } = yaml.value as Version;
  const problems: Problem[] = [];
  const report = ({ path, ...finding }: Finding) =>
    problems.push(problemIn(yaml, { ...finding, path: ["parameters", ...path] }));
  const knownWord = (path: Step[], found: unknown, known: readonly string[] | undefined) => {
    if (known === undefined || known.includes(String(found))) return;
    const suggestion = wordMeant(String(found), known, words.labels);
    report({ code: "unknown_name", path, found, expected: oneOfMany(known), known, ...(suggestion && { suggestion }) });
  };

  for (const { parameter, needs } of words.needs) {
    const path = parameter.split(".");
    if (valueAt(parameters, path) !== undefined && valueAt(parameters, needs.split(".")) === undefined) {
      const expected = {
        en: `parameters.${needs}, which it needs`,
        "zh-TW": `同時訂有 parameters.${needs}（所需參數）`,
      };
      report({ code: "missing_parameter", path, expected });
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
        expected: { en: "the clause of the text in each rule", "zh-TW": "各項規則所依據的條款" },
      });
    }
  }
  const root = words.tree.at("version", ["properties", "parameters"]);
  walk(parameters, [], (path, value) => {
    const [last, before] = [path.at(-1), path.at(-2)];
    // The marks of a group stand in its own file.
    const place =
      path.length === 1 ? words.tree.at(`parameters/${path[0]}`, []) : words.tree.find(root, path.map(String));
    const { codes, more_than_nothing, one_needed } = place?.schema ?? {};
    if (isMapping(value) && one_needed?.every((name) => value[name] === undefined)) {
      report({ code: "missing_parameter", path, expected: oneNeeded(one_needed) });
    }
    for (const [number, list] of SOME_OF) {
      const { [number]: found, [list]: items } = (value ?? {}) as Readonly<Record<string, unknown>>;
      if (typeof found !== "number" || !Array.isArray(items) || found <= items.length) continue;
      const expected = {
        en: `at most ${items.length}, the items that there are`,
        "zh-TW": `${items.length} 以下（所列項目數）`,
      };
      report({ code: "out_of_range", path: [...path, number], found, expected });
    }
    const crossed = crossedBounds(value);
    if (crossed !== undefined) report({ ...crossed, path: [...path, "minimum"] });
    const { at_least: minimum, at_most: maximum } = (value ?? {}) as Readonly<Record<string, unknown>>;
    const bounds = crossedBounds({ minimum, maximum });
    if (bounds !== undefined) report({ ...bounds, path: [...path, "at_least"] });
    if (last === "day" && typeof value === "string" && !isCivilDate(`2023-${value}`)) {
      const expected = {
        en: "a day that every year has, MM-DD, like 08-31",
        "zh-TW": "每年都有的日子（MM-DD），例如 08-31",
      };
      report({ code: "out_of_range", path, found: value, expected });
    }
    const bound = typeof value === "string" && parseQuantity(value) !== undefined ? exceededBound(value) : undefined;
    if (bound !== undefined) report({ code: "out_of_range", path, found: value, expected: bound });
    if (typeof value === "string" && /^0+ [a-z]/.test(value) && more_than_nothing) {
      report({
        code: "out_of_range",
        path,
        found: value,
        expected: { en: "more than nothing", "zh-TW": "大於零的值" },
      });
    }
    if (last === "tiers" || last === "marginal") tierProblems(path, value as { up_to?: number }[], report);
    if (codes === "parties") knownWord(path, value, words.parties);
    const unknown = before === "readings" ? unknownReading(path, String(value), words) : undefined;
    if (unknown !== undefined) report(unknown);
    const own = ownerOf(words, path.map(String));
    if (own === undefined) return;
    if (codes !== undefined && codes !== "parties") knownWord(path, value, own[codes]);
    if (before === "requirements") knownWord(path, last, own.reasons);
    if (before === "advice") knownWord(path, last, own.warnings);
    if (before === "documents") knownWord(path, value, own.documents);
    const facts = [...own.facts.keys()];
    if (FACT_KEYS.includes(last) && typeof value === "string") knownWord(path, value, facts);
    if (before === "when") knownWord(path, last, facts);
    const comparisons = new FactComparisons(own, words.tree, report);
    if (before === "requirements" && isMapping(value)) comparisons.requirement(path, value);
    if (last === "when") comparisons.conditions(path, value);
    if (last === "done" && typeof value === "string") comparisons.done(path, value);
    for (const key of unheeded(path, parameters, own))
      report({ code: "unknown_key", path: [...path, key], expected: NOTHING });
  });
  return problems;
}

/** What is wrong with a reading that is named at a path and that nobody has defined. */
export function unknownReading(path: readonly Step[], found: string, words: Vocabulary): Finding | undefined {
  const { readings: known } = words;
  if (known === undefined || known.includes(found)) return undefined;
  const expected = {
    en: "a reading that has a text in a readings.yaml",
    "zh-TW": "readings.yaml 中有說明文字的解讀",
  };
  return { code: "unknown_name", path, found, expected };
}

const NOTHING: Bilingual = {
  en: "nothing here: the decision looks at no such condition",
  "zh-TW": "空白（本決定不看此條件）",
};

// A list of requirements looks at conditions, and at roles where it binds one; nothing else does of its obligations.
function unheeded(path: readonly Step[], parameters: object, { binds }: DecisionWords): string[] {
  if (path.at(-2) !== "obligations" && path.at(-2) !== "requirements") return [];
  const entry = valueAt(parameters, path);
  if (!isMapping(entry)) return [];
  // The rule of a decision is a group, or that of a decision that the jurisdiction declares, within its own group.
  const rule = path.slice(0, -2);
  const heeded = rule.length <= 2 && valueAt(parameters, [...rule, "requirements"]) !== undefined;
  const keys = [...(heeded ? [] : ["when"]), ...(heeded && binds !== undefined ? [] : ["by_role"])];
  return keys.filter((key) => entry[key] !== undefined);
}

function oneNeeded(names: readonly string[]): Bilingual {
  const quoted = names.map((name) => `\`${name}\``);
  return {
    en: `at least one of ${quoted.join(", ")}: without any, the rule says nothing`,
    "zh-TW": `至少有 ${quoted.join("、")} 其中之一（皆無則此規則毫無內容）`,
  };
}

/** What is wrong with a number's least and most, where both are given. */
export function crossedBounds(value: unknown): Omit<Finding, "path"> | undefined {
  const { minimum, maximum } = (value ?? {}) as { minimum?: unknown; maximum?: unknown };
  if (typeof minimum !== "number" || typeof maximum !== "number" || minimum <= maximum) return undefined;
  const expected = { en: `at most ${maximum}, the maximum`, "zh-TW": `${maximum} 以下（上限）` };
  return { code: "out_of_range", found: minimum, expected };
}

// A long list would hide the one that is meant, which is suggested.
function oneOfMany(known: readonly string[]): Bilingual {
  const { length } = known;
  return length > 20 ? { en: `one of the ${length} known names`, "zh-TW": `${length} 個已知名稱之一` } : oneOf(known);
}

function tierProblems(path: Step[], tiers: readonly { up_to?: number }[], report: (finding: Finding) => void): void {
  tiers.forEach(({ up_to: found }, index) => {
    const here = { code: "out_of_range", path: [...path, index, "up_to"], found } as const;
    const before = tiers[index - 1]?.up_to;
    if (index === tiers.length - 1) {
      const expected = { en: "no limit in the last tier", "zh-TW": "空白（最後一級不設上限）" };
      if (found !== undefined) report({ ...here, expected });
    } else if (found === undefined) {
      const expected = { en: "a limit: only the last tier has none", "zh-TW": "上限值（只有最後一級不設）" };
      report({ ...here, expected });
    }
    if (found !== undefined && before !== undefined && found <= before) {
      const expected = { en: `more than ${before}, the tier before`, "zh-TW": `大於 ${before}（前一級的上限）` };
      report({ ...here, expected });
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
