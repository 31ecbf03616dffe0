import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canBeBetter, isBetter } from "../../../src/features/explain/outcomes.ts";
import type { Decisions, FactChange, Request } from "../../../src/index.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { startEngine } from "../../../src/node/start/load-engine.ts";
import { AS_OF, permitted } from "../../support/facts.ts";

const regulations = readRegulations();
const engine = await startEngine(regulations);
const cases = regulations.jurisdictions.flatMap(
  (jurisdiction) => loadCases(jurisdiction, regulations.ajv).cases as readonly { request: Request }[],
);

/** What is suggested, as short as it can be told. */
function suggested(request: Request) {
  const { better } = engine.explain(request);
  if (better.status !== "found") return better.status;
  const { outcome, as_of, changes } = better;
  const told = changes.map(({ path, to }) => `${path}=${JSON.stringify(to)}`);
  return [outcome, ...(as_of === undefined ? [] : [`from ${as_of}`]), ...told].join(" ");
}

const query = (changed: object, jurisdiction = "kaohsiung"): Request => ({
  decision: "query_permission",
  jurisdiction,
  as_of: AS_OF,
  facts: { ...permitted, ...changed } as Decisions["query_permission"]["facts"],
});
const ask = (decision: string, jurisdiction: string, facts: object, as_of = AS_OF) =>
  ({ decision, jurisdiction, as_of, facts }) as Request;

