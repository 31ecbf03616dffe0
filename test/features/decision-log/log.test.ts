import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requestChecks } from "../../../src/core/facts/request-schemas.ts";
import { SCHEMA_BASE } from "../../../src/core/schema/schemas.ts";
import { type DecisionLogEntry, EngineFaultError, loadEngine, type Request, RequestError } from "../../../src/index.ts";
import { makeBundle } from "../../../src/node/bundle/bundle.ts";
import { canonicalJson } from "../../../src/node/package/canonical-json.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { startEngine } from "../../../src/node/start/load-engine.ts";
import { AS_OF, permitted } from "../../support/facts.ts";

const regulations = readRegulations();
const { schemas } = regulations;
const checks = requestChecks(schemas);
const query = { decision: "query_permission", jurisdiction: "kaohsiung", as_of: AS_OF, facts: permitted } as const;

async function logging(options: Parameters<typeof startEngine>[2] = {}) {
  const entries: DecisionLogEntry[] = [];
  const onDecision = (entry: DecisionLogEntry) => void entries.push(entry);
  return { engine: await startEngine(regulations, undefined, { onDecision, ...options }), entries };
}

const { engine, entries } = await logging();
const last = () => entries.at(-1) as DecisionLogEntry;

describe("an entry", () => {
  it("has the names of OPA's decision log, and the revision of a bundle of the same", async () => {
    const answer = engine.decide(query);
    const { revision } = await makeBundle(regulations);
    expect(last()).toMatchObject({
      labels: { app: "household-data-policy" },
      decision_id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      path: "hdp/query_permission/answer",
      bundles: { household: { revision } },
      input: { ...query, facts: { query: { case_number: "***" }, account: { approved_from: "2026-01-01" } } },
      result: answer,
      custom: { outcome: "permit", reasons: [] },
    });
    expect(last().masked).toContain("/input/facts/client/allowed_ips/0");
    expect(last().masked).toEqual([...(last().masked as string[])].sort());
    expect(last()).not.toHaveProperty("error");
  });

  it("has the time that it took, and what was refused has it too", () => {
    const before = performance.now();
    engine.decide(query);
    expect(() => engine.decide({ ...query, jurisdiction: "nowhere" })).toThrow(RequestError);
    const most = (performance.now() - before) * 1e6;
    const times = entries.slice(-2).map(({ metrics }) => metrics.timer_sdk_decision_eval_ns);
    for (const time of times) expect(Number.isSafeInteger(time)).toBe(true);
    expect(Math.min(...times)).toBeGreaterThan(0);
    expect(times.reduce((sum, time) => sum + time, 0)).toBeLessThan(most);
  });

  it("has the digest of the facts, whatever their order, and with a key another", async () => {
    engine.decide({ ...query, facts: Object.fromEntries(Object.entries(permitted).reverse()) as typeof permitted });
    const { facts_digest } = last().custom;
    engine.decide(query);
    expect(last().custom.facts_digest).toBe(facts_digest);
    const text = '{"queries":101}';
    const counted = {
      decision: "sampling_monthly",
      jurisdiction: "taipei",
      as_of: AS_OF,
      facts: { queries: 101 },
    } as const;
    engine.decide(counted);
    expect(last().custom.facts_digest).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
    const keyed = await logging({ logKey: "secret" });
    keyed.engine.decide(counted);
    const expected = `hmac-sha256:${createHmac("sha256", "secret").update(text).digest("hex")}`;
    expect(keyed.entries[0]?.custom.facts_digest).toBe(expected);
  });

  it("of a refused request tells that there is none, and nothing of what was asked", () => {
    const name = "王小明";
    for (const [request, path] of [
      [{ ...query, facts: { [name]: 1 } }, "hdp/query_permission/answer"],
      [{ ...query, jurisdiction: name }, "hdp/query_permission/answer"],
      [{ decision: name }, "hdp/decide"],
      [{ ...query, facts: { user: { id: () => name } } }, "hdp/decide"],
      [name, "hdp/decide"],
      [undefined, "hdp/decide"],
    ] as const) {
      const before = entries.length;
      expect(() => engine.decide(request as never)).toThrow(RequestError);
      expect(entries.length).toBe(before + 1);
      expect(last()).toMatchObject({
        path,
        erased: ["/input"],
        error: { message: /^the request was refused/ },
        custom: {},
      });
      expect(last()).not.toHaveProperty("result");
      expect(JSON.stringify(last())).not.toContain(name);
    }
  });

  it("has everything where that is asked for", async () => {
    const open = await logging({ logUnmasked: true });
    open.engine.decide(query);
    expect(open.entries[0]?.input).toEqual(query);
    expect(open.entries[0]).not.toHaveProperty("masked");
    expect(() => open.engine.decide({ ...query, jurisdiction: "nowhere" })).toThrow(RequestError);
    expect(open.entries[1]).toMatchObject({ input: { jurisdiction: "nowhere" }, error: { message: /nowhere/ } });
  });

  it("has its number, the digest of the one before it and its own, with a key another", async () => {
    for (const [logKey, made] of [
      [undefined, (text: string) => `sha256:${createHash("sha256").update(text).digest("hex")}`],
      ["secret", (text: string) => `hmac-sha256:${createHmac("sha256", "secret").update(text).digest("hex")}`],
    ] as const) {
      const { engine: other, entries: own } = await logging(logKey === undefined ? {} : { logKey });
      other.decide(query);
      expect(() => other.decide({ ...query, jurisdiction: "nowhere" })).toThrow(RequestError);
      other.explain(query);
      for (const [n, { custom, ...entry }] of own.entries()) {
        const { digest, ...others } = custom;
        expect(custom).toMatchObject({ sequence: n + 1 });
        expect(custom.previous).toBe(own[n - 1]?.custom.digest);
        expect(custom).not.toHaveProperty("after");
        expect(digest).toBe(made(canonicalJson({ ...entry, custom: others })));
      }
    }
  });

  it("that could not be logged leaves its number to the next, and a function that knows what others logged is asked", async () => {
    const numbers: [number, readonly string[] | undefined][] = [];
    const onDecision = (entry: DecisionLogEntry) => {
      numbers.push([entry.custom.sequence, entry.custom.after]);
      if (numbers.length === 1) throw new Error("disk full");
    };
    const heads = () => ["sha256:of another"];
    const { engine: other } = await logging({ onDecision: Object.assign(onDecision, { heads }) });
    expect(() => other.decide(query)).toThrow(EngineFaultError);
    other.decide(query);
    other.decide(query);
    expect(numbers).toEqual([1, 1, 2].map((number) => [number, heads()]));
  });

  it("of a refused request that is no JSON tells that it was left out, where everything is logged too", async () => {
    const { engine: other, entries: own } = await logging({ logUnmasked: true });
    expect(() => other.decide(undefined as never)).toThrow(RequestError);
    expect(own[0]).toMatchObject({ erased: ["/input"] });
    expect(own[0]).not.toHaveProperty("input");
  });

  it("is one for an explanation too", () => {
    const before = entries.length;
    const { answer } = engine.explain({ ...query, facts: { ...permitted, session: {} } });
    expect(entries.length).toBe(before + 1);
    expect(last().result).toEqual(answer);
  });

  it("can be changed without changing the answer", async () => {
    const { engine: other } = await logging({
      onDecision: (entry) => {
        (entry.result as { outcome: string }).outcome = "permit";
        (entry.result?.reasons as unknown[]).length = 0;
      },
    });
    const facts = { ...permitted, query: { ...permitted.query, case_number: "" } };
    const answer = other.decide({ ...query, facts });
    expect(answer.outcome).toBe("deny");
    expect(answer.reasons).not.toEqual([]);
  });
});

