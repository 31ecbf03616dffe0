import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decisionSchemas } from "../src/core/schema/schemas.ts";
import { packagePath, readSchemas } from "../src/node/package/package-files.ts";
import { readRegulations } from "../src/node/regulations/read-regulations.ts";

// What the engine does for one decision or one city it does for any, so that its code names none.
const names = [...decisionSchemas(readSchemas()).keys(), ...readRegulations().jurisdictions.map(({ id }) => id)];
const NAMED = new RegExp(`\\b(${names.join("|")})\\b`, "g");

/** The names in a text, each with its line. */
function namesIn(file: string, text: string): string[] {
  return text
    .split("\n")
    .flatMap((line, index) => (line.match(NAMED) ?? []).map((name) => `${file}:${index + 1} ${name}`));
}

describe("no decision and no jurisdiction is named", () => {
  it.each(["src", "web", "packages", "policies/lib"])("in %s", (folder) => {
    const files = readdirSync(packagePath(folder), { recursive: true, encoding: "utf8" });
    const sources = files.filter(
      (file) => /\.(tsx?|css|html|rego)$/.test(file) && !/(^|\/)test\/|_test\.rego$/.test(file),
    );
    const found = sources
      // The types of decisions are made of their definitions.
      .filter((file) => !(folder === "src" && file === "core/schema/decisions.ts"))
      .flatMap((file) => namesIn(`${folder}/${file}`, readFileSync(packagePath(`${folder}/${file}`), "utf8")));
    expect(sources.length).toBeGreaterThan(5);
    expect(found).toEqual([]);
  });

  it("would be seen", () => {
    expect(namesIn("a.ts", 'x\nask("sampling_monthly", taipei)')).toEqual(["a.ts:2 sampling_monthly", "a.ts:2 taipei"]);
  });
});
