import type { Bilingual } from "../../core/base/bilingual.ts";
import { NO_DIGEST, TO_CHECK, TO_FILL } from "../../core/regulation/marks.ts";
import { compareText, type TextPart, wordingDigest } from "./official-text.ts";

/** The id under which the lines before the first number of a text are registered. */
const PREAMBLE = "前言";

/**
 * The entries of a register of clauses to be filled in: the one that a beginning cites, and every numbered clause of the
 * official text with its digest, where the text is at hand.
 */
export function registerText(source: string | undefined): string {
  const { unmatched, headings } = compareText(source ?? "", {});
  const ids = new Set<string>();
  const clauses = [...unmatched.map((part) => newEntry(part, ids)), ...headings.map(headingRemark)];
  // In the order of the text.
  const lines = [...unmatched, ...headings].map(({ line }, at) => ({ line, text: clauses[at] as string[] }));
  const inOrder = lines.sort((a, b) => a.line - b.line).flatMap(({ text }) => text);
  const remarks = [
    "規則填上條款後刪去此則，改列條文各點 — to be replaced by the clauses of the text",
    "代號如 五(一)7 — a clause, like 五(一)7",
    "decisions 列各決定答案中承載此條款的部分，寫作 { 決定: [代號] }；案例引用者見 `hdp clauses` — decisions, with the parts of their answers that carry the clause; `hdp clauses` lists those that cases cite",
  ];
  return [...entry(TO_FILL, NO_DIGEST, remarks), ...inOrder].join("\n");
}

/** The entry of a clause that no register has yet, to be filled in. */
export function newEntry({ line, number, text, doubt }: TextPart, taken: Set<string>): string[] {
  const id = freeId(number === "" ? PREAMBLE : number, taken);
  const doubtful = doubt === undefined ? [] : [`${TO_CHECK} ${doubt["zh-TW"]} — ${doubt.en}`];
  return entry(id, wordingDigest(text), [`第${line}行 — line ${line}: ${beginning(text)}…`, ...doubtful]);
}

function headingRemark({ line, number, text }: TextPart): string[] {
  return [`  # 第${line}行 ${number}：標題，未列入 — a heading, not registered: ${beginning(text)}`];
}

function beginning(text: string): string {
  return [...text.replaceAll(/[\p{Cc}\p{Cf}]/gu, "")].slice(0, 24).join("");
}

/** What an author must look at in a text that clauses were registered from: parts whose place is not certain, and what was passed over. */
export function textRemarks(source: string): Bilingual[] {
  const { unmatched, passed } = compareText(source, {});
  const doubts = unmatched.flatMap(({ line, text, doubt }) =>
    doubt === undefined
      ? []
      : [
          {
            en: `line ${line} (${beginning(text)}…): ${doubt.en}`,
            "zh-TW": `第 ${line} 行（${beginning(text)}…）：${doubt["zh-TW"]}`,
          },
        ],
  );
  if (passed.length === 0) return doubts;
  const lines = passed.map(({ line }) => line);
  const spans = lines.flatMap((line, at) => {
    if (lines[at - 1] === line - 1) return [];
    const end = lines.slice(at).findIndex((one, more) => lines[at + more + 1] !== one + 1) + line;
    return [end === line ? `${line}` : `${line}-${end}`];
  });
  return [
    ...doubts,
    {
      en: `no part of any clause (contents, titles of chapters, numbers of pages): lines ${spans.join(", ")}`,
      "zh-TW": `不屬任何條款（目次、章名、頁碼）：第 ${spans.join("、")} 行`,
    },
  ];
}

/** The digest of an official text, as version files state it. */
export function textDigest(source: string | undefined): string {
  return source === undefined ? NO_DIGEST : wordingDigest(source);
}

function entry(id: string, digest: string, remarks: readonly string[]): string[] {
  return [
    ...remarks.map((remark) => `  # ${remark}`),
    `  ${id}:`,
    `    status: not_decidable # ${TO_FILL} decided, partly, not_decidable`,
    `    zh-TW: ${TO_FILL}`,
    `    en: ${TO_FILL}`,
    `    decisions: {}`,
    `    why: { zh-TW: ${TO_FILL}, en: ${TO_FILL} } # status 為 decided 時刪去 — not where the status is decided`,
    `    digest: ${digest}${digest === NO_DIGEST ? ` # ${TO_FILL}` : ""}`,
  ];
}

// A number that stands twice gets a suffix, because each clause is registered once.
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}第${n}段`;
  taken.add(free);
  return free;
}
