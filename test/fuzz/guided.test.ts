import { readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { dataDocument } from "../../src/core/regulation/data-document.ts";
import type { Jurisdiction } from "../../src/core/regulation/jurisdiction.ts";
import { describeProblem } from "../../src/core/regulation/problem.ts";
import { validateYaml } from "../../src/core/regulation/validate.ts";
import { parseBytes } from "../../src/core/regulation/yaml-text.ts";
import { readHeader } from "../../src/features/batch/csv-header.ts";
import { LineAnswerer } from "../../src/features/batch/line-answerer.ts";
import type { RowsForm } from "../../src/features/batch/task.ts";
import { LogError } from "../../src/features/sampling/log-error.ts";
import { readManifest } from "../../src/features/sampling/manifest.ts";
import { requestOf } from "../../src/features/sampling/manifest-parts.ts";
import { layoutOf } from "../../src/features/tables/layout.ts";
import { DecisionError, type Request, RequestError } from "../../src/index.ts";
import { isOwnBundle } from "../../src/node/bundle/bundle.ts";
import { revisionOf } from "../../src/node/bundle/contents.ts";
import { type BundleFile, pack, unpack } from "../../src/node/files/archive.ts";
import { packagePath } from "../../src/node/package/package-files.ts";
import type { Finding } from "../../src/node/replay/finding.ts";
import { logEntries } from "../../src/node/replay/log-entries.ts";
import { replayLog } from "../../src/node/replay/replay.ts";
import { RequestIndex } from "../../src/node/replay/request-index.ts";
import { bundleRevision, presentRevision } from "../../src/node/replay/revisions.ts";
import { startEngine } from "../../src/node/start/load-engine.ts";
import { byModule } from "../support/program.ts";
import { engine, isInCatalogue, regulations, requests } from "./cases.ts";
import { guided } from "./guided.ts";
import { FUZZ_TIMEOUT } from "./runs.ts";

const OURS = /\/(src|dist\/rego-to-js)\/|\/policies\/compiled\//;
const NAMES = ["__proto__", "constructor", "prototype", ".constructor.prototype", "toString", "hasOwnProperty"];
const JSON_WORDS = [...'{}[],:"\\0-1.', "null", "true", "1e999", "9007199254740993", '"":', "\\ud800", "\ufeff", "\n"];
const DAYS = ["2026-11-21", "2025-02-29", "1900-01-01", "2199-12-31", "9999-12-31", "T24:00:00Z", "+08:00", "2026-H1"];
const few = <T>(all: readonly T[], every: number) => all.filter((_, index) => index % every === 0);
const { schemas, ajv } = regulations;

/** Runs a target, tells by hand what came of it, and expects that something was found to go on from. */
async function fuzz(name: string, target: Omit<Parameters<typeof guided>[0], "runsInCi">, runsInCi: number) {
  const started = performance.now();
  const found = await guided({ ...target, runsInCi });
  const seconds = Math.round((performance.now() - started) / 1000);
  if (process.env["HDP_FUZZ_RUNS"] !== undefined) console.log(name, { ...found, seconds });
  expect(found.kept).toBeGreaterThan(0);
}

const own = () => JSON.stringify([Object.prototype, Array.prototype].map((one) => Reflect.ownKeys(one).map(String)));
const OWN = own();

/** Every object of the process has what is put there; it is taken away again, so that this test alone fails. */
function expectCleanPrototypes(): void {
  const found = own();
  for (const one of [Object.prototype, Array.prototype] as unknown as Record<string, unknown>[]) {
    for (const name of Object.keys(one)) delete one[name];
  }
  expect(found).toBe(OWN);
}

/** The value of JSON; `undefined` where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// The library that runs modules tells there of each that it does not know.
vi.spyOn(console, "error").mockImplementation(() => {});

describe("fuzzing that is guided by what it reaches", { timeout: FUZZ_TIMEOUT }, () => {
  it("requests are answered alike by program and module, or refused", () => {
    const asked = (one: typeof engine, request: Request) => {
      try {
        const answer = one.decide(request);
        expect(isInCatalogue(answer)).toBe(true);
        return JSON.stringify(answer);
      } catch (error) {
        if (error instanceof RequestError) return error.message;
        throw error;
      }
    };
    const run = (bytes: Buffer) => {
      const request = parsed(bytes.toString("utf8")) as Request;
      expect(asked(engine, request)).toBe(asked(byModule, request));
      expectCleanPrototypes();
    };
    const seeds = few(requests, 40).map((one) => JSON.stringify(one));
    return fuzz("requests", { run, seeds, words: [...JSON_WORDS, ...NAMES, ...DAYS], scripts: OURS }, 600);
  });

  it("lines of JSON for hdp batch are each answered or refused", () => {
    const answerer = new LineAnswerer(engine, { fillIns: { as_of: "2026-11-21" } });
    const run = (text: Buffer) => {
      const { bytes, tally } = answerer.answer({ text, line: 1 });
      expectLines(bytes, tally);
      expectCleanPrototypes();
    };
    const seeds = few(requests, 80).map(
      (one) => `${JSON.stringify(one)}\n\n${JSON.stringify({ ...one, as_of: 1 })}\r\n`,
    );
    return fuzz(
      "batch, JSON",
      { run, seeds, words: [...JSON_WORDS, ...NAMES, "\r\n", Buffer.of(0xff)], scripts: OURS },
      400,
    );
  });

  it("files of CSV for hdp batch have a header that is refused, or rows that are each answered or refused", () => {
    const run = (file: Buffer) => {
      const end = file.indexOf("\n") + 1 || file.length;
      let csv: RowsForm;
      try {
        const layout = layoutOf("file", file.toString("utf8", 0, end), "csv", { headerRow: 1 });
        csv = { ...readHeader(layout, new Map(), { schemas }), layout, blank: [], values: [] };
      } catch (error) {
        if (error instanceof DecisionError) return;
        throw error;
      }
      const fillIns = { decision: "query_permission", jurisdiction: "kaohsiung", as_of: "2026-11-21" };
      const { bytes, tally } = new LineAnswerer(engine, { fillIns, csv }).answer({ text: file.subarray(end), line: 2 });
      expectLines(bytes, tally);
      expectCleanPrototypes();
    };
    const seeds = [
      "decision,jurisdiction,as_of,facts.queries\nsampling_monthly,taipei,2026-11-21,101\n",
      'facts.query.fields,facts.user.roles,facts.session.idle_minutes\n"a;b","[""admin""]",30\n\n,,\n',
      "\ufefffacts.account.status,facts.reason,ignored\r\nactive,公務,x\r\n",
    ];
    const words = [
      ...NAMES,
      "facts.",
      ".",
      ",",
      '"',
      '""',
      "\n",
      "\r\n",
      ";",
      "[",
      "{",
      "null",
      "true",
      "=1",
      Buffer.of(0xff),
    ];
    return fuzz("batch, CSV", { run, seeds, words, scripts: OURS }, 800);
  });

  it("manifests of samples are read, or refused in words", () => {
    const manifest = {
      ...{ manifest: "hdp sample", algorithm: { name: "floyd-hmac-sha256", version: 1 }, seed: "s", lang: "en" },
      ...{ jurisdiction: "taipei", period: "month", of: "2026-10", as_of: "2026-11-21", by: null, date_column: "日期" },
      ...{ copy: ["a"], columns: { reason: "事由" }, log: { format: "csv", text_sha256: "0" }, counts: { rows: 1 } },
      ...{ draws: [{ section: null, samples: 1, answer: {}, rows: [1] }], output: { sha256: "0" } },
    };
    const run = (bytes: Buffer) => {
      try {
        requestOf(readManifest(bytes.toString("utf8"), "m.json"));
      } catch (error) {
        if (!(error instanceof LogError)) throw error;
        expect(error.message).toMatch(/expected ./);
      }
      expectCleanPrototypes();
    };
    const scripts = /\/src\/(features|node)\/sampling\//;
    return fuzz(
      "manifests",
      { run, seeds: [JSON.stringify(manifest)], words: [...JSON_WORDS, ...NAMES], scripts },
      3_000,
    );
  });

  it("decision logs are counted line by line, and an error is no equal answer", async () => {
    const lines: string[] = [];
    const onDecision = (entry: unknown) => void lines.push(JSON.stringify(entry));
    const logging = await startEngine(regulations, undefined, { onDecision });
    const asked = few(requests, 60);
    for (const one of asked) logging.decide(one);
    const present = await presentRevision(regulations, undefined);
    const index = new RequestIndex(present.masks, undefined);
    for (const one of asked) index.add(() => one);
    const run = async (bytes: Buffer) => {
      let read = 0;
      const findings: Finding[] = [];
      const source = (async function* () {
        yield bytes;
      })();
      const replayed = await logEntries(source, "log", 1_000_000)
        .then(({ entries }) =>
          replayLog(entries, {
            requests: index,
            present,
            earlier: [],
            key: undefined,
            unchained: false,
            heads: [],
            onLine: () => (read += 1),
            onFinding: (finding) => findings.push(finding),
          }),
        )
        .catch((error: unknown) => {
          // A digest that was made with a key, which is not at hand, or gzip that is none.
          if (error instanceof DecisionError) return undefined;
          throw error;
        });
      if (replayed === undefined) return;
      const { counts } = replayed;
      const kinds = new Set(findings.map(({ kind }) => kind));
      for (const kind of kinds) expect(counts[kind]).toBe(findings.filter((one) => one.kind === kind).length);
      const { entries, other_lines, torn, broken, unknown } = counts;
      // What is no entry is told; so may be an entry that cannot be answered, or by an unknown path.
      expect(entries + other_lines).toBeLessThanOrEqual(read);
      expect(entries + other_lines + torn + broken + unknown).toBeGreaterThanOrEqual(read);
      expect(counts.equal + counts.different + counts.no_answer).toBeLessThanOrEqual(counts.entries);
      expectCleanPrototypes();
    };
    await fuzz(
      "decision logs",
      { run, seeds: lines, words: [...JSON_WORDS, ...NAMES, "custom", "deny"], scripts: OURS },
      800,
    );
  });

  const small = [
    { name: ".manifest", bytes: Buffer.from('{"revision":"","rego_version":1,"roots":["calendar","hdp"]}') },
    { name: "data.json", bytes: Buffer.from('{"jurisdictions":{},"requests":{"shown":{}}}') },
    { name: "policy.wasm", bytes: Buffer.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0) },
  ];
  const taken = async (archive: Uint8Array) => {
    isOwnBundle(archive);
    try {
      (await bundleRevision(archive, "b.tar.gz")).answer(requests[0] as Request);
    } catch (error) {
      if (!(error instanceof DecisionError)) throw error;
    }
    expectCleanPrototypes();
  };

  it("archives are taken for bundles, or refused", () => {
    const seeds = [small, small.slice(0, 2), [{ name: "../a", bytes: Buffer.alloc(600, "x") }]].map((files) =>
      Buffer.from(tarOf(files)),
    );
    const words = [
      "../",
      "/",
      "./",
      "\\",
      "x",
      "g",
      "L",
      "00000001000",
      "-0000002000",
      "7".repeat(11),
      "\0",
      "path=",
      "5 ",
    ];
    const scripts = /\/nanotar\/|\/src\/node\/(bundle|replay)\//;
    return fuzz("archives", { run: (tar) => taken(gzipSync(tar, { level: 0 })), seeds, words, scripts }, 400);
  });

  it("bundles of other data, with the digest of it, are asked, or refused", () => {
    const module = { name: "policy.wasm", bytes: readFileSync(packagePath("policies/compiled/policies.wasm")) };
    const run = (bytes: Buffer) => {
      const [said = "", document = ""] = bytes.toString("latin1").split("\u001e");
      const files = [{ name: "data.json", bytes: Buffer.from(document, "latin1") }, module];
      const named = said.replace('"revision":""', `"revision":"${revisionOf(files)}"`);
      return taken(pack([{ name: ".manifest", bytes: Buffer.from(named, "latin1") }, ...files]));
    };
    const [only] = regulations.jurisdictions.filter(({ id }) => id === requests[0]?.jurisdiction);
    const data = dataDocument({ ...regulations, jurisdictions: [only as Jurisdiction] });
    const seeds = [{ jurisdictions: {} }, { ...data, calendar: {}, workdays: {} }].map(
      (one) => `{"revision":""}\u001e${JSON.stringify({ ...one, requests: { shown: {} } })}`,
    );
    const scripts = /\/src\/(node\/(bundle|replay)|core\/engine)\//;
    return fuzz("bundles", { run, seeds, words: [...JSON_WORDS, ...NAMES], scripts }, 200);
  });

  it("YAML of any kind of file loads, or its problems have their places", () => {
    const run = (bytes: Buffer) => {
      const yaml = parseBytes(bytes, "a.yaml");
      const kinds = ["version", "cases", "agency", "jurisdiction", "calendar"] as const;
      const problems = kinds.flatMap((kind) => validateYaml(ajv, yaml, kind));
      for (const one of problems) expect(describeProblem(one)).toMatch(/^a\.yaml:[1-9]\d*:[1-9]\d*: [\s\S]*expected ./);
      if (yaml.value === undefined) expect(problems.length).toBeGreaterThan(0);
      expectCleanPrototypes();
    };
    const seeds = [
      "jurisdiction: nantou\nsettings:\n  password_days: 60\n  list: [a, 'b', \"c\"]\n",
      "decision: liability\nas_of: 2026-11-21\ntables:\n  - name: t\n    columns: [facts.a, outcome]\n    rows:\n      - [1, permit]\n",
      "effective_from: 2025-01-01\ntext: |\n  a\n  b\nclauses:\n  - id: 一\n    ? key\n    : >-\n      folded\n",
    ];
    const words = [
      ..."\t:-?{}[]&*!|>'\"%@#~\\\r\n",
      "<<: ",
      "&a ",
      "*a",
      "---\n",
      "...\n",
      "%YAML 1.1\n",
      "!!set ",
      ...NAMES,
    ];
    return fuzz("YAML", { run, seeds, words, scripts: /\/src\/|\/node_modules\/yaml\// }, 400);
  });
});

/** The bytes of the archive before they are compressed. */
function tarOf(files: readonly BundleFile[]): Uint8Array {
  const archive = pack(files);
  expect(unpack(archive)?.length).toBe(files.length);
  return gunzipSync(archive);
}

/** As many lines as were counted, each an answer or an error that is no fault. */
function expectLines(bytes: Uint8Array, { outcomes, errors }: { outcomes: object; errors: object }): void {
  const lines = Buffer.from(bytes).toString("utf8").split("\n").slice(0, -1);
  const counted = [...Object.values(outcomes), ...Object.values(errors)].reduce((sum: number, one) => sum + one, 0);
  expect(lines.length).toBe(counted);
  expect(Object.keys(errors)).not.toContain("engine_fault");
  for (const line of lines) {
    const { outcome, error } = JSON.parse(line);
    expect(outcome === undefined).toBe(error !== undefined);
  }
}
