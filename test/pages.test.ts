import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadEngine, type Request } from "../src/index.ts";
import { hdp } from "./cli/hdp.ts";

const page = (name: string) => readFileSync(name, "utf8");

/** The first block of code in a language. */
function block(language: string, text: string): string {
  const found = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "ms").exec(text);
  if (found === null) throw new Error(`no block of ${language}`);
  return found[1] as string;
}

/** The value of an expression as a page writes it. */
const evaluated = (expression: string): unknown => new Function(`return (${expression});`)();

describe("README.md", () => {
  it("shows a program and what it answers", async () => {
    const program = block("ts", page("README.md"));
    const request = evaluated(/decide\((\{.*?^\})\);/ms.exec(program)?.[1] as string) as Request;
    const shown = [...program.matchAll(/^answer\.(\w+); \/\/ (.+)$/gm)].map(([, name, value]) => [
      name,
      evaluated(value as string),
    ]);
    const { outcome, values, reasons } = (await loadEngine()).decide(request);
    expect(Object.fromEntries(shown)).toEqual({ outcome, values, reasons });
  });

  it("shows a command and what it prints", async () => {
    const [, command = "", lines, printed] =
      /^\$ npx hdp (.*?) \| head -n (\d+)\n(.*)$/s.exec(block("console", page("README.md")).replaceAll("\\\n", "")) ??
      [];
    const { status, stdout } = await hdp(command.split(/\s+/));
    expect({ status, printed: stdout.split("\n").slice(0, Number(lines)).join("\n") }).toEqual({
      status: 0,
      printed: printed?.trimEnd(),
    });
  });

  it("starts with the command that runs", async () => {
    const [, command = ""] = /npm ci && npx hdp (.*)/.exec(page("README.md")) ?? [];
    expect(await hdp(command)).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("docs/cli.md", () => {
  it("has a heading for every verb, and for no other", async () => {
    const { stdout } = await hdp("--help");
    const verbs = [...stdout.slice(stdout.indexOf("Commands:")).matchAll(/^ {2}([a-z-]+) /gm)].map(([, verb]) => verb);
    const told = [...page("docs/cli.md").matchAll(/^###.*$/gm)].flatMap(([heading]) =>
      [...heading.matchAll(/`hdp ([a-z-]+)`/g)].map(([, verb]) => verb),
    );
    expect(told.sort()).toEqual(verbs.filter((verb) => verb !== "help").sort());
  });
});
