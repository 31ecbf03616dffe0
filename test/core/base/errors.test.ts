import { describe, expect, it } from "vitest";
import { errorLines } from "../../../src/cli/terminal/io.ts";
import { DecisionError, UsageError } from "../../../src/core/base/errors.ts";
import { LogError } from "../../../src/features/sampling/log-error.ts";

describe("an error about an option", () => {
  const error = new LogError((option) => `no day, expected ${option("dateColumn")} too`, { option: "of" });

  it("names options as a program does", () => {
    expect(error.message).toBe("of: no day, expected dateColumn too");
    expect(error.option).toBe("of");
  });

  it("is told with the flags of the command", () => {
    expect(errorLines(error)).toEqual(["--of: no day, expected --date-column too"]);
  });

  it("is one of the package's family", () => {
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toBeInstanceOf(DecisionError);
    expect([error.code, error.name]).toEqual(["invalid_request", "LogError"]);
  });

  it("does not take for an option what the user wrote", () => {
    const given = new UsageError("`of --by dateColumn`, expected a day", { option: "asOf" });
    expect(errorLines(given)).toEqual(["--as-of: `of --by dateColumn`, expected a day"]);
  });

  it.each([["a\nb"], ["a\u001b[31mb"]])("shows %j of the user's as one clean line", (text) => {
    const given = new UsageError(`\`${text}\`, expected a day`, { option: "of" });
    expect(errorLines(given)).toHaveLength(1);
    expect(errorLines(given).join("")).not.toContain(text);
    expect(given.message).toBe(errorLines(given).join("").replace(/^--/, ""));
  });

  it("keeps the lines of a list, and the cause", () => {
    const cause = new Error("why");
    const given = new UsageError(["one", "two"], { cause });
    expect(errorLines(given)).toEqual(["one", "two"]);
    expect([given.message, given.cause, given.option]).toEqual(["one\ntwo", cause, undefined]);
  });
});
