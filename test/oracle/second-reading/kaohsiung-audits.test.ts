import { examples } from "./example.ts";

examples("kaohsiung", "anomaly_handling", [
  [
    "what is left, from the next step on (G18)",
    "2026-11-20",
    { anomaly_found: true, role: "vendor", investigated_on: "2026-11-01" },
    {
      outcome: "due",
      reasons: "make_record_due",
      obligations: "make_record submit_to_head follow_up",
      who: { make_record: "business_unit", submit_to_head: "→ agency_head", follow_up: "" },
      not_considered: "role",
    },
  ],
  [
    "who submits it is not named, to whom is (G19)",
    "2026-11-20",
    { anomaly_found: true, role: "admin", investigated_on: "2026-11-02", recorded_on: "2026-11-05" },
    {
      outcome: "due",
      values: { next: "submit_to_head", steps: ["submit_to_head", "follow_up"], to: ["agency_head"] },
      obligations: "submit_to_head follow_up",
    },
  ],
  [
    "the business unit investigates",
    "2026-11-20",
    { anomaly_found: true, role: "admin", recorded_on: "2026-11-05", head_reviewed_on: "2026-11-06" },
    {
      outcome: "due",
      values: { next: "investigate_jointly", steps: ["investigate_jointly", "follow_up"], by: ["business_unit"] },
    },
  ],
]);

examples("kaohsiung", "external_audit_schedule", [
  [
    "held and recorded, as every audit is (九(三))",
    "2026-12-31",
    { last_done_on: "2026-09-30" },
    {
      outcome: "due",
      obligations: "hold_audit record_audit",
      cited: { hold_audit: "四(二)3", record_audit: "九(三) 附件八(四)" },
      who: { hold_audit: "platform_admin", record_audit: "" },
    },
  ],
  ["it was held", "2026-12-31", { last_done_on: "2026-10-01" }, { outcome: "not_due", obligations: "" }],
]);

examples("kaohsiung", "internal_audit_schedule", [
  [
    "who does what (G19, K37)",
    "2026-11-20",
    { last_done_on: "2026-06-30" },
    {
      outcome: "due",
      obligations: "provide_data_to_ethics hold_audit check_affiliates record_audit",
      who: { provide_data_to_ethics: "platform_admin → ethics_unit", check_affiliates: "linked_agency" },
    },
  ],
]);
