import { examples } from "./example.ts";

const granted = {
  applicant: { kind: "person", id: "u1", role: "general_user" },
  approval: { given: true, by: "head", approver_id: "u3" },
  granted_by: "admin",
  credentials_direct: true,
} as const;

const form = {
  medium: "paper",
  fields: [
    ...(["applicant", "application_date", "reason", "rights_requested", "unit", "job_title", "supervisor"] as const),
    ...(["administrator", "effective_or_revocation_date"] as const),
  ],
  stamps: [...(["applicant", "supervisor", "administrator"] as const)],
  lists_query_rights: true,
  computer_record_kept: true,
} as const;

const applied = (over: object) => ({
  ...granted,
  form: { ...form, fields: [...form.fields], stamps: [...form.stamps], ...over },
});

examples("kaohsiung", "account_request", [
  [
    "approved by the agency's head (K36)",
    "2026-11-20",
    applied({}),
    {
      outcome: "permit",
      obligations: "keep_application change_default_password",
      who: { change_default_password: "applicant" },
      not_considered: "applicant.kind",
    },
  ],
  [
    "on paper without two stamps",
    "2026-11-20",
    applied({ stamps: ["supervisor"] }),
    { outcome: "deny", reasons: "stamps_missing", items: { stamps_missing: ["administrator", "applicant"] } },
  ],
  [
    "online without stamps",
    "2026-11-20",
    applied({ medium: "online", stamps: [] }),
    { outcome: "permit", warnings: "annex_asks_for_paper" },
  ],
  [
    "online without its record",
    "2026-11-20",
    applied({ medium: "online", computer_record_kept: false }),
    { outcome: "deny", reasons: "computer_record_missing" },
  ],
  [
    "stamps incomplete, medium not told (edge 15)",
    "2026-11-20",
    applied({ medium: undefined, stamps: [] }),
    { outcome: "indeterminate", missing: "form.medium", reasons: "" },
  ],
  [
    "stamps complete, medium not told: no advice (G22)",
    "2026-11-20",
    applied({ medium: undefined }),
    { outcome: "permit", warnings: "" },
  ],
  [
    "the paper form was not kept (K37)",
    "2026-11-20",
    applied({ paper_kept: false }),
    { outcome: "deny", reasons: "paper_form_not_kept" },
  ],
  [
    "no paper form of an online application",
    "2026-11-20",
    applied({ medium: "online", paper_kept: false }),
    { outcome: "permit" },
  ],
  [
    "who applied approved, with a blank behind the id (T27)",
    "2026-11-20",
    { ...applied({}), approval: { given: true, by: "head", approver_id: "u1\u3000" } },
    { outcome: "deny", reasons: "self_approved" },
  ],
  [
    "two fields are wanting (G20)",
    "2026-11-20",
    applied({ fields: form.fields.slice(0, 7) }),
    { outcome: "deny", items: { form_incomplete: ["administrator", "effective_or_revocation_date"] } },
  ],
]);

const grants = (admin: string, target: string, permitted: boolean, readings = "") =>
  [
    `${JSON.stringify(admin)} grants ${JSON.stringify(target)} (K32)`,
    "2026-11-20",
    { admin: { level: 2, unit: admin }, target: { kind: "user", level: 2, unit: target } },
    permitted
      ? { outcome: "permit", obligations: "require_application", readings }
      : { outcome: "deny", reasons: "unit_of_another", readings: "" },
  ] as const;

const K32 = "K32@三(一)2,五(一)2";

examples("kaohsiung", "delegated_administration", [
  grants("三民區公所社會課", "高雄市三民區公所社會課", true, K32),
  grants("本市三民區公所社會課", "三民區公所社會課", true, K32),
  grants("三民區公所社會課", "\u3000三民區公所社會課 ", true, K32),
  grants("三民區公所", "高雄市三民區公所", true, K32),
  grants("長青綜合服務中心", "高雄市政府社會局長青綜合服務中心", true, K32),
  grants("本局長青綜合服務中心", "高雄市政府社會局長青綜合服務中心", true, K32),
  grants("三民區公所社會課", "三民區公所社會課", true),
  grants("三民區公所社會課", "苓雅區公所社會課", false),
  grants("三民區公所社會課", "高雄市苓雅區公所社會課", false),
  grants("三民區公所社會課", "本局三民區公所社會課", false),
  grants("三民區公所社會課", "三民區公所社經課", false),
  grants("三民區公所社會課", "臺北市三民區公所社會課", false),
  grants("長青綜合服務中心", "高雄市長青綜合服務中心", false),
  grants("長青綜合服務中心", "長青中心", false),
  grants("資訊科", "本局資訊科", false),
  grants(" ", "\u3000", false),
]);
