import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { wordingDigest } from "../../src/node/authoring/official-text.ts";

interface InventedClause {
  readonly wording: string;
  readonly status?: string;
  readonly decisions?: Readonly<Record<string, readonly string[]>>;
  readonly defect?: object;
}

/** A clause that is decided is so by something, be it a decision that is still to come. */
const CARRIED: Readonly<Record<string, InventedClause["decisions"]>> = { decided: { some_day: ["some_part"] } };

const bilingual = (text: string) => ({ "zh-TW": `${text}（中）`, en: text });

/** Writes a jurisdiction `invented` that samples by 二(一), with such a register and one case, into a folder. */
export function invented(root: string, clauses: Readonly<Record<string, InventedClause>>): void {
  const folder = join(root, "invented");
  mkdirSync(join(folder, "cases"), { recursive: true });
  const write = (file: string, document: object) =>
    writeFileSync(join(folder, file), stringify(document, { aliasDuplicateObjects: false }));
  write("jurisdiction.yaml", {
    id: "invented",
    name: bilingual("Invented"),
    authority: bilingual("Office"),
    instrument: { title: bilingual("Rules") },
    calendar: "taiwan",
  });
  const entry = ({ wording, status = "decided", decisions = CARRIED[status], defect }: InventedClause) => ({
    status,
    ...bilingual("summary"),
    decisions: decisions ?? {},
    ...(status === "decided" ? {} : { why: bilingual("reason") }),
    ...(defect === undefined ? {} : { defect }),
    digest: wordingDigest(wording),
  });
  write("2020-01-01.yaml", {
    effective_from: "2020-01-01",
    effective_from_basis: "stated",
    enacted_on: "2020-01-01",
    clause: "沿革",
    text: "available",
    text_digest: wordingDigest("no matter"),
    conventions: { first_period: { counts: "partial" } },
    parameters: {
      sampling: { monthly: { clause: "二(一)", rate: { value: "3%", rounding: "up", readings: ["G1"] }, minimum: 1 } },
    },
    clauses: Object.fromEntries(Object.entries(clauses).map(([id, one]) => [id, entry(one)])),
  });
  write("cases/sampling_monthly.yaml", {
    decision: "sampling_monthly",
    as_of: "2026-11-21",
    cases: [
      {
        name: "one of ten",
        facts: { queries: 10 },
        expect: { outcome: "required", reasons: ["samples_due"], values: { samples: 1, rule: "rate" } },
      },
    ],
  });
}
