import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { hdp } from "./hdp.ts";

const AS_OF = "--as-of 2026-11-21";

describe("hdp diff --behaviour --prove", () => {
  const command = `diff taipei kaohsiung account_sharing --behaviour --prove ${AS_OF}`;

  it("shows the proof as a comparison, in each format", async () => {
    const { status, stdout } = await hdp(`${command} --lang en --format markdown`);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\| Difference \| Taipei[^|]* \| Kaohsiung[^|]* \|$/m);
    expect(stdout).toMatch(/1 kinds of difference, each with a case; \d+ other kinds are proved to be none/);
    const csv = parse((await hdp(`${command} --format csv`)).stdout, { columns: true, bom: true }) as object[];
    expect(csv).toMatchObject([{ decision: "account_sharing", a_outcome: expect.stringContaining("未作規範") }]);
    const html = await hdp(`${command} --format html --exit-status`);
    expect([html.status, html.stdout.includes("<table")]).toEqual([1, true]);
    const json = JSON.parse((await hdp(`${command} --format json`)).stdout) as object;
    expect(json).toMatchObject({ decisions: [{ decision: "account_sharing", state: "differs" }] });
  });

  it("says that it is not proved where it is not", async () => {
    const { status, stdout } = await hdp(
      `diff taipei kaohsiung auditor_rotation --behaviour --prove ${AS_OF} --lang en`,
    );
    expect([status, stdout.replaceAll(/\s+/g, " ")]).toEqual([11, expect.stringContaining("1 not proved")]);
  });

  it("is named by the search, which it goes beyond", async () => {
    const { stdout } = await hdp(`diff taipei kaohsiung account_sharing --behaviour ${AS_OF} --lang en`);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("This is a search, which may miss a difference; `--prove`");
    const alone = await hdp("diff taipei kaohsiung --prove");
    expect(alone).toMatchObject({ status: 2, stderr: expect.stringMatching(/^--prove: expected beside --behaviour/) });
  });
});
