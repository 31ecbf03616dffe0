import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { throughTerminal } from "../../src/cli/terminal/terminal.ts";
import { harmless } from "../../src/core/base/text.ts";
import { packagePath } from "../../src/node/package/package-files.ts";
import { FUZZ_TIMEOUT, fuzzing } from "../fuzz/runs.ts";
import { hdp } from "./hdp.ts";
import { HOSTILE_RUNS, type HostileRun } from "./hostile-runs.ts";

const BREAKS = ["\nFORGED ", "\r\nFORGED ", "\rFORGED ", "\u0085FORGED ", "\u2028FORGED ", "\u2029FORGED "];
const SIGNS = [
  "\u001b[8m",
  "\u001b[2J",
  "\u001b]0;x\u0007",
  "\u009b30m",
  "\b",
  "\t",
  "\u007f",
  "\u061c",
  "\u200b",
  "\u200d",
].concat([
  "\u200e",
  "\u202e",
  "\u2066",
  "\u00ad",
  "\ufeff",
  "\ufff9",
  "\u{e0041}",
  "測試",
  "𠮷\u{e0100}",
  "a",
  "'",
  "`",
  "$&",
]);

/** Every way at once, and others by chance. */
const HOSTILE = [
  `MARK${BREAKS.join("")}${SIGNS.join("")}`,
  ...fc.sample(
    fc
      .array(fc.constantFrom(...BREAKS, ...SIGNS), { minLength: 1, maxLength: 12 })
      .map((parts) => `MARK${parts.join("")}`),
    fuzzing(1),
  ),
];

/** What the command itself writes: its colours, which no hostile text here asks for. */
const COLOURS = [1, 2, 22, 31, 32, 33, 36, 39].map((code) => `\u001b[${code}m`);
const STEERING = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

async function ran({ argv, stdin = "", files = {}, data }: HostileRun, isTTY: boolean) {
  const cwd = mkdtempSync(join(tmpdir(), "hdp-terminal-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), text);
    }
    const { status, stdout, stderr } = await hdp(argv, { cwd, stdin, isTTY, columns: 100, env: { LANG: "en" } });
    const uncoloured = (text: string) => (isTTY ? COLOURS.reduce((rest, one) => rest.replaceAll(one, ""), text) : text);
    const [out, err] = [uncoloured(stdout), uncoloured(stderr)];
    // In a data format line breaks are quoted as it quotes them.
    return { status, stdout: out, people: data ? err : out + err };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

const forged = (text: string) => text.match(/^\s*FORGED/gm)?.length ?? 0;

/** Runs it, and expects that no character steers and no line is begun by a value; returns all that was written. */
async function expectHarmless(run: (hostile: string) => HostileRun, hostile: string, isTTY: boolean): Promise<string> {
  const asked = run(hostile);
  const { status, stdout, people } = await ran(asked, isTTY);
  if (asked.status !== undefined) expect(status).toBe(asked.status);
  expect(people).not.toMatch(STEERING);
  if (isTTY) expect(stdout.replaceAll("\r\n", "\n")).not.toMatch(STEERING);
  if (asked.data && asked.argv.includes("--json")) JSON.parse(stdout);
  // Prose that is too wide for a line is broken at any blank, also where no line break stood.
  if (forged(people) > 0) {
    const tame = await ran(run(hostile.replaceAll(/\r?\n/g, " ")), isTTY);
    expect(forged(people)).toBeLessThanOrEqual(forged(tame.people));
  }
  return stdout + people;
}

const { stdout: help } = await hdp("--help");
const verbs = [...help.slice(help.indexOf("\nCommands:")).matchAll(/^ {2}([a-z-]+) /gm)].map(
  ([, verb]) => verb as string,
);

describe("no value steers the terminal", () => {
  it("by any verb", () => {
    expect(verbs.filter((verb) => verb !== "help").sort()).toEqual(Object.keys(HOSTILE_RUNS).sort());
  });

  const runs = Object.entries(HOSTILE_RUNS).flatMap(([verb, make]) =>
    make("x").map((_, index) => ({ verb, index, run: (hostile: string) => make(hostile)[index] as HostileRun })),
  );

  it.each(runs)("hdp $verb, $index", { timeout: FUZZ_TIMEOUT }, async ({ run }) => {
    for (const [at, hostile] of HOSTILE.entries()) {
      const told = await expectHarmless(run, hostile, at % 2 === 0);
      // Else nothing would be seen of it.
      if (!run(hostile).silent) expect(told, JSON.stringify(hostile)).toContain("MARK");
    }
  });

  it.each(Object.entries(HOSTILE_RUNS))("hdp %s, in every option", { timeout: FUZZ_TIMEOUT }, async (verb, make) => {
    const { stdout } = await hdp([verb, "--help"]);
    const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+) </gm)].map(([, option]) => option as string);
    for (const option of options) {
      const run = (hostile: string) => {
        const { status: _status, ...first } = make("x")[0] as HostileRun;
        return { ...first, argv: [...first.argv, option, hostile] };
      };
      await expectHarmless(run, HOSTILE[0] as string, true);
    }
  });
});

