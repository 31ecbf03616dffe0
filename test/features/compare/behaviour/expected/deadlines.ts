import { collect, due, fulfilled, late, overdue, silent, type Tree } from "./helpers.ts";

// role_change_deadline: any role (K), dedicated staff (N), general users (T)

const { probe, differences } = collect();

export const change = (role: string, effective_on: string, more: Tree = {}): Tree => ({
  role,
  event: "transfer",
  effective_on,
  ...more,
});
for (const role of ["general_user", "case_worker", "admin", "it_staff", "auditor", "vendor"])
  probe(
    "role_change_deadline",
    `A change of post of ${role}: Nantou's rule is for dedicated staff only`,
    change(role, "2026-12-10"),
    {
      k: due(role === "admin" ? "application_due 五(一)8" : "application_due 五(一)7"),
      n: silent,
    },
  );
for (const role of ["case_worker", "admin", "it_staff", "dedicated_staff", "auditor", "vendor"])
  probe(
    "role_change_deadline",
    `A change of post of ${role}: Taipei's rule is for general users only`,
    change(role, "2026-12-10"),
    {
      k: due(
        role === "admin"
          ? "application_due 五(一)8"
          : role === "dedicated_staff"
            ? "application_due 附件五(一)7"
            : "application_due 五(一)7",
      ),
      t: silent,
    },
  );
probe(
  "role_change_deadline",
  "A change of post of dedicated staff: not in Taipei",
  change("dedicated_staff", "2026-12-10"),
  {
    n: due("application_due 三(六)"),
    t: silent,
  },
);
probe(
  "role_change_deadline",
  "A change of post of a general user: not in Nantou",
  change("general_user", "2026-12-31"),
  {
    n: silent,
    t: due("application_due 五(二)"),
  },
);
probe(
  "role_change_deadline",
  "To be applied for the day before, or ten workdays before (not yet done)",
  change("general_user", "2026-12-01"),
  {
    k: due("application_due 五(一)7"),
    t: overdue("application_overdue 五(二)"),
  },
);
probe(
  "role_change_deadline",
  "To be applied for the day before, or ten workdays before (done four days before)",
  change("general_user", "2026-11-20", { applied_on: "2026-11-16", adjusted_on: "2026-11-19" }),
  {
    k: fulfilled,
    t: late("application_late 五(二)"),
  },
);
probe(
  "role_change_deadline",
  "Kaohsiung has the rights adjusted by the day itself; Taipei sets no day",
  change("general_user", "2026-11-10", { applied_on: "2026-10-01" }),
  {
    k: overdue("adjustment_overdue 五(一)7"),
    t: fulfilled,
  },
);
probe(
  "role_change_deadline",
  "Kaohsiung has the rights adjusted, which is still to come; in Taipei the application is all",
  change("general_user", "2026-12-31", { applied_on: "2026-11-02" }),
  {
    k: due("adjustment_due 五(一)7"),
    t: fulfilled,
  },
);
probe(
  "role_change_deadline",
  "Rights adjusted after the day: late in Kaohsiung; Taipei sets no day",
  change("general_user", "2026-11-10", { applied_on: "2026-10-01", adjusted_on: "2026-11-12" }),
  {
    k: late("adjustment_late 五(一)7"),
    t: fulfilled,
  },
);

// staff_change_notice: seven days (K, N), of other heads; silent (T)

for (const role of ["case_officer", "dedicated_staff"])
  probe(
    "staff_change_notice",
    `A change of ${role} is notified within seven days; Taipei is silent`,
    { role, changed_on: "2026-11-02" },
    {
      k: overdue("notice_overdue 五(三)"),
      n: overdue("notice_overdue 三(九)"),
      t: silent,
    },
  );
probe(
  "staff_change_notice",
  "A change of the agency's head: Kaohsiung alone",
  { role: "agency_head", changed_on: "2026-11-02" },
  {
    k: overdue("notice_overdue 五(三)"),
    n: silent,
    t: silent,
  },
);
probe(
  "staff_change_notice",
  "A change of the unit's head: Nantou alone",
  { role: "unit_head", changed_on: "2026-11-02" },
  {
    k: silent,
    n: overdue("notice_overdue 三(九)"),
    t: silent,
  },
);

probe(
  "audit_report_deadline",
  "Taipei alone has its audits reported: first half by 31 August",
  { half: "2026-H1" },
  {
    k: silent,
    n: silent,
    t: overdue("report_overdue 六(四)"),
  },
);
probe(
  "audit_report_deadline",
  "Taipei alone has its audits reported: second half by 10 March",
  { half: "2025-H2", sent_on: "2026-03-10" },
  {
    k: silent,
    n: silent,
    t: fulfilled,
  },
);

export const deadlines = differences;
