import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { fileChanges } from "../../src/cli/terminal/file-changes.ts";
import { invented } from "../support/register.ts";
import { hdp } from "./hdp.ts";

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), "hdp-watch-"));
  invented(root, {
    "二(一)": { wording: "x", decisions: { sampling_monthly: ["samples_due"] } },
    沿革: { wording: "y" },
  });
  return root;
}

/** A user who saves files, one after the other, and then presses Ctrl-C. */
function saving(root: string, saves: readonly [file: string, change: (text: string) => string][]) {
  return async function* () {
    for (const [file, change] of saves) {
      const path = join(root, "invented", file);
      writeFileSync(path, change(readFileSync(path, "utf8")));
      yield;
    }
  };
}

const parts = (stdout: string) => stdout.split(/\n── \d\d:\d\d:\d\d ──\n/);

describe("--watch", () => {
  it("checks again after every save, whatever is wrong, and ends well", async () => {
    const root = folder();
    const changes = saving(root, [
      ["2020-01-01.yaml", (text) => text.replace("minimum: 1", "minimun: 1")],
      ["cases/sampling_monthly.yaml", () => "{ not yaml"],
      ["2020-01-01.yaml", (text) => text.replace("minimun: 1", "minimum: 1")],
    ]);
    const { status, stdout } = await hdp("check --jurisdictions . --watch", { cwd: root, changes });
    const [first, second, third, fourth] = parts(stdout);
    expect(first).toMatch(/^files checked: \d+, problems: 0\nwatching for changes; Ctrl-C ends\n$/);
    expect(second).toMatch(/^invented\/2020-01-01\.yaml:\d+:\d+: .*did you mean `minimum`\?\nfiles checked/);
    expect(third).toMatch(/^invented\/2020-01-01\.yaml:/);
    expect(fourth).toMatch(/^invented\/cases\/sampling_monthly\.yaml:1:\d+: /);
    expect(status).toBe(0);
  });

  it("tests again after every save, and tells of tables only where a case fails", async () => {
    const root = folder();
    const changes = saving(root, [
      ["2020-01-01.yaml", (text) => text.replace("minimum: 1", "minimum: 5")],
      [
        "cases/sampling_monthly.yaml",
        (text) => text.replace("samples: 1", "samples: 5").replace("rate\n", "minimum\n"),
      ],
      ["2020-01-01.yaml", (text) => text.replace("minimum: 5", "minimun: 5")],
      ["2020-01-01.yaml", (text) => text.replace("minimun: 5", "minimum: 5")],
    ]);
    const { status, stdout, stderr } = await hdp("test invented --jurisdictions . --watch", { cwd: root, changes });
    const [first, second, third, broken, mended] = parts(stdout);
    expect(first).toBe("invented sampling_monthly: 1/1\n1 passed, 0 failed\nwatching for changes; Ctrl-C ends\n");
    expect(second).toMatch(
      /^invented sampling_monthly: 0\/1\n\ninvented\/cases\/sampling_monthly\.yaml:\d+: .*1 failed\n$/s,
    );
    expect(third).toBe("1 passed, 0 failed\n");
    expect(broken).toBe("");
    expect(stderr).toMatch(/2020-01-01\.yaml:\d+:\d+: .*did you mean `minimum`\?\n$/);
    expect(mended).toBe("1 passed, 0 failed\n");
    expect(status).toBe(0);
  });

  it("watches the bundled folder and the further ones, from before the first reading", async () => {
    const root = folder();
    let watched: readonly string[] = [];
    const changes = (folders: readonly string[]) => {
      watched = folders;
      writeFileSync(join(root, "invented/cases/sampling_monthly.yaml"), "{ not yaml");
      return { async *[Symbol.asyncIterator]() {} };
    };
    const { stdout } = await hdp("check --jurisdictions . --watch", { cwd: root, changes });
    expect(watched).toEqual([expect.stringMatching(/jurisdictions$/), root]);
    expect(stdout).toContain("problems: 1\n");
  });

  it("ends at once where the command itself is wrong", async () => {
    expect(await hdp("test kaoshiung --watch")).toMatchObject({ status: 2, stdout: "" });
    expect(await hdp("test --watch --json")).toMatchObject({ status: 2, stdout: "" });
    expect(await hdp("check --watch --json")).toMatchObject({ status: 2, stdout: "" });
  });
});

describe("changes of files", () => {
  const stop = new AbortController();
  afterEach(() => stop.abort());

  it("are told of files that are written, replaced, added in new folders and taken away, until stopped", async () => {
    const root = join(mkdtempSync(join(tmpdir(), "hdp-changes-")), "city");
    const changes = fileChanges([root], stop.signal)[Symbol.asyncIterator]();
    // Each is told, or the test runs into its time limit.
    const told = async (change: () => void) => {
      change();
      expect((await changes.next()).done).toBe(false);
    };
    const file = join(root, "a.yaml");
    await told(() => {
      mkdirSync(root);
      writeFileSync(file, "a: 1\n");
    });
    await told(() => writeFileSync(file, "a: 2\n"));
    await told(() => {
      writeFileSync(join(root, ".a.swp"), "a: 3\n");
      renameSync(join(root, ".a.swp"), file);
    });
    await told(() => writeFileSync(file, "a: 44\n"));
    mkdirSync(join(root, "cases"));
    await told(() => writeFileSync(join(root, "cases/b.yaml"), "b: 1\n"));
    await told(() => writeFileSync(join(root, "cases/b.yaml"), "b: 22\n"));
    await told(() => rmSync(join(root, "cases"), { recursive: true }));
    stop.abort();
    expect((await changes.next()).done).toBe(true);
  });

  it("are none where other files change, and several at once are one", async () => {
    const root = mkdtempSync(join(tmpdir(), "hdp-changes-"));
    const stopped = new AbortController();
    const changes = fileChanges([root], stopped.signal);
    writeFileSync(join(root, "a.yaml~"), "backup");
    writeFileSync(join(root, "a.yaml"), "a: 1\n");
    writeFileSync(join(root, "b.yaml"), "b: 1\n");
    let count = 0;
    for await (const _change of changes) {
      count += 1;
      writeFileSync(join(root, "notes.txt"), "nothing of ours");
      setTimeout(() => stopped.abort(), 300);
    }
    expect(count).toBe(1);
  });
});
