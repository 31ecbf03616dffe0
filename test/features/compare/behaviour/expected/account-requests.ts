import { collect, deny, over, permit, silent, type Tree } from "./helpers.ts";

// account_request. Kaohsiung and Nantou: the responsible supervisor approves; Taipei: the head or a delegate. Granted by
// the administrator (K, T), by dedicated staff (N; K of a district office); Taipei's administrator by the IT bureau.

const { probe, differences } = collect();

const FORM_FIELDS = [
  "applicant",
  "application_date",
  "reason",
  "rights_requested",
  "unit",
  "job_title",
  "supervisor",
  "administrator",
  "effective_or_revocation_date",
];
const STAMPS = ["applicant", "supervisor", "administrator"];
const REQUEST: Tree = {
  applicant: { kind: "person", id: "u-1", role: "general_user" },
  form: { medium: "paper", fields: FORM_FIELDS, stamps: STAMPS, lists_query_rights: true, computer_record_kept: true },
  documents: ["application_form", "confidentiality_pledge", "online_application"],
  approval: { given: true, by: "supervisor", approver_id: "u-9", delegation_on_record: true },
  granted_by: "admin",
  appointed_by_planning: true,
  credentials_direct: true,
  fixed_ip: true,
};
export const SERVICE: Tree = { applicant: { kind: "service" } };
const BY_HEAD: Tree = { approval: { by: "head" } };
export const BY_STAFF: Tree = { granted_by: "dedicated_staff" };
export const request = (...changes: Tree[]) => changes.reduce<Tree>(over, REQUEST);

// Kaohsiung and Nantou: in order on both sides when a service is approved by the supervisor and granted by dedicated staff.
const both = (change: Tree) => request(SERVICE, BY_STAFF, change);
probe("account_request", "Nantou takes no application by a person", both({ applicant: { kind: "person" } }), {
  k: permit,
  n: deny("personal_account_not_served 三(二)"),
});
for (const field of FORM_FIELDS)
  probe(
    "account_request",
    `Kaohsiung lists what the form must state: ${field}`,
    both({ form: { fields: FORM_FIELDS.filter((f) => f !== field) } }),
    {
      k: deny("form_incomplete 附件五(一)2"),
      n: permit,
    },
  );
for (const stamp of STAMPS)
  probe(
    "account_request",
    `Kaohsiung lists who stamps the form: ${stamp}`,
    both({ form: { stamps: STAMPS.filter((s) => s !== stamp) } }),
    {
      k: deny("stamps_missing 附件五(一)2"),
      n: permit,
    },
  );
probe(
  "account_request",
  "Kaohsiung has the credentials go directly to the applicant",
  both({ credentials_direct: false }),
  {
    k: deny("credentials_not_direct 附件五(一)4"),
    n: permit,
  },
);
probe("account_request", "Nantou asks for a fixed address", both({ fixed_ip: false }), {
  k: permit,
  n: deny("fixed_ip_missing 三(七)"),
});
probe(
  "account_request",
  "Granted by an administrator: in Nantou only dedicated staff grant",
  both({ granted_by: "admin" }),
  {
    k: permit,
    n: deny("wrong_grantor 三(三)"),
  },
);

// Kaohsiung permits, Taipei does not.
for (const role of ["case_worker", "it_staff", "dedicated_staff", "vendor"]) {
  probe("account_request", `Taipei knows no account for ${role}`, request({ applicant: { role } }), {
    k: permit,
    t: silent,
  });
  probe("account_request", `Taipei knows no account for ${role}`, request(SERVICE, BY_STAFF, { applicant: { role } }), {
    n: permit,
    t: silent,
  });
}
probe("account_request", "Approved by the supervisor: in Taipei the head or a delegate approves", request(), {
  k: permit,
  t: deny("wrong_approver 三(二)"),
});
probe(
  "account_request",
  "Approved by the supervisor: in Taipei the head or a delegate approves an auditor's account",
  request({ applicant: { role: "auditor" } }),
  {
    k: permit,
    t: deny("wrong_approver 三(三)"),
  },
);
probe(
  "account_request",
  "Granted by dedicated staff: in Taipei the administrator grants (also the approver)",
  request(BY_STAFF),
  {
    k: permit,
    t: deny("wrong_grantor 三(二)"),
  },
);
probe(
  "account_request",
  "Taipei asks general users for a pledge (also the approver)",
  request({ documents: ["application_form", "online_application"] }),
  {
    k: permit,
    t: deny("confidentiality_pledge_missing 三(二)"),
  },
);
const ADMIN: Tree = { applicant: { role: "admin" } };
probe("account_request", "Taipei's IT bureau opens an administrator's account", request(ADMIN), {
  k: permit,
  t: deny("wrong_opener 三(一)"),
});
probe(
  "account_request",
  "Taipei's administrator applies online (also the opener)",
  request(ADMIN, { documents: ["application_form", "confidentiality_pledge"] }),
  {
    k: permit,
    t: deny("online_application_missing 三(一)"),
  },
);
probe(
  "account_request",
  "Taipei's administrator is appointed by the planning office (also the opener)",
  request(ADMIN, { appointed_by_planning: false }),
  {
    k: permit,
    t: deny("not_appointed 三(一)"),
  },
);

// Taipei permits, Kaohsiung does not.
probe(
  "account_request",
  "Approved by a delegate on record: known in Taipei alone",
  request({ approval: { by: "delegate" } }),
  {
    k: deny("wrong_approver 五(一)1"),
    t: permit,
  },
);
for (const field of FORM_FIELDS)
  probe(
    "account_request",
    `Kaohsiung lists what the form must state: ${field} (also the approver)`,
    request(BY_HEAD, { form: { fields: FORM_FIELDS.filter((f) => f !== field) } }),
    {
      k: deny("form_incomplete 附件五(一)2"),
      t: permit,
    },
  );
