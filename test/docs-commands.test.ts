import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { packagePath } from "../src/node/package/package-files.ts";
import { hdp } from "./cli/hdp.ts";

const PAGES = [
  "README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** Commands that are not run here, each with the reason. */
const NOT_RUN: readonly (readonly [RegExp, string])[] = [
  [/^(npm|opa|curl|openssl|cp|for|done)\b|^\s|^npm ci/, "another program, or a server"],
  [/hdp explore\b|--watch\b/, "it waits for the user"],
  [/--signing-key/, "a key is made by openssl"],
  [
    /--mutate|--complete$|--behaviour|hdp report .*(?<!--no-behaviour) -o|hdp test( |$)|hdp check$/,
    "it takes minutes, and has tests of its own",
  ],
  [/hdp prove taipei draft\.yaml/, "all decisions take minutes"],
  [/--jurisdictions my-city/, "the folder is the reader's"],
  [/hdp calendar import\b/, "the files are the government's"],
  [/hdp build\b/, "it needs OPA"],
  [/hdp new-decision\b/, "it writes into a clone of the project"],
];

/** Files that a page takes for granted as the reader's own. */
const OWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "docs/add-a-city.md": {
    "text.txt": "examples/jurisdictions/hubin/text-2024-07-01.txt",
    "new-text.txt": "examples/jurisdictions/hubin/text-2026-01-01.txt",
    "facts.yaml": "examples/sampling.json",
  },
  "docs/batch.md": { "requests.ndjson": "examples/requests.ndjson" },
  "docs/cli.md": { "requests.ndjson": "examples/requests.ndjson" },
  "docs/decision-log.md": { "requests.ndjson": "examples/requests.ndjson", "query.json": "examples/query.json" },
  "docs/compare.md": {
    "requests.ndjson": "examples/requests.ndjson",
    "draft.yaml": "jurisdictions/taipei/2021-10-06.yaml",
  },
};
const TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "docs/batch.md": { "accounts.csv": "狀態,開通日,最後查詢日\n啟用,113/1/2,115/10/5\n" },
  "docs/decision-log.md": { "accounts.csv": "筆數\n101\n" },
};
/** Exit statuses other than 0 that a command of a page is meant to have. */
const STATUS: readonly (readonly [RegExp, number])[] = [
  // Beside the requests, the log has a decision of another command of the page.
  [/hdp replay decisions\.ndjson/, 11],
  // The text is another than that of the register: that is what it shows.
  [/hdp clauses hubin/, 1],
  // The two differ.
  [/hdp prove taipei kaohsiung/, 1],
];

/** The commands of the blocks of a page, as a shell reads them. */
function commandsOf(page: string): string[] {
  const text = readFileSync(page, "utf8");
  return [...text.matchAll(/^( *)```(sh|console)\n(.*?)^ *```/gms)].flatMap(([, indent = "", language, block = ""]) =>
    block
      .replaceAll(new RegExp(`^${indent}`, "gm"), "")
      .replaceAll(/\\\n\s*/g, "")
      .split("\n")
      .filter((line) => line.trim() !== "" && (language === "sh" || line.startsWith("$ ")))
      .map((line) =>
        line
          .replace(/^\$ /, "")
          .replace(/\s+#.*$/, "")
          .replace(/\s*\|\s*head.*$/, "")
          .trimEnd(),
      ),
  );
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with what a page takes for granted. */
function folderFor(page: string): string {
  const folder = mkdtempSync(join(tmpdir(), "hdp-test-docs-"));
  folders.push(folder);
  cpSync(packagePath("examples"), join(folder, "examples"), { recursive: true });
  for (const [name, source] of Object.entries(OWN[page] ?? {})) cpSync(packagePath(source), join(folder, name));
  for (const [name, text] of Object.entries(TEXTS[page] ?? {})) writeFileSync(join(folder, name), text);
  return folder;
}

async function run(command: string, cwd: string) {
  const [, args = "", from, to] = /^npx hdp (.*?)(?: < (\S+))?(?: > (\S+))?$/.exec(command) ?? [];
  expect([command, args !== ""]).toEqual([command, true]);
  const stdin = from === undefined ? "" : readFileSync(join(cwd, from));
  const done = await hdp(args.split(/\s+/), { cwd, stdin });
  if (to !== undefined) writeFileSync(join(cwd, to), done.stdout);
  return done;
}

describe.each(PAGES)("the commands of %s", (page) => {
  const commands = commandsOf(page).map(
    (command) => [command, NOT_RUN.find(([pattern]) => pattern.test(command))?.[1]] as const,
  );
  const runnable = commands.filter(([, reason]) => reason === undefined).map(([command]) => command);

  it.runIf(runnable.length > 0)("run as they are written, one after the other", async () => {
    const cwd = folderFor(page);
    for (const command of runnable) {
      // What the same page writes again is meant to be written anew.
      const written = /(?:-o|>) (\S+)/.exec(command)?.[1];
      if (written !== undefined && existsSync(join(cwd, written))) rmSync(join(cwd, written), { recursive: true });
      const { status, stderr } = await run(command, cwd);
      const expected = STATUS.find(([pattern]) => pattern.test(command))?.[1] ?? 0;
      expect({ command, status, stderr: status === expected ? "" : stderr }).toEqual({
        command,
        status: expected,
        stderr: "",
      });
    }
  });
});

describe("the month of docs/monthly-work.md", () => {
  it("is done end to end from the example files by its commands alone", async () => {
    const cwd = folderFor("docs/monthly-work.md");
    const said: Record<string, string> = {};
    for (const command of commandsOf("docs/monthly-work.md")) said[command] = (await run(command, cwd)).stdout;
    const of = (part: string) => Object.entries(said).find(([command]) => command.includes(part))?.[1] ?? "";
    expect(of("--seed 115年10月公開種子")).toContain("各科室合計應抽查 18 筆");
    expect(of("-o 11510-check")).toMatch(/^✓ .*18 列均已查核.*相符 17、異常 1.*簽報政風單位議處。〔六\(五\)〕/s);
    expect(of("-o accounts-review.xlsx")).toContain("共 24 筆：逾期或不符 2");
    // The same accounts, from a workbook and in Big5, with the columns that were kept.
    expect(of("accounts-big5.csv").split("\n")[1]).toBe(of("-o accounts-review.xlsx").split("\n")[1]);
    const files = readdirSync(cwd)
      .filter((name) => name !== "examples")
      .sort();
    expect(files).toEqual([
      "11510-check",
      "accounts-list.html",
      "accounts-map.json",
      "accounts-review.xlsx",
      "answers.csv",
      "answers.xlsx",
      "check-2026-10",
      "duties-115.ics",
      "duties-2026.ics",
      "query-log.sample.csv",
      "query-log.sample.incomplete.csv",
      "query-log.sample.manifest.json",
      "review.xlsx",
      "sample.csv",
      "sample.incomplete.csv",
      "sample.manifest.json",
    ]);
  });

  it("has examples that other programs read: no formula, and Big5 as Python has it", () => {
    const { stdout, status } = spawnSync(
      "python3",
      ["-c", "print(open('examples/accounts-big5.csv',encoding='cp950').readline())"],
      {
        encoding: "utf8",
        env: { ...process.env, PYTHONIOENCODING: "utf-8" },
      },
    );
    if (status === 0) expect(stdout).toMatch(/^帳號,姓名,單位,帳號狀態,/);
  });
});
