// What npm runs after an installation, and once more where `npx` first links the package: builds the command and the page,
// unless dist/ is what these very files were built into. The second build would take longer than any command, and write
// anew what another command is reading.
import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packagePath } from "../src/package-files.ts";

const root = packagePath("");
/** With node_modules/ it goes, so that an installation always builds. */
const STAMP = join(root, "node_modules/.cache/household-data-policy/built");
const SOURCES = [
  ...["jurisdictions", "policies/compiled", "schemas", "scripts", "src", "web"],
  ...["package-lock.json", "package.json", "tsconfig.build.json", "tsconfig.json"],
];

if (stamp() !== built()) {
  execSync("npm run build && npm run build:web", { cwd: root, stdio: "inherit" });
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, built());
}

function stamp(): string | undefined {
  try {
    return readFileSync(STAMP, "utf8");
  } catch {
    return undefined;
  }
}

/** Digest of what is built and of what it is built from. */
function built(): string {
  const hash = createHash("sha256");
  const add = (name: string) => {
    const path = join(root, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) for (const entry of readdirSync(path).sort()) add(`${name}/${entry}`);
    else if (stats !== undefined) hash.update(`${name}\n${stats.size}\n`).update(readFileSync(path));
  };
  for (const name of [...SOURCES, "dist"]) add(name);
  return hash.digest("hex");
}