for (const stamp of STAMPS)
  probe(
    "account_request",
    `Kaohsiung lists who stamps the form: ${stamp} (also the approver)`,
    request(BY_HEAD, { form: { stamps: STAMPS.filter((s) => s !== stamp) } }),
    {
      k: deny("stamps_missing 附件五(一)2"),
      t: permit,
    },
  );
probe(
  "account_request",
  "The query rights must be listed, not so in Taipei (also the approver)",
  request(BY_HEAD, { form: { lists_query_rights: false } }),
  {
    k: deny("rights_not_listed 五(一)1"),
    t: permit,
  },
);
probe(
  "account_request",
  "A computer record must be kept, not so in Taipei (also the approver)",
  request(BY_HEAD, { form: { computer_record_kept: false } }),
  {
    k: deny("computer_record_missing 五(一)1"),
    t: permit,
  },
);
probe(
  "account_request",
  "The credentials go directly to the applicant, not so in Taipei (also the approver)",
  request(BY_HEAD, { credentials_direct: false }),
  {
    k: deny("credentials_not_direct 附件五(一)4"),
    t: permit,
  },
);
const OPENED: Tree = { ...ADMIN, granted_by: "it_bureau" };
probe("account_request", "An administrator's account opened by the IT bureau: known in Taipei alone", request(OPENED), {
  k: deny("wrong_grantor 五(一)1"),
  t: permit,
});
probe(
  "account_request",
  "Taipei names no approver of an administrator's account (also who grants)",
  request(OPENED, { approval: { given: false, by: "none" } }),
  {
    k: deny("not_approved 五(一)1"),
    t: permit,
  },
);

// Nantou permits, Taipei does not (Nantou's grantor is never Taipei's).
probe(
  "account_request",
  "Approved by the supervisor: in Taipei the head or a delegate approves (also who grants)",
  request(SERVICE, BY_STAFF),
  {
    n: permit,
    t: deny("wrong_approver 三(二)"),
  },
);
probe(
  "account_request",
  "Granted by dedicated staff: in Taipei the administrator grants (also the approver)",
  request(SERVICE, BY_STAFF),
  {
    n: permit,
    t: deny("wrong_grantor 三(二)"),
  },
);
probe(
  "account_request",
  "Taipei asks general users for a pledge (also the approver)",
  request(SERVICE, BY_STAFF, { documents: ["application_form", "online_application"] }),
  {
    n: permit,
    t: deny("confidentiality_pledge_missing 三(二)"),
  },
);
probe("account_request", "Taipei's IT bureau opens an administrator's account", request(SERVICE, BY_STAFF, ADMIN), {
  n: permit,
  t: deny("wrong_opener 三(一)"),
});
probe(
  "account_request",
  "Taipei's administrator applies online (also the opener)",
  request(SERVICE, BY_STAFF, ADMIN, { documents: ["application_form", "confidentiality_pledge"] }),
  {
    n: permit,
    t: deny("online_application_missing 三(一)"),
  },
);
probe(
  "account_request",
  "Taipei's administrator is appointed by the planning office (also the opener)",
  request(SERVICE, BY_STAFF, ADMIN, { appointed_by_planning: false }),
  {
    n: permit,
    t: deny("not_appointed 三(一)"),
  },
);
// Taipei permits, Nantou does not.
probe("account_request", "Nantou takes no application by a person (also who approves and grants)", request(BY_HEAD), {
  n: deny("personal_account_not_served 三(二)"),
  t: permit,
});
probe(
  "account_request",
  "Approved by the head: in Nantou the responsible supervisor approves (also who grants)",
  request(SERVICE, BY_HEAD),
  {
    n: deny("wrong_approver 三(三)"),
    t: permit,
  },
);
probe(
  "account_request",
  "Approved by a delegate on record: known in Taipei alone (also who grants)",
  request(SERVICE, { approval: { by: "delegate" } }),
  {
    n: deny("wrong_approver 三(三)"),
    t: permit,
  },
);
probe(
  "account_request",
  "Granted by the administrator: in Nantou only dedicated staff grant (also the approver)",
  request(SERVICE, BY_HEAD),
  {
    n: deny("wrong_grantor 三(三)"),
    t: permit,
  },
);
probe(
  "account_request",
  "The query rights must be listed, not so in Taipei (also who approves and grants)",
  request(SERVICE, BY_HEAD, { form: { lists_query_rights: false } }),
  {
    n: deny("rights_not_listed 三(三)"),
    t: permit,
  },
);
probe(
  "account_request",
  "A computer record must be kept, not so in Taipei (also who approves and grants)",
  request(SERVICE, BY_HEAD, { form: { computer_record_kept: false } }),
  {
    n: deny("computer_record_missing 三(三)"),
    t: permit,
  },
);
probe(
  "account_request",
  "Nantou asks for a fixed address (also who approves and grants)",
  request(SERVICE, BY_HEAD, { fixed_ip: false }),
  {
    n: deny("fixed_ip_missing 三(七)"),
    t: permit,
  },
);
probe(
  "account_request",
  "Taipei names no approver of an administrator's account (also who grants)",
  request(SERVICE, OPENED, { approval: { given: false, by: "none" } }),
  {
    n: deny("not_approved 三(三)"),
    t: permit,
  },
);

export const accountRequests = differences;
