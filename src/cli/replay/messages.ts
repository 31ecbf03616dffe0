import type { DifferingPart, Finding, ReplayCounts } from "../../node/replay/finding.ts";
import type { ReplayVerdict } from "../../node/replay/replay-verdict.ts";
import type { Language } from "../../words/format.ts";

/** The texts of `hdp replay`; `{name}` is replaced. */
interface ReplayTexts {
  readonly title: string;
  readonly revision: string;
  readonly further: string;
  readonly kinds: Readonly<Record<Finding["kind"], string>>;
  readonly differs: Readonly<Record<DifferingPart, string>>;
  readonly where: string;
  readonly line: string;
  readonly item: string;
  readonly sequences: string;
  readonly digests: string;
  readonly sequence: string;
  readonly lacks: string;
  readonly head: string;
  readonly head_use: string;
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
      unanswered: "沒有答案，亦無鏈可證明當時即無答案",
      altered: "內容與其摘要不符：經更改，或非以此金鑰製作",
      missing: "其前有紀錄不見了",
      order: "次序不對：同一引擎序號較後或相同者已在其前",
      duplicate: "編號先前已出現",
      unlinked: "其後的紀錄均不知有此筆：事後插入，或其後經更改",
      unchained: "不在鏈中（由 OPA 伺服器或先前版本所寫者，可加 --unchained）",
      incomplete: "不完整的紀錄",
      unknown: "既非決定紀錄，亦非伺服器訊息",
      torn: "未寫完或遭截斷的紀錄",
      broken: "無法讀取的紀錄",
      cut_off: "紀錄中沒有 --head 所指的一筆：其後均已不見，或並非同一紀錄",
    },
    differs: { outcome: "結果", reasons: "理由", result: "答案全文", facts: "所載事實" },
    where: "{place}　{decision}　{jurisdiction}　{as_of}　{id}",
    line: "第 {line} 行",
    item: "第 {line} 筆",
    sequences: "缺同一引擎的序號 {from} 至 {to}",
    digests: "缺摘要為 {digests} 者",
    sequence: "序號 {sequence}",
    lacks: "缺：{names}",
    head: "最後一筆（{place}）：{digest}",
    head_use: "請將其另存他處，日後以 --head 核對末尾有無遭截去。",
    logged: "紀錄：{said}",
    again: "重答：{said}（不同：{differs}）",
    present: "依現行版次：{said}；當時版次：{revisions}",
    no_answer: "無答案",
    more: "另有 {count} 筆（--json 列出全部）",
    bad_requests: "問題檔中無法讀取，或未載明決定或機關的行：{lines}（共 {count} 行）",
    requests: "問題檔共 {count} 個問題",
    counts: {
      entries: "紀錄",
      chained: "在鏈中",
      equal: "相同",
      different: "不同",
      other_revision: "版次不同，未比對",
      not_found: "找不到原問題",
      ambiguous: "原問題不明",
      no_answer: "當時即無答案",
      unanswered: "無答案，未能證明",
      altered: "經更改",
      missing: "其前有缺",
      order: "次序不對",
      duplicate: "編號重複",
      unlinked: "事後插入",
      unchained: "不在鏈中",
      incomplete: "不完整",
      unknown: "非決定紀錄",
      torn: "未寫完",
      broken: "無法讀取",
      cut_off: "末尾截去",
      other_lines: "伺服器訊息",
    },
    verdicts: {
      equal: "每筆決定重答後均與紀錄相同。",
      different: "有決定與紀錄不同。",
      not_as_written: "紀錄已非當時所寫：經更改、增減、調換，或未寫完。",
      unchained: "紀錄沒有鏈：有無增減、更改，無從得知。",
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
      unanswered: "Without an answer, and no chain shows that there was none",
      altered: "The content is not that of the digest: changed, or made with another key",
      missing: "Entries before these are not there",
      order: "Out of order: the same engine has a later entry, or one of this number, before it",
      duplicate: "The id stood before",
      unlinked: "No later entry knows of it: put in afterwards, or what follows was changed",
      unchained: "Without a chain (--unchained accepts what an OPA server or an earlier version wrote)",
      incomplete: "Entries that are not whole",
      unknown: "Neither an entry nor a line of a server",
      torn: "Not written to the end, or cut off",
      broken: "Cannot be read",
      cut_off: "An entry of --head is not there: the log was cut off before it, or is another",
    },
    differs: { outcome: "outcome", reasons: "reasons", result: "the whole answer", facts: "the facts shown" },
    where: "{place}  {decision}  {jurisdiction}  {as_of}  {id}",
    line: "line {line}",
    item: "entry {line}",
    sequences: "not there: numbers {from} to {to} of the same engine",
    digests: "not there: {digests}",
    sequence: "number {sequence}",
    lacks: "lacks: {names}",
    head: "Last entry ({place}): {digest}",
    head_use: "Note it elsewhere: --head tells later whether the end was cut off.",
    logged: "logged: {said}",
    again: "again: {said} (differs: {differs})",
    present: "by the present revision: {said}; revision of then: {revisions}",
    no_answer: "no answer",
    more: "{count} more (--json has all)",
    bad_requests: "Lines of the requests that cannot be read, or lack --decision or -j: {lines} ({count} in all)",
    requests: "{count} requests",
    counts: {
      entries: "entries",
      chained: "in a chain",
      equal: "equal",
      different: "different",
      other_revision: "another revision, not compared",
      not_found: "request not found",
      ambiguous: "request not certain",
      no_answer: "no answer in the log",
      unanswered: "no answer, not shown",
      altered: "changed",
      missing: "entries missing before",
      order: "out of order",
      duplicate: "id stood before",
      unlinked: "put in afterwards",
      unchained: "without a chain",
      incomplete: "not whole",
      unknown: "no entries",
      torn: "not written to the end",
      broken: "cannot be read",
      cut_off: "cut off",
      other_lines: "lines of a server",
    },
    verdicts: {
      equal: "Every decision was answered again as it was logged.",
      different: "There are decisions that differ from the log.",
      not_as_written: "The log is not as it was written: changed, moved, cut or added to, or not written to the end.",
      unchained: "The log has no chain: whether it was changed or cut cannot be told.",
      unproved: "No difference was found, but not every decision could be compared.",
      nothing: "There is no answer in the log to compare.",
    },
    progress: "{done} lines read",
  },
};
