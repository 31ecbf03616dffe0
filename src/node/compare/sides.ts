import { UsageError } from "../../core/base/errors.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { applyAgency } from "../../core/regulation/agency.ts";
import type { Version } from "../../core/regulation/jurisdiction.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import { alignedInTime, type Side, type Sides } from "../../features/compare/parameters/side.ts";
import { JurisdictionError, type Regulations } from "../regulations/read-regulations.ts";
import { readYamlFile } from "../regulations/yaml-file.ts";
import { readLoneVersion, readSpec, type Spec } from "./specs.ts";

/** Where specs are read from. */
export interface SideOptions {
  /** The day (YYYY-MM-DD) whose version is compared if a spec names no day. */
  readonly day: string;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The file of an agency's own settings, which are put into the side or sides of its jurisdiction. */
  readonly agency?: string;
}

/**
 * Finds two sides. `ID` is the version in force on the day, `ID@2023-05-29` the one in force on that day; a
 * folder with a jurisdiction.yaml is its newest version, or with `@` that of a day; a version file is that version, of
 * the other side's jurisdiction if no jurisdiction.yaml stands beside it.
 *
 * @throws UsageError if a spec names nothing that can be compared
 * @throws JurisdictionError if a draft, or a regulation at hand, is wrong; each problem with its place
 */
export function readSides(specs: readonly [string, string], regulations: Regulations, options: SideOptions): Sides {
  if (regulations.problems.length > 0) throw new JurisdictionError(regulations.problems);
  const [a, b] = specs.map((spec) => readSpec(spec, regulations, options)) as [Spec, Spec];
  const [one, other] = [completed(a, b, regulations), completed(b, a, regulations)];
  const { sides, redated } = alignedInTime(one, other);
  const settled = options.agency === undefined ? sides : withAgency(sides, options.agency, regulations);
  return { sides: settled, ...(redated === undefined ? {} : { redated }) };
}

function completed(read: Spec, other: Spec, regulations: Regulations): Side {
  if ("side" in read) return read.side;
  if ("side" in other) return readLoneVersion(read, other.side.jurisdiction, regulations);
  const example = `\`${regulations.jurisdictions[0]?.id}\``;
  throw new UsageError({
    en: `${read.spec}: a version file without a jurisdiction.yaml beside it, expected the other side to say whose draft it is (a name such as ${example}, or a folder)`,
    "zh-TW": `${read.spec}：版本檔旁邊沒有 jurisdiction.yaml，應由另一方指明是哪一規定的草案（名稱，例如 ${example}，或資料夾）`,
  });
}

function withAgency(sides: Sides["sides"], file: string, { ajv, schemas, jurisdictions }: Regulations): Sides["sides"] {
  const checks = { ajv, tree: new SchemaTree(schemas) };
  const yaml = readYamlFile(file);
  const applied = sides.map((side) => {
    // The others are there so that a file for neither side, or for one only, is understood.
    const others = jurisdictions.filter(({ id }) => id !== side.jurisdiction.id);
    const { jurisdictions: settled, problems } = applyAgency(yaml, [side.jurisdiction, ...others], checks);
    if (problems.length > 0) throw new JurisdictionError(problems);
    const [jurisdiction = side.jurisdiction] = settled;
    return { ...side, jurisdiction, version: jurisdiction.versions.at(-1) as Version };
  }) as [Side, Side];
  if (applied.some((side, n) => side.version !== sides[n]?.version)) return applied;
  const expected = {
    en: "settings of one of the two sides that change something there",
    "zh-TW": "對所比較的任一方有影響的自訂值",
  };
  throw new UsageError(mistakeText({ found: `\`${file}\``, expected }), { option: "agency" });
}
