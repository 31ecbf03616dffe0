import type { Bilingual } from "../base/bilingual.ts";
import { isMapping, valueAt } from "../base/plain-value.ts";
import { inTextOrder } from "./clause-order.ts";
import { REMOVED } from "./marks.ts";
import { type Finding, problemIn } from "./problem.ts";
import type { Problem, Step, YamlFile } from "./yaml-file.ts";

type Mapping = Readonly<Record<string, unknown>>;

/** What speaks of one text alone, so that a difference says its own and takes none of its base over. */
const OWN_KEYS: readonly string[] = [
  "effective_from",
  "effective_from_basis",
  "effective_to",
  "enacted_on",
  "document",
  "text_digest",
  "based_on",
];

/**
 * A version file that holds only what is other than in its base, as the whole that it means. Mappings are put together
 * key by key; everything else, lists too, takes the place of what was there; `removed` takes something out. Each part
 * of the whole is located in the file where it stands.
 *
 * @param base a whole, of a file without problems
 */
export function wholeOf(difference: YamlFile, base: YamlFile): YamlFile {
  const problems: Problem[] = [];
  const report = (finding: Finding) => problems.push(problemIn(difference, finding));
  const value = wholeValue(base.value as Mapping, difference.value as Mapping, report);
  return { ...placed(difference, base, value), problems };
}

/**
 * The contents of the whole.
 *
 * @param report told of what cannot be put together
 */
export function wholeValue(base: Mapping, difference: Mapping, report: (finding: Finding) => void = () => {}): Mapping {
  const inherited = Object.fromEntries(Object.entries(base).filter(([key]) => !OWN_KEYS.includes(key)));
  const value = merged(inherited, difference, [], report);
  const clauses = value["clauses"];
  return isMapping(clauses) ? { ...value, clauses: inTextOrder(clauses, inherited["clauses"]) } : value;
}

function merged(base: Mapping, changes: Mapping, path: readonly Step[], report: (finding: Finding) => void): Mapping {
  const members = new Map(Object.entries(base));
  for (const [key, change] of Object.entries(changes)) {
    const before = members.get(key);
    const here = [...path, key];
    if (change === REMOVED) {
      if (!members.delete(key)) {
        const known = Object.keys(base);
        report({ code: "unknown_name", path: here, found: key, expected: NOTHING_THERE, known });
      }
    } else if (change === null) {
      report({ code: "schema", path: here, what: NOTHING, found: null, expected: VALUE_OR_REMOVED });
    } else {
      members.set(key, isMapping(change) ? merged(isMapping(before) ? before : {}, change, here, report) : change);
    }
  }
  return Object.fromEntries(members);
}

const NOTHING: Bilingual = { en: "nothing", "zh-TW": "空白" };
const VALUE_OR_REMOVED: Bilingual = {
  en: `a value, or \`${REMOVED}\` for what the text no longer says`,
  "zh-TW": `值，或 \`${REMOVED}\`（條文已刪除者）`,
};
const NOTHING_THERE: Bilingual = {
  en: "the name of something that the base has: there is nothing to remove",
  "zh-TW": "基礎版本所有的名稱（沒有可刪除的內容）",
};

/** A file whose parts stand partly in another one. */
function placed(own: YamlFile, base: YamlFile, value: Mapping): Omit<YamlFile, "problems"> {
  return {
    file: own.file,
    value,
    // What its author is not done with in the base is not done in the whole.
    unfinished: [...own.unfinished, ...base.unfinished],
    locate: (path) => {
      const there = path.findLastIndex((_, at) => valueAt(value, path.slice(0, at + 1)) !== undefined);
      const part = path.slice(0, there + 1);
      const isOwn = part.length === 0 || valueAt(own.value, part) !== undefined;
      return isOwn ? { file: own.file, ...own.locate(part) } : { file: base.file, ...base.locate(part) };
    },
    locateKey: (path, key) =>
      valueAt(own.value, [...path, key]) !== undefined
        ? { file: own.file, ...own.locateKey(path, key) }
        : { file: base.file, ...base.locateKey(path, key) },
  };
}
