// npm runs this after an installation, and again when `npx` first links the package. It builds the command and the
// page, unless dist/ was built from these very files. A second build would take longer than any command, and would
// rewrite files that another command is reading.
import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packagePath } from "../src/node/package/package-files.ts";
import { buildCatalogue } from "./build-catalogue.ts";

const root = packagePath("");
/** With node_modules/ it goes. */
const STAMP = join(root, "node_modules/.cache/household-data-policy/built");
const SOURCES = [
  ...["jurisdictions", "packages", "policies", "schemas", "src", "tools", "web"],
  // The last names what is installed, whatever the lock file says.
  ...["package.json", "package-lock.json", "tsconfig.build.json", "tsconfig.json", "node_modules/.package-lock.json"],
];

// Otherwise the modes of the files, and so the package, would depend on who builds it.
process.umask(0o022);

// What is made of the definitions is a source of the rest.
if (!buildCatalogue()) process.exit(1);
const sources = digest(SOURCES);
if (stamp() !== `${sources} ${digest(["dist"])}`) {
  // Files that were removed from the sources must not remain.
  rmSync(join(root, "dist"), { recursive: true, force: true });
  execSync("npm run build && npm run build:web", { cwd: root, stdio: "inherit" });
  mkdirSync(dirname(STAMP), { recursive: true });
  // The digest is that of the sources before the build. A file that was saved meanwhile is built the next time.
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
