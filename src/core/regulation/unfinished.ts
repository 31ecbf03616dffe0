import type { Bilingual } from "../base/bilingual.ts";
import { isMapping } from "../base/plain-value.ts";
import { NO_DIGEST, TO_CHECK, TO_FILL } from "./marks.ts";
import type { FilePosition, Problem, YamlFile } from "./yaml-file.ts";

/** By what each mark is to be replaced. */
const IN_PLACE: Readonly<Record<string, Bilingual>> = {
  [TO_FILL]: { en: "what your text says", "zh-TW": "依條文填寫的內容" },
  [TO_CHECK]: {
    en: "words that were held against your text, without the mark",
    "zh-TW": "已與條文核對且刪去此標記的內容",
  },
  [NO_DIGEST]: {
    en: "the digest of the official wording, which `--source` puts in",
    "zh-TW": "官方條文的雜湊值（可由 `--source` 填入）",
  },
};

/** What the author of a YAML file has marked as still to be written or checked, as problems with their places. */
export function unfinishedProblems({ file, unfinished }: YamlFile): Problem[] {
  return unfinished.map(({ mark, line, column }) => ({
    file,
    line,
    column,
    code: "unfinished",
    path: "",
    found: `\`${mark === NO_DIGEST ? `${mark.slice(0, 12)}…` : mark}\``,
    expected: IN_PLACE[mark] as Bilingual,
  }));
}

/** Where a version file says that only an excerpt of the text is at hand; `undefined` where it does not. */
export function excerptPlace({
  file,
  value,
  locate,
}: YamlFile): (FilePosition & { readonly file: string }) | undefined {
  return isMapping(value) && value["text"] === "excerpt" ? { file, ...locate(["text"]) } : undefined;
}
