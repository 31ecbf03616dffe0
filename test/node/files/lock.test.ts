import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { acquireLock, LockedError, lockPath } from "../../../src/node/files/lock.ts";
import { here } from "../../../src/node/files/process.ts";
import { packagePath } from "../../../src/node/package/package-files.ts";

const folder = mkdtempSync(join(tmpdir(), "hdp-lock-"));
const file = join(folder, "out");
const path = lockPath(file);
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
});

const start = (...argv: string[]) =>
  spawn(process.execPath, ["--import", "tsx", packagePath("test/node/files/lock-holder.ts"), file, ...argv], {
    cwd: packagePath("."),
    stdio: ["ignore", "pipe", "inherit"],
  });
const refusal = () => {
  try {
    acquireLock(file, "hdp test").release();
  } catch (error) {
    expect(error).toBeInstanceOf(LockedError);
    return (error as Error).message;
  }
  return undefined;
};
const left = (owner: object) => writeFileSync(path, JSON.stringify({ ...here(), id: "0a", since: "s", ...owner }));

describe("a lock", () => {
  it("is one's own until it is released, and tells others who has it", () => {
    const lock = acquireLock(file, "hdp batch");
    expect(refusal()).toMatch(
      new RegExp(`^\`hdp batch\`, process ${process.pid} on ${hostname()}, since \\d{4}-.*\\+08:00(;|$)`),
    );
    lock.release();
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
    expect(refusal()).toBeUndefined();
  });

  it("is waited for as long as one is told to", () => {
    const lock = acquireLock(file, "hdp batch");
    const began = performance.now();
    expect(() => acquireLock(file, "hdp test", 50)).toThrow(LockedError);
    expect(performance.now() - began).toBeGreaterThanOrEqual(50);
    lock.release();
  });

  it("is not taken from another who has it by now", () => {
    const first = acquireLock(file, "hdp batch");
    unlinkSync(path);
    const second = acquireLock(file, "hdp batch");
    first.release();
    expect(JSON.parse(readFileSync(path, "utf8")).id).toBe(second.id);
    second.release();
  });

  it("of a process that was killed is taken over", async () => {
    const holder = start("hold");
    await once(holder.stdout, "data");
    expect(refusal()).toContain(`process ${holder.pid} on`);
    holder.kill("SIGKILL");
    await once(holder, "exit");
    const lock = acquireLock(file, "hdp test");
    expect(lock.tookOver).toMatchObject({ pid: holder.pid, command: "hdp holder" });
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.runIf(process.platform === "linux")("of a process whose number another has by now is taken over", () => {
    left({ started: "an earlier one" });
    const lock = acquireLock(file, "hdp test");
    expect(lock.tookOver?.id).toBe("0a");
    lock.release();
  });

  it("of another host stays, whatever its number, and it is told what to delete", () => {
    left({ pid: 999_999_999, host: "elsewhere", place: "another", command: "hdp batch" });
    expect(refusal()).toBe(
      `\`hdp batch\`, process 999999999 on elsewhere, since s; delete \`${path}\` if that process has ended, which cannot be told from here`,
    );
    expect(existsSync(path)).toBe(true);
  });

  it("of a process of which nobody knows when it began stays while its number is in use, and it is told what to delete", () => {
    left({ started: undefined, command: "hdp batch" });
    expect(refusal()).toContain(`; delete \`${path}\` if that process has ended`);
  });

  it.each(["", "{", "null", "[]", '{"pid":1,"id":"../../x"}', '{"pid":-1,"id":"0a"}'])(
    "that does not say whose it is stays: %s",
    (text) => {
      writeFileSync(path, text);
      expect(refusal()).toContain(`\`${path}\` does not say who holds it; delete it`);
      expect(readFileSync(path, "utf8")).toBe(text);
    },
  );

  it.each([join(folder, "nowhere"), packagePath("package.json")])(
    "that is a symbolic link is not followed: %s",
    (to) => {
      symlinkSync(to, path);
      expect(refusal()).toContain("does not say who holds it");
      expect(existsSync(join(folder, "nowhere"))).toBe(false);
    },
  );

  it("needs the folder", () => {
    expect(() => acquireLock(join(folder, "none", "out"), "hdp test")).toThrow(
      expect.objectContaining({ code: "ENOENT" }),
    );
  });

  it("lets one in at a time, also where processes are killed with it", async () => {
    writeFileSync(file, "0");
    const processes = Array.from({ length: 4 }, () => start("50"));
    await Promise.all(processes.map((one) => once(one, "exit")));
    expect(readFileSync(file, "utf8")).toBe("200");
  }, 120_000);
});
