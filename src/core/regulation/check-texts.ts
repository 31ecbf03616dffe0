import { oneOf } from "../base/mistake.ts";
import type { DecisionTexts } from "../schema/schemas.ts";
import type { Jurisdiction } from "./jurisdiction.ts";
import { problemIn } from "./problem.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Problem, YamlFile } from "./yaml-file.ts";

/** Texts in the words of a regulation that stand under no name of the decisions, and so would never be shown. */
export function textProblems(
  yaml: YamlFile,
  { texts = {} }: Pick<Jurisdiction, "texts">,
  { texts: known }: Pick<Vocabulary, "texts">,
): Problem[] {
  const unknown = (path: readonly string[], found: string, names: readonly string[]) =>
    problemIn(yaml, { code: "unknown_name", path, found, expected: oneOf(names), known: names });
  return Object.entries(texts).flatMap(([decision, parts]) => {
    const names = known.get(decision);
    if (names === undefined) return [unknown(["texts", decision], decision, [...known.keys()])];
    return Object.entries(parts).flatMap(([part, each]) => {
      const there = names[part as keyof DecisionTexts];
      const strays = Object.keys(each).filter((name) => !there.includes(name));
      return strays.map((name) => unknown(["texts", decision, part, name], name, there));
    });
  });
}
