import { spawnSync } from "node:child_process";
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { hdp } from "../cli/hdp.ts";
import { Random } from "../oracle/random.ts";
import { type Fault, FaultyFiles, type FileCall, faultsOf } from "./faulty-files.ts";
import { WRITING, type Writing } from "./writing.ts";

/**
 * Each verb that writes, with each of its calls of the file system failing in turn, in each way. The tests try a few of
 * each verb, the same each time; by hand more of them (`HDP_FAULTS=60`) or all:
 * `HDP_FAULTS=all npx vitest run test/faults/files.test.ts`.
 */
const FEW = process.env.HDP_FAULTS === "all" ? Number.POSITIVE_INFINITY : Number(process.env.HDP_FAULTS ?? 3);

const root = mkdtempSync(join(tmpdir(), "hdp-faults-"));
afterAll(() => rmSync(root, { recursive: true }), 60_000);

/** Contents by name, of every file below a folder; what is another one in each run is left out. */
type Files = Readonly<Record<string, string>>;

function filesIn(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => lstatSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, contentOf(join(folder, name))]));
}

const contentOf = (path: string) =>
  readFileSync(path, "latin1").replace(/"(drawn_at|timestamp|decision_id|timer_[a-z_]+)": ?("[^"]*"|\d+)/g, '"$1"');

const OLD = "an older file";
let folders = 0;

/** One way of giving a command: where nothing of its outputs is there, or with `--force` where all of them are. */
class Given {
  readonly #writing: Writing;
  readonly #argv: string;
  readonly #replaces: boolean;

  constructor(writing: Writing, replaces: boolean) {
    this.#writing = writing;
    this.#argv = replaces ? `${writing.argv} --force` : writing.argv;
    this.#replaces = replaces;
  }

  /** A folder to give it in. */
  async folder(): Promise<string> {
    const folder = join(root, String(++folders));
    mkdirSync(folder);
    await this.#writing.before(folder);
    if (this.#replaces) for (const name of this.#writing.outputs) writeFileSync(join(folder, name), OLD);
    return folder;
  }

  async run(cwd: string, more = "") {
    process.env.TMPDIR = join(cwd, "tmp");
    try {
      return await hdp(`${this.#argv}${more}`, { cwd, stdin: this.#writing.stdin ?? "" });
    } finally {
      if (TMPDIR === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = TMPDIR;
    }
  }

  /** Runs it with one call that fails. */
  async failing(cwd: string, at = 0, fault?: Fault) {
    const files = new FaultyFiles(cwd, at, fault);
    try {
      return { ...(await this.run(cwd)), calls: files.calls };
    } finally {
      files.end();
    }
  }
}

const { TMPDIR } = process.env;
const gone = spawnSync(process.execPath, ["-e", ""]).pid;

/** What a process leaves that was killed: locks of one that is gone. */
function bury(folder: string): boolean {
  const locks = Object.keys(filesIn(folder)).filter((name) => name.endsWith(".lock"));
  for (const name of locks) {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), pid: gone }));
  }
  return locks.length > 0;
}

describe.each(Object.entries(WRITING))("hdp %s", (name, writing) => {
  const { outputs, appends, personal, resumes, told } = writing;
  const isOutput = (file: string) => outputs.some((one) => file === one || file.startsWith(`${one}/`));
  const outputsOf = (files: Files) => Object.fromEntries(Object.entries(files).filter(([file]) => isOutput(file)));
  const isPartial = (file: string) => resumes === true && /\.partial(\.json)?$/.test(file);

  it.each(writing.forced ? [false, true] : [false])(
    "writes all or nothing, whatever call fails, and can be given again (over older files: %s)",
    async (replaces) => {
      const given = new Given(writing, replaces);
      const start = await given.folder();
      const before = filesIn(start);
      const { status, stderr, calls } = await given.failing(start);
      expect(status, stderr).toBe(0);
      const good = filesIn(start);
      expect(Object.keys(outputsOf(good)).length).toBeGreaterThanOrEqual(outputs.length);
      expect(Object.keys(good).filter((file) => !(file in before) && !isOutput(file))).toEqual([]);

      const tried = calls.flatMap((call, n) => faultsOf(call).map((fault) => ({ at: n + 1, fault })));
      const wrong: string[] = [];
      for (const one of few(tried, name)) {
        await fails(given, one, good).catch((error: Error) => wrong.push(error.message));
      }
      expect(wrong).toEqual([]);
    },
    30 * 60_000,
  );

  it("leaves what may hold personal data to its owner, and the rest to the user's mask", async () => {
    const given = new Given(writing, false);
    const folder = await given.folder();
    const before = filesIn(folder);
    const mask = process.umask(0o022);
    try {
      await given.run(folder);
    } finally {
      process.umask(mask);
    }
    for (const file of Object.keys(outputsOf(filesIn(folder))).filter((one) => !(one in before))) {
      expect((lstatSync(join(folder, file)).mode & 0o777).toString(8), file).toBe(personal ? "600" : "644");
    }
  });

  async function fails(given: Given, { at, fault }: Tried, good: Files): Promise<void> {
    const cwd = await given.folder();
    try {
      await failsIn(cwd, given, { at, fault }, good);
    } finally {
      rmSync(cwd, { recursive: true });
    }
  }

  async function failsIn(cwd: string, given: Given, { at, fault }: Tried, good: Files): Promise<void> {
    const before = filesIn(cwd);
    const run = await given.failing(cwd, at, fault);
    const call = run.calls[at - 1] ?? { name: "none", path: "" };
    const what = `${fault} at call ${at}, ${call.name} of ${call.path}`;
    const left = filesIn(cwd);
    const killed = fault === "kill";
    const isWhole = (files: Files) => same(outputsOf(files), outputsOf(good));
    // No output is half of one, and no older file is lost.
    if (killed) {
      for (const [file, content] of Object.entries(outputsOf(left)))
        expect([before[file], good[file]], `${what}: ${file}`).toContain(content);
    } else {
      const isTold =
        told !== undefined && run.status !== 0 && Object.values(outputsOf(left)).every((text) => text.endsWith(told));
      const isKept = same(outputsOf(left), outputsOf(before));
      expect(isWhole(left) || isKept || isTold, `${what}: ${run.stderr}`).toBe(true);
      if (run.status === 0) expect(isWhole(left), what).toBe(true);
      else expect([1, 2], what).toContain(run.status);
      if (run.status !== 0) expect(`${run.stderr}${told === undefined ? "" : run.stdout}`.trim(), what).not.toBe("");
    }
    // What is read stays as it was, and what is added to keeps its beginning.
    for (const [file, content] of Object.entries(before)) {
      if (file === appends) expect(left[file]?.startsWith(content), what).toBe(true);
      else if (!isOutput(file)) expect(left[file], `${what}: ${file}`).toBe(content);
    }
    const others = Object.keys(left).filter((file) => !(file in before) && !isOutput(file));
    const temporary = others.filter((file) => !(isPartial(file) && run.status !== 0));
    if (!killed && call.name.startsWith("rm") && temporary.some((one) => !/\.lock(\.|$)/.test(one)))
      expect(run.stderr, what).toContain("it could not be taken away");
    if (!killed && !isRemoval(call)) expect(temporary.join(", "), `${what}: ${run.stderr}`).toBe("");
    for (const file of others.filter((one) => personal && !/\.(lock|old)(\.|$)/.test(one))) {
      expect((lstatSync(join(cwd, file)).mode & 0o777).toString(8), `${what}: ${file}`).toBe("600");
    }
    if (isWhole(left) && outputs.length > 0) return;
    // A process that was killed while files got their names: what has its name is whole, and is not written over.
    const begun = killed && !same(outputsOf(left), outputsOf(before)) && !replacing(before);
    const locked = bury(cwd);
    const again = await given.run(cwd, begun ? " --force" : "");
    expect(again.status, `${what}, then ${again.stderr}`).toBe(0);
    if (locked) expect(again.stderr, what).toContain("its lock is taken over");
    const after = filesIn(cwd);
    expect(isWhole(after), `${what}, then ${again.stderr}`).toBe(true);
    const part = Object.keys(after).filter((file) => /\.part(ial|ial\.json)?$|\.lock$/.test(file));
    if (!isRemoval(call)) expect(part.join(", "), what).toBe("");
  }

  const replacing = (before: Files) => Object.values(before).includes(OLD);
});

/** Whether a call takes away what is temporary, which then stays. A lock is looked at before. */
function isRemoval({ name, path }: FileCall): boolean {
  return /^(rm|unlink|lstat)/.test(name) && /\.(lock|part|old)|hdp-/.test(path) ? true : path.endsWith(".lock");
}

interface Tried {
  readonly at: number;
  readonly fault: Fault;
}

const same = (some: Files, others: Files) => JSON.stringify(some) === JSON.stringify(others);

function few<T>(all: readonly T[], seed: string): readonly T[] {
  if (all.length <= FEW) return all;
  const random = new Random([...seed].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 2 ** 31);
  return Array.from({ length: FEW }, () => random.pick(all));
}
