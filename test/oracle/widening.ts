import type { DecisionName, Decisions } from "../../src/core/schema/decisions.ts";

type Now<D extends DecisionName> = Decisions[D]["facts"];
type Optional<T, K extends keyof T> = Omit<T, K> & { [P in K]?: T[P] | undefined };
type Day = string | null;

type Request = Now<"account_request">;
type Query = Now<"query_permission">;
type Destruction = Now<"data_destruction">;

/** Facts that the schemas do not know yet; to be deleted when they do. */
interface Widened {
  account_request: Omit<Request, "form"> & { form?: NonNullable<Request["form"]> & { paper_kept?: boolean } };
  audit_cooperation: Now<"audit_cooperation"> & { nonconformities_open?: boolean | null };
  audit_report_deadline: Now<"audit_report_deadline"> & { signed_off?: boolean | null };
  breach_escalation: Now<"breach_escalation"> & { improvable?: boolean };
  data_destruction: Optional<Destruction, "use_ended_on"> & {
    acquired_on?: string;
    unrecognisable?: boolean | null;
    record_fields?: string[] | null;
  };
  internal_audit_schedule: Now<"internal_audit_schedule"> & { ethics_staff_joined?: boolean | null };
  ip_whitelist: Now<"ip_whitelist"> & {
    findings?: { kind: "duplicate" | "idle" | "other"; found_on: string }[] | null;
    changed_without_application?: boolean | null;
  };
  query_permission: Omit<Query, "query"> & { query: Optional<Query["query"], "within_approved_scope"> };
  role_change_deadline: Now<"role_change_deadline"> & {
    account_unchangeable?: boolean | null;
    password_changed_on?: Day;
    adjusted_by?: "admin" | "dedicated_staff" | "successor" | "other" | null;
  };
  sampling_monthly: Now<"sampling_monthly"> & { month?: string };
  staff_change_notice: Omit<Now<"staff_change_notice">, "role"> & {
    role: Now<"staff_change_notice">["role"] | "other";
  };
}

export type Facts<D extends DecisionName> = D extends keyof Widened ? Widened[D] : Now<D>;
