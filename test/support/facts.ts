import type { Decisions } from "../../src/core/schema/decisions.ts";

/** Facts on which each of the three regulations answers `permit` on 2026-11-21. */
export const permitted: Decisions["query_permission"]["facts"] = {
  linkage: { status: "active" },
  user: { kind: "service", id: "u1", unit: "社會救助科", roles: ["general_user"], post_ends_on: null },
  account: {
    holder_id: "u1",
    status: "active",
    right_approved: true,
    approved_from: "2026-01-01",
    approved_until: "2026-12-31",
    password_changed_on: "2026-10-01",
    default_password: false,
    application_form: true,
    confidentiality_pledge: true,
  },
  session: { idle_minutes: 5 },
  client: { ip: "10.1.2.3", allowed_ips: ["10.1.2.3"] },
  query: {
    case_number: "115-0001",
    reason: "審查補助資格",
    official_use: true,
    within_approved_scope: true,
    purpose_listed: true,
    fields: ["name"],
  },
};

export const AS_OF = "2026-11-21";
