import { collect, type Expected, listed } from "./helpers.ts";

// Information

const { probe, differences } = collect();

const version = (effective_from: string): Expected => ({
  outcome: "in_force",
  values: { version: effective_from, effective_from },
});
probe(
  "regulation_in_force",
  "The versions and their first days",
  {},
  {
    k: version("2023-05-29"),
    n: version("2024-10-25"),
    t: version("2021-10-06"),
  },
);

probe(
  "liability",
  "The vendor's liability: laid down in the contract (Kaohsiung), direct (Nantou)",
  {},
  {
    k: listed("vendor_contract_liability 十(五)"),
    n: listed("vendor_liability 六(五)"),
  },
);
probe(
  "liability",
  "The vendor's liability: no head in Taipei",
  {},
  { k: listed("vendor_contract_liability 十(五)"), t: listed() },
);
probe(
  "liability",
  "The vendor's liability: no head in Taipei",
  {},
  { n: listed("vendor_liability 六(五)"), t: listed() },
);
probe(
  "liability",
  "Liability for applying late for cancellation: Taipei alone",
  {},
  { k: listed(), t: listed("late_cancellation_liability 五(二)") },
);
probe(
  "liability",
  "Liability for applying late for cancellation: Taipei alone",
  {},
  { n: listed(), t: listed("late_cancellation_liability 五(二)") },
);
probe(
  "liability",
  "Discipline after an audit: a head in Taipei alone",
  {},
  { k: listed(), t: listed("disciplinary_liability 六(五)") },
);
probe(
  "liability",
  "Discipline after an audit: a head in Taipei alone",
  {},
  { n: listed(), t: listed("disciplinary_liability 六(五)") },
);

export const information = differences;
