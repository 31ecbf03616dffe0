import type { Differing, Finding, ReplayCounts } from "../../node/replay/replay.ts";
import type { Language } from "../../words/format.ts";

/** What a replay comes to; `nothing` is a log without any answer. */
export type ReplayVerdict = "equal" | "different" | "unproved" | "nothing";

/** What `hdp replay` says; `{name}` is replaced. */
interface ReplayTexts {
  readonly title: string;
  readonly revision: string;
  readonly further: string;
  readonly kinds: Readonly<Record<Finding["kind"], string>>;
  readonly differs: Readonly<Record<Differing, string>>;
  readonly where: string;
  readonly line: string;
  readonly logged: string;
  readonly again: string;
  readonly present: string;
  readonly no_answer: string;
  readonly more: string;
  readonly bad_requests: string;
  readonly requests: string;
  readonly counts: Readonly<Record<keyof ReplayCounts, string>>;
  readonly verdicts: Readonly<Record<ReplayVerdict, string>>;
  readonly progress: string;
}

export const REPLAY: Readonly<Record<Language, ReplayTexts>> = {
  "zh-TW": {
    title: "{file}：將紀錄中的決定重答一次",
    revision: "現行版次：{revision}",
    further: "套件版次：{revision}（{file}）",
    kinds: {
      different: "與紀錄不同",
      other_revision: "版次不同，無從比對（需以 --bundle 提供當時的套件）",
      not_found: "找不到原問題（--requests 及其選項須與當時相同）",
      ambiguous: "符合的問題不只一個，且答案不同",
      broken: "無法讀取的行",
    },
    differs: { outcome: "結果", reasons: "理由", result: "答案全文", facts: "所載事實" },
    where: "第 {line} 行　{decision}　{jurisdiction}　{as_of}　{id}",
    line: "第 {line} 行",
    logged: "紀錄：{said}",
    again: "重答：{said}（不同：{differs}）",
    present: "依現行版次：{said}；當時版次：{revisions}",
    no_answer: "無答案",
    more: "另有 {count} 筆（--json 列出全部）",
    bad_requests: "問題檔中無法讀取，或未載明決定或機關的行：{lines}（共 {count} 行）",
    requests: "問題檔共 {count} 個問題",
    counts: {
      entries: "紀錄",
      equal: "相同",
      different: "不同",
      other_revision: "版次不同，未比對",
      not_found: "找不到原問題",
      ambiguous: "原問題不明",
      unanswered: "當時即無答案",
      duplicates: "編號重複",
      broken: "無法讀取的行",
      other_lines: "非決定紀錄的行",
    },
    verdicts: {
      equal: "每筆決定重答後均與紀錄相同。",
      different: "有決定與紀錄不同。",
      unproved: "未發現不同，但並非每筆均已比對。",
      nothing: "紀錄中沒有可比對的答案。",
    },
    progress: "已讀 {done} 行",
  },
  en: {
    title: "{file}: its decisions answered again",
    revision: "Present revision: {revision}",
    further: "Revision of {file}: {revision}",
    kinds: {
      different: "Not as logged",
      other_revision: "Another revision, not compared (give the bundle of then with --bundle)",
      not_found: "Request not found (give --requests the file and the options of then)",
      ambiguous: "Several requests fit, with different answers",
      broken: "Lines that cannot be read",
    },
    differs: { outcome: "outcome", reasons: "reasons", result: "the whole answer", facts: "the facts shown" },
    where: "line {line}  {decision}  {jurisdiction}  {as_of}  {id}",
    line: "line {line}",
    logged: "logged: {said}",
    again: "again: {said} (differs: {differs})",
    present: "by the present revision: {said}; revision of then: {revisions}",
    no_answer: "no answer",
    more: "{count} more (--json has all)",
    bad_requests: "Lines of the requests that cannot be read, or lack --decision or -j: {lines} ({count} in all)",
    requests: "{count} requests",
    counts: {
      entries: "entries",
      equal: "equal",
      different: "different",
      other_revision: "another revision, not compared",
      not_found: "request not found",
      ambiguous: "request not certain",
      unanswered: "no answer in the log",
      duplicates: "id stood before",
      broken: "lines that cannot be read",
      other_lines: "lines that are no decisions",
    },
    verdicts: {
      equal: "Every decision was answered again as it was logged.",
      different: "There are decisions that differ from the log.",
      unproved: "No difference was found, but not every decision could be compared.",
      nothing: "There is no answer in the log to compare.",
    },
    progress: "{done} lines read",
  },
};
