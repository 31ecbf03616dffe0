import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { annotations } from "../../src/cli/terminal/annotations.ts";
import { packagePath } from "../../src/node/package/package-files.ts";
import { hdp } from "./hdp.ts";

const cwd = mkdtempSync(join(tmpdir(), "hdp-test-annotations-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
cpSync(packagePath("examples/jurisdictions/hubin"), join(cwd, "hubin"), { recursive: true });
const GITHUB = { GITHUB_ACTIONS: "true" };

describe("in a workflow of GitHub", () => {
  it("a problem of a YAML file is shown beside its line", async () => {
    const file = join(cwd, "hubin/jurisdiction.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/^id: hubin$/m, "id: hubei"));
    const check = (env: Record<string, string>) => hdp("check --jurisdictions hubin --lang en", { cwd, env });
    const { status, stdout } = await check(GITHUB);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::error file=hubin\/jurisdiction\.yaml,line=\d+,col=\d+::id: `"hubei"`, expected `hubin`/m,
    );
    expect((await check({})).stdout).not.toContain("::error");
    writeFileSync(file, text);
  });

  it("a case that fails is shown beside its line", async () => {
    const file = join(cwd, "hubin/cases/sampling_monthly.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("4, required, 4, all", "4, required, 99999, all"));
    const { status, stdout } = await hdp("test hubin --jurisdictions hubin --lang en", { cwd, env: GITHUB });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=hubin\/cases\/sampling_monthly\.yaml,line=\d+::.*99999/m);
    writeFileSync(file, text);
  });

  it("no name or text ends a command or begins another", () => {
    const one = { file: "a,b:c\\d.yaml", line: 3, text: "100% \r\n::error::x" };
    expect(annotations([one], { env: GITHUB })).toEqual([
      "::error file=a%2Cb%3Ac/d.yaml,line=3::100%25 %0D%0A::error::x",
    ]);
    expect(annotations([one], { env: {} })).toEqual([]);
  });
});