describe("a log that fails", () => {
  it.each([
    [
      "throws",
      () => {
        throw new Error("disk full");
      },
      /disk full/,
    ],
    ["returns a promise", async () => {}, /promise/],
    [
      "rejects",
      async () => {
        throw new Error("later");
      },
      /promise/,
    ],
  ] as const)("because it %s gives a fault in place of the answer", async (_name, onDecision, cause) => {
    const { engine: other } = await logging({ onDecision: onDecision as () => void });
    for (const request of [query, { ...query, jurisdiction: "nowhere" }]) {
      const act = () => other.decide(request as Request);
      expect(act).toThrow(EngineFaultError);
      expect(act).toThrow(
        expect.objectContaining({ cause: expect.objectContaining({ message: expect.stringMatching(cause) }) }),
      );
    }
    expect(() => other.explain(query)).toThrow(EngineFaultError);
  });

  it.each([
    [{ onDecision: "file" }, /onDecision: expected a function/],
    [{ logUnmasked: 1 }, /logUnmasked/],
    [{ logKey: "" }, /logKey/],
    [{ logkey: "x" }, /unknown option/],
  ])("is not begun with %j", async (options, message) => {
    await expect(loadEngine(options as never)).rejects.toThrow(message);
  });
});

type Schema = Readonly<Record<string, unknown>>;

