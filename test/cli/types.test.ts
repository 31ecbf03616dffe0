import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { packagePath } from "../../src/node/package/package-files.ts";
import { hdp } from "./hdp.ts";

const folder = mkdtempSync(join(tmpdir(), "hdp-types-"));
afterAll(() => rmSync(folder, { recursive: true }));
const TYPES = `types --jurisdictions ${packagePath("test/fixtures/declared")}`;

/** A program that asks for decisions which the types know, and for some that they do not. */
const PROGRAM = `/// <reference path="./own.d.ts" />
import { loadEngine } from "household-data-policy";
const engine = await loadEngine();
const answer = engine.decide({ decision: "linjiang.lending", jurisdiction: "linjiang", facts: { act: "lend" } });
export const code: "lending_forbidden" | "version_text_unavailable" | undefined = answer.reasons[0]?.code;
engine.decide({ decision: "sampling_monthly", jurisdiction: "taipei", facts: { queries: 1 } });
// @ts-expect-error the definition knows no such act
engine.decide({ decision: "linjiang.lending", jurisdiction: "linjiang", facts: { act: "steal" } });
// @ts-expect-error nobody declares it
engine.decide({ decision: "linjiang.other", jurisdiction: "linjiang", facts: {} });
`;

describe("hdp types", () => {
  it("writes what a compiler holds a program's questions against, beside the decisions of the package", async () => {
    expect(await hdp(`${TYPES} -o own.d.ts`, { cwd: folder })).toMatchObject({ status: 0, stderr: "" });
    const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
    put("package.json", JSON.stringify({ type: "module" }));
    put("use.ts", PROGRAM);
    put(
      "tsconfig.json",
      JSON.stringify({
        extends: packagePath("tsconfig.json"),
        compilerOptions: {
          noEmit: true,
          paths: { "household-data-policy": [packagePath("src/index.ts")] },
          typeRoots: [packagePath("node_modules/@types")],
        },
        files: ["use.ts"],
        include: [],
      }),
    );
    const tsc = packagePath("node_modules/typescript/bin/tsc");
    const compiled = () => spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" }).stdout;
    expect(compiled()).toBe("");
    put("own.d.ts", readFileSync(join(folder, "own.d.ts"), "utf8").replace('"linjiang.lending"', '"linjiang.lent"'));
    expect(compiled()).toMatch(/use\.ts/);
  });

  it("writes over a file of its own, and over no other", async () => {
    expect((await hdp(`${TYPES} -o own.d.ts`, { cwd: folder })).status).toBe(0);
    writeFileSync(join(folder, "mine.d.ts"), "export {};\n");
    expect((await hdp(`${TYPES} -o mine.d.ts`, { cwd: folder })).status).toBe(2);
    expect(readFileSync(join(folder, "mine.d.ts"), "utf8")).toBe("export {};\n");
  });

  it("says that there is nothing to write where no jurisdiction declares a decision", async () => {
    const { status, stderr } = await hdp("types --lang en");
    expect(status).toBe(2);
    expect(stderr).toContain("--jurisdictions");
  });
});
