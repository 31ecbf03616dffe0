import { examples } from "./example.ts";

const breach = { breach_found: true };

examples("kaohsiung", "breach_escalation", [
  [
    "serious alone ends nothing (K33)",
    "2026-11-20",
    { ...breach, serious: true, improvable: true },
    { outcome: "may_act", reasons: "notice_possible", obligations: "" },
  ],
  [
    "serious and beyond improvement: without any notice",
    "2026-11-20",
    { ...breach, serious: true, improvable: false },
    {
      outcome: "due",
      reasons: "ending_due",
      obligations: "end_linkage",
      missing: "",
      who: { end_linkage: "civil_affairs_authority" },
    },
  ],
  [
    "serious and beyond improvement: no day is needed",
    "2026-11-20",
    { ...breach, serious: true, improvable: false, notified_on: "2026-11-01" },
    { outcome: "due", reasons: "ending_due", missing: "" },
  ],
  [
    "serious, and whether it can be improved is not told",
    "2026-11-20",
    { ...breach, serious: true },
    { outcome: "indeterminate", missing: "improvable" },
  ],
  [
    "beyond improvement, and how serious is not told",
    "2026-11-20",
    { ...breach, improvable: false },
    { outcome: "indeterminate", missing: "serious" },
  ],
  ["neither is told", "2026-11-20", breach, { outcome: "indeterminate", missing: "serious improvable" }],
  ["not serious", "2026-11-20", { ...breach, serious: false }, { outcome: "may_act", missing: "" }],
  ["can be improved", "2026-11-20", { ...breach, improvable: true }, { outcome: "may_act", missing: "" }],
  [
    "can be improved, notified, and the day is not told",
    "2026-11-20",
    { ...breach, improvable: true, notified_on: "2026-11-01" },
    { outcome: "indeterminate", missing: "cure_by" },
  ],
  [
    "the last day to improve",
    "2026-11-20",
    { ...breach, serious: false, notified_on: "2026-11-01", cure_by: "2026-11-20" },
    { outcome: "due", reasons: "improvement_due", obligations: "improve", who: { improve: "linked_agency" } },
  ],
  [
    "the day after it",
    "2026-11-21",
    { ...breach, notified_on: "2026-11-01", cure_by: "2026-11-20" },
    { outcome: "overdue", obligations: "end_linkage", missing: "" },
  ],
  [
    "suspended, not ended (edge 3): the step is done",
    "2026-11-21",
    { ...breach, notified_on: "2026-11-01", cure_by: "2026-11-20", suspended_on: "2026-11-21" },
    { outcome: "may_act", reasons: "improvement_possible", obligations: "" },
  ],
  [
    "stopped and beyond improvement: no new application",
    "2026-11-21",
    { ...breach, serious: true, improvable: false, ended_on: "2026-11-20" },
    { outcome: "fulfilled", reasons: "" },
  ],
  [
    "stopped, and improved all the same",
    "2026-11-21",
    { ...breach, improvable: false, suspended_on: "2026-11-20", improved_on: "2026-11-21" },
    { outcome: "may_act", reasons: "reapplication_possible" },
  ],
  [
    "a suspension of tomorrow is none; cooperation is not asked for here (G21)",
    "2026-11-21",
    { ...breach, serious: false, cooperative: false, suspended_on: "2026-11-22" },
    { outcome: "may_act", reasons: "notice_possible", not_considered: "cooperative" },
  ],
]);
