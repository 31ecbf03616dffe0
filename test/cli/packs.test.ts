import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { unpack } from "../../src/node/files/archive.ts";
import { hdp } from "./hdp.ts";

const PACK = "examples/packs/watch";
const folder = mkdtempSync(join(tmpdir(), "hdp-packs-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the example of a pack", () => {
  it("passes hdp check and hdp test", async () => {
    expect(await hdp(`check --complete --pack ${PACK}`)).toMatchObject({ status: 0 });
    const { status, stdout } = await hdp(`test xikou --pack ${PACK}`);
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/\n15 passed, 0 failed\n$/) });
  });

  it("has cases that notice every change", async () => {
    const { status, stdout } = await hdp(`test xikou --mutate --pack ${PACK}`);
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining("100 %") });
  });

  it("has in its register the whole text", async () => {
    const line = `clauses xikou --source ${PACK}/jurisdictions/xikou/text-2026-01-01.txt --pack ${PACK}`;
    expect(await hdp(line)).toMatchObject({ status: 0 });
  });

  it("is asked for by the whole name of the decision", async () => {
    const facts = JSON.stringify({ queried_at: Array.from({ length: 21 }, () => "2026-11-20T09:00:00+08:00") });
    const line = `decide watch.query_burst -j 溪口 --as-of 115-11-20 --facts - --pack ${PACK} --lang zh-TW`;
    const { status, stdout } = await hdp(line, { stdin: facts });
    expect(status).toBe(0);
    expect(stdout).toMatch(/自\S.*起，短時間內查詢過多。/s);
    expect(stdout).toContain("請使用者說明理由");
  });

  it.each(["decisions", "matrix", "show xikou", "diff xikou taipei"])("shows in hdp %s", async (verb) => {
    const { status, stdout } = await hdp(`${verb} --pack ${PACK} --lang en`);
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/burst|little time/i) });
  });

  it("has types", async () => {
    const { stdout } = await hdp(`types --pack ${PACK}`);
    expect(stdout).toContain('"watch.query_burst"');
    expect(stdout).toContain('"watch.weekly_look"');
  });

  it("stands in a bundle with a root of its own", async () => {
    const file = join(folder, "bundle.tar.gz");
    expect(await hdp(`bundle -o ${file} --pack ${PACK}`)).toMatchObject({ status: 0 });
    const files = unpack(readFileSync(file)) ?? [];
    const text = (name: string) => Buffer.from(files.find((one) => one.name === name)?.bytes ?? []).toString("utf8");
    expect(JSON.parse(text(".manifest")).roots).toEqual(expect.arrayContaining(["hdp", "packs/watch"]));
    expect(text("packs/watch/query_burst/query_burst.rego")).toContain("package packs.watch.query_burst");
    expect(text("opa-server/asked.rego")).toContain("data.packs.watch.query_burst.answer");
  });

  it("answers a log again, by the bundle and by the pack", async () => {
    const [log, bundle] = [join(folder, "log.ndjson"), join(folder, "again.tar.gz")];
    const line = `decide watch.query_burst -j xikou --as-of 2026-11-20 --facts - --pack ${PACK} --log ${log} --log-unmasked`;
    const stdin = JSON.stringify({ queried_at: ["2026-11-20T09:00:00+08:00"] });
    expect(await hdp(line, { stdin })).toMatchObject({ status: 0 });
    await hdp(`bundle -o ${bundle} --pack ${PACK}`);
    for (const by of [`--bundle ${bundle}`, `--pack ${PACK}`]) {
      const { stdout } = await hdp(`replay ${log} ${by} --json`);
      expect(JSON.parse(stdout), by).toMatchObject({ counts: { entries: 1, equal: 1, different: 0 } });
    }
  });
});

describe("a folder that is no pack", () => {
  it("is refused with what was expected", async () => {
    const { status, stderr } = await hdp("check --pack jurisdictions --lang en");
    expect(status).toBe(2);
    expect(stderr).toContain("--pack:");
    expect(stderr).toContain("expected a folder with a pack.yaml");
    expect(await hdp("build jurisdictions")).toMatchObject({ status: 2 });
  });

  it("is built by no OPA that is not there", async () => {
    const { status, stderr } = await hdp(`build ${PACK} --opa /no/opa --lang zh-TW`);
    expect(status).toBe(2);
    expect(stderr).toContain("go install github.com/open-policy-agent/opa@v");
  });
});
