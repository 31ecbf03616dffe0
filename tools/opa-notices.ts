import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packagePath } from "../src/node/package/package-files.ts";

/** Where OPA has the sources, some of them others', of the runtime that it compiles into each module. */
const RUNTIME = ["wasm/src/lib", "wasm/src/libmpdec"];
const COMMENT = /\/\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n)+/gm;

/** The terms of what is in the compiled module besides the policies: of OPA, and those at the head of its runtime's sources. */
export function opaNotices(): string {
  const module = ["list", "-m", "-f", "{{.Dir}}", "github.com/open-policy-agent/opa"];
  const root = execFileSync("go", module, { cwd: packagePath(""), encoding: "utf8" }).trim();
  const texts = RUNTIME.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /\.[ch]$/.test(name))
      .sort()
      .flatMap((name) => readFileSync(join(root, folder, name), "utf8").match(COMMENT) ?? [])
      .filter((comment) => /copyright/i.test(comment))
      .map(unmarked),
  );
  const licence = readFileSync(join(root, "LICENSE"), "utf8").trim();
  return `${[licence, ...new Set(texts)].join("\n\n----\n\n")}\n`;
}

/** The words of a comment, without the marks of one. */
function unmarked(comment: string): string {
  const lines = comment.replace(/^\/\*+-?|\*+\/$/g, "").split("\n");
  return lines
    .map((line) => line.replace(/^\s*(?:\/{2,}|\*)? ?/, "").trimEnd())
    .join("\n")
    .trim();
}
