import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  closeSync,
  existsSync,
  linkSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { readXlsx } from "hucre";
import stringWidth from "string-width";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { type DecisionLogEntry, loadEngine, type Request } from "../../src/index.ts";
import { packagePath } from "../../src/node/package/package-files.ts";
import { hdp } from "./hdp.ts";

const cwd = mkdtempSync(join(tmpdir(), "hdp-batch-"));
afterAll(() => rmSync(cwd, { recursive: true }));
const engine = await loadEngine();
const request = (queries: unknown) =>
  ({ decision: "sampling_monthly", jurisdiction: "taipei", as_of: "2026-11-21", facts: { queries } }) as Request;
const lines = (text: string) => text.split("\n").filter((line) => line !== "");
const read = (file: string) => readFileSync(join(cwd, file), "utf8");
const ndjson = (count: number) => Array.from({ length: count }, (_, n) => `${JSON.stringify(request(n))}\n`).join("");
const answers = (count: number) => Array.from({ length: count }, (_, n) => answer(n + 1, request(n))).join("");
/** A line of an answer: where its request stands, and what the engine says. */
const answer = (line: number, asked: Request) => `${JSON.stringify({ line, ...engine.decide(asked) })}\n`;
const batch = (line: string, stdin: string | Uint8Array | AsyncIterable<Uint8Array> = "", more = {}) =>
  hdp(`batch --lang en ${line}`.trim(), { cwd, stdin, ...more });

