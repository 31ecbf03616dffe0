import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { packagePath } from "../../src/node/package/package-files.ts";
import { hdp } from "../cli/hdp.ts";
import { WRITING } from "./writing.ts";

const root = mkdtempSync(join(tmpdir(), "hdp-two-"));
afterAll(() => rmSync(root, { recursive: true }));

interface Ended {
  readonly status: number | null;
  readonly stderr: string;
}

function start(argv: string, cwd: string, stdin: "ignore" | "pipe" = "ignore") {
  const tsx = import.meta.resolve("tsx");
  const child = spawn(process.execPath, ["--import", tsx, packagePath("src/cli/bin.ts"), ...argv.split(" ")], {
    cwd,
    stdio: [stdin, "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr?.on("data", (text) => (stderr += text));
  const ended = once(child, "close").then(([status]): Ended => ({ status: status as number | null, stderr }));
  return { child, ended };
}

describe("two processes with one output of hdp batch --resume", () => {
  const cwd = join(root, "batch");
  mkdirSync(cwd);
  const request = (queries: number) =>
    `${JSON.stringify({ decision: "sampling_monthly", jurisdiction: "taipei", as_of: "2026-11-21", facts: { queries } })}\n`;
  const input = Array.from({ length: 2000 }, (_, n) => request(n)).join("");
  writeFileSync(join(cwd, "in.ndjson"), input);
  const argv = "batch in.ndjson -o out.ndjson --resume --lang en";
  const begun = async () => {
    while (!existsSync(join(cwd, "out.ndjson.partial"))) await sleep(5);
  };

  it("lose nothing: the second is told who writes, and one that was killed is followed", async () => {
    const expected = (await hdp("batch --lang en", { cwd, stdin: input })).stdout;
    // It is given a part of its input, and waits for the rest.
    const killed = start(argv.replace("in.ndjson", "-"), cwd, "pipe");
    killed.child.stdin?.write(input.slice(0, input.length / 2));
    await begun();
    const [refused, alsoRefused] = [start(argv, cwd), start(argv.replace(" --resume", " --force"), cwd)];
    for (const { ended } of [refused, alsoRefused]) {
      const { status, stderr } = await ended;
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringMatching(
          new RegExp(
            `^-o: \`out\\.ndjson\`, expected a file that no other run is writing: \`hdp batch\`, process ${killed.child.pid} on .*, since \\d{4}-`,
          ),
        ),
      });
    }
    killed.child.kill("SIGKILL");
    await killed.ended;
    expect(existsSync(join(cwd, "out.ndjson"))).toBe(false);
    // Of several that come after it, one goes on.
    const next = await Promise.all([start(argv, cwd), start(argv, cwd)].map(({ ended }) => ended));
    expect(next.map(({ status }) => status).sort()).toEqual([0, 2]);
    expect(next.find(({ status }) => status === 0)?.stderr).toContain("its lock is taken over");
    expect(readFileSync(join(cwd, "out.ndjson"), "utf8") === expected).toBe(true);
    expect(readdirSync(cwd).sort()).toEqual(["in.ndjson", "out.ndjson"]);
  }, 120_000);
});

const two = Object.entries(WRITING).filter(([, { outputs, stdin }]) => outputs.length > 0 && stdin === undefined);
const few = ["sample", "diff --requests", "bundle", "new-version"];

describe.each(process.env.HDP_FAULTS === "all" ? two : two.filter(([name]) => few.includes(name)))(
  "two processes with one output of hdp %s",
  (name, { argv, before, outputs, forced }) => {
    it("leave that of one of both", async () => {
      const ways = [`${argv} --lang en`, `${argv} --lang zh-TW`].map((one) => (forced ? `${one} --force` : one));
      const contents = (folder: string) =>
        Object.fromEntries(
          readdirSync(folder, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => {
              const path = join(entry.parentPath, entry.name);
              return [path.slice(folder.length), readFileSync(path, "latin1").replace(/"drawn_at": "[^"]*"/, "")];
            }),
        );
      const alone: object[] = [];
      for (const [n, way] of ways.entries()) {
        const folder = join(root, `${name} ${n}`);
        mkdirSync(folder);
        await before(folder);
        expect((await hdp(way, { cwd: folder })).status).toBe(0);
        alone.push(contents(folder));
      }
      const folder = join(root, name);
      mkdirSync(folder);
      await before(folder);
      const both = await Promise.all(ways.map((way) => start(way, folder).ended));
      for (const { status, stderr } of both) expect([0, 2], stderr).toContain(status);
      expect(both.some(({ status }) => status === 0)).toBe(true);
      expect(alone).toContainEqual(contents(folder));
      expect(outputs.every((one) => existsSync(join(folder, one)))).toBe(true);
    }, 60_000);
  },
);
