/** Decisions in which pairs do not differ by outcome (quantities, information: by values), as the texts say, and why. */
export const equal: readonly { readonly decision: string; readonly pairs: readonly string[]; readonly why: string }[] =
  [
    {
      decision: "sampling_monthly",
      pairs: ["kaohsiung–nantou"],
      why: "same formula: 3 %, at least 10, all if fewer (九(一) = 五(一)); T differs",
    },
    { decision: "sampling_half_year", pairs: ["kaohsiung–nantou"], why: "both silent" },
    { decision: "audit_report_deadline", pairs: ["kaohsiung–nantou"], why: "both silent (no report date)" },
    {
      decision: "account_sharing",
      pairs: ["kaohsiung–nantou"],
      why: "all three acts denied in K; N's rule is applied to every account that exists (N2). Two things open: D6",
    },
    {
      decision: "personnel_register",
      pairs: ["kaohsiung–nantou"],
      why: "same duty: register of all users, kept by dedicated staff, ready for an audit (七(一) 九(五) = 四(三) 五(五))",
    },
    {
      decision: "audit_cooperation",
      pairs: ["kaohsiung–nantou"],
      why: "same three papers, same duty to explain in the time set (九(五) = 五(五))",
    },
    {
      decision: "breach_escalation",
      pairs: ["kaohsiung–nantou"],
      why: "same steps; 始得 against 得 re-apply gives the same answer (not before improvement, then may)",
    },
    { decision: "ip_whitelist", pairs: ["kaohsiung–taipei"], why: "both silent" },
    {
      decision: "account_review",
      pairs: ["nantou–taipei"],
      why: "both each calendar half-year (三(八), 四(一)); only the object differs (addresses, accounts)",
    },
    { decision: "login_lockout", pairs: ["nantou–taipei"], why: "both silent" },
    { decision: "delegated_administration", pairs: ["nantou–taipei"], why: "both silent" },
    { decision: "linkage_need_review", pairs: ["nantou–taipei"], why: "both silent" },
    { decision: "processing_record", pairs: ["nantou–taipei"], why: "both silent" },
  ];
