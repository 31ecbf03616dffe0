import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { hdp } from "../cli/hdp.ts";
import { WRITING } from "./writing.ts";

const root = mkdtempSync(join(tmpdir(), "hdp-links-"));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;
function emptyFolder(): string {
  const folder = join(root, String(++folders));
  mkdirSync(folder);
  return folder;
}

/** What must not be written through a name, though it leads there. */
const TARGET = "another's";

const single = Object.entries(WRITING).filter(([, { outputs }]) => outputs.length > 0);

describe.each(single)("hdp %s", (_name, { argv, stdin = "", before, outputs, forced }) => {
  it.each(["a file", "nothing"])("does not follow a symbolic link to %s", async (kind) => {
    for (const output of outputs) {
      const cwd = emptyFolder();
      await before(cwd);
      const target = join(cwd, "target");
      if (kind === "a file") writeFileSync(target, TARGET);
      const link = join(cwd, output);
      mkdirSync(dirname(link), { recursive: true });
      // A file that is there already is where the link leads to.
      const there = existsSync(link);
      if (there) renameSync(link, target);
      symlinkSync(target, link);
      const content = existsSync(target) ? readFileSync(target, "utf8") : undefined;
      const { status, stderr } = await hdp(forced ? `${argv} --force` : argv, { cwd, stdin });
      expect({ status, stderr }, output).toEqual({ status: 2, stderr: expect.stringContaining(output) });
      if (forced) expect(stderr).toContain("expected a file that can be written (it is a symbolic link)");
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      expect(existsSync(target) ? readFileSync(target, "utf8") : undefined, output).toBe(content);
      expect(readdirSync(cwd).filter((name) => /\.(part|lock|old)$/.test(name))).toEqual([]);
    }
  });
});

describe("hdp batch", () => {
  const { argv, before } = WRITING.batch as (typeof WRITING)[string];

  it.each(["out.ndjson.partial", "out.ndjson.partial.json"])(
    "does not follow %s that is a symbolic link",
    async (name) => {
      for (const force of ["", " --force"]) {
        for (const there of [true, false]) {
          const cwd = emptyFolder();
          before(cwd);
          const target = join(cwd, "target");
          if (there) writeFileSync(target, TARGET);
          symlinkSync(target, join(cwd, name));
          const { status, stderr } = await hdp(argv.replace(" --resume", force), { cwd });
          expect({ status, stderr }).toEqual({
            status: 2,
            stderr: "-o: `out.ndjson.partial`, expected a file that can be written (it is a symbolic link)\n",
          });
          expect(existsSync(target)).toBe(there);
          if (there) expect(readFileSync(target, "utf8")).toBe(TARGET);
          expect(existsSync(join(cwd, "out.ndjson"))).toBe(false);
        }
      }
    },
  );

  it("does not write on into a file that has another name", async () => {
    const cwd = emptyFolder();
    before(cwd);
    async function* gone() {
      yield readFileSync(join(cwd, "in.ndjson")).subarray(0, 1000);
      throw new Error("gone");
    }
    const resumed = "batch -o out.ndjson --resume --workers 1";
    await hdp(resumed, { cwd, stdin: gone() });
    linkSync(join(cwd, "out.ndjson.partial"), join(cwd, "mine"));
    const content = readFileSync(join(cwd, "mine"));
    const { status, stderr } = await hdp(resumed, { cwd, stdin: readFileSync(join(cwd, "in.ndjson")) });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining("it has another name too (a hard link)"),
    });
    expect(readFileSync(join(cwd, "mine"))).toEqual(content);
  });

  it.runIf(process.platform === "linux").each([
    ["/dev/null", "it is no plain file"],
    ["/dev/stdout", "it is a symbolic link"],
  ])("is told that %s is none to write", async (name, why) => {
    for (const one of [`batch -o ${name}`, `matrix -o ${name}`, `bundle -o ${name}`]) {
      const { status, stderr } = await hdp(one, { cwd: emptyFolder() });
      expect([status, stderr]).toEqual([2, `-o: \`${name}\`, expected a file that can be written (${why})\n`]);
    }
  });
});
