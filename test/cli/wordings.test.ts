import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packagePath } from "../../src/node/package/package-files.ts";
import { hdp } from "./hdp.ts";

const cwd = mkdtempSync(join(tmpdir(), "hdp-wordings-"));
const city = packagePath("examples/jurisdictions");
const text = (day: string) => readFileSync(`${city}/hubin/text-${day}.txt`, "utf8");
writeFileSync(join(cwd, "bytes.txt"), new Uint8Array([0xff, 0xfe, 0x00]));
const withoutSpace = (printed: string) => printed.replaceAll(/\s/g, "");
/** A clause of the invented text, as it stands there: the first item of the first point. */
const sentence = (of: string) => withoutSpace(/^一、(.+)$/m.exec(of)?.[1] ?? "");

describe("the clauses' own words", () => {
  const show = ["show", "hubin", "--jurisdictions", city, "--lang", "zh-TW"];

  it("are printed from a folder of copies", async () => {
    const { stdout, status } = await hdp([...show, "--source", `${city}/hubin`], { cwd });
    expect(status).toBe(0);
    const told = stdout.slice(stdout.indexOf("\n條文\n"));
    expect(told).not.toContain("查無此點文字");
    expect(told.split("\n  - ").length).toBeGreaterThan(5);
  });

  it("are none where a copy has other words", async () => {
    writeFileSync(join(cwd, "altered.txt"), text("2026-01-01").replaceAll("應", "得"));
    const { stdout } = await hdp([...show, "--source", "altered.txt"], { cwd });
    const told = stdout.slice(stdout.indexOf("\n條文\n"));
    expect(told).toContain("所附條文檔中查無此點文字");
    expect(told).not.toMatch(/得於/);
  });

  it("come from the variable where the option names none, and not without either", async () => {
    const env = { HDP_SOURCE: `${city}/hubin` };
    expect((await hdp(show, { cwd, env })).stdout).toContain("\n條文\n");
    expect((await hdp(show, { cwd })).stdout).not.toContain("\n條文\n");
  });

  it("stand below an answer that cites them", async () => {
    const facts = ["--facts", "-", "--source", `${city}/hubin`];
    const asked = ["decide", "sampling_monthly", "-j", "hubin", "--jurisdictions", city, "--lang", "zh-TW", ...facts];
    const { stdout } = await hdp([...asked, "--as-of", "2026-11-21"], { cwd, stdin: '{"queries":101}' });
    const [, told = ""] = stdout.split("\n條文\n");
    const [, clause = ""] = /〔(\S+?)〕/.exec(stdout) ?? [];
    expect(told).toContain(`- ${clause}：`);
    expect(withoutSpace(text("2026-01-01"))).toContain(withoutSpace(told.split("：")[1]?.split("\n  - ")[0] ?? "?"));
  });

  it("are put side by side where they changed, and only there", async () => {
    const line = [
      "diff",
      "hubin@2024-07-01",
      "hubin",
      "--jurisdictions",
      city,
      "--lang",
      "zh-TW",
      "--as-of",
      "2026-11-21",
    ];
    const copies = ["--source", `${city}/hubin/text-2024-07-01.txt`, `${city}/hubin/text-2026-01-01.txt`];
    const { stdout } = await hdp([...line, ...copies], { cwd });
    const told = withoutSpace(stdout.slice(stdout.indexOf("文字不同的條款")));
    expect(told.length).toBeGreaterThan(50);
    const same = sentence(text("2024-07-01"));
    if (same === sentence(text("2026-01-01"))) expect(told).not.toContain(same);
    // Without a copy they are named alone.
    expect((await hdp(line, { cwd })).stdout).toContain("\n文字不同的條款：前言、二(二)、三(一)\n");
    const three = await hdp([...line, "--source", "a", "b", "c"], { cwd });
    expect(three).toMatchObject({ status: 2, stdout: "" });
  });

  it.each([
    ["a file that is not there", "nowhere.txt", "no such file"],
    ["a file that is no text", "bytes.txt", "expected text in UTF-8"],
    ["a folder with other files", `${city}/hubin/cases`, "expected copies of official texts"],
  ])("cannot come from %s", async (_name, source, says) => {
    const { status, stderr } = await hdp([...show, "--lang", "en", "--source", source], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("--source");
    expect(stderr.replaceAll(/\s+/g, " ")).toContain(says);
  });
});
