import { collect, due, mayAct, notDue, overdue, required, silent, type Tree } from "./helpers.ts";

// account_cleanup: a quarter (K), a half-year with two further rules (T), no personal accounts (N)

const { probe, differences } = collect();

const cleanup = (last: string | null, account: Tree = {}): Tree => ({
  account: { status: "active", activated_on: "2025-01-02", last_query_on: "2026-11-02", ...account },
  review: { last_done_on: last },
});
probe(
  "account_cleanup",
  "Reviewed in August: this quarter's is to come, this half-year's is done",
  cleanup("2026-08-14"),
  {
    k: due("review_due 五(二)"),
    n: silent,
    t: notDue,
  },
);
probe(
  "account_cleanup",
  "Reviewed on 30 June: the third quarter was missed, the half-year runs",
  cleanup("2026-06-30"),
  {
    k: overdue("review_missed 五(二)"),
    t: due("review_due 四(一)"),
  },
);
probe(
  "account_cleanup",
  "Reviewed in December 2025: overdue where accounts are reviewed; Nantou has no personal accounts",
  cleanup("2025-12-30"),
  {
    k: overdue("review_missed 五(二)"),
    n: silent,
    t: overdue("review_missed 四(一)"),
  },
);
for (const kind of ["duplicate", "idle", "transferred", "resigned", "retired"])
  probe(
    "account_cleanup",
    `A finding not acted on (${kind}): Kaohsiung has it done the same day`,
    cleanup("2026-11-10", { findings: [{ kind, found_on: "2026-11-10" }] }),
    {
      k: overdue("finding_not_acted_on 五(二)"),
      ...(kind === "idle" ? { n: silent } : {}),
      t: notDue,
    },
  );
probe(
  "account_cleanup",
  "Unused for over six months: Taipei may suspend; the others give no number",
  cleanup("2026-11-10", { last_query_on: "2026-05-20" }),
  {
    k: notDue,
    n: silent,
    t: mayAct("unused_over_limit 四(一)"),
  },
);
probe(
  "account_cleanup",
  "Never used, activated over six months ago: Taipei may suspend",
  cleanup("2026-11-10", { last_query_on: null, activated_on: "2026-05-20" }),
  {
    k: notDue,
    t: mayAct("unused_over_limit 四(一)"),
  },
);
probe(
  "account_cleanup",
  "Suspended for a year: Taipei must tell the holder",
  cleanup("2026-11-10", { status: "suspended", suspended_on: "2025-11-21", last_query_on: "2025-10-01" }),
  {
    k: notDue,
    n: silent,
    t: due("suspended_over_limit 四(一)"),
  },
);

// Duties once a period

