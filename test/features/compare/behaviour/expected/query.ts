import { collect, deny, open, over, type Pair, permit, type Tree } from "./helpers.ts";

// query_permission: a query that all three permit but for one fact. Nantou serves services only; the kind of user is of
// no interest to the others, so it is a service where Nantou is one of the pair and a person where it is not.

const { probe, differences } = collect();

const QUERY: Tree = {
  linkage: { status: "active" },
  user: { kind: "service", id: "u-1", unit: "社會救助科", roles: ["general_user"], post_ends_on: null },
  account: {
    holder_id: "u-1",
    status: "active",
    right_approved: true,
    approved_from: "2026-01-01",
    approved_until: "2026-12-31",
    password_changed_on: "2026-11-02",
    default_password: false,
    application_form: true,
    confidentiality_pledge: true,
  },
  session: { idle_minutes: 5 },
  client: { ip: "203.0.113.5", allowed_ips: ["203.0.113.5"] },
  query: {
    case_number: "A-115-001",
    reason: "資格審查",
    document_number: "1150000001",
    case_title: "補助案",
    purpose: "審查",
    legal_basis: "社會救助法",
    official_use: true,
    within_approved_scope: true,
    purpose_listed: true,
    fields: ["national_id", "name"],
  },
};
export const query = (change: Tree) => (pair: Pair) =>
  over(over(QUERY, { user: { kind: (pair as readonly string[]).includes("nantou") ? "service" : "person" } }), change);

probe("query_permission", "Nantou serves no person, only services", over(QUERY, { user: { kind: "person" } }), {
  k: permit,
  n: deny("personal_account_not_served 三(二)"),
  t: permit,
});
probe("query_permission", "Kaohsiung lists the units that may use the data", query({ user: { unit: "人事室" } }), {
  k: deny("unit_not_listed 三(一)2"),
  n: permit,
  t: permit,
});
probe(
  "query_permission",
  "Of a district office Kaohsiung lists two sections only",
  query({ user: { unit: "三民區公所民政課" } }),
  {
    k: deny("unit_not_listed 三(一)2"),
    n: permit,
    t: permit,
  },
);
for (const role of ["case_worker", "admin", "it_staff", "dedicated_staff", "vendor"])
  probe(
    "query_permission",
    `Taipei lets only general users and auditors query, not ${role}`,
    query({ user: { roles: [role] } }),
    {
      k: permit,
      n: permit,
      t: deny("role_may_not_query 二(二)"),
    },
  );
probe(
  "query_permission",
  "The post has ended: Nantou has no such rule for a user",
  query({ user: { post_ends_on: "2026-11-02" } }),
  {
    k: deny("post_ended 五(一)7"),
    n: permit,
    t: deny("post_ended 五(二)"),
  },
);
probe(
  "query_permission",
  "Another's account: Taipei has no rule on accounts, but the right is personal",
  query({ account: { holder_id: "u-2" } }),
  {
    k: deny("account_not_own 五(一)4"),
    n: deny("account_not_own 三(四)"),
    t: deny("right_not_approved 三(二)"),
  },
);
probe("query_permission", "A locked account blocks in Kaohsiung alone", query({ account: { status: "locked" } }), {
  k: deny("account_not_active 四(二)2"),
  n: permit,
  t: permit,
});
probe(
  "query_permission",
  "Approved use has not begun: Taipei knows no approved period",
  query({ account: { approved_from: "2026-12-01" } }),
  {
    k: deny("approval_not_started 六(二)2"),
    n: deny("approval_not_started 四(一)2"),
    t: permit,
  },
);
probe(
  "query_permission",
  "Approved use is over: Taipei knows no approved period",
  query({ account: { approved_until: "2026-11-20" } }),
  {
    k: deny("approval_expired 六(二)2"),
    n: deny("approval_expired 四(一)2"),
    t: permit,
  },
);
probe(
  "query_permission",
  "No approved period is on record: Taipei asks for none",
  query({ account: { approved_until: null } }),
  {
    k: deny("approval_missing 六(二)2"),
    n: deny("approval_missing 四(一)2"),
    t: permit,
  },
);
probe(
  "query_permission",
  "A password older than three months: Taipei is silent",
  query({ account: { password_changed_on: "2026-08-01" } }),
  {
    k: deny("password_expired 四(二)2"),
    n: deny("password_expired 三(五)"),
    t: permit,
  },
);
probe(
  "query_permission",
  "The age of the password is needed of everybody in Kaohsiung, in Nantou of dedicated staff only, in Taipei of nobody",
  query({ account: { password_changed_on: undefined } }),
  {
    k: open("account.password_changed_on"),
    n: permit,
    t: permit,
  },
);
probe(
  "query_permission",
  "The default password blocks in Kaohsiung alone",
  query({ account: { default_password: true } }),
  {
    k: deny("default_password 附件五(一)4"),
    n: permit,
    t: permit,
  },
);
probe("query_permission", "Taipei asks for the form of application", query({ account: { application_form: false } }), {
  k: permit,
  n: permit,
  t: deny("application_form_missing 三(二)"),
});
probe(
  "query_permission",
  "Taipei asks general users for a pledge of confidentiality",
  query({ account: { confidentiality_pledge: false } }),
  {
    k: permit,
    n: permit,
    t: deny("confidentiality_pledge_missing 三(二)"),
  },
);
probe(
  "query_permission",
  "Idle for over 30 minutes: a number in Kaohsiung alone",
  query({ session: { idle_minutes: 31 } }),
  {
    k: deny("session_idle 附件五(一)6"),
    n: permit,
    t: permit,
  },
);
probe("query_permission", "Nantou serves whitelisted addresses only", query({ client: { ip: "203.0.113.9" } }), {
  k: permit,
  n: deny("ip_not_whitelisted 三(七)"),
  t: permit,
});
probe(
  "query_permission",
  "The case number is required beside the reason; Taipei takes any one statement",
  query({ query: { case_number: null } }),
  {
    k: deny("case_number_missing 六(一)1"),
    n: deny("case_number_missing 四(二)1"),
    t: permit,
  },
);
probe(
  "query_permission",
  "The reason is required beside the case number; Taipei takes any one statement",
  query({ query: { reason: null } }),
  {
    k: deny("reason_missing 六(一)1"),
    n: deny("reason_missing 四(二)1"),
    t: permit,
  },
);
probe(
  "query_permission",
  "Outside the approved scope no right was approved in Taipei",
  query({ query: { within_approved_scope: false } }),
  {
    k: deny("outside_approved_scope 六(二)2"),
    n: deny("outside_approved_scope 四(一)2"),
    t: deny("right_not_approved 二(二)"),
  },
);
probe("query_permission", "Kaohsiung lists the programmes", query({ query: { purpose_listed: false } }), {
  k: deny("purpose_not_listed 三(三)1"),
  n: permit,
  t: permit,
});
probe("query_permission", "Nantou lists the fields", query({ query: { fields: ["national_id", "marital_status"] } }), {
  k: permit,
  n: deny("field_not_allowed 二(四)"),
  t: permit,
});

export const queries = differences;
