import type { Labels } from "../../words/labels.ts";

/**
 * What offices write for the words of enumerated facts besides what a decision calls them. A word that may be several of
 * them (停用: suspended or cancelled) is none: the user says what it means.
 */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  active: ["啟用", "啟用中", "使用中", "正常", "生效", "enabled"],
  locked: ["鎖定", "鎖定中"],
  suspended: ["停權", "已停權", "停權中", "暫停", "已暫停", "暫停使用"],
  cancelled: ["註銷", "canceled"],
  terminated: ["終止"],
  idle: ["閒置", "久未使用"],
  duplicate: ["重複"],
  transferred: ["異動", "已異動", "調職", "已調職"],
  resigned: ["離職", "已離職"],
  retired: ["退休", "已退休"],
  transfer: ["異動", "調職", "移轉"],
  assign: ["轉讓"],
  publish: ["公開"],
  reuse_elsewhere: ["移作他用"],
  person: ["人員"],
  service: ["系統"],
  system: ["系統"],
  case_worker: ["承辦人", "承辦人員"],
  case_officer: ["承辦窗口"],
  head: ["首長"],
  delegate: ["獲授權者"],
  confidentiality_pledge: ["切結書"],
  security_agreement: ["安全約定書"],
  internal_rules: ["內部規定"],
  national_id: ["身分證號"],
  file: ["檔案"],
  query_log: ["查詢紀錄檔"],
  admin: ["系統管理者"],
};

const TRUE = ["true", "是", "y", "yes", "t", "✓", "✔", "v", "1", "有"];
const FALSE = ["false", "否", "n", "no", "f", "x", "✗", "0", "無", "沒有"];

/** How the words that a fact may be are written: as they are, as the decision calls them, and as offices do. */
export type WrittenWords = ReadonlyMap<string, ReadonlySet<string>>;

/** @param labels what is called how, in each language that a cell may be in */
export function writtenWords(words: readonly string[], decision: string, labels: readonly Labels[]): WrittenWords {
  return new Map(
    words.map((word) => {
      const called = labels.flatMap((one) => one.word(word, decision) ?? []);
      return [word, new Set([word, ...called, ...(OTHER_NAMES[word] ?? [])].map(plain))];
    }),
  );
}

/** Of the words that a fact may be, the one that a cell means; `undefined` where it means none, or several. */
export function factWord(cell: string, words: WrittenWords): string | undefined {
  const written = plain(cell);
  const found = [...words].filter(([, names]) => names.has(written));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** Whether a cell says yes or no; `undefined` where it says neither. */
export function yesOrNo(cell: string): boolean | undefined {
  const written = plain(cell);
  if (TRUE.includes(written)) return true;
  return FALSE.includes(written) ? false : undefined;
}

function plain(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
