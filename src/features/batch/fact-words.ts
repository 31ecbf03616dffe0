/**
 * What offices write for the words of enumerated facts. A word that may be several of them (停用: suspended or cancelled)
 * is none: the user says what it means.
 */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  active: ["啟用", "啟用中", "使用中", "有效", "正常", "生效", "enabled"],
  locked: ["鎖定", "已鎖定", "鎖定中"],
  suspended: ["停權", "已停權", "停權中", "暫停", "暫停使用"],
  cancelled: ["註銷", "已註銷", "canceled"],
  terminated: ["終止", "已終止"],
  duplicate: ["重複"],
  idle: ["久未使用", "閒置"],
  transferred: ["異動", "已異動", "調職", "已調職"],
  resigned: ["離職", "已離職"],
  retired: ["退休", "已退休"],
  transfer: ["異動", "調職"],
  leave: ["離職"],
  retire: ["退休"],
  person: ["人員", "個人"],
  service: ["服務", "系統"],
  online: ["線上"],
  paper: ["紙本"],
  system: ["系統"],
  general_user: ["一般使用者"],
  case_worker: ["承辦人", "承辦人員"],
  admin: ["管理者", "系統管理者"],
  it_staff: ["資訊人員"],
  dedicated_staff: ["專責人員"],
  auditor: ["稽核人員"],
  vendor: ["廠商"],
};

/** A word of an enumerated fact as offices write it; `undefined` where none is known. */
export function wordInChinese(word: string): string | undefined {
  return WORDS[word]?.[0];
}

const TRUE = ["true", "是", "y", "yes", "t", "✓", "✔", "v", "1", "有"];
const FALSE = ["false", "否", "n", "no", "f", "x", "✗", "0", "無", "沒有"];

/** Of the words that a fact may be, the one that a cell means; `undefined` where it means none, or several. */
export function factWord(cell: string, words: readonly string[]): string | undefined {
  const written = cell.normalize("NFKC").trim().toLowerCase();
  const found = words.filter((word) => word.toLowerCase() === written || WORDS[word]?.includes(written));
  return found.length === 1 ? found[0] : undefined;
}

/** Whether a cell says yes or no; `undefined` where it says neither. */
export function yesOrNo(cell: string): boolean | undefined {
  const written = cell.normalize("NFKC").trim().toLowerCase();
  if (TRUE.includes(written)) return true;
  return FALSE.includes(written) ? false : undefined;
}
