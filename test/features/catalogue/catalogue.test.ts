import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { decisionSchemas } from "../../../src/core/schema/schemas.ts";
import { type Answer, catalogue, factList, factsSchema, inWords, loadEngine, parameters } from "../../../src/index.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { hdp } from "../../cli/hdp.ts";

const engine = await loadEngine();
const { schemas, jurisdictions, ajv } = readRegulations();
const examples = [...decisionSchemas(schemas)].map(([name, { example }]) => ({
  name,
  ...example,
  facts: example?.facts ?? {},
}));
const refused = (code: string, path: string) => expect.objectContaining({ code, path });

describe("an answer in words", () => {
  const REQUEST = {
    decision: "sampling_monthly",
    jurisdiction: "taipei",
    as_of: "2026-11-21",
    facts: { queries: 101 },
  } as const;

  it.each(["zh-TW", "en"] as const)("is in %s what the command prints", async (lang) => {
    const args = [
      "decide",
      "sampling_monthly",
      "-j",
      "taipei",
      "--as-of",
      "2026-11-21",
      "--facts",
      "-",
      "--lang",
      lang,
    ];
    const { stdout } = await hdp(args, { stdin: '{"queries":101}', columns: 100 });
    // The terminal breaks lines, the text does not.
    const plain = (text: string) => text.replaceAll(/\s+/g, "");
    expect(plain(inWords(engine, engine.decide(REQUEST), { lang }).text)).toBe(plain(stdout));
  });

  it("has sections, and the clauses with their summaries, as data", () => {
    const words = inWords(engine, engine.decide(REQUEST), { lang: "en" });
    expect(words).toMatchObject({ outcome: expect.stringContaining("7"), tone: expect.any(String) });
    expect(words.sections.map(({ lines }) => lines.length)).not.toContain(0);
    expect(words.clauses.length).toBeGreaterThan(0);
    for (const { summary } of words.clauses) expect(summary).toMatch(/[a-z]/);
  });

  it("is in Chinese without being told, and for every ordinary question", () => {
    for (const { name, as_of, facts } of examples) {
      for (const jurisdiction of engine.jurisdictions) {
        const request = { decision: name, jurisdiction, ...(as_of && { as_of }), facts };
        const { text } = inWords(engine, engine.decide(request as never) as Answer);
        expect([name, text.includes("undefined"), /\p{Script=Han}/u.test(text)]).toEqual([name, false, true]);
      }
    }
  });

  it("leaves no name unfilled and no value unsaid, whatever the answer, its checks and its calculation", () => {
    for (const { request } of jurisdictions.flatMap((one) => loadCases(one, ajv).cases)) {
      const answer = engine.decide({ ...request, detail: ["checks", "working"] } as never) as Answer;
      for (const lang of ["zh-TW", "en"] as const) {
        const { text } = inWords(engine, answer, { lang });
        if (/[{}]|undefined|查無此情形：查無/.test(text)) expect([request, text]).toEqual([]);
      }
    }
  });

  it("is not to be had of another engine's jurisdiction, or in another language", () => {
    const answer = engine.decide(REQUEST);
    expect(() => inWords(engine, { ...answer, jurisdiction: "elsewhere" })).toThrow(
      refused("unknown_jurisdiction", "jurisdiction"),
    );
    expect(() => inWords(engine, answer, { lang: "fr" as never })).toThrow(refused("invalid_request", "lang"));
  });
});

describe("the catalogue", () => {
  it("is what `hdp decisions` prints", async () => {
    const { stdout } = await hdp("decisions --json --as-of 2022-01-01");
    expect(JSON.parse(stdout)).toEqual(catalogue(engine, { as_of: "2022-01-01" }));
  });

  it("has every decision, and says of each who answers it", () => {
    const { decisions } = catalogue(engine, { as_of: "2026-11-21" });
    expect(decisions.map(({ name }) => name)).toEqual(engine.decisions);
    expect(new Set(decisions.flatMap(({ regulated }) => Object.values(regulated)))).toEqual(new Set(["yes", "silent"]));
  });

  it("is not to be had of no day", () => {
    expect(() => catalogue(engine, { as_of: "2026-02-30" })).toThrow(refused("invalid_request", "as_of"));
  });
});

describe("the parameters of a jurisdiction", () => {
  it("are what `hdp show` prints", async () => {
    const { stdout } = await hdp("show taipei --json --as-of 2026-11-21");
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(JSON.stringify(parameters(engine, "taipei", { as_of: "2026-11-21" }))),
    );
  });

  it("are none before the first version, and of nobody else", () => {
    expect(parameters(engine, "taipei", { as_of: "1950-01-01" }).version).toBeNull();
    expect(() => parameters(engine, "atlantis")).toThrow(refused("unknown_jurisdiction", "jurisdiction"));
  });
});

describe("the schema of a decision's facts", () => {
  const validators = new Map(
    engine.decisions.map((name) => [name, new Ajv({ strict: false }).compile(factsSchema(engine, name))] as const),
  );

  it("needs no other schema, and takes the facts of every case", () => {
    const cases = jurisdictions.flatMap((one) => loadCases(one, ajv).cases);
    expect(cases.length).toBeGreaterThan(500);
    const wrong = cases.filter(({ decision, request }) => !validators.get(decision as never)?.(request.facts ?? {}));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it("refuses an unknown fact, and a day that there is not", () => {
    const facts = { role: "general_user", event: "leave", effective_on: "2026-03-31" };
    const takes = (more: object) => validators.get("role_change_deadline")?.({ ...facts, ...more });
    expect([takes({}), takes({ effective: 1 }), takes({ effective_on: "2026-02-30" })]).toEqual([true, false, false]);
  });

  it("tells people what a fact is", () => {
    expect(JSON.stringify(factsSchema(engine, "sampling_monthly"))).toContain('"description"');
    expect(() => factsSchema(engine, "nothing")).toThrow(refused("unknown_decision", "decision"));
  });
});

describe("the list of a decision's facts", () => {
  it("says whose regulation reads a fact", () => {
    const { facts } = factList(engine, "query_permission", { as_of: "2026-11-21" });
    const readBy = Object.fromEntries(facts.map(({ path, read_by }) => [path, read_by]));
    expect(readBy["client.ip"]).toEqual(["nantou"]);
    expect(readBy["session.idle_minutes"]).toEqual(["kaohsiung"]);
    expect(readBy["query.official_use"]).toEqual(["kaohsiung", "nantou", "taipei"]);
  });

  it("says what may be told: words, null, lists with their members", () => {
    const of = (decision: string, path: string) =>
      factList(engine, decision, { as_of: "2026-11-21" }).facts.find((one) => one.path === path);
    expect(of("query_permission", "account.status")).toMatchObject({
      required: true,
      words: expect.arrayContaining(["active"]),
    });
    expect(of("query_permission", "account.approved_until")).toMatchObject({ type: "date", nullable: true });
    expect(of("auditor_rotation", "history")).toMatchObject({ type: "list", required: true });
    expect(of("auditor_rotation", "history[].month")).toMatchObject({ type: "month" });
  });
});