/** Paths of texts that the schemas of the package themselves leave free: without a list of words and without a format. */
function freeTexts(schema: Schema, path: string, file: string): string[] {
  const inner = (one: unknown, at: string) => freeTexts(one as Schema, at, file);
  const at = (key: string) => (path === "" ? key : `${path}.${key}`);
  const found: string[] = [];
  if (typeof schema["$ref"] === "string") {
    const [name = "", steps = ""] = schema["$ref"].replace(SCHEMA_BASE, "").split("#");
    const target = name === "" ? file : name.replace(".schema.json", "");
    const part = steps
      .split("/")
      .slice(1)
      .reduce((one: Schema, key) => one[key] as Schema, schemas[target] as Schema);
    return freeTexts(part, path, target);
  }
  for (const part of (schema["anyOf"] ?? schema["oneOf"] ?? schema["allOf"] ?? []) as Schema[])
    found.push(...inner(part, path));
  if (schema["properties"] !== undefined) {
    expect(schema["additionalProperties"], `${file} ${path}: a name may be anything`).toBe(false);
    for (const [key, one] of Object.entries(schema["properties"] as Schema)) found.push(...inner(one, at(key)));
  }
  if (schema["items"] !== undefined) found.push(...inner(schema["items"], at("*")));
  const isText = [schema["type"]].flat().includes("string");
  if (isText && schema["enum"] === undefined && schema["const"] === undefined && schema["format"] === undefined)
    found.push(path);
  return found;
}

const MARK = "王小明A123456789";
const SAMPLES = ["2026-11-02", "2026-11-02T09:30:00+08:00", "2026-H1", "2026-10"];

/** Facts with every property that a schema has, and the mark in every text that may be anything. */
function everything(schema: Schema): fc.Arbitrary<unknown> {
  const either = schema["anyOf"] as Schema[] | undefined;
  if (either !== undefined) return everything(either.find(({ type }) => type !== "null") as Schema);
  if (schema["enum"] !== undefined) return fc.constantFrom(...(schema["enum"] as unknown[]));
  if (schema["const"] !== undefined) return fc.constant(schema["const"]);
  if (schema["properties"] !== undefined) {
    return fc.record(
      Object.fromEntries(
        Object.entries(schema["properties"] as Schema).map(([key, one]) => [key, everything(one as Schema)]),
      ),
    );
  }
  if (schema["items"] !== undefined) {
    return fc.uniqueArray(everything(schema["items"] as Schema), {
      minLength: 1,
      maxLength: 3,
      selector: (one) => JSON.stringify(one),
    });
  }
  const type = [schema["type"]].flat()[0];
  if (type === "boolean") return fc.boolean();
  if (type === "integer" || type === "number")
    return fc.integer({
      min: (schema["minimum"] as number) ?? 0,
      max: Math.min((schema["maximum"] as number) ?? 99, 99 + ((schema["minimum"] as number) ?? 0)),
    });
  const pattern = schema["pattern"] as string | undefined;
  if (pattern !== undefined) return fc.constantFrom(...SAMPLES.filter((one) => new RegExp(pattern).test(one)));
  return fc.string({ maxLength: 5 }).map((text) => MARK + text);
}

describe.each(Object.keys(checks.schemas))("the log of %s", (decision) => {
  const free = freeTexts(
    (schemas[`decisions/${decision}`] as { $defs: { facts: Schema } }).$defs.facts,
    "",
    `decisions/${decision}`,
  );

  it("shows no text that may be anything", () => {
    expect(checks.shown[decision]?.filter((path) => free.includes(path))).toEqual([]);
  });

  it("never tells a name, wherever it stands", async () => {
    const request = checks.schemas[decision] as { properties: { facts: Schema } };
    const { engine: other, entries: own } = await logging();
    let answered = 0;
    fc.assert(
      fc.property(
        everything(request.properties.facts),
        fc.constantFrom(...other.jurisdictions),
        (facts, jurisdiction) => {
          try {
            other.decide({ decision, jurisdiction, as_of: "2026-11-21T09:30:00+08:00", facts } as Request);
            answered += 1;
          } catch (error) {
            if (!(error instanceof RequestError)) throw error;
          }
          expect(JSON.stringify(own.at(-1))).not.toContain("王小明");
          expect(JSON.stringify(own.at(-1))).not.toContain("A123456789");
          expect(JSON.stringify(facts).includes(MARK)).toBe(free.length > 0);
        },
      ),
      { numRuns: 25, seed: 7 },
    );
    expect(answered).toBeGreaterThan(0);
  });
});