describe("hdp batch", () => {
  it("answers each line as decide does, and tells what became of them", async () => {
    const { status, stdout, stderr } = await batch("", ndjson(300));
    expect(status).toBe(0);
    expect(stdout).toBe(answers(300));
    expect(stderr).toMatch(
      /^300 requests: 300 answered, 0 errors\.\nThis run took .*\nOutcomes\n {2}300 {2}required Required\n$/,
    );
  });

  it("answers a bad line with its number and goes on", async () => {
    const bad = Buffer.concat([
      Buffer.from(`\ufeff${JSON.stringify(request(1))}\r\n\r\n{"decision":\n[]\n`),
      Buffer.from([0xff, 0x0a]),
      Buffer.from(`${JSON.stringify(request(-1))}\n  \n${JSON.stringify(request(2))}`),
    ]);
    const { status, stdout, stderr } = await batch("", bad);
    expect(status).toBe(2);
    const written = lines(stdout).map((line) => JSON.parse(line) as { line?: number; error?: { code: string } });
    expect(written.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6, 8]);
    expect(written.map(({ error }) => error?.code)).toEqual([
      undefined,
      ...Array(4).fill("invalid_request"),
      undefined,
    ]);
    expect(written[4]).toMatchObject({ error: { problems: [{ path: "facts.queries", found: "`-1`" }] } });
    expect(stderr).toContain("6 requests: 2 answered, 4 errors.\n2 blank lines, skipped.\n");
    expect(stderr).toContain("Errors\n  4  invalid_request");
  });

  it("fills in what lines leave out", async () => {
    const fill = "--decision sampling_monthly -j taipei --as-of 2026-11-21";
    const { stdout } = await batch(fill, '{"facts":{"queries":7}}\n{"jurisdiction":"nantou","facts":{"queries":7}}');
    const nantou = engine.decide({ ...request(7), jurisdiction: "nantou" });
    expect(stdout).toBe(
      [engine.decide(request(7)), nantou].map((one, at) => `${JSON.stringify({ line: at + 1, ...one })}\n`).join(""),
    );
  });

  it("reads CSV by the types of the facts", async () => {
    const csv = [
      "\ufeff機關,開通日,狀態,account_last,清查日,備註",
      'taipei,2022-01-01,active,null,2025-12-31,"a\nb"',
      "taipei,2022-01-01,active,,,",
      "taipei,not a date,active,2026-05-20,2025-12-31,",
      "taipei,2022-01-01",
    ].join("\r\n");
    const map =
      "--map 機關=jurisdiction 開通日=facts.account.activated_on 狀態=facts.account.status account_last=facts.account.last_query_on 清查日=facts.review.last_done_on";
    const { status, stdout, stderr } = await batch(`--csv --decision account_cleanup --as-of 2026-11-21 ${map}`, csv);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Columns not used: 備註\n/);
    const asked = (facts: object) =>
      JSON.parse(
        JSON.stringify(
          engine.decide({ decision: "account_cleanup", jurisdiction: "taipei", as_of: "2026-11-21", facts } as Request),
        ),
      );
    const account = { activated_on: "2022-01-01", status: "active" };
    const written = lines(stdout).map((line) => JSON.parse(line));
    const review = { last_done_on: "2025-12-31" };
    expect(written[0]).toEqual({ line: 2, ...asked({ account: { ...account, last_query_on: null }, review }) });
    expect(written[1]).toEqual({ line: 4, ...asked({ account }) });
    expect(written[2]).toMatchObject({
      line: 5,
      error: { problems: [{ path: "facts.account.activated_on", column: "開通日" }] },
    });
    expect(written[3]).toMatchObject({ line: 6, error: { problems: [{ found: "2 columns" }] } });
  });

  it("reads rows as whole ones where a character is broken, and where a quotation mark stands inside a cell", async () => {
    const csv = Buffer.concat([
      Buffer.from('facts.queries,note\n1,"a\n2,b"\n3,"'),
      Buffer.from([0xff]),
      Buffer.from('\n4,c"\n5,5" disk\n6,"d\n'),
    ]);
    const { stdout } = await batch("--csv --decision sampling_monthly -j taipei --as-of 2026-11-21", csv);
    const errors = [4, 7].map((line) => ({ line, error: { code: "invalid_request" } }));
    const [first, second] = [1, 5].map((queries) => JSON.parse(JSON.stringify(engine.decide(request(queries)))));
    expect(lines(stdout).map((line) => JSON.parse(line))).toMatchObject([first, errors[0], second, errors[1]]);
  });

  it.each([
    [
      "facts.constructor.prototype.reason",
      /^line 1: column `facts\.constructor\.prototype\.reason`: `reason` is no fact of/,
    ],
    ["facts.toString", /column `facts\.toString`: `toString` is no fact/],
    ["facts.__proto__.reason", /column `facts\.__proto__\.reason`: `reason` is no fact/],
    ["facts.queries.constructor", /column `facts\.queries\.constructor`: `constructor` is no fact/],
    ["facts.querys", /column `facts\.querys`: `querys` is no fact of .*did you mean `quer/],
    ["facts.", /column `facts\.`: `` is no fact/],
    ["facts", /column `facts`: `` is no fact/],
  ])("reads no row below a column of %s, also where rows name their own decision", async (column, message) => {
    const names = Object.getOwnPropertyNames(Object.prototype);
    for (const line of ["--csv", "--csv --decision sampling_monthly"]) {
      const csv = `decision,jurisdiction,facts.queries,${column}\nsampling_monthly,taipei,1,x\n`;
      const { status, stdout, stderr } = await batch(line, csv);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(message);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names);
  });

  it("takes columns of every decision that rows name, each for its own", async () => {
    const csv = [
      "decision,facts.queries,facts.account.status,facts.account.activated_on",
      "sampling_monthly,101,,",
      "account_cleanup,,active,2025-01-01",
      "sampling_monthly,101,active,",
    ].join("\n");
    const { stdout } = await batch("--csv -j taipei --as-of 2026-11-21 --decision sampling_monthly", csv);
    const [first, second, third] = lines(stdout).map((line) => JSON.parse(line));
    expect(first).toMatchObject({ outcome: "required" });
    expect(second).toMatchObject({ decision: "account_cleanup" });
    const problem = { path: "facts.account", found: "an unknown name" };
    expect(third).toMatchObject({ line: 4, error: { code: "invalid_request", problems: [problem] } });
  });

  it.each([
    ['{"decision":"sampling_monthly","facts":{"queries":101,"queries":5}}', "facts", "`queries` a second time"],
    ['{"decision":"role_change_deadline","decision":"sampling_monthly"}', "", "`decision` a second time"],
    ['{"facts":{"queries":9007199254740993}}', "facts.queries", "a number that would be read as another"],
    ['{"facts":{"queries":"\\ud83d"}}', "facts.queries", "an unpaired surrogate"],
  ])("refuses a line that not every program reads alike: %s", async (line, path, found) => {
    const { stdout } = await batch("--decision sampling_monthly -j taipei --as-of 2026-11-21", `${ndjson(1)}${line}\n`);
    const [, refused] = lines(stdout).map((one) => JSON.parse(one));
    expect(refused).toMatchObject({ line: 2, error: { code: "invalid_request", problems: [{ path, found }] } });
  });

  it.each([
    [
      "sampling_monthly",
      "facts.queries",
      "9007199254740993",
      "facts.queries",
      "a number that would be read as another",
    ],
    ["sampling_monthly", "facts.queries", "1e400", "facts.queries", "a number that would be read as another"],
    ["query_permission", "facts.user.roles", '"[""a"",""\\ud83d""]"', "facts.user.roles[1]", "an unpaired surrogate"],
    [
      "auditor_rotation",
      "facts.history",
      '"[{""auditor"":1,""auditor"":2}]"',
      "facts.history[0]",
      "`auditor` a second time",
    ],
  ])("refuses a cell that not every program reads alike: %s %s", async (decision, column, cell, path, found) => {
    const { stdout } = await batch(`--csv --decision ${decision} -j taipei`, `${column}\n${cell}\n`);
    const problem = { path, found, column };
    expect(JSON.parse(stdout)).toMatchObject({ line: 2, error: { code: "invalid_request", problems: [problem] } });
  });

  it("leaves nothing of a run whose input cannot be used from its beginning", async () => {
    const csv = `facts.queries\n"${"1\n".repeat(2 ** 21)}`;
    const { status, stderr } = await batch("--csv -o endless.ndjson --log endless.log", csv);
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("line 2: a row without an end"),
    });
    expect(readdirSync(cwd).filter((name) => name.startsWith("endless"))).toEqual([]);
    async function* gone() {
      yield Buffer.from("");
      throw new Error("the source is gone");
    }
    expect((await batch("--log endless.log", gone())).status).toBe(1);
    expect(existsSync(join(cwd, "endless.log"))).toBe(false);
  });

  it.each([
    ["in.ndjson -o ./in.ndjson --force", /-o: .*expected another file: in\.ndjson is read/],
    ["out.ndjson.partial -o out.ndjson --force", /-o: .*expected another file: out\.ndjson\.partial is read/],
    ["in.ndjson --log in.ndjson", /--log: .*expected another file: this one is read/],
    ["in.ndjson --log linked.ndjson", /--log: .*expected another file: this one is read/],
  ])("neither writes nor logs into what it reads: %s", async (line, message) => {
    const names = ["in.ndjson", "out.ndjson.partial"];
    for (const name of names) writeFileSync(join(cwd, name), '{"decision_id":1}\n');
    linkSync(join(cwd, "in.ndjson"), join(cwd, "linked.ndjson"));
    onTestFinished(() => rmSync(join(cwd, "linked.ndjson")));
    const { status, stderr } = await batch(line);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(message) });
    for (const name of names) expect(read(name)).toBe('{"decision_id":1}\n');
    for (const name of names) rmSync(join(cwd, name));
  });

  it.each([
    ["--decision sampling_montly", /--decision: `sampling_montly`.*did you mean `sampling_monthly`/],
    ["-j taipe", /did you mean `taipei`/],
    ["--as-of soon", /--as-of/],
    ["--csv --map a=fact", /--map: `a=fact`, expected COLUMN=path/],
    ["--csv --map a=facts.__proto__.x", /expected COLUMN=path/],
    ["--csv --map b=facts.queries", /no column `b`, expected one of a, c/],
    ["--csv --decision sampling_monthly --map a=facts.querys", /`querys` is no fact.*did you mean `queries`/],
    ["--csv --map a=facts.querys", /--map: `facts\.querys`: `querys` is no fact of any decision.*did you mean `/],
    ["--csv --map a=facts.constructor.prototype", /`prototype` is no fact of any decision/],
    ["--csv --map a=facts.queries c=facts.queries", /columns `a` and `c` state facts\.queries/],
    ["--resume", /expected -o FILE too/],
    ["--workers 0", /whole number from 1 to 64/],
    ["none.ndjson", /REQUESTS: `none\.ndjson`.*there is none/],
    [`${packagePath("package.json")}/x`, /REQUESTS: .*expected a file that can be read \(ENOTDIR/],
    ["-o none/a.ndjson", /its folder is not there/],
  ])("refuses %s", async (line, message) => {
    const { status, stdout, stderr } = await batch(line, "a,c\n1,2\n");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  it("keeps another's file, and fits a narrow terminal in both languages", async () => {
    writeFileSync(join(cwd, "mine.ndjson"), "mine");
    expect((await batch("-o mine.ndjson", ndjson(1))).stderr).toContain(
      "what stands there is kept; --force replaces it",
    );
    expect(read("mine.ndjson")).toBe("mine");
    for (const lang of ["zh-TW", "en"]) {
      const shown: string[] = [];
      const { stderr } = await hdp(`batch -o mine.ndjson --force --lang ${lang}`, {
        cwd,
        stdin: `${ndjson(2)}x\n`,
        columns: 40,
        progress: (line) => shown.push(line),
      });
      expect(read("mine.ndjson")).toMatch(/^\{"line":1,"decision"/);
      for (const line of [...stderr.split("\n"), ...shown]) expect(stringWidth(line), line).toBeLessThanOrEqual(40);
    }
    rmSync(join(cwd, "mine.ndjson"));
  });
});

describe("hdp batch --resume", () => {
  const count = 1200;
  const input = Buffer.from(ndjson(count));
  const expected = answers(count);

  it("goes on after any stop without a lost or doubled line", async () => {
    const stops = fc.array(fc.nat(input.length), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(stops, fc.nat(400), async (at, torn) => {
        for (const stop of at.sort((a, b) => a - b)) {
          async function* gone() {
            for (let sent = 0; sent < stop; sent += 9000) yield input.subarray(sent, Math.min(sent + 9000, stop));
            throw new Error("the source is gone");
          }
          const { status, stderr } = await batch("-o out.ndjson --resume", gone());
          expect(status).toBe(1);
          expect(stderr).toMatch(/--resume goes\s+on\./);
          expect(existsSync(join(cwd, "out.ndjson"))).toBe(false);
          // What a killed run wrote after its last note.
          writeFileSync(join(cwd, "out.ndjson.partial"), expected.slice(0, torn), { flag: "a" });
        }
        expect((await batch("-o out.ndjson --resume", input)).status).toBe(0);
        expect(read("out.ndjson")).toBe(expected);
        expect(readdirSync(cwd)).toEqual(["out.ndjson"]);
        rmSync(join(cwd, "out.ndjson"));
      }),
      { numRuns: 4 },
    );
  }, 120_000);

  it("goes on from what it noted before its first answer, with nothing behind it", async () => {
    const partial = join(cwd, "out.ndjson.partial");
    async function* gone() {
      yield Buffer.from("\n\n");
      yield Buffer.from(" ");
      throw new Error("gone");
    }
    await batch("-o out.ndjson", gone());
    expect(JSON.parse(read("out.ndjson.partial.json"))).toMatchObject({ input: { bytes: 2 }, output: 0 });
    writeFileSync(partial, "x".repeat(10_000));
    expect((await batch("-o out.ndjson --resume", `\n\n${ndjson(1)}`)).status).toBe(0);
    expect(read("out.ndjson")).toBe(answer(3, request(0)));
    rmSync(join(cwd, "out.ndjson"));
  });

  it("refuses another input, other options and a second beginning", async () => {
    async function* gone() {
      yield input.subarray(0, 70_000);
      throw new Error("gone");
    }
    await batch("-o out.ndjson", gone());
    const other = Buffer.from(input);
    other[other.indexOf("taipei")] = "x".charCodeAt(0);
    expect((await batch("-o out.ndjson --resume", other)).stderr).toContain("--resume: another input");
    expect((await batch("-o out.ndjson --resume --as-of 2026-01-01", input)).stderr).toContain(
      "--resume: other options",
    );
    expect((await batch("-o out.ndjson", input)).stderr).toContain("is of an unfinished run, expected --resume");
    expect((await batch("-o out.ndjson --resume", input)).status).toBe(0);
    expect(read("out.ndjson")).toBe(expected);
    rmSync(join(cwd, "out.ndjson"));
  });

  it("goes on after SIGKILL and SIGINT", async () => {
    const big = 40_000;
    writeFileSync(join(cwd, "big.ndjson"), ndjson(big));
    const argv = [
      "--import",
      "tsx",
      packagePath("src/cli/bin.ts"),
      "batch",
      join(cwd, "big.ndjson"),
      "--resume",
      "--lang",
      "en",
    ];
    const start = (signal?: NodeJS.Signals) =>
      new Promise<number | null>((resolve) => {
        const child = spawn(process.execPath, [...argv, "-o", join(cwd, "killed.ndjson")], { cwd: packagePath(".") });
        const partial = join(cwd, "killed.ndjson.partial");
        const before = existsSync(partial) ? readFileSync(partial).length : 0;
        // Once it has written more than before.
        const watch = setInterval(
          () => {
            if (signal !== undefined && existsSync(partial) && readFileSync(partial).length > before) {
              clearInterval(watch);
              child.kill(signal);
            }
          },
          20 + Math.random() * 80,
        );
        child.on("exit", (code) => {
          clearInterval(watch);
          resolve(code);
        });
      });
    expect(await start("SIGKILL")).toBe(null);
    expect(existsSync(join(cwd, "killed.ndjson"))).toBe(false);
    expect(await start("SIGINT")).toBe(130);
    expect(existsSync(join(cwd, "killed.ndjson"))).toBe(false);
    expect(await start()).toBe(0);
    expect(read("killed.ndjson")).toBe(answers(big));
  }, 120_000);

  it.runIf(process.platform === "linux")(
    "goes on once a disk that was full has room again",
    async () => {
      writeFileSync(join(cwd, "requests.ndjson"), input);
      const command = [process.execPath, "--import", "tsx", packagePath("src/cli/bin.ts"), "batch"];
      const files = [join(cwd, "requests.ndjson"), "-o", join(cwd, "full.ndjson"), "--resume", "--lang", "en"];
      const start = (most: string) =>
        // No file may grow over so many blocks of 1 KiB.
        spawnSync("bash", ["-c", `ulimit -f ${most}; exec "$@"`, "bash", ...command, ...files], {
          cwd: packagePath("."),
          encoding: "utf8",
        });
      const { status, stderr } = start("64");
      expect(status).toBe(1);
      expect(stderr).toMatch(/EFBIG|ENOSPC/);
      expect(stderr).toMatch(/--resume goes\s+on\./);
      expect(existsSync(join(cwd, "full.ndjson"))).toBe(false);
      expect(start("unlimited").status).toBe(0);
      expect(read("full.ndjson")).toBe(expected);
    },
    60_000,
  );
});

describe("hdp batch --log", () => {
  it("logs each decision and each refused request, masked, in the order of the lines", async () => {
    const bad = JSON.stringify({ ...request(1), jurisdiction: "nowhere" });
    const { status, stdout } = await batch("--log log.ndjson --workers 8", `${ndjson(3)}${bad}\n{\n`);
    expect(status).toBe(2);
    expect(lines(stdout)).toHaveLength(5);
    const logged = lines(read("log.ndjson")).map((line) => JSON.parse(line) as DecisionLogEntry);
    expect(logged.map(({ custom, error }) => error?.code ?? custom?.outcome)).toEqual([
      ...Array(3).fill("required"),
      "unknown_jurisdiction",
    ]);
    expect(read("log.ndjson")).not.toContain("nowhere");
  });

  it.each([
    ["--log", [], "this one is read"],
    ["-o", ["--force"], "standard input is read"],
  ])(
    "refuses what standard input is read from: %s",
    (option, more, message) => {
      const file = join(cwd, "read.ndjson");
      writeFileSync(file, '{"decision_id":1}\n');
      const argv = ["--import", "tsx", packagePath("src/cli/bin.ts"), "batch", option, file, ...more];
      const stdin = openSync(file, "r");
      onTestFinished(() => closeSync(stdin));
      const { status, stderr } = spawnSync(process.execPath, argv, {
        cwd: packagePath("."),
        encoding: "utf8",
        stdio: [stdin, "ignore", "pipe"],
        timeout: 20_000,
      });
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
      expect(read("read.ndjson")).toBe('{"decision_id":1}\n');
    },
    30_000,
  );

  it("tells of a quotation mark in the header row that is not closed", async () => {
    const { status, stderr } = await hdp("batch --csv", { stdin: 'as_of,"facts.queries\n2026-11-21,1\n' });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^standard input: line 1: a row without an end/),
    });
  });

  it("ends at a wrong header row, whoever keeps standard input open", async () => {
    const argv = ["--import", "tsx", packagePath("src/cli/bin.ts"), "batch", "--csv", "--map", "none=facts.queries"];
    const run = spawn(process.execPath, argv, { cwd: packagePath("."), stdio: ["pipe", "ignore", "pipe"] });
    onTestFinished(() => void run.kill());
    run.stdin?.write("a,b\n1,2\n");
    expect(await once(run, "exit")).toEqual([2, null]);
  }, 30_000);

  it.each(["same.ndjson", "./same.ndjson.partial", "same.ndjson.partial.json"])(
    "refuses the file of the answers: %s",
    async (log) => {
      const { status, stderr } = await batch(`-o same.ndjson --force --log ${log}`, ndjson(3));
      expect(status).toBe(2);
      expect(stderr).toMatch(/--log: .*, expected another file than that of -o/);
      expect(readdirSync(cwd).filter((name) => name.startsWith("same"))).toEqual([]);
    },
  );

  it.runIf(process.platform === "linux")("ends where it cannot be written, and gives no answer", async () => {
    const { status, stdout, stderr } = await batch("-o unlogged.ndjson --log /dev/full", ndjson(3));
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("ENOSPC");
    expect(existsSync(join(cwd, "unlogged.ndjson"))).toBe(false);
    expect(read("unlogged.ndjson.partial")).toBe("");
    expect((await batch("-o unlogged.ndjson --resume", ndjson(3))).status).toBe(0);
    expect(read("unlogged.ndjson")).toBe(answers(3));
  });
});

describe("cells as offices write them", () => {
  const FACTS = ["facts.account.status", "facts.account.activated_on", "facts.account.last_query_on"];
  const line = "--csv --decision account_cleanup -j taipei --as-of 2026-11-21";
  const asked = (...rows: string[]) => [FACTS.join(), ...rows].join("\n");
  const decided = (account: object, at: number) =>
    answer(at, { ...request(0), decision: "account_cleanup", facts: { account } } as Request);

  it("are dates of either calendar, and words of facts in Chinese", async () => {
    const { stdout, stderr } = await batch(line, asked("啟用,115/1/2,民國115年3月4日", "停權,46298,1150304"));
    const active = { status: "active", activated_on: "2026-01-02", last_query_on: "2026-03-04" };
    expect(stdout).toBe(
      decided(active, 2) + decided({ ...active, status: "suspended", activated_on: "2026-10-03" }, 3),
    );
    expect(stderr).not.toContain("NULL");
  });

  it("are refused where they may be two dates, or a word may mean several", async () => {
    const { status, stdout } = await batch(line, asked("停用,2026-01-02,", "active,1/2/2026,"));
    expect(status).toBe(2);
    expect(lines(stdout).map((one) => JSON.parse(one).error.problems[0])).toMatchObject([
      { path: "facts.account.status", found: '`"停用"`' },
      { path: "facts.account.activated_on", found: '"1/2/2026", which may be two days' },
    ]);
  });

  it("mean what --value and --blank say", async () => {
    const text = asked("停用,2026-01-02,從未", "active,2026-01-02,NULL");
    const words = ["--value", `${FACTS[0]}:停用=suspended`, `${FACTS[2]}:從未=null`, "--blank", "NULL"];
    const { stdout } = await batch([...line.split(" "), ...words].join(" "), text);
    const account = { status: "suspended", activated_on: "2026-01-02", last_query_on: null };
    expect(stdout).toBe(decided(account, 2) + decided({ status: "active", activated_on: "2026-01-02" }, 3));
    const told = await batch(line, text);
    expect(told.stderr).toContain("words that may mean nothing: “NULL” in 1 cells");
  });

  it("stop the run where the columns change their order", async () => {
    const { status, stdout, stderr } = await batch(
      line,
      asked("active,2026-01-02,", `${FACTS[1]},${FACTS[0]},${FACTS[2]}`, "2026-01-02,active,"),
    );
    expect(status).toBe(2);
    expect(lines(stdout)).toHaveLength(1);
    expect(stderr).toContain("line 3: a header row with the columns in another order");
  });
});

describe("answers that say whose they are", () => {
  const fill = "--decision sampling_monthly -j taipei --as-of 2026-11-21";

  it("have the id of their line, or the member that is named", async () => {
    const text =
      '{"id":"甲-1","facts":{"queries":1}}\n{"id":7,"facts":{"queries":-1}}\n{"facts":{"queries":1}}\n{"id":["x"],"facts":{}}\n';
    const { stdout } = await batch(fill, text);
    const [first, second, third, fourth] = lines(stdout).map((one) => JSON.parse(one));
    expect(first).toEqual(JSON.parse(JSON.stringify({ line: 1, id: "甲-1", ...engine.decide(request(1)) })));
    expect(second).toMatchObject({ line: 2, id: 7, error: { problems: [{ path: "facts.queries" }] } });
    expect(third).not.toHaveProperty("id");
    expect(fourth).toMatchObject({ line: 4, error: { problems: [{ path: "id", expected: "a text or a number" }] } });
    const named = await batch(
      `${fill} --key no`,
      '{"no":"a","facts":{"queries":1}}\n{"id":"b","facts":{"queries":1}}\n',
    );
    expect(lines(named.stdout).map((one) => JSON.parse(one))).toMatchObject([{ id: "a" }, { error: {} }]);
  });

  it("have the cell of a column, as it is written", async () => {
    const { stdout } = await batch(`--csv ${fill} --key 帳號`, "帳號,facts.queries\n007,1\n008,x\n");
    expect(lines(stdout).map((one) => JSON.parse(one))).toMatchObject([
      { line: 2, id: "007" },
      { line: 3, id: "008", error: {} },
    ]);
    const { status, stderr } = await batch(`--csv ${fill} --key 帳戶`, "帳號,facts.queries\n007,1\n");
    expect([status, stderr]).toEqual([2, "--key: `帳戶`, expected one of 帳號, facts.queries\n"]);
  });
});

describe("answers in words", () => {
  const CLEANUP = "--csv --decision account_cleanup -j taipei --as-of 2026-11-21 --key 帳號 --lang zh-TW";
  const ACCOUNTS =
    "帳號,facts.account.status,facts.account.activated_on,facts.account.last_query_on,facts.review.last_done_on\nu1,啟用,111/1/2,115/10/5,113/12/20\nu2,x,111/1/2,115/10/5,\n";

  it("are CSV, with a heading and a line for each answer and error", async () => {
    const { stdout } = await batch(`${CLEANUP} --format csv`, ACCOUNTS);
    expect(stdout.startsWith("\ufeff行號,識別,問題,機關,基準日,結果代碼,結果,")).toBe(true);
    const [, first = "", second = ""] = stdout.split("\r\n");
    expect(first).toMatch(/^2,u1,account_cleanup,taipei,2026-11-21,overdue,逾期.*,四\(一\),115年6月30日,/);
    expect(second).toMatch(/^3,u2,,,,,.*facts\.account\.status/);
  });

  it("go on after a stop without a second heading", async () => {
    const rows = ACCOUNTS.split("\n");
    async function* gone() {
      yield Buffer.from(`${rows[0]}\n`);
      for (let n = 0; n < 5000; n += 1) yield Buffer.from(`${rows[1]}\n`);
      throw new Error("gone");
    }
    const whole = `${rows[0]}\n${`${rows[1]}\n`.repeat(6000)}`;
    expect((await batch(`${CLEANUP} -o words.csv`, gone())).status).toBe(1);
    expect((await batch(`${CLEANUP} -o words.csv --resume`, whole)).status).toBe(0);
    const text = read("words.csv");
    await batch(`${CLEANUP} -o words.csv --force`, whole);
    expect(read("words.csv")).toBe(text);
    expect(text.match(/行號/g)).toHaveLength(1);
    rmSync(join(cwd, "words.csv"));
  });

  it("are a workbook, and only in a file", async () => {
    const { status } = await batch(`${CLEANUP} -o words.xlsx --errors-ok`, ACCOUNTS);
    expect(status).toBe(0);
    const { sheets } = await readXlsx(readFileSync(join(cwd, "words.xlsx")));
    expect(sheets[0]?.rows.map((row) => row.slice(0, 2))).toEqual([
      ["行號", "識別"],
      ["2", "u1"],
      ["3", "u2"],
    ]);
    expect(sheets[0]?.rows[1]?.[9]).toEqual(new Date("2026-06-30T00:00:00Z"));
    expect(statSync(join(cwd, "words.xlsx")).mode & 0o777).toBe(0o600);
    const names = () => readdirSync(cwd).filter((name) => /^(words|a)\./.test(name));
    expect(names()).toEqual(["words.xlsx"]);
    rmSync(join(cwd, "words.xlsx"));
    expect((await batch(`${CLEANUP} --format xlsx`, ACCOUNTS)).stderr).toMatch(/^--format: `xlsx`, expected -o with/);
    expect((await batch(`${CLEANUP} -o a.xlsx --resume`, ACCOUNTS)).stderr).toMatch(/expected no --resume/);
    expect((await batch(`${CLEANUP} -o a.html`, ACCOUNTS)).stderr).toMatch(/^-o: `a\.html`, expected a name that ends/);
    expect(names()).toEqual([]);
  });

  it("tell nothing with --quiet", async () => {
    const { status, stderr } = await batch(`${CLEANUP} --quiet`, ACCOUNTS);
    expect([status, stderr]).toEqual([2, ""]);
  });
});
