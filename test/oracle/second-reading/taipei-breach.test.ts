import { describe, expect, it } from "vitest";
import { rule } from "../oracle.ts";
import { examples } from "./example.ts";

const late = { breach_found: true, serious: false, notified_on: "2026-11-01", cure_by: "2026-11-30" };
const improveNext = { next: "improve", by: ["linked_agency"], due_on: "2026-11-30" };

examples("taipei", "breach_escalation", [
  [
    "the use may be stopped, and the improvement is still owed",
    "2026-12-01",
    { ...late, cooperative: true },
    {
      outcome: "overdue",
      reasons: "ending_possible improvement_overdue",
      obligations: "improve",
      values: improveNext,
      who: { improve: "linked_agency" },
    },
  ],
  [
    "its last day",
    "2026-11-30",
    { ...late, cooperative: true },
    { outcome: "due", reasons: "improvement_due", obligations: "improve", values: improveNext },
  ],
  [
    "late, and nobody cooperates: the use must be suspended",
    "2026-12-01",
    { ...late, cooperative: false },
    {
      outcome: "overdue",
      obligations: "suspend",
      values: { next: "suspend", by: ["civil_affairs_authority", "it_bureau"], due_on: "2026-11-30" },
    },
  ],
  [
    "late, and suspended",
    "2026-12-01",
    { ...late, suspended_on: "2026-11-20" },
    { outcome: "overdue", obligations: "improve", values: improveNext },
  ],
  [
    "late, and stopped: nothing is owed",
    "2026-12-01",
    { ...late, cooperative: true, ended_on: "2026-12-01" },
    { outcome: "fulfilled", obligations: "", values: {} },
  ],
  [
    "grave alone lets the use be stopped at once (K33 is not of Taipei)",
    "2026-11-20",
    { breach_found: true, serious: true, improvable: true },
    {
      outcome: "due",
      reasons: "ending_possible notice_due",
      obligations: "give_notice",
      not_considered: "improvable",
      who: { give_notice: "civil_affairs_authority → linked_agency" },
    },
  ],
  [
    "suspension is notified to the IT bureau",
    "2026-11-20",
    { breach_found: true, serious: false, cooperative: false, notified_on: "2026-11-01", cure_by: "2026-12-01" },
    { outcome: "due", obligations: "suspend", who: { suspend: "civil_affairs_authority → it_bureau" } },
  ],
]);

const filed = {
  form_filed: true,
  attachments: [...(["security_agreement", "internal_rules", "legal_provisions"] as const)],
  approved_by_civil_affairs: true,
  opened_by_it_bureau: true,
};
examples("taipei", "linkage_application", [
  [
    "which attachment is wanting (G20)",
    "2026-11-20",
    {
      form_filed: true,
      attachments: ["internal_rules"],
      approved_by_civil_affairs: true,
      opened_by_it_bureau: true,
      applied_by_unit: "本處",
    },
    {
      outcome: "violation",
      items: { attachment_missing: ["legal_provisions", "security_agreement"] },
      not_considered: "applied_by_unit",
      readings: "",
    },
  ],
  ...(["臺北市市場處", " 本處", "企劃室"] as const).map(
    (applied_by_unit) =>
      [
        `the clause names no unit that applies: ${applied_by_unit} (K32)`,
        "2026-11-20",
        { ...filed, applied_by_unit },
        { outcome: "compliant", readings: "", not_considered: "applied_by_unit" },
      ] as const,
  ),
  ["who applies is not told (edge 1)", "2026-11-20", filed, { outcome: "compliant", missing: "" }],
]);

describe("liability: in the order of the clauses, who bears it and who imposes it (G19)", () => {
  it.each([
    ["kaohsiung", "十(三)", ["admin"], ["supervising_authority"], "三(四)2 十(一) 十(二) 十(三) 十(四) 十(五)"],
    ["nantou", "六(三)", ["dedicated_staff"], undefined, "六(一) 六(二) 六(三) 六(四) 六(五)"],
    ["nantou", "六(一)", ["user"], undefined, "六(一) 六(二) 六(三) 六(四) 六(五)"],
    ["taipei", "八(三)", ["admin"], ["office"], "五(二) 六(五) 八(一) 八(二) 八(三) 八(四)"],
    ["taipei", "八(一)", ["office"], undefined, "五(二) 六(五) 八(一) 八(二) 八(三) 八(四)"],
  ] as const)("%s %s", (jurisdiction, clause, borne_by, imposed_by, order) => {
    const { reasons } = rule({ decision: "liability", jurisdiction, as_of: "2026-11-20", facts: {} });
    const head = reasons?.find((one) => one.clauses[0] === clause);
    expect([head?.borne_by, head?.imposed_by]).toEqual([borne_by, imposed_by]);
    expect(reasons?.map(({ clauses }) => clauses[0]).join(" ")).toBe(order);
  });
});
