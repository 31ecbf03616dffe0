import { UsageError } from "../../core/base/errors.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { applyAgency } from "../../core/regulation/agency.ts";
import { type Jurisdiction, type Version, versionOn } from "../../core/regulation/jurisdiction.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import type { Side } from "../../features/compare/parameters/side.ts";
import type { ReportSide, ReportSides } from "../../features/report/sides.ts";
import { readLoneVersion, readSpec, type Spec } from "../compare/specs.ts";
import { sha256 } from "../package/sha256.ts";
import { JurisdictionError, type Regulations } from "../regulations/read-regulations.ts";
import { readYamlFile } from "../regulations/yaml-file.ts";
import { startEngine } from "../start/load-engine.ts";

interface Where {
  readonly day: string;
  readonly cwd: string;
  readonly agency?: string;
}

/**
 * Finds the regulations of a report; without specs, all at hand that have a version with a text on the day.
 *
 * @throws UsageError if a spec names nothing that can be compared, or there is nothing at all
 * @throws JurisdictionError if a draft, a regulation at hand or the agency's settings are wrong
 */
export async function reportSides(
  specs: readonly string[],
  regulations: Regulations,
  where: Where,
): Promise<ReportSides> {
  if (regulations.problems.length > 0) throw new JurisdictionError(regulations.problems);
  const hasText = (one: Jurisdiction) => (versionOn(one, where.day)?.text ?? "unavailable") !== "unavailable";
  const wanted = specs.length > 0 ? [...new Set(specs)] : regulations.jurisdictions.filter(hasText).map(({ id }) => id);
  if (wanted.length === 0) {
    const expected = { en: "a day with a version in force", "zh-TW": "有版本施行中的日期" };
    throw new UsageError(mistakeText({ found: where.day, expected }), { option: "asOf" });
  }
  const found = settled(readAll(wanted, regulations, where), regulations, where.agency);
  const sides = named(found);
  const engine = await startEngine({ ...regulations, jurisdictions: sides.map(({ jurisdiction }) => jurisdiction) });
  const day = [where.day, ...sides.map(({ version }) => version.effective_from)].sort().at(-1) as string;
  const leftOut = specs.length > 0 ? [] : regulations.jurisdictions.filter((one) => !hasText(one));
  return { sides, engine, day, leftOut: leftOut.map(({ name }) => name) };
}

function readAll(specs: readonly string[], regulations: Regulations, where: Where): Side[] {
  const read = specs.map((spec) => readSpec(spec, regulations, where));
  const whole = read.find((one): one is Spec & { side: Side } => "side" in one);
  return read.map((one) => {
    if ("side" in one) return one.side;
    if (whole === undefined) {
      throw new UsageError({
        en: `${one.spec}: a version file without a jurisdiction.yaml beside it, expected before it the regulation whose draft it is`,
        "zh-TW": `${one.spec}：版本檔旁邊沒有 jurisdiction.yaml，應先列出其所屬的規定`,
      });
    }
    return readLoneVersion(one, whole.side.jurisdiction, regulations);
  });
}

type Settled = Side & { readonly agency: boolean };

function settled(sides: readonly Side[], { ajv, schemas, jurisdictions }: Regulations, agency?: string): Settled[] {
  if (agency === undefined) return sides.map((side) => ({ ...side, agency: false }));
  const applied = sides.map((side): Settled => {
    const others = jurisdictions.filter(({ id }) => id !== side.jurisdiction.id);
    const result = applyAgency(readYamlFile(agency), [side.jurisdiction, ...others], {
      ajv,
      tree: new SchemaTree(schemas),
    });
    if (result.problems.length > 0) throw new JurisdictionError(result.problems);
    const [jurisdiction = side.jurisdiction] = result.jurisdictions;
    const version = jurisdiction.versions.at(-1) as Version;
    return { ...side, jurisdiction, version, agency: version !== side.version };
  });
  if (applied.some((side) => side.agency)) return applied;
  const expected = {
    en: "settings of a regulation compared that change something there",
    "zh-TW": "對所比較的規定有影響的自訂值",
  };
  throw new UsageError(mistakeText({ found: `\`${agency}\``, expected }), { option: "agency" });
}

// Two versions of one regulation are told apart by where they come from.
function named(sides: readonly Settled[]): ReportSide[] {
  const taken = new Set<string>();
  return sides.map(({ spec, jurisdiction, version, draft, agency }) => {
    const { id, name } = jurisdiction;
    const isAlone = sides.filter((one) => one.jurisdiction.id === id).length === 1;
    const own = isAlone ? name : { "zh-TW": `${name["zh-TW"]}（${spec}）`, en: `${name.en} (${spec})` };
    let unique = id;
    for (let number = 2; taken.has(unique); number += 1) unique = `${id}-${number}`;
    taken.add(unique);
    const digest = `sha256:${sha256(JSON.stringify(version))}`;
    return {
      spec,
      jurisdiction: { ...jurisdiction, id: unique, name: own },
      of: id,
      name: own,
      version,
      draft,
      agency,
      digest,
    };
  });
}
