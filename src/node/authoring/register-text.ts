import { NO_DIGEST, TO_FILL } from "../../core/regulation/marks.ts";
import { compareText, wordingDigest } from "./official-text.ts";

/** The id under which the lines before the first number of a text are registered. */
const PREAMBLE = "前言";

/**
 * The entries of a register of clauses to be filled in: the one that a beginning cites, and every numbered clause of the
 * official text with its digest, where the text is at hand.
 */
export function registerText(source: string | undefined): string {
  const { unmatched } = compareText(source ?? "", {});
  const ids = new Set<string>();
  const clauses = unmatched.flatMap(({ line, number, text }) => {
    const id = freeId(number === "" ? PREAMBLE : number, ids);
    const beginning = [...text.replaceAll(/[\p{Cc}\p{Cf}]/gu, "")].slice(0, 24).join("");
    return entry(id, wordingDigest(text), [`第${line}行 — line ${line}: ${beginning}…`]);
  });
  const remarks = [
    "規則填上條款後刪去此則，改列條文各點 — to be replaced by the clauses of the text",
    "代號如 五(一)7 — a clause, like 五(一)7",
    "decisions 列各決定答案中承載此條款的部分，寫作 { 決定: [代號] }；案例引用者見 `hdp clauses` — decisions, with the parts of their answers that carry the clause; `hdp clauses` lists those that cases cite",
  ];
  return [...entry(TO_FILL, NO_DIGEST, remarks), ...clauses].join("\n");
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
