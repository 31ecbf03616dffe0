import { mistakeText } from "../../core/base/mistake.ts";
import { shown } from "../../core/base/text.ts";
import { taipeiSecond } from "../../core/calendar/civil-date.ts";
import type { Answer } from "../../core/engine/answer.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { sourcesOf } from "../../features/explain/explain.ts";
import { readPolicyManifest } from "../../node/package/package-files.ts";
import { version } from "../../node/package/version.ts";
import type { Labels } from "../../words/labels.ts";
import { decisionRecord } from "../../words/record/record.ts";
import { RECORD_GENERATOR, recordPage } from "../../words/record/record-page.ts";
import { savedQuestion } from "../../words/record/saved-question.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { writeFile } from "../terminal/write-output.ts";

/**
 * Refuses the name of a file that no record is written to.
 *
 * @throws UsageError that says which endings there are
 */
export function checkRecordName(file: string): void {
  if (/\.(html?|json)$/i.test(file)) return;
  const expected = {
    en: "a name that ends with .html, or with .hdp.json for a file that asks the same again",
    "zh-TW": "以 .html 結尾的檔名，或以 .hdp.json 結尾的重問檔",
  };
  throw new UsageError(mistakeText({ place: "--record", found: shown(file), expected }));
}

/**
 * Writes the record of a decision, as the explorer does.
 *
 * @param answer with its checks and its calculation
 * @param inputs files that it is never written over
 * @throws UsageError if the file is another's, or cannot be written
 */
export async function writeRecord(
  file: string,
  { answer, facts, jurisdiction }: { answer: Answer; facts: object; jurisdiction: Jurisdiction },
  { labels, inputs, force }: { labels: Labels; inputs: readonly string[]; force: true | undefined },
  io: Io,
): Promise<void> {
  const made = { at: taipeiSecond(new Date()), version: version(), policies: readPolicyManifest().module };
  const sources = sourcesOf(answer, jurisdiction);
  const isPage = !file.toLowerCase().endsWith(".json");
  const content = isPage
    ? recordPage(decisionRecord({ answer, facts, jurisdiction, made, ...sources }, labels), labels.language)
    : savedQuestion(answer, facts, made);
  const own = isPage ? `content="${RECORD_GENERATOR}"` : '"question": {';
  const isOwn = (there: Buffer) => there.toString().slice(0, 2000).includes(own);
  await writeFile(
    file,
    content,
    { command: "hdp decide", option: "--record", personal: true, isOwn, force, inputs },
    io,
  );
}
