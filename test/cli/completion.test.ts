import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { packagePath } from "../../src/node/package/package-files.ts";
import { hdp } from "./hdp.ts";

/** The values proposed for the last word of a line, which a shell has split. */
async function proposed(line: string, cwd = process.cwd()): Promise<string[]> {
  const words = line.split(" ");
  const { stdout, status, stderr } = await hdp(["complete", `--word=${words.at(-1)}`, "--", ...words.slice(0, -1)], {
    cwd,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout.split("\n").flatMap((one) => (one === "" ? [] : [one.split("\t")[0] ?? ""]));
}

describe("hdp complete", () => {
  it("proposes verbs, but not itself", async () => {
    const all = await proposed("");
    expect(all).toEqual(expect.arrayContaining(["decide", "review", "completion", "help"]));
    expect(all).not.toContain("complete");
    expect(await proposed("new-")).toEqual(["new-jurisdiction", "new-decision", "new-version"]);
    expect(await proposed("help prov")).toEqual(["prove"]);
    expect(await proposed("calendar im")).toEqual(["import"]);
  });

  it("proposes options, and the values that they may have", async () => {
    expect(await proposed("decide --f")).toEqual(["--facts", "--force"]);
    expect(await proposed("decide x --lang ")).toEqual(["zh-TW", "en"]);
    expect(await proposed("decide --lang=e")).toEqual(["--lang=en"]);
    // As Bash splits it.
    expect(await proposed("decide --lang = e")).toEqual(["en"]);
    expect(await proposed("decide --lang =")).toEqual(["zh-TW", "en"]);
  });

  it("proposes decisions and jurisdictions where they are asked for, with what they are", async () => {
    expect(await proposed("decide account_c")).toEqual(["account_cleanup"]);
    expect(await proposed("decide --lang en account_c")).toEqual(["account_cleanup"]);
    expect(await proposed("decide account_cleanup -j ")).toEqual(["kaohsiung", "nantou", "taipei"]);
    expect(await proposed("diff taipei n")).toEqual(["nantou"]);
    expect(await proposed("test taipei n")).toEqual(["nantou"]);
    expect(await proposed("test --decision account_cleanup account_re")).toEqual(
      ["account_review", "account_request"].sort(),
    );
    const { stdout } = await hdp(["complete", "--word=t", "--", "decide", "--lang", "zh-TW", "-j"]);
    expect(stdout).toBe("taipei\t臺北市\n");
  });

  it("leaves file names to the shell", async () => {
    expect(await proposed("decide x --facts ")).toEqual([]);
    expect(await proposed("batch ")).toEqual([]);
    expect(await proposed("decide account_cleanup ")).toEqual([]);
  });

  it("knows the jurisdictions of folders that are named, in the line or in the config", async () => {
    expect(await proposed("decide --jurisdictions examples/jurisdictions -j h")).toEqual(["hualien", "hubin"]);
    const cwd = mkdtempSync(join(tmpdir(), "hdp-"));
    writeFileSync(
      join(cwd, "hdp.config.yaml"),
      `jurisdictions: [${JSON.stringify(packagePath("examples/jurisdictions"))}]\n`,
    );
    expect(await proposed("decide -j h", cwd)).toEqual(["hualien", "hubin"]);
  });
});

describe("hdp completion", () => {
  it("refuses a shell that it does not know", async () => {
    const { status, stderr } = await hdp("completion tcsh");
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining("powershell") });
  });

  const folder = mkdtempSync(join(tmpdir(), "hdp-"));
  const command = `exec "${process.execPath}" --import tsx "${packagePath("src/cli/bin.ts")}" "$@"`;
  writeFileSync(join(folder, "hdp"), `#!/bin/sh\n${command}\n`);
  chmodSync(join(folder, "hdp"), 0o755);
  const run = (shell: string, args: readonly string[]) =>
    spawnSync(shell, args, {
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C", PATH: `${folder}${delimiter}${process.env["PATH"]}` },
    });
  const isHere = (shell: string) => spawnSync(shell, ["-c", "exit"]).status === 0;

  it.runIf(isHere("bash"))("completes in bash, and runs nothing that is typed", async () => {
    const { stdout: script } = await hdp("completion bash");
    const asked = (words: readonly string[]) => {
      const quoted = words.map((word) => `'${word}'`).join(" ");
      const program = `${script}\nCOMP_WORDS=(${quoted}) COMP_CWORD=${words.length - 1}\n_hdp\nprintf '%s\\n' "\${COMPREPLY[@]}"`;
      const { stdout, stderr } = run("bash", ["--norc", "-c", program]);
      return { stdout, stderr };
    };
    const hostile = ["$(touch touched)", "`touch touched`; touch touched"];
    expect(asked(["hdp", "decide", ...hostile, "-j", "t"])).toEqual({ stdout: "taipei\n", stderr: "" });
    expect(run("bash", ["-c", "ls touched"]).status).not.toBe(0);
  });

  it.runIf(isHere("zsh"))("completes in zsh", async () => {
    const { stdout: script } = await hdp("completion zsh");
    const around = "compdef() {}; compset() {}; _files() { print files }; _describe() { print -rl -- $found }";
    const asked = (words: string) =>
      run("zsh", ["-fc", `${around}\n${script}\nwords=(${words}) CURRENT=$#words\n_hdp`]).stdout;
    expect(asked("hdp deci")).toMatch(/^decide:answer one question, .*\ndecisions:.*\n$/);
    expect(asked("hdp decide x --facts ''")).toBe("files\n");
  });

  it.runIf(isHere("fish"))("completes in fish", async () => {
    const { stdout: script } = await hdp("completion fish");
    const asked = (line: string) => run("fish", ["-c", `${script}\ncomplete --do-complete '${line}'`]).stdout;
    expect(asked("hdp decide x -j ta")).toBe("taipei\tTaipei\n");
    expect(asked("hdp decide x --facts READ")).toBe("README.md\n");
  });
});
