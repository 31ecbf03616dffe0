import type { Document, Scalar, YAMLMap } from "yaml";
import { isExactNumber } from "../base/exact-number.ts";
import { library } from "../base/libraries.ts";
import type { ProblemCode } from "./yaml-file.ts";

/** Something that a document may not have, and its position. */
export interface Unstrict {
  readonly offset: number;
  readonly code: ProblemCode;
  readonly found: string;
  readonly expected: string;
}

/**
 * Whatever in a document is not plain data that every program reads alike: aliases and tags, keys that are no texts or
 * become the same text, numbers that change, unpaired surrogates. JSON is read with the same rules.
 */
export function unstrict(document: Document.Parsed): Unstrict[] {
  const { isAlias, isCollection, isMap, isScalar, visit } = library("yaml");
  const found: Unstrict[] = [];
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      const report = (what: string, expected: string, code: ProblemCode = "yaml_syntax") =>
        found.push({ offset, code, found: what, expected });
      if (isAlias(node)) {
        report(`\`*${node.source}\``, "the value itself: aliases are not allowed", "yaml_alias");
        return visit.SKIP;
      }
      if (node.tag !== undefined) report("a tag, which begins with `!`", "the value alone, a text in quotes");
      if (isMap(node)) found.push(...keysOf(node));
      if (isScalar(node)) {
        const expected = scalarExpectation(node);
        if (expected !== undefined) report(`\`${(node.source ?? "").slice(0, 60)}\``, expected);
      }
      return isCollection(node) || isScalar(node) ? undefined : visit.SKIP;
    },
  });
  return found;
}

/** The expected spelling of a scalar that is not read as it was written; `undefined` if it is read so. */
function scalarExpectation({ value, source = "" }: Scalar): string | undefined {
  if (typeof value === "string") return value.isWellFormed() ? undefined : "text without an unpaired surrogate";
  if (typeof value !== "number") return undefined;
  if (!Number.isFinite(value) && !/\d/.test(source)) return "a finite number";
  const isSame = /^0[ox]/.test(source) ? Number.isSafeInteger(value) : isExactNumber(source);
  return isSame ? undefined : "a number with fewer digits, or a text in quotes: this would be read as another number";
}

/** Keys of a mapping that are no texts, numbers or truths, or that are another one once they are texts. */
function keysOf({ items }: YAMLMap): Unstrict[] {
  const { isNode, isScalar } = library("yaml");
  const names = new Set<string>();
  return items.flatMap(({ key }): Unstrict[] => {
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    const code = "yaml_syntax";
    if (!isScalar(key)) return [{ offset, code, found: "a list or a mapping as a key", expected: "a text" }];
    const name = String(key.value ?? "");
    if (names.has(name))
      return [{ offset, code, found: `\`${name.slice(0, 60)}\` a second time`, expected: "each key once" }];
    names.add(name);
    return [];
  });
}
