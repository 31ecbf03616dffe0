import { collect, due, fulfilled, late, mayAct, over, overdue, silent, type Tree } from "./helpers.ts";

// Incidents

const { probe, differences } = collect();

const ANOMALY: Tree = {
  anomaly_found: true,
  role: "general_user",
  investigated_on: "2026-11-02",
  recorded_on: "2026-11-03",
  head_reviewed_on: "2026-11-04",
  improved_on: "2026-11-05",
  reported_on: "2026-11-06",
  result_notified_on: "2026-11-09",
};
const anomaly = (changes: Tree) => over(ANOMALY, changes);
probe("anomaly_handling", "Joint investigation: not in Taipei", anomaly({ investigated_on: null }), {
  k: due("investigate_jointly_due 九(二)"),
  n: due("investigate_jointly_due 五(二)"),
  t: fulfilled,
});
probe("anomaly_handling", "A record of the investigation: not in Taipei", anomaly({ recorded_on: null }), {
  k: due("make_record_due 四(二)6"),
  n: due("make_record_due 五(二)"),
  t: fulfilled,
});
probe("anomaly_handling", "The head's review of the record: Kaohsiung alone", anomaly({ head_reviewed_on: null }), {
  k: due("submit_to_head_due 四(二)6"),
  n: fulfilled,
  t: fulfilled,
});
probe("anomaly_handling", "Followed up until mended: Kaohsiung alone", anomaly({ improved_on: null }), {
  k: due("follow_up_due 四(二)6"),
  n: fulfilled,
  t: fulfilled,
});
probe(
  "anomaly_handling",
  "Reported to the ethics staff for discipline: Taipei alone",
  anomaly({ reported_on: null, result_notified_on: null }),
  {
    k: fulfilled,
    n: fulfilled,
    t: due("report_to_ethics_due 六(五)"),
  },
);
probe("anomaly_handling", "The result is notified: Taipei alone", anomaly({ result_notified_on: null }), {
  k: fulfilled,
  n: fulfilled,
  t: due("notify_result_due 六(五)"),
});
for (const role of ["case_worker", "admin", "it_staff", "dedicated_staff", "auditor", "vendor"])
  probe(
    "anomaly_handling",
    `An anomaly of ${role}: Taipei's rule is for general users`,
    { anomaly_found: true, role },
    {
      k: due("investigate_jointly_due 九(二)"),
      n: due("investigate_jointly_due 五(二)"),
      t: silent,
    },
  );

probe(
  "breach_escalation",
  "Notice to improve: may in Kaohsiung and Nantou, must in Taipei",
  { breach_found: true, serious: false, cooperative: true },
  {
    k: mayAct("notice_possible 九(五)"),
    n: mayAct("notice_possible 五(五)"),
    t: due("notice_due 十"),
  },
);

const cooperation = (ready: readonly string[], changes: Tree = {}): Tree => ({
  audit_announced: true,
  documents_ready: ready,
  ...changes,
});
const PAPERS = ["user_register", "audit_records", "audit_data", "internal_audit_records", "supporting_documents"];
for (const [paper, side] of [
  ["audit_records", "other"],
  ["audit_data", "other"],
  ["internal_audit_records", "taipei"],
  ["supporting_documents", "taipei"],
] as const)
  probe(
    "audit_cooperation",
    `What must be ready for an audit: ${paper} ${side === "taipei" ? "in Taipei" : "in Kaohsiung and Nantou"}`,
    cooperation(PAPERS.filter((p) => p !== paper)),
    side === "taipei"
      ? { k: fulfilled, n: fulfilled, t: due("documents_due 七(二)") }
      : { k: due("documents_due 九(五)"), n: due("documents_due 五(五)"), t: fulfilled },
  );
probe(
  "audit_cooperation",
  "An explanation asked for is late: Taipei knows no such duty",
  cooperation(PAPERS, { explanation_due_on: "2026-11-10" }),
  {
    k: overdue("explanation_overdue 九(五)"),
    n: overdue("explanation_overdue 五(五)"),
    t: fulfilled,
  },
);
probe(
  "audit_cooperation",
  "An explanation asked for is to come: Taipei knows no such duty",
  cooperation(PAPERS, { explanation_due_on: "2026-12-10" }),
  {
    k: due("explanation_due 九(五)"),
    n: due("explanation_due 五(五)"),
    t: fulfilled,
  },
);
probe(
  "audit_cooperation",
  "An explanation was given late: Taipei knows no such duty",
  cooperation(PAPERS, { explanation_due_on: "2026-11-10", explained_on: "2026-11-16" }),
  {
    k: late("explanation_late 九(五)"),
    n: late("explanation_late 五(五)"),
    t: fulfilled,
  },
);

export const incidents = differences;