probe(
  "account_review",
  "A review in August: each quarter in Kaohsiung, each half-year elsewhere",
  { last_done_on: "2026-08-14" },
  {
    k: due("review_due 五(二)"),
    n: notDue,
    t: notDue,
  },
);
probe(
  "account_review",
  "A review on 30 June: the third quarter was missed",
  { last_done_on: "2026-06-30" },
  {
    k: overdue("review_missed 五(二)"),
    n: due("review_due 三(八)"),
    t: due("review_due 四(一)"),
  },
);
probe(
  "ip_whitelist",
  "Only Nantou has a whitelist to review",
  { last_done_on: "2025-12-01" },
  {
    k: silent,
    n: overdue("review_missed 三(八)"),
    t: silent,
  },
);
probe(
  "ip_whitelist",
  "Only Nantou has a whitelist to review, done this half-year",
  { last_done_on: "2026-08-14" },
  {
    k: silent,
    n: notDue,
    t: silent,
  },
);
probe(
  "linkage_need_review",
  "Only Kaohsiung reviews the need for the linkage each year",
  { last_done_on: "2024-12-01" },
  {
    k: overdue("review_missed 四(三)"),
    n: silent,
    t: silent,
  },
);
probe(
  "linkage_need_review",
  "Only Kaohsiung reviews the need for the linkage each year, this year's to come",
  { last_done_on: "2025-12-01" },
  {
    k: due("review_due 四(三)"),
    n: silent,
    t: silent,
  },
);
probe(
  "internal_audit_schedule",
  "An audit in March: each half-year in Kaohsiung, each year in Nantou",
  { last_done_on: "2026-03-10", covers: null },
  {
    k: due("audit_due 九(三)"),
    n: notDue,
  },
);
probe(
  "internal_audit_schedule",
  "An audit in December 2025: the first half-year was missed, the year runs",
  { last_done_on: "2025-12-10", covers: null },
  {
    k: overdue("audit_missed 九(三)"),
    n: due("audit_due 五(三)"),
  },
);
probe(
  "internal_audit_schedule",
  "Taipei's audit follows its half-year: that of the running one is not yet due",
  { last_done_on: "2026-06-30", covers: "2026-H1" },
  {
    k: due("audit_due 九(三)"),
    t: notDue,
  },
);
probe(
  "internal_audit_schedule",
  "Taipei counts the half that the audit covered, the others the day on which it was held",
  { last_done_on: "2026-07-15", covers: "2025-H2" },
  {
    k: notDue,
    n: notDue,
    t: overdue("audit_missed 六(三)"),
  },
);
probe(
  "internal_audit_schedule",
  "A platform begun in August: the running period is due, in Taipei only after its end",
  { last_done_on: null, started_on: "2026-08-03", covers: null },
  {
    k: due("audit_due 九(三)"),
    n: due("audit_due 五(三)"),
    t: notDue,
  },
);
probe(
  "external_audit_schedule",
  "An external audit in August: each quarter in Kaohsiung, each year in Nantou",
  { last_done_on: "2026-08-14" },
  {
    k: due("audit_due 四(二)3"),
    n: notDue,
    t: notDue,
  },
);
probe(
  "external_audit_schedule",
  "An external audit in May: the third quarter was missed",
  { last_done_on: "2026-05-14" },
  {
    k: overdue("audit_missed 四(二)3"),
    n: notDue,
    t: notDue,
  },
);
probe(
  "external_audit_schedule",
  "None this year: must in Kaohsiung and Nantou, may in Taipei",
  { last_done_on: "2025-12-10" },
  {
    k: overdue("audit_missed 四(二)3"),
    n: due("audit_due 五(三)"),
    t: mayAct("audit_may_be_held 七(一)"),
  },
);
probe(
  "external_audit_schedule",
  "None last year either: missed in Kaohsiung and Nantou, never late in Taipei",
  { last_done_on: "2024-12-10" },
  {
    n: overdue("audit_missed 五(三)"),
    t: mayAct("audit_may_be_held 七(一)"),
  },
);
probe(
  "vendor_audit_schedule",
  "An audit of the vendor in March: each half-year in Kaohsiung, each year in Nantou, none in Taipei",
  { last_done_on: "2026-03-10" },
  {
    k: due("audit_due 九(四)"),
    n: notDue,
    t: silent,
  },
);
probe(
  "vendor_audit_schedule",
  "An audit of the vendor in December 2025: a half-year was missed, the year runs",
  { last_done_on: "2025-12-10" },
  {
    k: overdue("audit_missed 九(四)"),
    n: due("audit_due 五(四)"),
  },
);

// Samples

probe(
  "sampling_monthly",
  "The least number: 10 or 6",
  { queries: 50 },
  { k: required(10, "minimum"), n: required(10, "minimum"), t: required(6, "minimum") },
);
probe(
  "sampling_monthly",
  "The least number is above the rate: 10 of 100 against 6 %",
  { queries: 100 },
  { k: required(10, "minimum"), n: required(10, "minimum"), t: required(6, "rate") },
);
probe(
  "sampling_monthly",
  "Fewer than 10 are all checked; Taipei's least number is 6",
  { queries: 8 },
  { k: required(8, "all"), n: required(8, "all"), t: required(6, "minimum") },
);
probe(
  "sampling_monthly",
  "Six rows: the same number by another rule",
  { queries: 6 },
  { k: required(6, "all"), n: required(6, "all"), t: required(6, "minimum") },
);
probe(
  "sampling_monthly",
  "The rate: 3 % or 6 %",
  { queries: 1000 },
  { k: required(30, "rate"), n: required(30, "rate"), t: required(60, "rate") },
);
probe(
  "sampling_monthly",
  "Taipei alone has a greatest number, 80",
  { queries: 5000 },
  { k: required(150, "rate"), n: required(150, "rate"), t: required(80, "maximum") },
);
probe(
  "sampling_half_year",
  "Taipei alone samples a half-year: up to 500",
  { queries: 400 },
  { k: silent, n: silent, t: required(24, "rate") },
);
probe(
  "sampling_half_year",
  "Taipei alone samples a half-year: 501 to 2,000",
  { queries: 2000 },
  { k: silent, n: silent, t: required(80, "maximum") },
);
probe(
  "sampling_half_year",
  "Taipei alone samples a half-year: from 2,001",
  { queries: 5000 },
  { k: silent, n: silent, t: required(150, "maximum") },
);

export const schedules = differences;
