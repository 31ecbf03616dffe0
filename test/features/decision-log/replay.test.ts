import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import stringWidth from "string-width";
import { afterAll, describe, expect, it } from "vitest";
import { REPLAY } from "../../../src/cli/replay/messages.ts";
import { appendDecisionLog, type DecisionLogEntry, type Request } from "../../../src/index.ts";
import { makeBundle } from "../../../src/node/bundle/bundle.ts";
import { revisionOf } from "../../../src/node/bundle/contents.ts";
import { pack, unpack } from "../../../src/node/files/archive.ts";
import { packagePath } from "../../../src/node/package/package-files.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import type { Finding } from "../../../src/node/replay/finding.ts";
import { startEngine } from "../../../src/node/start/load-engine.ts";
import { hdp } from "../../cli/hdp.ts";
import { AS_OF, permitted } from "../../support/facts.ts";

const cwd = mkdtempSync(join(tmpdir(), "hdp-replay-"));
afterAll(() => rmSync(cwd, { recursive: true }));

const query = (jurisdiction: string, case_number: string): Request => ({
  decision: "query_permission",
  jurisdiction,
  as_of: AS_OF,
  facts: { ...permitted, query: { ...permitted.query, case_number } },
});
const requests = [
  query("kaohsiung", "115-0001"),
  query("kaohsiung", ""),
  query("nantou", "115-0003"),
  { decision: "sampling_monthly", jurisdiction: "taipei", facts: { queries: 101 } } as Request,
];
const rotation: Request = {
  decision: "auditor_rotation",
  jurisdiction: "kaohsiung",
  as_of: AS_OF,
  facts: { auditor: "測試甲", auditee: "測試乙", month: "2026-11", history: [] },
};
const NANTOU = packagePath("examples/agency/nantou.yaml");
const regulations = readRegulations();

async function logged(agency?: string, logKey?: string): Promise<DecisionLogEntry[]> {
  const entries: DecisionLogEntry[] = [];
  const onDecision = (entry: DecisionLogEntry) => void entries.push(entry);
  const engine = await startEngine(regulations, agency, { onDecision, ...(logKey === undefined ? {} : { logKey }) });
  for (const request of requests) engine.decide(request);
  return entries;
}

const file = (name: string, content: string | Uint8Array) => writeFileSync(join(cwd, name), content);
const lines = (entries: readonly unknown[]) => entries.map((one) => `${JSON.stringify(one)}\n`).join("");
const then = await logged();
const settled = await logged(NANTOU);
file("requests.ndjson", lines(requests));

async function replay(log: string, more = "") {
  file("log.ndjson", log);
  const { status, stdout, stderr } = await hdp(`replay log.ndjson --requests requests.ndjson --json${more}`, { cwd });
  return { status, stderr, ...(stdout === "" ? {} : JSON.parse(stdout)) };
}

/** The first entry, changed as if it had been written so. */
function altered(change: (entry: Record<string, Record<string, unknown>>) => void, of = then[0]): string {
  const entry = JSON.parse(JSON.stringify(of));
  change(entry);
  return lines([entry]);
}

