import { examples } from "./example.ts";

const STORED = { medium: "stored_file" } as const;
examples("nantou", "data_destruction", [
  [
    "acquired on Friday, imported and destroyed on Monday (N23)",
    "2026-11-20",
    { ...STORED, acquired_on: "2026-11-13", use_ended_on: "2026-11-16", destroyed_on: "2026-11-16" },
    { outcome: "fulfilled_late", reasons: "destruction_late", values: { destroy_by: "2026-11-13" } },
  ],
  [
    "destroyed on the day of acquisition",
    "2026-11-20",
    { ...STORED, acquired_on: "2026-11-13", destroyed_on: "2026-11-13" },
    { outcome: "fulfilled" },
  ],
  [
    "not destroyed on that day",
    "2026-11-13",
    { ...STORED, acquired_on: "2026-11-13" },
    { outcome: "due", obligations: "destroy_data", who: { destroy_data: "office" } },
  ],
  ["nor on the next", "2026-11-14", { ...STORED, acquired_on: "2026-11-13" }, { outcome: "overdue" }],
  [
    "without it the day of import counts",
    "2026-11-16",
    { ...STORED, use_ended_on: "2026-11-16" },
    { outcome: "due", values: { destroy_by: "2026-11-16" } },
  ],
  ["neither is told", "2026-11-16", STORED, { outcome: "indeterminate", missing: "use_ended_on" }],
  [
    "acquired the day before the text (edge 9)",
    "2024-10-26",
    { ...STORED, acquired_on: "2024-10-24", use_ended_on: "2024-10-26" },
    { outcome: "due", values: { destroy_by: "2024-10-26" } },
  ],
  [
    "acquired on its first day",
    "2024-10-26",
    { ...STORED, acquired_on: "2024-10-25", use_ended_on: "2024-10-26", head_approved_on: "2024-10-26" },
    { outcome: "overdue", values: { destroy_by: "2024-10-25" }, not_considered: "head_approved_on" },
  ],
  [
    "acquired and imported before it",
    "2024-10-26",
    { ...STORED, acquired_on: "2024-10-24", use_ended_on: "2024-10-24" },
    { outcome: "not_in_force" },
  ],
]);

const reviewed = { last_done_on: "2026-11-01" };
examples("nantou", "ip_whitelist", [
  [
    "found today (N24)",
    "2026-11-20",
    { ...reviewed, findings: [{ kind: "other", found_on: "2026-11-20" }] },
    {
      outcome: "due",
      reasons: "finding_not_acted_on",
      obligations: "remove_address",
      who: { remove_address: "dedicated_staff" },
    },
  ],
  [
    "found yesterday",
    "2026-11-20",
    { ...reviewed, findings: [{ kind: "idle", found_on: "2026-11-19" }] },
    {
      outcome: "overdue",
      items: { finding_not_acted_on: [{ kind: "idle", found_on: "2026-11-19" }] },
      values: { period: "2026-H2", due_on: "2026-12-31" },
    },
  ],
  [
    "found before the text, on its first day (G23)",
    "2024-10-25",
    { last_done_on: "2024-10-25", findings: [{ kind: "idle", found_on: "2024-10-01" }] },
    { outcome: "due" },
  ],
  [
    "found before the text, on the day after",
    "2024-10-26",
    { last_done_on: "2024-10-25", findings: [{ kind: "idle", found_on: "2024-10-01" }] },
    { outcome: "overdue" },
  ],
  [
    "changed without an application: never overdue (edge 14)",
    "2026-11-20",
    { ...reviewed, changed_without_application: true, covers: null },
    {
      outcome: "due",
      reasons: "address_changed_without_application",
      obligations: "apply_for_address_change",
      not_considered: "",
    },
  ],
  [
    "all three",
    "2026-11-20",
    {
      last_done_on: "2025-12-31",
      changed_without_application: true,
      findings: [{ kind: "duplicate", found_on: "2026-11-20" }],
    },
    {
      outcome: "overdue",
      reasons: "review_missed finding_not_acted_on address_changed_without_application",
      obligations: "review_addresses remove_address apply_for_address_change",
    },
  ],
  [
    "whether it was reviewed is not known, and an address is due",
    "2026-11-20",
    { changed_without_application: true },
    { outcome: "indeterminate", missing: "last_done_on" },
  ],
  [
    "nothing found",
    "2026-11-20",
    { ...reviewed, findings: [], changed_without_application: false },
    { outcome: "not_due", obligations: "" },
  ],
]);
