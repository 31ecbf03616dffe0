import { describe, expect, it } from "vitest";
import { hdp } from "./hdp.ts";

const FOLDER = "examples/jurisdictions";
/** Further regulations of which only a telling is at hand; docs/further-regulations.md. */
const FURTHER = ["hualien", "newtaipei", "tainan-health"];

describe("the examples of regulations that were told", () => {
  it("are finished, but for the texts, of which only an excerpt is at hand", async () => {
    const { status, stdout } = await hdp(`check --complete --jurisdictions ${FOLDER} --json`);
    const { problems, excerpts } = JSON.parse(stdout);
    expect({ status, problems }).toEqual({ status: 0, problems: [] });
    const files: string[] = excerpts.map(({ file }: { file: string }) => file);
    expect(files.map((file) => file.split("/").at(-2))).toEqual(FURTHER);
  });

  it("pass their cases", async () => {
    const { status, stdout } = await hdp(`test ${FURTHER.join(" ")} --jurisdictions ${FOLDER}`);
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/passed, 0 failed\n$/) });
  });

  it("leave to a fixture what they do not ask for, which docs/further-regulations.md lists", async () => {
    const folder = "test/fixtures/further";
    expect(await hdp(`check --complete --jurisdictions ${folder}`)).toMatchObject({ status: 0 });
    const { status, stdout } = await hdp(`test jingshui --jurisdictions ${folder}`);
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/passed, 0 failed\n$/) });
  });

  it.each(FURTHER)("say of %s, in every answer, that it is told and not known to be in force", async (name) => {
    const line = `decide regulation_in_force -j ${name} --as-of 2026-11-20 --jurisdictions ${FOLDER}`;
    const { stdout: chinese } = await hdp(`${line} --lang zh-TW`);
    expect(chinese).toContain("現行效力不明");
    expect(chinese).toContain("本版本僅依節錄之條文撰寫");
    const { stdout: english } = await hdp(`${line} --lang en`);
    expect(english.replace(/\s+/g, " ")).toContain("not known to be in force");
  });
});
