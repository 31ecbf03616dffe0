import comparison from "virtual:hdp/comparison";
import { parametersOf } from "../../src/core/regulation/settable.ts";
import { SchemaTree } from "../../src/core/schema/schema-tree.ts";
import type { ParameterText } from "../../src/features/compare/index.ts";
import type { Adjustable } from "../../src/features/what-if/index.ts";
import type { Language } from "../../src/words/format.ts";
import { SCHEMAS } from "./use-draft.ts";

const TREE = new SchemaTree(SCHEMAS);

/** What a parameter is called within the rule of its decision: as its schema says, part by part. */
export function parameterLabel(decision: string, one: Adjustable, parameters: ParameterText, lang: Language): string {
  const { path, steps } = one;
  const rules = comparison.parameters[decision] ?? [];
  const rule = rules.find((read) => path.startsWith(`${read}.`)) ?? "";
  const names = path.split(".");
  const first = rule === "" ? 0 : rule.split(".").length;
  const parts = names.slice(first).flatMap((_, index) => {
    const end = first + index + 1;
    // A list is told by its items.
    if (/^\d+$/.test(steps[end] ?? "")) return [];
    const within = names.slice(0, end - 1).join(".");
    const told = parameters.label(names.slice(0, end).join("."), steps.slice(0, end), within);
    // Items of lists are told by their codes, which no schema knows.
    if (/^\d+$/.test(steps[end - 1] ?? "")) return told;
    const [zh = "", en = ""] =
      TREE.find(parametersOf(TREE), steps.slice(0, end))?.schema.description?.split(" — ") ?? [];
    const [short = ""] = (lang === "en" ? en : zh).split(/[；;：:]/);
    return short === "" ? told : short;
  });
  const distinct = parts.filter((part, index) => part !== parts[index - 1]);
  return distinct.length === 0 ? parameters.label(path, steps) : distinct.join(" › ");
}
