import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { createAjv, decisionSchemas, SCHEMA_BASE } from "../../../src/core/schema/schemas.ts";
import type { Answer, Decisions } from "../../../src/index.ts";
import { loadEngine } from "../../../src/index.ts";
import { readSchemas } from "../../../src/node/package/package-files.ts";
import { AS_OF, permitted } from "../../support/facts.ts";

const engine = await loadEngine();
const schemas = readSchemas();
const ajv = createAjv(schemas);
const jurisdiction = fc.constantFrom(...engine.jurisdictions);
const date = fc
  .date({ min: new Date("2019-01-01"), max: new Date("2029-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const text = fc.constantFrom("", " ", "\u3000\t", "x", "案號");
const role = fc.constantFrom(
  "general_user",
  "case_worker",
  "admin",
  "it_staff",
  "dedicated_staff",
  "auditor",
  "vendor",
);
const status = fc.constantFrom("active", "locked", "suspended", "cancelled");

const queryFacts = fc.record({
  linkage: fc.record({ status: fc.constantFrom("active", "active", "suspended", "terminated") }),
  user: fc.record(
    {
      kind: fc.constantFrom("person", "service"),
      id: fc.constantFrom("u1", "u2"),
      roles: fc.array(role, { maxLength: 3 }),
      unit: fc.constantFrom("秘書室", "三民區公所社會課", "三民區公所民政課", "資訊局"),
      post_ends_on: orNull(date),
    },
    { requiredKeys: ["kind", "id", "roles"] },
  ),
  account: fc.record(
    {
      holder_id: fc.constantFrom("u1", "u1", "u2"),
      status,
      right_approved: fc.boolean(),
      approved_from: date,
      approved_until: orNull(date),
      password_changed_on: date,
      default_password: fc.boolean(),
      application_form: fc.boolean(),
      confidentiality_pledge: fc.boolean(),
    },
    { requiredKeys: ["holder_id", "status", "right_approved"] },
  ),
  session: fc.record({ idle_minutes: fc.constantFrom(0, 30, 30.5) }, { requiredKeys: [] }),
  client: fc.record({ ip: fc.constantFrom("a", "b"), allowed_ips: fc.subarray(["a", "c"]) }, { requiredKeys: [] }),
  query: fc.record(
    {
      case_number: orNull(text),
      reason: orNull(text),
      document_number: orNull(text),
      purpose: orNull(text),
      official_use: fc.boolean(),
      within_approved_scope: fc.boolean(),
      purpose_listed: fc.boolean(),
      fields: fc.subarray(["name", "national_id", "address"]),
    },
    { requiredKeys: ["official_use", "within_approved_scope"] },
  ),
}) as fc.Arbitrary<Decisions["query_permission"]["facts"]>;

const cleanupFacts = fc.record({
  account: fc.record(
    {
      status,
      activated_on: date,
      last_query_on: orNull(date),
      suspended_on: date,
      holder_notified_on: orNull(date),
      findings: orNull(
        fc.array(fc.record({ kind: fc.constantFrom("duplicate", "idle", "transferred"), found_on: date })),
      ),
    },
    { requiredKeys: ["status", "activated_on"] },
  ),
  review: fc.record({ last_done_on: orNull(date) }, { requiredKeys: [] }),
}) as fc.Arbitrary<Decisions["account_cleanup"]["facts"]>;

const samplingFacts = fc.record(
  { queries: fc.oneof(fc.nat(4000), fc.maxSafeNat()), checked: orNull(fc.nat(200)) },
  { requiredKeys: ["queries"] },
);

const request = fc.oneof(
  fc.record({ decision: fc.constant("query_permission" as const), jurisdiction, as_of: date, facts: queryFacts }),
  fc.record({ decision: fc.constant("account_cleanup" as const), jurisdiction, as_of: date, facts: cleanupFacts }),
  fc.record({
    decision: fc.constantFrom("sampling_monthly" as const, "sampling_half_year" as const),
    jurisdiction,
    as_of: date,
    facts: samplingFacts,
  }),
);

/** Code point order, by which the answers' lists are sorted. */
const order = (keys: readonly string[]) => (a: Record<string, unknown>, b: Record<string, unknown>) => {
  for (const key of keys) {
    const difference = Buffer.compare(Buffer.from(String(a[key] ?? "")), Buffer.from(String(b[key] ?? "")));
    if (difference !== 0) return difference;
  }
  return 0;
};

function expectWellFormed(answer: Answer): void {
  const validate = ajv.getSchema(`${SCHEMA_BASE}answer.schema.json`);
  expect(validate?.(answer), JSON.stringify(validate?.errors)).toBe(true);
  const { $defs } = decisionSchemas(schemas).get(answer.decision) as NonNullable<
    ReturnType<ReturnType<typeof decisionSchemas>["get"]>
  >;
  const values = ajv.getSchema(`${SCHEMA_BASE}decisions/${answer.decision}.schema.json#/$defs/values`);
  expect(values?.(answer.values), JSON.stringify(answer.values)).toBe(true);
  const known = [...$defs.reason.enum, "version_text_unavailable"];
  expect(known).toEqual(expect.arrayContaining(answer.reasons.map(({ code }) => code)));
  expect($defs.obligation.enum).toEqual(expect.arrayContaining(answer.obligations.map(({ code }) => code)));
  expect($defs.warning.enum).toEqual(expect.arrayContaining(answer.warnings.map(({ code }) => code)));
  for (const list of [answer.reasons, answer.obligations, answer.warnings, answer.assumptions] as const) {
    const entries = list as unknown as Record<string, unknown>[];
    // Obligations stand in the order of the procedure, and what a regulation lists in that of its clauses.
    const free = list === answer.obligations || (list === answer.reasons && answer.outcome === "listed");
    if (!free) expect(entries).toEqual(entries.toSorted(order(["code", "id", "clause"])));
    expect(new Set(entries.map((entry) => JSON.stringify(entry))).size).toBe(entries.length);
  }
  if (["deny", "violation", "overdue", "due"].includes(answer.outcome)) expect(answer.reasons).not.toEqual([]);
  if (answer.outcome === "permit") expect(answer.missing).toEqual([]);
  if (answer.outcome === "permit") expect(answer.reasons).toEqual([]);
  expect(answer.version === null).toBe(answer.outcome === "not_in_force");
}

describe("every answer", () => {
  it("has the shape, the codes and the order of the contract, and equal requests have equal bytes", () => {
    fc.assert(
      fc.property(request, (asked) => {
        const answer = engine.decide(asked);
        expectWellFormed(answer);
        expect(JSON.stringify(engine.decide(structuredClone(asked)))).toBe(JSON.stringify(answer));
      }),
      { numRuns: 1_500 },
    );
  });
});

describe("query_permission", () => {
  it("never turns into a permit by a fact that is taken away", () => {
    const optional = [
      ...Object.keys(permitted.user)
        .filter((key) => !["kind", "id", "roles"].includes(key))
        .map((key) => ["user", key]),
      ...Object.keys(permitted.account)
        .slice(3)
        .map((key) => ["account", key]),
      ["session", "idle_minutes"],
      ["client", "ip"],
      ["client", "allowed_ips"],
      ...["case_number", "reason", "document_number", "purpose", "purpose_listed", "fields"].map((key) => [
        "query",
        key,
      ]),
    ] as [keyof typeof permitted, string][];
    fc.assert(
      fc.property(jurisdiction, queryFacts, fc.constantFrom(...optional), (where, facts, [group, name]) => {
        const ask = (asked: typeof facts) =>
          engine.decide({ decision: "query_permission", jurisdiction: where, as_of: AS_OF, facts: asked }).outcome;
        const { [name]: _gone, ...rest } = facts[group] as Record<string, unknown>;
        // One exception is the law's: of some roles a password is asked about only where there is one.
        fc.pre(name !== "password_changed_on" || facts.user.roles.includes("dedicated_staff"));
        if (ask(facts) !== "permit") expect(ask({ ...facts, [group]: rest })).not.toBe("permit");
      }),
      { numRuns: 1_500 },
    );
  });

  it("permits what is right in every way, in each jurisdiction", () => {
    for (const where of engine.jurisdictions) {
      const facts = { ...permitted, query: { ...permitted.query, document_number: "府社字第1號" } };
      expect(engine.decide({ decision: "query_permission", jurisdiction: where, as_of: AS_OF, facts }).outcome).toBe(
        "permit",
      );
    }
  });

  it("does not permit before the version that it applies", () => {
    fc.assert(
      fc.property(jurisdiction, date, (where, as_of) => {
        const answer = engine.decide({ decision: "query_permission", jurisdiction: where, as_of, facts: permitted });
        if (answer.outcome === "permit") expect((answer.version as string) <= as_of).toBe(true);
      }),
    );
  });
});

describe("account_cleanup", () => {
  it("counts months as the calendar does, clipped at their end", () => {
    fc.assert(
      fc.property(date, date, (last_query_on, as_of) => {
        fc.pre(last_query_on <= as_of && as_of >= "2021-10-06");
        const facts = { account: { status: "active" as const, activated_on: "2019-01-01", last_query_on } };
        const { values } = engine.decide({ decision: "account_cleanup", jurisdiction: "taipei", as_of, facts });
        const over = DateTime.fromISO(last_query_on, { zone: "utc" }).plus({ months: 6 }).plus({ days: 1 });
        expect(values).toMatchObject({ unused_since: last_query_on, may_suspend_from: over.toISODate() });
      }),
    );
  });

  it("is never overdue after a review in the running period, unless a finding is", () => {
    fc.assert(
      fc.property(jurisdiction, cleanupFacts, date, (where, facts, as_of) => {
        const { account, ...rest } = facts;
        const asked = { ...rest, account: { ...account, findings: null }, review: { last_done_on: as_of } };
        const { outcome } = engine.decide({ decision: "account_cleanup", jurisdiction: where, as_of, facts: asked });
        expect(outcome).not.toBe("overdue");
      }),
    );
  });
});

describe("sampling", () => {
  const sampled = (decision: "sampling_monthly" | "sampling_half_year", where: string, queries: number) =>
    engine.decide({ decision, jurisdiction: where, as_of: AS_OF, facts: { queries } }).values.samples;

  it.each([
    ["sampling_monthly", "kaohsiung"],
    ["sampling_monthly", "nantou"],
    ["sampling_monthly", "taipei"],
    ["sampling_half_year", "taipei"],
  ] as const)("%s in %s never falls as the log grows, and is never more than the log", (decision, where) => {
    let before = 0;
    for (let queries = 0; queries <= 4_000; queries++) {
      const samples = sampled(decision, where, queries) as number;
      expect(samples).toBeGreaterThanOrEqual(before);
      expect(samples).toBeLessThanOrEqual(queries);
      before = samples;
    }
  });

  it("is a share in whole numbers, rounded up, however large the log", () => {
    fc.assert(
      fc.property(fc.integer({ min: 334, max: Number.MAX_SAFE_INTEGER }), (queries) => {
        const exact = (BigInt(queries) * 3n + 99n) / 100n;
        expect(BigInt(sampled("sampling_monthly", "kaohsiung", queries) as number)).toBe(exact);
      }),
    );
  });
});