describe("what would change an answer", () => {
  it("leads to what is promised, and is told of no best outcome", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), ({ request }) => {
        const { answer, better } = engine.explain(request);
        expect(answer).toEqual(engine.decide({ ...request, as_of: answer.as_of }));
        expect(better.status === "nothing_better").toBe(!canBeBetter(answer.outcome));
        if (better.status !== "found") return;
        expect(isBetter(better.outcome, answer.outcome)).toBe(true);
        expect(engine.decide(better.request).outcome).toBe(better.outcome);
        const facts = structuredClone(request.facts ?? {});
        for (const { path, from, to } of better.changes) expect(put(facts, path, to)).toEqual(from);
        expect(better.request).toEqual({ ...request, as_of: better.as_of ?? answer.as_of, facts });
        if (better.as_of !== undefined) expect(Date.parse(better.as_of)).toBeGreaterThan(Date.parse(answer.as_of));
      }),
      { numRuns: 60 },
    );
  });

  it("dates no act after the day asked about", { timeout: 60_000 }, () => {
    const duties = cases.filter(
      ({ request: { decision, as_of = "" } }) => /destruction|deadline|notice/.test(decision) && as_of.length === 10,
    );
    fc.assert(
      fc.property(fc.constantFrom(...duties), ({ request }) => {
        const { answer, better } = engine.explain(request);
        if (better.status !== "found") return;
        const dates = better.changes.flatMap(({ to }) => (typeof to === "string" && /^\d{4}-/.test(to) ? [to] : []));
        for (const date of dates) expect(date <= (better.as_of ?? answer.as_of)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ["a text", { query: { ...permitted.query, reason: " " } }, 'permit query.reason="…"'],
    ["a word", { linkage: { status: "suspended" } }, 'permit linkage.status="active"'],
    ["yes or no", { query: { ...permitted.query, official_use: false } }, "permit query.official_use=true"],
    ["a number, at its limit", { session: { idle_minutes: 45 } }, "permit session.idle_minutes=30"],
    ["a fact not told", { session: {} }, "permit session.idle_minutes=0"],
    [
      "a day",
      { account: { ...permitted.account, approved_until: "2026-10-31" } },
      'permit account.approved_until="2026-11-21"',
    ],
    ["none", { user: { ...permitted.user, post_ends_on: undefined } }, "permit user.post_ends_on=null"],
    [
      "two facts",
      { query: { ...permitted.query, reason: null, case_number: null } },
      'permit query.case_number="…" query.reason="…"',
    ],
    [
      "three facts",
      { query: { ...permitted.query, reason: null, case_number: null, official_use: false } },
      'permit query.case_number="…" query.official_use=true query.reason="…"',
    ],
    [
      "who asks, where nothing else helps",
      { user: { ...permitted.user, unit: "資訊局" } },
      'permit user.unit="秘書室"',
    ],
  ])("may be %s", (_what, changed, expected) => {
    const facts = JSON.parse(JSON.stringify({ ...permitted, ...changed })) as typeof permitted;
    expect(suggested({ decision: "query_permission", jurisdiction: "kaohsiung", as_of: AS_OF, facts })).toBe(expected);
  });

  it("may be a list with one item fewer, or with those that are asked for", () => {
    expect(suggested(query({ query: { ...permitted.query, fields: ["name", "address"] } }, "nantou"))).toBe(
      'permit query.fields=["name"]',
    );
    const filed = { form_filed: true, approved_by_civil_affairs: true, opened_by_it_bureau: true };
    expect(suggested(ask("linkage_application", "taipei", { ...filed, attachments: ["internal_rules"] }))).toBe(
      'compliant attachments=["internal_rules","security_agreement","legal_provisions"]',
    );
  });

  it("may be a later day, or instant", () => {
    expect(suggested(ask("record_retention", "kaohsiung", { record: "query_log", event_on: "2024-01-10" }))).toBe(
      "permit from 2029-01-11",
    );
    const facts = { consecutive_failures: 3, last_failure_at: `${AS_OF}T09:00:00+08:00`, unlock: null };
    const { better } = engine.explain(ask("login_lockout", "kaohsiung", facts, `${AS_OF}T09:05:00+08:00`));
    expect(better).toMatchObject({ outcome: "permit", as_of: `${AS_OF}T09:15:00+08:00`, changes: [] });
  });

  it("is several acts together where one alone changes nothing", () => {
    const facts = { medium: "stored_file", use_ended_on: "2026-11-01", no_need_confirmed_on: "2026-11-10" };
    const { better } = engine.explain(ask("data_destruction", "kaohsiung", facts));
    expect(better).toMatchObject({ status: "found", outcome: "fulfilled" });
    const { changes } = better as { changes: readonly FactChange[] };
    expect(changes.map(({ path }) => path)).toEqual([
      "destroyed_on",
      "evidence_attached",
      "head_approved_on",
      "irrecoverable_confirmed",
      "notified_on",
    ]);
  });

  it("tells two texts apart that must not be the same", () => {
    const applicant = { kind: "person", role: "general_user" };
    const documents = ["application_form", "confidentiality_pledge"];
    const approval = { given: true, by: "head" };
    expect(suggested(ask("account_request", "taipei", { applicant, documents, approval, granted_by: "admin" }))).toBe(
      'permit applicant.id="……" approval.approver_id="…"',
    );
  });

  it("prefers an act on the day asked about to another past", () => {
    const review = { last_done_on: "2026-03-01" };
    const facts = { account: { status: "active", activated_on: "2024-01-01" }, review };
    expect(suggested(ask("account_cleanup", "kaohsiung", facts))).toBe(`not_due review.last_done_on="${AS_OF}"`);
    expect(suggested(ask("staff_change_notice", "kaohsiung", { role: "agency_head", changed_on: "2026-10-01" }))).toBe(
      `fulfilled_late notified_on="${AS_OF}"`,
    );
  });

  it("is not found where the text leaves a number open or forbids outright", () => {
    const idle = { last_activity_at: `${AS_OF}T09:00:00+08:00` };
    expect(suggested(ask("session_timeout", "nantou", idle, `${AS_OF}T09:05:00+08:00`))).toBe("not_found");
    expect(suggested(ask("account_sharing", "kaohsiung", { act: "share", role: "general_user" }))).toBe("not_found");
  });

  it("stays within its bound on a large request", { timeout: 60_000 }, () => {
    const month = { month: "2026-10", auditor: "a", auditee: "b" };
    const history = Array.from({ length: 4_000 }, () => month);
    const facts = { auditor: "a", auditee: "b", month: "2026-11", history };
    expect(engine.explain(ask("auditor_rotation", "nantou", facts)).answer.outcome).toBe("deny");
  });
});

describe("the order of outcomes", () => {
  it("is that of the contract", () => {
    expect(isBetter("permit", "indeterminate") && isBetter("indeterminate", "deny")).toBe(true);
    expect(isBetter("due", "indeterminate") && isBetter("fulfilled_late", "may_act")).toBe(true);
    expect(isBetter("not_regulated", "deny") || isBetter("compliant", "deny") || isBetter("deny", "deny")).toBe(false);
    expect(["permit", "fulfilled_late", "required", "not_in_force", "not_regulated"].some(canBeBetter)).toBe(false);
  });
});

/** Puts a value at a path as it is written, and tells what stood there. */
function put(facts: object, path: string, value: unknown): unknown {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
  let place = facts as Record<string, unknown>;
  for (const step of steps.slice(0, -1)) place = (place[step] ??= {}) as Record<string, unknown>;
  const last = steps.at(-1) as string;
  const before = place[last];
  place[last] = value;
  return before;
}
