import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { packagePath } from "../../src/node/package/package-files.ts";
import { hdp } from "./hdp.ts";

const root = mkdtempSync(join(tmpdir(), "hdp-test-config-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let count = 0;
/** A folder below one with such a file. */
function below(text: string): string {
  const folder = join(root, `case-${count++}`);
  const inner = join(folder, "a/b");
  mkdirSync(inner, { recursive: true });
  writeFileSync(join(folder, "hdp.config.yaml"), text);
  return inner;
}

const DECIDE = "decide sampling_monthly --as-of 2026-11-21 --facts -";
const FACTS = '{"queries":101}';

describe("hdp.config.yaml", () => {
  it("gives the options that are left out, from a folder above", async () => {
    const cwd = below("jurisdiction: taipei\nlang: en\n");
    const { status, stdout } = await hdp(DECIDE, { cwd, stdin: FACTS });
    expect(status).toBe(0);
    expect(stdout).toContain("7");
    expect(stdout).toMatch(/[a-z]{4}/);
    expect(stdout).not.toMatch(/抽查/);
    const answer = await hdp(`${DECIDE} --json`, { cwd, stdin: FACTS });
    expect(JSON.parse(answer.stdout).jurisdiction).toBe("taipei");
  });

  it("comes after what is written on the command line", async () => {
    const cwd = below("jurisdiction: taipei\nlang: en\n");
    const { stdout } = await hdp(`${DECIDE} -j nantou --json`, { cwd, stdin: FACTS });
    expect(JSON.parse(stdout).jurisdiction).toBe("nantou");
    expect((await hdp(`${DECIDE} --lang zh-TW`, { cwd, stdin: FACTS })).stdout).toMatch(/抽查/);
  });

  it("without it a jurisdiction is still asked for", async () => {
    expect((await hdp(DECIDE, { cwd: root, stdin: FACTS })).status).toBe(2);
  });

  it("names folders from where it stands, to which others are added", async () => {
    const folder = packagePath("test/fixtures/declared");
    const cwd = below(`jurisdictions: ["${folder}"]\n`);
    const ids = async (more = "") => {
      const { stdout } = await hdp(`decisions --json ${more}`.trim(), { cwd });
      return Object.keys(JSON.parse(stdout).decisions[0].regulated);
    };
    expect(await ids()).toContain("linjiang");
    expect(await ids(`--jurisdictions ${packagePath("examples/jurisdictions/hubin")}`)).toEqual(
      expect.arrayContaining(["hubin", "linjiang"]),
    );
  });

  it("speaks the language that it says, of mistakes too", async () => {
    const cwd = below("lang: zh-TW\n");
    expect((await hdp("decide nothing -j taipei", { cwd, env: { LANG: "en_US.UTF-8" } })).stderr).toMatch(/應為/);
  });

  it.each([
    ["a key that there is not", "jurisdicton: taipei\n", /hdp\.config\.yaml:1:1: .*jurisdiction/],
    ["a language that there is not", "lang: fr\n", /hdp\.config\.yaml:1:7: lang/],
    ["no YAML", "jurisdiction: [\n", /hdp\.config\.yaml/],
  ])("with %s stops every verb, and says where", async (_what, text, message) => {
    const { status, stderr } = await hdp("decisions --lang en", { cwd: below(text) });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it("does not keep the help from being read", async () => {
    expect((await hdp("--help", { cwd: below("lang: fr\n") })).status).toBe(0);
  });

  it.runIf(process.getuid?.() === 0)("of another user is refused, for it may name packs", async () => {
    const { chownSync } = await import("node:fs");
    const cwd = below("jurisdiction: taipei\n");
    chownSync(join(cwd, "../../hdp.config.yaml"), 12345, 12345);
    const { status, stderr } = await hdp("decisions --lang en", { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("another user (12345)");
  });
});

describe("hdp config", () => {
  it("shows what holds, and where it stands", async () => {
    const cwd = below("jurisdiction: nantou\nagency: settings/n.yaml\n");
    const { stdout } = await hdp("config --json", { cwd });
    const folder = join(cwd, "../..");
    expect(JSON.parse(stdout)).toEqual({
      file: join(folder, "hdp.config.yaml"),
      jurisdiction: "nantou",
      agency: join(folder, "settings/n.yaml"),
    });
    expect((await hdp("config", { cwd })).stdout).toContain("jurisdiction: nantou");
  });

  it("says that there is none", async () => {
    expect((await hdp("config --lang en", { cwd: root })).stdout).toContain("there is no hdp.config.yaml");
  });
});
