import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse, stringify } from "yaml";
import { packagePath } from "../src/node/package/package-files.ts";

const FIXTURE = packagePath("test/fixtures/declared/linjiang");
const VERSION = "2026-01-01";

interface VersionFile {
  readonly parameters: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly clauses: Readonly<Record<string, { readonly decisions: readonly string[] }>>;
}

/**
 * Writes jurisdictions that declare decisions, each with its rule: those of the test's invented office under other
 * names, over and over.
 *
 * @param jurisdictions how many
 * @param each how many decisions each declares, at least as many as the invented office has
 * @returns their names
 */
export function writeDeclared(root: string, jurisdictions: number, each: number): string[] {
  const owner = basename(FIXTURE);
  const read = (file: string) => parse(readFileSync(join(FIXTURE, file), "utf8"));
  const head = read("jurisdiction.yaml") as object;
  const { parameters, clauses, ...version } = read(`${VERSION}.yaml`) as VersionFile;
  const rules = parameters[owner] as Readonly<Record<string, unknown>>;
  const definitions = readdirSync(join(FIXTURE, "decisions")).map((file) => ({
    rule: rules[basename(file, ".yaml")],
    name: basename(file, ".yaml"),
    text: readFileSync(join(FIXTURE, "decisions", file), "utf8"),
  }));
  const ids = Array.from({ length: jurisdictions }, (_, index) => `office${index}`);
  for (const id of ids) {
    const folder = join(root, id);
    mkdirSync(join(folder, "decisions"), { recursive: true });
    const own: Record<string, unknown> = {};
    for (let index = 0; index < each; index++) {
      const { name, text, rule } = definitions[index % definitions.length] as (typeof definitions)[number];
      const other = `${name}_${index}`;
      own[other] = rule;
      writeFileSync(join(folder, "decisions", `${other}.yaml`), text);
    }
    const renamed = (decision: string) => {
      const index = definitions.findIndex(({ name }) => decision === `${owner}.${name}`);
      return index < 0 ? decision : `${id}.${definitions[index]?.name}_${index}`;
    };
    const register = Object.fromEntries(
      Object.entries(clauses).map(([clause, entry]) => [clause, { ...entry, decisions: entry.decisions.map(renamed) }]),
    );
    writeFileSync(join(folder, "jurisdiction.yaml"), stringify({ ...head, id }));
    const whole = { ...version, parameters: { [id]: own }, clauses: register };
    writeFileSync(join(folder, `${VERSION}.yaml`), stringify(whole, { aliasDuplicateObjects: false }));
  }
  return ids;
}
