import { compliant, deny, due, type Expected, listed, overdue, permit, silent } from "./helpers.ts";

/** Where the engine answers otherwise than the reader of the texts had expected, and why that is the reading of the rules. */
interface OtherReading {
  readonly decision: string;
  /** How the sentences of the expected differences begin. */
  readonly what: string;
  readonly why: string;
  /** What is answered instead, by place. */
  readonly answers: { readonly [place: string]: Expected };
}

/** Most of them were doubtful from the start. G, K, N, T are numbers of the readings of the texts. */
export const otherReadings: readonly OtherReading[] = [
  {
    decision: "query_permission",
    what: "The post has ended: Nantou has no such rule for a user",
    why: "For a service, T 四(一) speaks (accounts of people who left); T 五(二) is about the deadline of a person's own application (T9).",
    answers: { taipei: deny("post_ended 四(一)") },
  },
  {
    decision: "query_permission",
    what: "D1: an auditor without a statement",
    why: "G17 denies by T 五(一) whoever queries without a statement; it does not tell auditors from general users.",
    answers: { taipei: deny("statement_missing 五(一)") },
  },
  {
    decision: "query_permission",
    what: "D1: an auditor's query without official use",
    why: "G17 denies by T 五(一) whatever is not official use; it does not tell auditors from general users.",
    answers: { taipei: deny("not_official_use 五(一)") },
  },
  {
    decision: "role_change_deadline",
    what: "A change of post of vendor",
    why: "K 五(一)9 is the vendor's own clause: it puts a vendor with rights under the rules for users (K26).",
    answers: { kaohsiung: due("application_due 五(一)9") },
  },
  {
    decision: "role_change_deadline",
    what: "D3: retirement of a general user",
    why: "Who retires leaves: T 五(二) 離職 holds for it, as T 四(一) names both side by side only for the review (T7, T9).",
    answers: { taipei: due("application_due 五(二)") },
  },
  {
    decision: "record_retention",
    what: "The query log",
    why: "Section 8 and T13, T18 say that Taipei is silent on query logs; only the list in G7 names them as without a number.",
    answers: { taipei: silent },
  },
  {
    decision: "record_retention",
    what: "D11",
    why: "G7: a form dropped while the account lives cannot serve its purpose; the contract: no day of closing means keep, whatever number is open.",
    answers: { nantou: { ...deny("account_not_closed 三(三)"), missing: ["retention.account_form"] } },
  },
  {
    decision: "data_export",
    what: "Nantou bans any use but on the platform",
    why: "K 六(二)2 binds use to the approved scope, as 附件七(一) does; use elsewhere is outside of it.",
    answers: { kaohsiung: deny("export_forbidden 六(二)2") },
  },
  {
    decision: "data_export",
    what: "D7: other use with an official need on record",
    why: "K 六(二)2 binds use to the approved scope, as 附件七(一) does; use elsewhere is outside of it.",
    answers: { kaohsiung: deny("export_forbidden 六(二)2") },
  },
  {
    decision: "data_export",
    what: "Copies for the applicant are banned in Taipei alone",
    why: "A copy for somebody outside passes the data on, which K 五(四) and N 三(十) ban for everybody (K13, N16).",
    answers: { kaohsiung: deny("export_forbidden 五(四)"), nantou: deny("export_forbidden 三(十)") },
  },
  {
    decision: "data_export",
    what: "D7: copying with approval",
    why: "T19: the express ban is of copies for the applicant; for others the official need on record decides.",
    answers: { taipei: permit },
  },
  {
    decision: "query_log_completeness",
    what: "D8: the register on paper",
    why: "T 五(一) asks for a statement in the query record whatever it is kept on (T8), and lists no fields.",
    answers: { taipei: compliant },
  },
  {
    decision: "query_log_completeness",
    what: "The register on paper",
    why: "N 四(二)1 has case number and reason filled in or entered (填寫或輸入), so on paper too, and nothing else (N21).",
    answers: { nantou: compliant },
  },
  {
    decision: "data_export",
    what: "Giving data inside the agency",
    why: "N 四(一)2 and 3 let approved persons use the data within their approval, kept from others (N22).",
    answers: { nantou: permit },
  },
  {
    decision: "data_export",
    what: "D7: giving data inside the agency",
    why: "N 四(一)2 and 3 let approved persons use the data within their approval, kept from others (N22).",
    answers: { nantou: permit },
  },
  {
    decision: "account_request",
    what: "Approved by the head: in Kaohsiung",
    why: "K 五(一)2 has the agency or unit approve (經機關或單位核准), so that its head may (K36).",
    answers: { kaohsiung: permit },
  },
  {
    decision: "query_permission",
    what: "Outside the approved scope",
    why: "T 二(二) opens what was applied for, and 五(二) speaks of going beyond the scope of queries (G21).",
    answers: { taipei: deny("right_not_approved 二(二)") },
  },
  {
    decision: "purpose_limitation",
    what: "Kaohsiung lists programmes; another needs a responsible person",
    why: "N 二(四) lays down the purpose, which another programme is not; it knows no approval that would help.",
    answers: { nantou: deny("purpose_not_listed 二(四)") },
  },
  {
    decision: "purpose_limitation",
    what: "Kaohsiung has the law stated for a programme not listed",
    why: "N 二(四) lays down the purpose, which another programme is not, whatever law is stated.",
    answers: { nantou: deny("purpose_not_listed 二(四)") },
  },
  {
    decision: "breach_escalation",
    what: "D10: serious, no notice yet",
    why: "T 十: stopping at once is a may (得), the notice a must (應) that it does not take away (T16); so something is due.",
    answers: { taipei: due("ending_possible 十", "notice_due 十") },
  },
  {
    decision: "breach_escalation",
    what: "D10: the time to improve has passed",
    why: "In all three the agency's own improvement is past its day and still open beside what the authority must or may do.",
    answers: {
      kaohsiung: overdue("ending_due 九(五)", "improvement_overdue 九(五)"),
      nantou: overdue("ending_due 五(五)", "improvement_overdue 五(五)"),
      taipei: overdue("ending_possible 十", "improvement_overdue 十"),
    },
  },
  {
    decision: "liability",
    what: "The vendor's liability",
    why: "K 三(四)2 has the vendor answer by the contract (依簽訂契約究責); K 十(五) is the vendor's legal liability, as N 六(五) is.",
    answers: { kaohsiung: listed("vendor_contract_liability 三(四)2", "vendor_liability 十(五)") },
  },
];
