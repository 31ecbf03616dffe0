import { collect, compliant, deny, over, permit, type Tree, violation } from "./helpers.ts";

const { probe, differences } = collect();

export const PURPOSE: Tree = {
  programme_listed: true,
  human_approved: true,
  within_business_scope: true,
  necessary: true,
  on_platform: true,
  official_use: true,
  childcare: false,
  legal_basis: "social_assistance",
};
probe(
  "purpose_limitation",
  "Kaohsiung lists programmes; another needs a responsible person",
  over(PURPOSE, { programme_listed: false, human_approved: false, legal_basis: "other" }),
  {
    k: deny("unlisted_not_approved 三(三)1"),
    n: permit,
    t: permit,
  },
);
probe(
  "purpose_limitation",
  "Kaohsiung has the law stated for a programme not listed",
  over(PURPOSE, { programme_listed: false, legal_basis: "none" }),
  {
    k: deny("legal_basis_missing 二(一)6"),
    n: permit,
    t: permit,
  },
);
probe(
  "purpose_limitation",
  "Kaohsiung's childcare subsidy is for children under three",
  over(PURPOSE, { childcare: true, child_age_years: 3 }),
  {
    k: deny("child_too_old 三(三)2"),
    n: permit,
    t: permit,
  },
);
probe(
  "purpose_limitation",
  "Outside the business of the agency: Kaohsiung names its scope, Taipei does not",
  over(PURPOSE, { within_business_scope: false }),
  {
    k: deny("outside_business_scope 三(二)"),
    t: permit,
  },
);
probe("purpose_limitation", "Nantou's data are used on the platform only", over(PURPOSE, { on_platform: false }), {
  k: permit,
  n: deny("off_platform 四(一)4"),
  t: permit,
});
probe("purpose_limitation", "Beyond what the duty needs: Kaohsiung and Nantou", over(PURPOSE, { necessary: false }), {
  k: deny("not_necessary 五(四)"),
  n: deny("not_necessary 三(十)"),
  t: permit,
});
probe("purpose_limitation", "Not for official duties: Taipei's own test", over(PURPOSE, { official_use: false }), {
  k: permit,
  n: permit,
  t: deny("not_official_use 五(一)"),
});

const linkage = (applied_by_unit: string, changes: Tree = {}): Tree => ({
  applied_by_unit,
  form_filed: true,
  attachments: ["security_agreement", "internal_rules", "legal_provisions"],
  approved_by_civil_affairs: true,
  opened_by_it_bureau: true,
  ...changes,
});
probe("linkage_application", "The unit that applies: Kaohsiung's secretariat", linkage("秘書室"), {
  k: compliant,
  n: violation("wrong_unit 二(二)"),
});
probe("linkage_application", "The unit that applies: Nantou's planning department", linkage("計畫處"), {
  k: violation("wrong_unit 三(一)1"),
  n: compliant,
});
probe("linkage_application", "Taipei does not name the unit that applies", linkage("人事室"), {
  k: violation("wrong_unit 三(一)1"),
  t: compliant,
});
probe("linkage_application", "Taipei does not name the unit that applies", linkage("人事室"), {
  n: violation("wrong_unit 二(二)"),
  t: compliant,
});
const TAIPEI_APPLICATION: readonly (readonly [string, Tree, string])[] = [
  ["has its form filed online", { form_filed: false }, "form_missing 二(一)"],
  [
    "asks for the agreement on security",
    { attachments: ["internal_rules", "legal_provisions"] },
    "attachment_missing 二(一)",
  ],
  [
    "asks for the internal rules",
    { attachments: ["security_agreement", "legal_provisions"] },
    "attachment_missing 二(一)",
  ],
  [
    "asks for the legal provisions",
    { attachments: ["security_agreement", "internal_rules"] },
    "attachment_missing 二(一)",
  ],
  ["needs approval by Civil Affairs", { approved_by_civil_affairs: false }, "not_approved 二(一)"],
  ["is opened by the IT bureau", { opened_by_it_bureau: false }, "not_opened 二(一)"],
];
for (const [what, changes, reason] of TAIPEI_APPLICATION) {
  probe("linkage_application", `Taipei's application ${what}`, linkage("秘書室", changes), {
    k: compliant,
    t: violation(reason),
  });
  probe("linkage_application", `Taipei's application ${what}`, linkage("計畫處", changes), {
    n: compliant,
    t: violation(reason),
  });
}

export const purposes = differences;