describe("hdp replay", () => {
  it("tells what is wrong with a regulation, also where it is named", async () => {
    cpSync(packagePath("examples/jurisdictions/hubin"), join(cwd, "more/hubin"), { recursive: true });
    writeFileSync(join(cwd, "more/hubin/jurisdiction.yaml"), "nam: x\n");
    file("log.ndjson", lines(then));
    const { status, stderr } = await hdp("replay log.ndjson -j hubin --jurisdictions more --requests requests.ndjson", {
      cwd,
    });
    expect(status).toBe(2);
    expect(stderr).toContain("jurisdiction.yaml:1:1");
  });

  it("finds each decision as it was logged", async () => {
    expect(await replay(lines(then))).toMatchObject({
      status: 0,
      findings: [],
      counts: { entries: 4, equal: 4 },
      requests: { read: 4, bad: 0 },
      verdict: "equal",
    });
  });

  it.each([
    ["outcome", (entry) => ((entry["custom"] as object as { outcome: string }).outcome = "deny"), ["outcome"]],
    ["result", (entry) => ((entry["result"] as object as { outcome: string }).outcome = "deny"), ["outcome", "result"]],
    [
      "reasons",
      (entry) => ((entry["custom"] as object as { reasons: string[] }).reasons = ["post_ended"]),
      ["reasons"],
    ],
    ["values", (entry) => ((entry["result"] as object as { values: object }).values = { samples: 1 }), ["result"]],
    [
      "facts",
      (entry) => ((entry["input"] as { facts: { account: { status: string } } }).facts.account.status = "suspended"),
      ["facts"],
    ],
  ] as [string, (entry: Record<string, Record<string, unknown>>) => void, string[]][])(
    "finds another %s",
    async (_name, change, differs) => {
      const found = await replay(altered(change) + lines(then.slice(1)));
      expect(found).toMatchObject({ status: 10, verdict: "different", counts: { equal: 3, different: 1 } });
      expect(found.findings).toMatchObject([
        { kind: "altered", line: 1 },
        { kind: "different", line: 1, differs, now: { outcome: "permit", reasons: [] } },
      ]);
    },
  );

  it("does not find a decision whose request is not there, or is of another day", async () => {
    const digest = altered((entry) => {
      (entry["custom"] as { facts_digest: string }).facts_digest = `sha256:${"0".repeat(64)}`;
    });
    const day = altered((entry) => {
      (entry["input"] as { as_of: string }).as_of = "2026-11-22";
    });
    expect(await replay(digest + day)).toMatchObject({
      status: 11,
      counts: { altered: 2, not_found: 2, equal: 0 },
    });
  });

  it("never calls a decision of another revision equal, and shows what is answered now", async () => {
    const found = await replay(lines(settled));
    expect(found).toMatchObject({ status: 11, verdict: "unproved", counts: { equal: 0, other_revision: 4 } });
    expect(found.findings[0]).toMatchObject({
      kind: "other_revision",
      revisions: [settled[0]?.bundles.household.revision],
      logged: { outcome: "permit" },
      now: { outcome: "permit" },
    });
    expect(await replay(lines(settled), ` --agency ${NANTOU}`)).toMatchObject({ status: 0, counts: { equal: 4 } });
  });

  it("answers by the bundle of then, one revision beside the other", async () => {
    const { archive } = await makeBundle(regulations, NANTOU);
    file("then.tar.gz", archive);
    expect(await replay(lines([...then, ...settled]), " --bundle then.tar.gz")).toMatchObject({
      status: 0,
      counts: { entries: 8, equal: 8 },
    });
    const change = (entry: Record<string, Record<string, unknown>>) => {
      (entry["custom"] as { outcome: string }).outcome = "deny";
    };
    expect(await replay(altered(change, settled[2]), " --bundle then.tar.gz")).toMatchObject({
      status: 10,
      findings: [
        { kind: "altered" },
        { kind: "missing", sequences: [1, 2] },
        { differs: ["outcome"], now: { outcome: settled[2]?.custom.outcome } },
      ],
    });
  });

  it("takes no bundle that was altered", async () => {
    const { archive } = await makeBundle(regulations, NANTOU);
    const files = (unpack(archive) ?? []).map(({ name, bytes }) =>
      name === "data.json"
        ? { name, bytes: Buffer.from(Buffer.from(bytes).toString().replace("115", "114").replace("30", "31")) }
        : { name, bytes },
    );
    file("altered.tar.gz", pack(files));
    file("note.txt", "mine");
    for (const [name, message] of [
      ["altered.tar.gz", /the revision that it names/],
      ["note.txt", /a bundle that/],
      ["none", /can be read/],
    ] as const) {
      const { status, stderr } = await replay(lines(then), ` --bundle ${name}`);
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(message) });
    }
  });

  it("takes no bundle whose data or policies are none, whatever revision it names", async () => {
    const made = (bytes: Record<string, string>) => {
      const files = Object.entries(bytes).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
      const manifest = { name: ".manifest", bytes: Buffer.from(JSON.stringify({ revision: revisionOf(files) })) };
      return pack([manifest, ...files]);
    };
    const data = '{"requests":{"shown":{}}}';
    for (const bytes of [
      { "data.json": "{", "policy.wasm": "" },
      { "data.json": "null", "policy.wasm": "" },
      { "data.json": data, "policy.wasm": "no module" },
      { "data.json": data, "policy.wasm": "\0asm\u0001\0\0\0" },
    ]) {
      file("made.tar.gz", made(bytes));
      const { status, stderr } = await replay(lines(then), " --bundle made.tar.gz");
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringMatching(/`made\.tar\.gz`, expected the data/),
      });
    }
  });

  it("counts what cannot be read, lines of a server, refusals and what stands twice", async () => {
    const { decision_id, timestamp, labels } = then[0] as DecisionLogEntry;
    const path = "hdp/sampling_monthly/answer";
    const odd = { decision_id: "o", timestamp, labels, path, input: {}, result: { outcome: 7 } };
    const refused = { decision_id: "r", timestamp, labels, path, erased: ["/input"], error: {} };
    const server = { level: "info", msg: "Received request.", req_path: "/v1/data" };
    const log = `${lines(then)}{"decision_id":"\n\n[1]\n{}}\n${lines([server, { msg: "x" }, odd, refused, then[0]])}`;
    const found = await replay(log, " --unchained");
    expect(found).toMatchObject({
      status: 11,
      findings: [
        { kind: "torn", line: 5 },
        { kind: "broken", line: 7 },
        { kind: "broken", line: 8 },
        { kind: "unknown", line: 10 },
        { kind: "broken", line: 11, decision_id: "o" },
        { kind: "unanswered", line: 12, decision_id: "r" },
        { kind: "duplicate", line: 13, decision_id },
      ],
      counts: { entries: 7, chained: 4, unchained: 2, equal: 5, unanswered: 1, broken: 3, other_lines: 1 },
    });
  });

  it.each([
    ["a key that stands twice", (line: string) => line.replace("{", '{"decision_id":"x",')],
    ["a number that would become another", (line: string) => line.replace("{", '{"n":9007199254740993,')],
    ["half a character", (line: string) => line.replace("{", '{"n":"\\ud83d",')],
  ])("takes an entry with %s for a broken one", async (_what, change) => {
    const log = lines(then).split("\n");
    const found = await replay([change(log[0] as string), ...log.slice(1)].join("\n"));
    const { findings } = found;
    expect(found).toMatchObject({ status: 11, counts: { broken: 1 } });
    expect(findings).toContainEqual({ kind: "broken", line: 1 });
  });

  it("finds the requests of a server's log by what it shows, and is not sure where several fit", async () => {
    const server = ({ input, result, bundles, masked, labels, timestamp }: DecisionLogEntry, id: string) => ({
      decision_id: id,
      labels,
      timestamp,
      bundles,
      path: "hdp/decide",
      input,
      masked,
      result: { answer: result },
      msg: "Decision Log",
    });
    const log = then.map((entry, n) => server(entry, String(n)));
    const found = { status: 11, counts: { entries: 4, equal: 2, ambiguous: 2, unchained: 4 } };
    expect(await replay(lines(log))).toMatchObject({ ...found, verdict: "unchained" });
    expect(await replay(lines(log), " --unchained")).toMatchObject({ ...found, verdict: "unproved" });
  });

  describe("reads what OPA uploads", () => {
    const upload = readFileSync(new URL("../../fixtures/opa-upload.json", import.meta.url), "utf8").replaceAll(
      /sha256:[0-9a-f]{64}/g,
      then[0]?.bundles.household.revision as string,
    );
    const list = JSON.parse(upload) as unknown[];
    file("rotation.ndjson", lines([rotation]));

    it.each([
      ["a list", upload],
      ["a list in gzip", gzipSync(upload)],
      ["a list for each", list.map((one) => JSON.stringify([one])).join("")],
      ["gzip for each", Buffer.concat(list.map((one) => gzipSync(JSON.stringify([one]))))],
      ["lines", lines(list)],
    ])("as %s", async (_name, log) => {
      file("upload", log);
      const { status, stdout } = await hdp("replay upload --requests rotation.ndjson --unchained --json", { cwd });
      expect({ status, ...JSON.parse(stdout) }).toMatchObject({
        status: 11,
        counts: { entries: 3, equal: 1, unanswered: 2, unchained: 3 },
        findings: [
          { kind: "unanswered", line: 2 },
          { kind: "unanswered", line: 3 },
        ],
      });
      const { stdout: text } = await hdp("replay upload --requests rotation.ndjson --lang en", { cwd });
      expect(text).toContain(_name === "lines" ? "line 2  33fa5a24" : "entry 2  33fa5a24");
    });

    it("and tells where a list was cut off", async () => {
      for (const [less, kind] of [
        [1, "unanswered"],
        [2, "torn"],
      ] as const) {
        file("upload", upload.trimEnd().slice(0, -less));
        const { stdout } = await hdp("replay upload --requests rotation.ndjson --unchained --json", { cwd });
        expect(JSON.parse(stdout).findings.slice(-2)).toMatchObject([
          { kind, line: 3 },
          { kind: "broken", line: 4 },
        ]);
      }
      file("upload", gzipSync(upload).subarray(0, -9));
      expect(await hdp("replay upload --requests rotation.ndjson", { cwd })).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/upload: gzip that cannot be unpacked, expected whole gzip/),
      });
    });
  });

  describe("takes the file that a batch read", () => {
    const fill = "--decision query_permission -j taipei";
    const csv = "--csv --map 案號=facts.query.case_number";
    const words = (...parts: string[]) => parts.filter((part) => part !== "").join(" ");
    const again = async (input: string, options: string) => {
      const line = words(`replay ${input}.log --requests ${input} --json`, options);
      const { status, stdout, stderr } = await hdp(line, { cwd });
      return { status, stderr, ...(stdout === "" ? {} : JSON.parse(stdout)) };
    };
    const facts = {
      linkage: { status: "active" },
      user: { kind: "service", id: "u1", roles: ["general_user"] },
      account: { holder_id: "u1", status: "active", right_approved: true },
      query: { official_use: true, within_approved_scope: true },
    };
    const asked = (case_number: string, more = {}) =>
      `${JSON.stringify({ ...more, facts: { ...facts, query: { ...facts.query, case_number } } })}\n`;
    const stated = Object.entries(facts).flatMap(([group, members]) =>
      Object.entries(members).map(([name, value]) => [`facts.${group}.${name}`, String(value)] as const),
    );
    const head = `機關,${stated.map(([path]) => path).join()},案號`;
    const row = (jurisdiction: string, case_number: string) =>
      `${jurisdiction},${stated.map(([, cell]) => cell).join()},${case_number}`;

    it.each([
      ["a.ndjson", `--as-of ${AS_OF}`, "", `${asked("115-1")}\n${asked("115-2")}`],
      ["b.ndjson", "", "", `\ufeff${asked("115-1")} \r\n${asked("115-1", { jurisdiction: "nantou" })}`],
      ["c.csv", `--as-of ${AS_OF}`, csv, `\ufeff${head}\n${row("", "115-1")}\n${row("", "115-2")}\n`],
      [
        "d.csv",
        "",
        `${csv} 機關=jurisdiction`,
        `${head},"註\n記"\r\n${row("", "115-1")},"a\nb"\r\n${row("nantou", "115-1")},\r\n`,
      ],
    ])("%s %s %s", async (name, asOf, table, input) => {
      file(name, input);
      const form = words(fill, table);
      expect((await hdp(words("batch", name, `--log ${name}.log`, asOf, form), { cwd })).status).toBe(0);
      const all = { status: 0, verdict: "equal", counts: { entries: 2, equal: 2 } };
      expect(await again(name, words(asOf, form))).toMatchObject(all);
      // The log has the date that was filled in.
      expect(await again(name, form)).toMatchObject(all);
      const none = { status: 11, counts: { equal: 0, not_found: 2 } };
      expect(await again(name, words("--as-of 2026-01-01", form))).toMatchObject(none);
      expect(await again(name, table)).toMatchObject({ ...none, requests: { read: 0, bad: 2 } });
    });

    it("tells rows that are no requests by their lines", async () => {
      file("e.csv.log", lines(then));
      file("e.csv", Buffer.concat([Buffer.from('案號,x\n"7\n",\n8,"a\nb",c\n'), Buffer.from([0xff, 10])]));
      const { requests: found } = await again("e.csv", words(fill, csv));
      expect(found).toEqual({ read: 1, bad: 2, bad_lines: [4, 6] });
    });

    it.each([
      ["--decision sampling_montly", /--decision: .*did you mean `sampling_monthly`/],
      ["-j taipe", /did you mean `taipei`/],
      ["--as-of soon", /--as-of/],
      ["--map 案號=facts.query.case_number", /--map: no column `案號`/],
      ["--csv --map b=facts.queries", /no column `b`/],
    ])("refuses %s", async (options, message) => {
      file("f.csv", "筆數\n7\n");
      file("f.csv.log", lines(then));
      const { status, stderr } = await again("f.csv", options);
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(message) });
    });

    it("takes a name that only a bundle knows, and no options without requests", async () => {
      const { archive } = await makeBundle(regulations, NANTOU);
      file("then.tar.gz", archive);
      file("g.ndjson", "");
      file("g.ndjson.log", lines(then));
      expect(await again("g.ndjson", "-j gone --bundle then.tar.gz")).toMatchObject({ status: 11 });
      const { status, stderr } = await hdp("replay g.ndjson.log -j taipei", { cwd });
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/--jurisdiction: .*--requests/) });
    });
  });

  it("needs no requests for a log that has the facts, and the key where there was one", async () => {
    const open: DecisionLogEntry[] = [];
    const options = { onDecision: (entry: DecisionLogEntry) => void open.push(entry), logUnmasked: true };
    const engine = await startEngine(regulations, undefined, options);
    for (const request of requests) engine.decide(request);
    file("open.ndjson", lines(open));
    expect(await hdp("replay open.ndjson", { cwd })).toMatchObject({ status: 0 });
    file("key", "secret");
    file("wrong", "other");
    const keyed = lines(await logged(undefined, "secret"));
    expect(await replay(keyed)).toMatchObject({ status: 2, stderr: expect.stringMatching(/line 1: .*--log-key/) });
    expect(await replay(keyed, " --log-key key")).toMatchObject({ status: 0, counts: { equal: 4 } });
    expect(await replay(keyed, " --log-key wrong")).toMatchObject({ status: 11, counts: { not_found: 4 } });
  });

  it.each(["zh-TW", "en"] as const)("tells it in %s, in 40 columns", async (lang) => {
    const bad = altered((entry) => {
      (entry["custom"] as { outcome: string }).outcome = "deny";
    });
    const { custom: _, ...bare } = then[1] as DecisionLogEntry;
    const { timestamp: __, labels: ___, ...lacking } = bare;
    const log = [...settled, then[3], then[1], then[1], bare, { ...lacking, result: undefined, error: {} }, { x: 1 }];
    file("log.ndjson", `${bad}${lines(log)}x\n{"a":[\n`);
    const head = `sha256:${"0".repeat(64)}`;
    const line = `replay log.ndjson --requests requests.ndjson --head ${head}`;
    const { status, stdout } = await hdp(`${line} --lang ${lang}`, { cwd, columns: 40 });
    expect(status).toBe(10);
    const { counts } = JSON.parse((await hdp(`${line} --json`, { cwd })).stdout);
    const told = Object.keys(REPLAY[lang].kinds).filter((kind) => counts[kind] > 0);
    expect(told.length).toBeGreaterThan(11);
    const flat = stdout.replaceAll(/\s/g, "");
    for (const kind of told as Finding["kind"][]) expect(flat).toContain(REPLAY[lang].kinds[kind].replaceAll(" ", ""));
    expect(stdout).toContain(lang === "en" ? "logged: Not permitted" : "紀錄：");
    for (const line of stdout.split("\n")) {
      if (!/sha256:|[0-9a-f-]{36}/.test(line)) expect(stringWidth(line), line).toBeLessThanOrEqual(40);
    }
  });

  it.each([
    ["replay none --requests requests.ndjson", /<log>: `none`, expected a file .*there is none/],
    ["replay requests.ndjson --requests requests.ndjson", /requests\.ndjson: no entry, expected a decision log/],
    ["replay requests.ndjson --requests .", /--requests: `\.`.*it is a folder/],
    ["replay - --requests -", /--requests: `-`, expected a file/],
  ])("refuses `%s`", async (line, message) => {
    const { status, stdout, stderr } = await hdp(line, { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it("prints the last entry, and with it tells later whether the end was cut off", async () => {
    file("log.ndjson", lines(then));
    const head = then.at(-1)?.custom.digest as string;
    const { stdout } = await hdp("replay log.ndjson --requests requests.ndjson --lang en", { cwd });
    expect(stdout).toMatch(new RegExp(`Last entry \\(line 4\\):\\s${head}\n`));
    expect(await replay(lines(then), ` --head ${head} ${then[0]?.custom.digest}`)).toMatchObject({
      status: 0,
      heads: [{ line: 4, digest: head, decision_id: then.at(-1)?.decision_id }],
    });
    expect(await replay(lines(then.slice(0, 3)), ` --head ${head}`)).toMatchObject({
      status: 11,
      verdict: "not_as_written",
      findings: [{ kind: "cut_off", digest: head }],
    });
    expect(await replay("", ` --head ${head}`)).toMatchObject({ status: 11, counts: { entries: 0, cut_off: 1 } });
    expect(await replay(lines(then), " --head 4")).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/--head: `4`, expected a digest/),
    });
  });

  it("tells which requests cannot be read", async () => {
    const twice = '{"decision":"x","decision":"sampling_monthly","jurisdiction":"taipei","facts":{"queries":1}}';
    file("some.ndjson", `${lines(requests)}[]\n{"decision":\n${twice}\n`);
    file("log.ndjson", lines(then));
    const { status, stdout } = await hdp("replay log.ndjson --requests some.ndjson --json", { cwd });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).requests).toEqual({ read: 4, bad: 3, bad_lines: [5, 6, 7] });
  });
});

