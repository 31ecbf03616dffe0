import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, it } from "vitest";
import { DecisionError, loadEngine, type Request, RequestError } from "../../../src/index.ts";
import { AS_OF, permitted } from "../../support/facts.ts";

const engine = await loadEngine();
const valid = { decision: "query_permission", jurisdiction: "taipei", as_of: AS_OF, facts: permitted } as const;

function refused(request: unknown): RequestError {
  try {
    engine.decide(request as Request);
  } catch (error) {
    expect(error).toBeInstanceOf(DecisionError);
    expect(error).toBeInstanceOf(RequestError);
    return error as RequestError;
  }
  throw new Error("the request was answered");
}

const withFact = (group: keyof typeof permitted, name: string, value: unknown) => ({
  ...valid,
  facts: { ...permitted, [group]: { ...permitted[group], [name]: value } },
});

// Whatever was refused before, the engine answers correctly afterwards.
afterEach(() => {
  expect(engine.decide(valid).outcome).toBe("permit");
});

describe("a request that cannot be answered names the place and what was expected", () => {
  it.each<[string, unknown, string, string, RegExp]>([
    ["no object", "permit", "invalid_request", "", /expected an object/],
    ["null", null, "invalid_request", "", /expected an object/],
    ["a list", [valid], "invalid_request", "", /expected an object/],
    ["bytes", new Uint8Array([123, 125]), "invalid_request", "", /Uint8Array, expected a plain object/],
    ["an unknown key", { ...valid, fact: {} }, "invalid_request", "fact", /did you mean `facts`\?/],
    [
      "objects in a list of words",
      {
        ...valid,
        decision: "password_compliance",
        facts: { length: 12, changed_on: AS_OF, default_password: false, classes: [{}, {}] },
      },
      "invalid_request",
      "facts.classes[0]",
      /expected one of/,
    ],
    ["no decision", { jurisdiction: "taipei" }, "unknown_decision", "decision", /expected one of account_cleanup/],
    [
      "a misspelt decision",
      { ...valid, decision: "query_permision" },
      "unknown_decision",
      "decision",
      /`query_permission`\?/,
    ],
    [
      "a decision named as a property of objects",
      { ...valid, decision: "constructor" },
      "unknown_decision",
      "decision",
      /one of/,
    ],
    [
      "an unknown jurisdiction",
      { ...valid, jurisdiction: "tapei" },
      "unknown_jurisdiction",
      "jurisdiction",
      /`taipei`\?/,
    ],
    [
      "__proto__ as jurisdiction",
      { ...valid, jurisdiction: "__proto__" },
      "unknown_jurisdiction",
      "jurisdiction",
      /one of/,
    ],
    ["facts that are null", { ...valid, facts: null }, "invalid_request", "facts", /an object/],
    ["facts that are a list", { ...valid, facts: [] }, "invalid_request", "facts", /an object/],
    [
      "an unknown fact",
      withFact("account", "holder", "u1"),
      "invalid_request",
      "facts.account.holder",
      /did you mean `holder_id`/,
    ],
    [
      "a missing required fact",
      withFact("account", "status", undefined),
      "invalid_request",
      "facts.account.status",
      /undefined/,
    ],
    [
      "an ill-typed fact",
      withFact("account", "right_approved", "true"),
      "invalid_request",
      "facts.account.right_approved",
      /true or false/,
    ],
    [
      "null where it does not stand",
      withFact("account", "application_form", null),
      "invalid_request",
      "facts.account.application_form",
      /true or false/,
    ],
    [
      "a role that there is not",
      withFact("user", "roles", ["genral_user"]),
      "invalid_request",
      "facts.user.roles[0]",
      /`general_user`\?/,
    ],
    [
      "an impossible date",
      withFact("account", "password_changed_on", "2025-02-29"),
      "invalid_request",
      "facts.account.password_changed_on",
      /a date of the calendar/,
    ],
    [
      "a date that may be null and is neither",
      withFact("user", "post_ends_on", "soon"),
      "invalid_request",
      "facts.user.post_ends_on",
      /a date of the calendar.*or null/,
    ],
    [
      "a Date",
      withFact("account", "password_changed_on", new Date()),
      "invalid_request",
      "facts.account.password_changed_on",
      /an object that writes itself, expected a plain object/,
    ],
    [
      "a number that is not finite",
      withFact("session", "idle_minutes", Number.POSITIVE_INFINITY),
      "invalid_request",
      "facts.session.idle_minutes",
      /a finite number/,
    ],
    [
      "not a number",
      withFact("session", "idle_minutes", Number.NaN),
      "invalid_request",
      "facts.session.idle_minutes",
      /a finite number/,
    ],
    [
      "a negative number",
      withFact("session", "idle_minutes", -1),
      "invalid_request",
      "facts.session.idle_minutes",
      /from 0/,
    ],
    [
      "a lone surrogate",
      withFact("query", "purpose", "a\ud800b"),
      "invalid_request",
      "facts.query.purpose",
      /well-formed Unicode/,
    ],
    [
      "a lone surrogate in a key",
      withFact("query", "\udc00", "x"),
      "invalid_request",
      'facts.query["\\udc00"]',
      /well-formed Unicode/,
    ],
    [
      "a text of 10 MB",
      withFact("query", "purpose", "x".repeat(10_000_000)),
      "request_too_large",
      "facts.query.purpose",
      /at most 1000000 characters/,
    ],
    [
      "a list without end",
      withFact(
        "client",
        "allowed_ips",
        Array.from({ length: 60_000 }, () => ""),
      ),
      "request_too_large",
      "facts.client.allowed_ips[49971]",
      /at most 50000 values/,
    ],
    [
      "a function",
      withFact("query", "purpose", () => "x"),
      "invalid_request",
      "facts.query.purpose",
      /a function, expected a JSON value/,
    ],
    [
      "a bigint",
      { decision: "sampling_monthly", jurisdiction: "taipei", facts: { queries: 5n } },
      "invalid_request",
      "facts.queries",
      /a bigint/,
    ],
    [
      "a fractional count",
      { decision: "sampling_monthly", jurisdiction: "taipei", facts: { queries: 1.5 } },
      "invalid_request",
      "facts.queries",
      /a whole number/,
    ],
    [
      "a negative count",
      { decision: "sampling_monthly", jurisdiction: "taipei", facts: { queries: -1 } },
      "invalid_request",
      "facts.queries",
      /from 0/,
    ],
    [
      "a count beyond exact numbers",
      { decision: "sampling_monthly", jurisdiction: "taipei", facts: { queries: 2 ** 53 } },
      "invalid_request",
      "facts.queries",
      /up to 9007199254740991/,
    ],
    [
      "facts where none are taken",
      { decision: "regulation_in_force", jurisdiction: "taipei", facts: { x: 1 } },
      "invalid_request",
      "facts.x",
      /nothing here/,
    ],
  ])("%s", (_name, request, code, path, message) => {
    const error = refused(request);
    expect(error.code).toBe(code);
    expect(error.path).toBe(path);
    expect(error.message).toMatch(message);
  });

  it.each([
    ["a day that is not in the calendar", "2025-02-29"],
    ["the leap day of a common century", "1900-02-29"],
    ["month 13", "2025-13-01"],
    ["before the table of months", "1899-12-31"],
    ["after it", "2200-01-01"],
    ["no zero padding", "2025-1-1"],
    ["an instant without offset", "2026-11-21T10:00:00"],
    ["an instant without seconds", "2026-11-21T10:00+08:00"],
    ["hour 24", "2026-11-21T24:00:00Z"],
    ["an offset that is none", "2026-11-21T10:00:00+24:00"],
    ["a blank before it", " 2026-11-21"],
    ["a line after it", "2026-11-21\n"],
    ["no text", 20261121],
    ["null", null],
    ["empty", ""],
  ])("as_of: %s", (_name, as_of) => {
    const error = refused({ ...valid, as_of });
    expect(error.path).toBe("as_of");
    expect(error.message).toContain("expected ");
  });

  it("reports every problem at once, with its place", () => {
    const error = refused({
      ...valid,
      as_of: "never",
      facts: { ...permitted, user: { kind: "robot", roles: "admin" } },
    });
    expect(error.problems.map(({ path }) => path)).toEqual([
      "as_of",
      "facts.user.id",
      "facts.user.kind",
      "facts.user.roles",
    ]);
  });

  it("refuses __proto__ as a key of the facts", () => {
    const facts = JSON.parse(`{"__proto__": {"queries": 5}, "queries": 101}`) as object;
    const error = refused({ decision: "sampling_monthly", jurisdiction: "taipei", facts });
    expect(error.path).toBe("facts.__proto__");
  });

  it("refuses facts that are inherited, which would not reach the policies", () => {
    const facts = Object.create({ queries: 101 }) as object;
    expect(refused({ decision: "sampling_monthly", jurisdiction: "taipei", facts }).message).toMatch(/plain object/);
  });

  it("answers objects of another realm, which are plain there", () => {
    const asked = JSON.stringify({ ...valid, facts: permitted });
    const elsewhere = runInNewContext(`(${asked})`) as Request;
    expect(Object.getPrototypeOf(elsewhere)).not.toBe(Object.prototype);
    expect(engine.decide(elsewhere)).toEqual(engine.decide(valid));
    expect(engine.decide(structuredClone(valid))).toEqual(engine.decide(valid));
  });

  it.each(["new Date(0)", "new Map()", "new (class Facts {})()", "Object.create({ queries: 101 })", "/a/"])(
    "refuses %s of another realm, as of its own",
    (source) => {
      const facts = runInNewContext(source) as object;
      expect(refused({ decision: "sampling_monthly", jurisdiction: "taipei", facts }).message).toMatch(/plain object/);
    },
  );

  it("refuses an object that writes itself as something else", () => {
    const session = { idle_minutes: 500, toJSON: () => ({ idle_minutes: 0 }) };
    expect(refused({ ...valid, facts: { ...permitted, session } }).path).toBe("facts.session");
  });

  it("answers what it checked, whatever hidden members and getters say the next time", () => {
    const query = { ...permitted.query, official_use: false };
    Object.defineProperty(query, "toJSON", { value: () => ({ ...query, official_use: true }) });
    expect(refused({ ...valid, jurisdiction: "kaohsiung", facts: { ...permitted, query } }).path).toBe("facts.query");
    let reads = 0;
    const facts = {
      get queries() {
        reads += 1;
        return reads < 3 ? 5 : 9_999;
      },
    };
    const { values } = engine.decide({ decision: "sampling_monthly", jurisdiction: "kaohsiung", as_of: AS_OF, facts });
    expect(values.samples === 5 || values.samples === 300).toBe(true);
    const allowed_ips: string[] = Object.assign([], { toJSON: () => 7 });
    expect(refused({ ...valid, facts: { ...permitted, client: { ip: "x", allowed_ips } } }).path).toBe(
      "facts.client.allowed_ips",
    );
  });

  it("tells of a request made of mistakes in no more than a hundred lines, at once", () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`fact_${n}`, n]));
    expect(refused({ ...valid, facts: { ...permitted, ...many } }).problems.length).toBeLessThanOrEqual(100);
    const findings = Array.from({ length: 40_000 }, () => 0);
    const account = { status: "active", activated_on: AS_OF, findings };
    const error = refused({ decision: "account_cleanup", jurisdiction: "kaohsiung", as_of: AS_OF, facts: { account } });
    expect(error.problems.length).toBeLessThanOrEqual(100);
    expect(Object.keys(error.problems[0] ?? {}).sort()).toEqual(["expected", "found", "path"]);
  });

  it.each(["constructor", "jurisdiction", "agencies"])("refuses %s as an option of loadEngine", async (key) => {
    await expect(loadEngine({ [key]: [] } as object)).rejects.toThrow(/unknown option/);
  });

  it("refuses a request that contains itself", () => {
    const session: Record<string, unknown> = {};
    session["idle_minutes"] = session;
    expect(refused({ ...valid, facts: { ...permitted, session } }).message).toMatch(/levels of nesting/);
  });
});

describe("as_of", () => {
  it("is now in Asia/Taipei where it is left out", () => {
    const before = Date.now();
    const { as_of } = engine.decide({ decision: "regulation_in_force", jurisdiction: "taipei" });
    expect(as_of).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+08:00$/);
    expect(Date.parse(as_of)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(as_of)).toBeLessThanOrEqual(Date.now());
  });

  it("is repeated as it was given", () => {
    const as_of = "2021-10-05T16:00:00Z";
    expect(engine.decide({ decision: "regulation_in_force", jurisdiction: "taipei", as_of })).toMatchObject({
      as_of,
      outcome: "in_force",
    });
  });
});
