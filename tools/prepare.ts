// What npm runs after an installation, and once more where `npx` first links the package: builds the command and the page,
// unless dist/ is what these very files were built into. The second build would take longer than any command, and write
// anew what another command is reading.
import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packagePath } from "../src/node/package/package-files.ts";

const root = packagePath("");
/** With node_modules/ it goes. */
const STAMP = join(root, "node_modules/.cache/household-data-policy/built");
const SOURCES = [
  ...["jurisdictions", "packages", "policies/compiled", "schemas", "src", "tools", "web"],
  // The last names what is installed, whatever the lock file says.
  ...["package.json", "package-lock.json", "tsconfig.build.json", "tsconfig.json", "node_modules/.package-lock.json"],
];

// Else the modes of the files, and so the package, would hang on who builds it.
process.umask(0o022);

const sources = digest(SOURCES);
if (stamp() !== `${sources} ${digest(["dist"])}`) {
  // What was removed from the sources is not to stay.
  rmSync(join(root, "dist"), { recursive: true, force: true });
  execSync("npm run build && npm run build:web", { cwd: root, stdio: "inherit" });
  mkdirSync(dirname(STAMP), { recursive: true });
  // Of the sources as they were before: one that was saved meanwhile is built the next time.
  writeFileSync(STAMP, `${sources} ${digest(["dist"])}`);
}

function stamp(): string | undefined {
  try {
    return readFileSync(STAMP, "utf8");
  } catch {
    return undefined;
  }
}

/** Digest of files and folders, with their names and whether they can be run. */
function digest(names: readonly string[]): string {
  const hash = createHash("sha256");
  const add = (name: string) => {
    const path = join(root, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) for (const entry of readdirSync(path).sort()) add(`${name}/${entry}`);
    else if (stats !== undefined) hash.update(`${name} ${stats.mode} ${stats.size}\n`).update(readFileSync(path));
  };
  for (const name of names) add(name);
  return hash.digest("hex");
}
