// Makes a release: the version in package.json and CHANGELOG.md, a commit and a tag, and a folder with the tarball, its bill
// of materials and their digests. Everything is done in a clone, and the package is built in a second one as well, where
// it must be the same to the byte; only then does this repository get the commit. Nothing is published.
// Usage: release.ts VERSION -o FOLDER
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { packagePath } from "../src/node/package/package-files.ts";
import { sha256 } from "../src/node/package/sha256.ts";
import { version as packageVersion } from "../src/node/package/version.ts";
import { releasedChangelog, versionNumbers } from "./release/changelog.ts";

const root = packagePath("");
const { values, positionals } = parseArgs({
  options: { output: { type: "string", short: "o" } },
  allowPositionals: true,
});
const [version = "", ...others] = positionals;
if (versionNumbers(version) === undefined || others.length > 0 || values.output === undefined) {
  throw new Error("expected a version such as 1.2.3, and a folder: release.ts VERSION -o FOLDER");
}
const output = resolve(values.output);
const before = packageVersion();
if (git(root, "status", "--porcelain") !== "") throw new Error("expected everything to be committed");
if (git(root, "tag", "--list", `v${version}`) !== "") throw new Error(`there is a tag v${version} already`);
if (isLess(version, before)) throw new Error(`${version} is less than ${before}, the version of package.json`);

const work = mkdtempSync(join(tmpdir(), "hdp-release-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));
const [first, second] = [join(work, "first"), join(work, "second")];
clone(root, first);
npm(first, {}, "version", version, "--no-git-tag-version", "--allow-same-version");
const day = new Date().toISOString().slice(0, 10);
const changelog = join(first, "CHANGELOG.md");
writeFileSync(changelog, releasedChangelog(readFileSync(changelog, "utf8"), { version, before, day }));
git(first, "commit", "--quiet", "--all", "--message", `Release ${version}`);
clone(first, second);

const tarball = `household-data-policy-${version}.tgz`;
for (const [folder, habits] of [
  [first, {}],
  [second, { TZ: "America/Lima", LANG: "C" }],
] as const) {
  npm(folder, habits, "pack", "--silent");
}
const packed = readFileSync(join(first, tarball));
if (!packed.equals(readFileSync(join(second, tarball)))) throw new Error("two builds differ: nothing was released");
if (git(first, "status", "--porcelain") !== "") throw new Error("the build changes files: nothing was released");

mkdirSync(output, { recursive: true });
const bill = `household-data-policy-${version}.cdx.json`;
writeFileSync(join(output, tarball), packed);
copyFileSync(join(first, "dist/bill-of-materials.cdx.json"), join(output, bill));
const digests = [tarball, bill].map((name) => `${sha256(readFileSync(join(output, name)))}  ${name}\n`);
writeFileSync(join(output, "SHA256SUMS"), digests.join(""));
git(root, "pull", "--quiet", "--ff-only", first, "HEAD");
git(root, "tag", "--annotate", "--message", `Release ${version}`, `v${version}`);
console.log(`${output}: ${tarball}, ${bill}, SHA256SUMS; the commit and the tag v${version} are made.`);
console.log(`To publish: git push --follow-tags, then npm publish ${join(output, tarball)}`);

/** A clone that can build, because it has what is installed here, but none of what was built. */
function clone(from: string, to: string): void {
  git(work, "clone", "--quiet", from, to);
  cpSync(join(root, "node_modules"), join(to, "node_modules"), { recursive: true, verbatimSymlinks: true });
  rmSync(join(to, "node_modules/.cache"), { recursive: true, force: true });
}

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync("git", args, { cwd, encoding: "utf8" }).trim();
}

function npm(cwd: string, env: Readonly<Record<string, string>>, ...args: readonly string[]): void {
  const { NODE_ENV: _ours, ...own } = process.env;
  const stdio = ["ignore", "ignore", "inherit"] as const;
  execFileSync("npm", args, { cwd, env: { ...own, ...env } as NodeJS.ProcessEnv, stdio: [...stdio] });
}

function isLess(one: string, other: string): boolean {
  const [a, b] = [versionNumbers(one) ?? [0, 0, 0], versionNumbers(other) ?? [0, 0, 0]];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at >= 0 && (a[at] as number) < (b[at] as number);
}
