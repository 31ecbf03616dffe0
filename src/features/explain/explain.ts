import { citedClauses } from "../cases/citations.ts";
import type { Answer, Request } from "../../core/engine/answer.ts";
import type { DecisionName } from "../../core/schema/decisions.ts";
import type { DataDocument } from "../../core/regulation/data-document.ts";
import { type Jurisdiction, registeringVersion, type Version } from "../../core/regulation/jurisdiction.ts";
import { READINGS } from "../../words/readings.ts";
import { valueAt } from "../../core/base/plain-value.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import { findBetter } from "./better.ts";
import type { ClauseSummary, Explanation, ReadingSummary, UsedParameter } from "./explanation.ts";
import type { Origin } from "./origin.ts";
import { poolOf } from "./pool.ts";
import { usedParameters } from "./used-parameters.ts";

/** What explaining takes besides the answer. */
export interface ExplainedBy<D extends DecisionName> {
  readonly module: WebAssembly.Module;
  readonly data: DataDocument;
  readonly schemas: SchemaFiles;
  readonly origin: Origin;
  /** Number of the decision's entrypoint. */
  readonly entrypoint: number;
  /** Answers a changed request; throws if its facts are not ones that the decision takes. */
  readonly decide: (request: Request<D>) => Answer<D>;
}

/**
 * Explains an answer.
 *
 * @param request what was asked, with the instant taken where none was given, and with facts
 */
export function explain<D extends DecisionName>(
  request: Required<Request<D>>,
  answer: Answer<D>,
  { module, data, schemas, origin, entrypoint, decide }: ExplainedBy<D>,
): Explanation<D> {
  const owner = origin.settled.find(({ id }) => id === answer.jurisdiction) as Jurisdiction;
  const version = owner.versions.find((one) => one.effective_from === answer.version);
  const parameters: UsedParameter[] = [];
  const values: unknown[] = [];
  if (version !== undefined) {
    const asked = { entrypoint, request, version: version.effective_from };
    const { used, read } = usedParameters(module, data, version, asked);
    const places = origin.places(owner.id, version.effective_from);
    parameters.push(...used.map((path) => places.describe(path)));
    values.push(...read.map((path) => valueAt(version, path)));
  }
  const firstDays = owner.versions.map(({ effective_from }) => effective_from);
  return {
    answer,
    parameters,
    ...sourcesOf(answer, owner),
    better: findBetter(request, answer, {
      tree: new SchemaTree(schemas),
      pool: poolOf(request.facts, answer, values),
      firstDays,
      decide,
    }),
  };
}

/** What the clauses say that an answer cites, and the readings that it relies on. */
export function sourcesOf(
  answer: Answer,
  { versions }: Pick<Jurisdiction, "versions">,
): Pick<Explanation, "clauses" | "readings"> {
  const version = versions.find((one) => one.effective_from === answer.version);
  return { clauses: clauseSummaries(answer, version, versions), readings: readingsOf(answer) };
}

function clauseSummaries(answer: Answer, version: Version | undefined, versions: readonly Version[]): ClauseSummary[] {
  const cited = citedClauses(answer);
  const register = registeringVersion(version, versions)?.clauses ?? {};
  const inOrder = [...Object.keys(register).filter((id) => cited.has(id)), ...cited.keys()];
  return [...new Set(inOrder)].map((clause) => {
    const entry = register[clause];
    return entry === undefined ? { clause } : { clause, summary: { "zh-TW": entry["zh-TW"], en: entry.en } };
  });
}

/** Each reading once, with all the clauses that are read so. */
function readingsOf({ assumptions }: Answer): ReadingSummary[] {
  return [...new Set(assumptions.map(({ id }) => id))].map((id) => {
    const clauses = assumptions.filter((one) => one.id === id).map(({ clause }) => clause);
    const summary = READINGS[id];
    return summary === undefined ? { id, clauses } : { id, clauses, summary };
  });
}