describe("the terminal", () => {
  const written = (isTTY: boolean) => {
    const told = { stdout: "", stderr: "", progress: "" };
    const io = throughTerminal({
      stdin: (async function* () {})(),
      stdout: (text) => (told.stdout += text),
      stderr: (text) => (told.stderr += text),
      progress: (line) => (told.progress += line),
      env: {},
      cwd: ".",
      columns: 80,
      isTTY,
      changes: async function* () {},
    });
    return { told, io };
  };

  it.each([
    ["\u001b[2J\u009b\u007f\t\r", "\\u001b[2J\\u009b\\u007f\\u0009\\u000d"],
    ["甲\u202e乙\u061c\u2066\u200b", "甲\\u202e乙\\u061c\\u2066\\u200b"],
    ["\u2028\u2029\u{e0041}", "\\u2028\\u2029\\u{e0041}"],
    ["a\nb\ud842", "a\\nb\\ud842"],
    // Rare characters of names, with the form that is meant, and characters that registers have in the private area.
    ["𠮷葛\u{e0100}\ufe00\ue000", "𠮷葛\u{e0100}\ufe00\ue000"],
  ])("shows %j by numbers", (text, shown) => {
    const { told, io } = written(true);
    io.print([text]);
    io.tell([text]);
    io.progress?.(text);
    expect(told).toEqual({ stdout: `${shown}\n`, stderr: `${shown}\n`, progress: shown });
    expect(harmless(text)).toBe(shown);
  });

  it("leaves JSON the same JSON on a terminal, and the same bytes elsewhere", () => {
    const value = { "\u009b\u202e": "\u{e0041}\u0007\n𠮷" };
    const json = `${JSON.stringify(value, null, 2)}\r\n`;
    const [terminal, pipe] = [written(true), written(false)];
    terminal.io.put(json);
    pipe.io.put(json);
    expect(pipe.told.stdout).toBe(json);
    expect(terminal.told.stdout.replaceAll("\r\n", "\n")).not.toMatch(STEERING);
    expect(JSON.parse(terminal.told.stdout)).toEqual(value);
  });

  it("is written to by one file, for the process by one", () => {
    const writers = readdirSync(packagePath("src"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .filter((file) => {
        const code = readFileSync(packagePath(`src/${file}`), "utf8").replaceAll(/\/\/.*|\/\*[\s\S]*?\*\//g, "");
        return /\b(?:console|stdout|stderr)\b|\bfd: ?[12]\b|\bwrite(?:File)?Sync\([12],/.test(code);
      });
    // What stands in `node/policies` reads what OPA has written.
    expect(writers.sort().filter((file) => !file.startsWith("node/policies/"))).toEqual([
      "cli/bin.ts",
      "cli/terminal/io.ts",
      "cli/terminal/terminal.ts",
    ]);
  });
});
