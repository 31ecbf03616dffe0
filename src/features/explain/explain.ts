import { EngineFaultError } from "../../core/base/errors.ts";
import { valueAt } from "../../core/base/plain-value.ts";
import type { AnyAnswer, Request } from "../../core/engine/answer.ts";
import { citedClauses } from "../../core/engine/cited-clauses.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { ClauseSummary, Explanation, ReadingSummary, UsedParameter } from "../../core/engine/explanation.ts";
import {
  type Jurisdiction,
  type Readings,
  registeringVersion,
  type Version,
} from "../../core/regulation/jurisdiction.ts";
import type { DecisionName } from "../../core/schema/decisions.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import { findBetter } from "./better.ts";
import { limitsOf } from "./limits.ts";
import { usedParameters } from "./used-parameters.ts";

/**
 * Answers one request and explains the answer: the parameters used, the clauses cited, the readings, and what would turn
 * it into a better one. It asks the policies up to some thousand times, so it takes as long as that.
 *
 * @throws RequestError as `decide` does
 * @throws EngineFaultError if the engine fails, or was not told what its data was made of
 */
export function explain<D extends DecisionName>(engine: Engine, given: Request<D>): Explanation<D> {
  const { origin } = engine;
  if (origin === undefined) throw new EngineFaultError("this engine was not told what its data was made of");
  const { data, schemas } = engine.portable;
  const { request, answer, module, entrypoint, decide } = engine.examine(given);
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
      limits: limitsOf(request.facts, answer, values),
      firstDays,
      decide,
    }),
  };
}

/** The summaries of the clauses that an answer cites, and the readings that it relies on. */
export function sourcesOf(
  answer: AnyAnswer,
  { versions, readings }: Pick<Jurisdiction, "versions" | "readings">,
): Pick<Explanation, "clauses" | "readings"> {
  const version = versions.find((one) => one.effective_from === answer.version);
  return { clauses: clauseSummaries(answer, version, versions), readings: readingsOf(answer, readings) };
}

function clauseSummaries(
  answer: AnyAnswer,
  version: Version | undefined,
  versions: readonly Version[],
): ClauseSummary[] {
  const cited = citedClauses(answer);
  const register = registeringVersion(version, versions)?.clauses ?? {};
  const inOrder = [...Object.keys(register).filter((id) => cited.has(id)), ...cited.keys()];
  return [...new Set(inOrder)].map((clause) => {
    const entry = register[clause];
    return entry === undefined ? { clause } : { clause, summary: { "zh-TW": entry["zh-TW"], en: entry.en } };
  });
}

/** Each reading once, with all the clauses that are read so. */
function readingsOf({ assumptions }: AnyAnswer, readings: Readings): ReadingSummary[] {
  return [...new Set(assumptions.map(({ id }) => id))].map((id) => {
    const clauses = assumptions.filter((one) => one.id === id).map(({ clause }) => clause);
    const summary = readings[id];
    return summary === undefined ? { id, clauses } : { id, clauses, summary };
  });
}