it("hdp replay reads no row below a column that is no fact", async () => {
  file("log.ndjson", lines(then));
  file("some.csv", "decision,jurisdiction,facts.constructor.prototype.reason\nsampling_monthly,taipei,x\n");
  const { status, stdout, stderr } = await hdp("replay log.ndjson --requests some.csv --csv", { cwd });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(
    /^line 1: column `facts\.constructor\.prototype\.reason`: `reason` is no fact of any decision/,
  );
  expect({}).not.toHaveProperty("reason");
});

describe("hdp decide --log", () => {
  const decide = (more: string) =>
    hdp(`decide sampling_monthly -j taipei --facts - ${more}`, { cwd, stdin: '{"queries": 101}' });
  const read = (name: string) => readFileSync(join(cwd, name), "utf8").split("\n");

  it("puts a line at the end of a file that its owner alone may read", async () => {
    expect((await decide("--log new.ndjson --json")).status).toBe(0);
    expect(statSync(join(cwd, "new.ndjson")).mode & 0o777).toBe(0o600);
    await decide("--as-of never --log new.ndjson");
    await decide("--explain --log new.ndjson");
    const [first, second, third, ...rest] = read("new.ndjson");
    expect(JSON.parse(first as string)).toMatchObject({ custom: { outcome: "required" } });
    expect(JSON.parse(second as string)).toMatchObject({ error: { code: "invalid_request" } });
    expect(JSON.parse(third as string)).toMatchObject({ custom: { outcome: "required" } });
    expect(rest).toEqual([""]);
  });

  it("begins a line of its own after one that was cut off", async () => {
    file("cut.ndjson", '{"decision_id":"x"}\n{"decision_id":"');
    await decide("--log cut.ndjson");
    const [, cut, whole] = read("cut.ndjson");
    expect(cut).toBe('{"decision_id":"');
    expect(JSON.parse(whole as string)).toMatchObject({ custom: { outcome: "required" } });
  });

  it.each([
    ["--log note.txt", /--log: `note\.txt`, expected a new file or a decision log/],
    ["--log none/x", /--log: `none\/x`, .*its folder is not there/],
    ["--log .", /--log: `\.`, .*folder/],
    ["--log-unmasked", /--log-unmasked: expected with --log/],
    ["--log x --log-key none", /--log-key: `none`/],
  ])("refuses %s without an answer", async (more, message) => {
    file("note.txt", "mine");
    const { status, stdout, stderr } = await decide(more);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(readFileSync(join(cwd, "note.txt"), "utf8")).toBe("mine");
  });

  it.runIf(process.platform === "linux")("gives no answer where the disk is full", async () => {
    const { status, stdout, stderr } = await decide("--log /dev/full");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/could not be logged: ENOSPC/);
  });

  it.each([
    "decide sampling_monthly -j taipei --facts none.yaml",
    "decide sampling_monthly -j taipei --agency none.yaml",
    "batch none.ndjson",
    "batch --csv",
    "batch --decision none",
    "batch -o none/a.ndjson",
  ])("leaves no log of a run that decides nothing: %s", async (line) => {
    expect((await hdp(`${line} --log nothing.ndjson`, { cwd })).status).toBe(2);
    expect(existsSync(join(cwd, "nothing.ndjson"))).toBe(false);
    expect((await hdp(`${line} --log note.txt`, { cwd })).stderr).toContain("expected a new file or a decision log");
    expect(readFileSync(join(cwd, "note.txt"), "utf8")).toBe("mine");
  });

  it("looks again at a file that came to be since it was named", () => {
    const log = appendDecisionLog(join(cwd, "since.txt"));
    file("since.txt", "mine");
    expect(() => log.onDecision(then[0] as DecisionLogEntry)).toThrow(/a new file or a decision log/);
    log.close();
    expect(readFileSync(join(cwd, "since.txt"), "utf8")).toBe("mine");
  });

  it("closes", () => {
    const log = appendDecisionLog(join(cwd, "closed.ndjson"));
    log.close();
    expect(() => log.onDecision(then[0] as DecisionLogEntry)).toThrow(/was closed/);
  });
});
