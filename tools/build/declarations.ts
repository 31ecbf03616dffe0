import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const SPECIFIER = /(\bfrom |\bimport\(|\bimport )"((?:\.|#)[^"]+)"/g;
/** The package's own names for the compiler of policies, which only newer resolvers know. */
const OWN: Readonly<Record<string, string>> = {
  "#rego-to-js": "rego-to-js/index.js",
  "#rego-to-js/compiler": "rego-to-js/compiler/compile-plan.js",
};

/**
 * Makes the declarations fit for every compiler: they name each other by the names of the files that run, and those that
 * no entry leads to are removed.
 *
 * @param dist the folder that the compiler wrote
 * @param entries below that folder, without their ending
 */
export function finishDeclarations(dist: string, entries: readonly string[]): void {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".d.ts"))
    .map((name) => join(dist, name));
  const leadsTo = new Map(files.map((file) => [file, rewritten(file, dist)]));
  const kept = new Set<string>();
  const keep = (file: string) => {
    const next = leadsTo.get(file);
    if (next === undefined) throw new Error(`${file}: expected a declaration of that name`);
    if (kept.has(file)) return;
    kept.add(file);
    next.forEach(keep);
  };
  for (const entry of entries) keep(join(dist, `${entry}.d.ts`));
  // The sources themselves are compiled with these.
  const compiler = join(dist, "rego-to-js");
  for (const file of files) if (!kept.has(file) && !file.startsWith(compiler)) rmSync(file);
}

/** Rewrites the names in a declaration; the declarations that it needs. */
function rewritten(file: string, dist: string): string[] {
  const needed: string[] = [];
  const text = readFileSync(file, "utf8");
  const named = text.replaceAll(SPECIFIER, (_all, before: string, name: string) => {
    const own = OWN[name];
    const path = own === undefined ? join(dirname(file), name.replace(/\.ts$/, ".js")) : join(dist, own);
    needed.push(path.replace(/\.js$/, ".d.ts"));
    const to = relative(dirname(file), path).replaceAll("\\", "/");
    return `${before}"${to.startsWith(".") ? to : `./${to}`}"`;
  });
  if (named !== text) writeFileSync(file, named);
  return needed;
}
