import type { Engine } from "../../core/engine/engine.ts";
import type { DecisionName } from "../../core/schema/decisions.ts";
import { DETAILS } from "../../core/schema/details.ts";
import { decisionSchemas } from "../../core/schema/schemas.ts";
import { citationsIn, countCitations } from "../../features/cases/citations.ts";
import { matrixOf } from "../../features/compare/parameters/matrix.ts";
import { dutiesOfYear } from "../../features/duties/year.ts";
import { curveDecisions, curveOf } from "../../features/report/curves.ts";
import type { ReportOrigin } from "../../features/report/head.ts";
import type { ComparedPair, ReportInput } from "../../features/report/report-input.ts";
import type { ReportSide, ReportSides } from "../../features/report/sides.ts";
import { loadCases } from "../cases/load.ts";
import { runCasesOf } from "../cases/run-cases.ts";
import { searchBehaviour } from "../compare/diff-behaviour.ts";
import { loadParameterDiff } from "../compare/load-parameter-diff.ts";
import { decisionParameters } from "../package/decision-parameters.ts";
import { JurisdictionError, type Regulations } from "../regulations/read-regulations.ts";
import type { ClauseWordings } from "../sources/clause-wordings.ts";
import { startEngine } from "../start/load-engine.ts";
import { reportSides } from "./sides.ts";

/** The request for a report. */
export interface ReportAsked {
  /** Jurisdictions, with or without @ and a date, folders or files; if there are none, all at hand. */
  readonly specs: readonly string[];
  /** Only these decisions; none for all. */
  readonly decisions: readonly string[];
  readonly making: ReportOrigin;
  /** The year of the calendar of duties. */
  readonly year: number;
  readonly behaviour: boolean;
  readonly agency?: string;
  /** Copies of the official texts, from which the clauses are quoted. */
  readonly wordings?: ClauseWordings;
  /** The folder that relative paths start from. */
  readonly cwd: string;
}

/** The seed of the search, so that equal regulations give equal reports. */
const SEED = 1;

/**
 * Asks the engine everything that a report contains.
 *
 * @param progress called with how many decisions of how many were searched, over all pairs
 */
export async function collectReport(
  asked: ReportAsked,
  regulations: Regulations,
  progress: (done: number, of: number) => void,
): Promise<ReportInput> {
  const { specs, making, year, cwd, agency } = asked;
  const { schemas } = regulations;
  const found = await reportSides(specs, regulations, {
    day: making.asOf,
    cwd,
    ...(agency === undefined ? {} : { agency }),
  });
  const { sides, engine, day } = found;
  const reads = decisionParameters(schemas);
  const decisions = (
    asked.decisions.length === 0 ? [...decisionSchemas(schemas).keys()] : asked.decisions
  ) as DecisionName[];
  return {
    sides: found,
    making,
    schemas,
    reads,
    matrix: matrixOf({
      engine,
      jurisdictions: sides.map(({ jurisdiction }) => jurisdiction),
      schemas,
      reads,
      day,
      decisions,
    }),
    pairs: await pairsOf({ ...asked, decisions }, found, regulations, progress),
    curves: curveDecisions(regulations.schemas)
      .filter(({ decision }) => decisions.some((one) => one === decision))
      .map((one) => ({
        ...one,
        curves: sides.map(({ jurisdiction }) => curveOf(engine, jurisdiction.id, one, day)),
      })),
    years: sides.map(({ jurisdiction }) => {
      const all = dutiesOfYear(engine, jurisdiction.id, year);
      return { ...all, duties: all.duties.filter(({ decision }) => decisions.some((one) => one === decision)) };
    }),
    coverage: await coverageOf(found, regulations, asked.wordings),
  };
}

async function pairsOf(
  { cwd, agency, behaviour, decisions }: ReportAsked & { readonly decisions: readonly DecisionName[] },
  { sides, day }: ReportSides,
  regulations: Regulations,
  progress: (done: number, of: number) => void,
): Promise<ComparedPair[]> {
  const places = sides.flatMap((_, a) => sides.slice(a + 1).map((_, more) => [a, a + 1 + more] as const));
  const pairs: ComparedPair[] = [];
  for (const [done, place] of places.entries()) {
    const [a, b] = place.map((index) => sides[index]) as [ReportSide, ReportSide];
    const specs = [a.spec, b.spec] as const;
    const where = { day, cwd, ...(agency !== undefined && (a.agency || b.agency) ? { agency } : {}) };
    const diff = await loadParameterDiff(specs, regulations, { ...where, decisions });
    if (!behaviour) {
      pairs.push({ sides: place, diff });
      continue;
    }
    const all = places.length * decisions.length;
    const told = (searched: number) => progress(done * decisions.length + searched, all);
    const found = await searchBehaviour(specs, regulations, { where, decisions, seed: SEED, progress: told });
    pairs.push({ sides: place, diff, behaviour: found });
  }
  return pairs;
}

/** The registers of the versions, with what the cases of each regulation cite. */
async function coverageOf(
  { sides, engine }: ReportSides,
  regulations: Regulations,
  wordings: ClauseWordings | undefined,
): Promise<ReportInput["coverage"]> {
  const atHand = await startEngine(regulations);
  const covered: ReportInput["coverage"][number][] = [];
  for (const [index, side] of sides.entries()) {
    const { clauses: register } = side.version;
    if (register === undefined) continue;
    // The cases of a regulation at hand cover all its versions. Those of a draft are asked of the draft.
    const whole = side.draft ? undefined : regulations.jurisdictions.find(({ id }) => id === side.of);
    const of = whole ?? side.jurisdiction;
    const results = await runOf(of, whole === undefined ? engine : atHand, regulations);
    const citations = citationsIn(countCitations(results, of), of, side.version);
    covered.push({ side: index, register, citations, ...(wordings && { wordings: wordings.of(side.version) }) });
  }
  return covered;
}

function runOf(jurisdiction: ReportSide["jurisdiction"], engine: Engine, regulations: Regulations) {
  const { ajv, readYaml } = regulations;
  const { cases, problems } = loadCases(jurisdiction, ajv, { readYaml });
  if (problems.length > 0) throw new JurisdictionError(problems);
  return runCasesOf(jurisdiction, cases, engine, regulations, DETAILS);
}
