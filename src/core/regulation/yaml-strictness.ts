import type { Document, Scalar, YAMLMap } from "yaml";
import type { Bilingual, Said } from "../base/bilingual.ts";
import { isExactNumber } from "../base/exact-number.ts";
import { library } from "../base/libraries.ts";
import { EACH_ONCE, secondTime } from "../base/strict-json.ts";
import type { ProblemCode } from "./yaml-file.ts";

/** Something that a document may not have, and its position. */
export interface Unstrict {
  readonly offset: number;
  readonly code: ProblemCode;
  readonly found: Said;
  readonly expected: Bilingual;
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
      const report = (what: Said, expected: Bilingual, code: ProblemCode = "yaml_syntax") =>
        found.push({ offset, code, found: what, expected });
      if (isAlias(node)) {
        const expected = { en: "the value itself: aliases are not allowed", "zh-TW": "值本身（不得使用別名）" };
        report(`\`*${node.source}\``, expected, "yaml_alias");
        return visit.SKIP;
      }
      if (node.tag !== undefined) {
        const found = { en: "a tag, which begins with `!`", "zh-TW": "以 `!` 開頭的標籤" };
        report(found, { en: "the value alone, a text in quotes", "zh-TW": "單純的值（文字加引號）" });
      }
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
function scalarExpectation({ value, source = "" }: Scalar): Bilingual | undefined {
  if (typeof value === "string") {
    return value.isWellFormed()
      ? undefined
      : { en: "text without an unpaired surrogate", "zh-TW": "完整的文字（不含半個字元）" };
  }
  if (typeof value !== "number") return undefined;
  if (!Number.isFinite(value) && !/\d/.test(source)) return { en: "a finite number", "zh-TW": "有限的數字" };
  const isSame = /^0[ox]/.test(source) ? Number.isSafeInteger(value) : isExactNumber(source);
  return isSame
    ? undefined
    : {
        en: "a number with fewer digits, or a text in quotes: this would be read as another number",
        "zh-TW": "位數較少的數字，或加引號的文字（否則會讀成另一個數字）",
      };
}

/** Keys of a mapping that are no texts, numbers or truths, or that are another one once they are texts. */
function keysOf({ items }: YAMLMap): Unstrict[] {
  const { isNode, isScalar } = library("yaml");
  const names = new Set<string>();
  return items.flatMap(({ key }): Unstrict[] => {
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    const code = "yaml_syntax";
    if (!isScalar(key)) {
      const found = { en: "a list or a mapping as a key", "zh-TW": "以清單或對照作為名稱" };
      return [{ offset, code, found, expected: { en: "a text", "zh-TW": "文字" } }];
    }
    const name = String(key.value ?? "");
    if (names.has(name)) return [{ offset, code, found: secondTime(name.slice(0, 60)), expected: EACH_ONCE }];
    names.add(name);
    return [];
  });
}
