import packedCases from "virtual:hdp/cases";
import comparison from "virtual:hdp/comparison";
import type { Answer } from "../../src/core/engine/answer.ts";
import { Engine, type EngineParts } from "../../src/core/engine/engine.ts";
import { type AgencyFile, withSettings } from "../../src/core/regulation/agency.ts";
import { jurisdictionsView } from "../../src/core/regulation/data-document.ts";
import type { Jurisdiction, Version } from "../../src/core/regulation/jurisdiction.ts";
import { SchemaTree } from "../../src/core/schema/schema-tree.ts";
import { packedRegulations } from "../../src/embedded/parts.ts";
import type { Case } from "../../src/features/cases/case.ts";
import { expectationOf } from "../../src/features/cases/expectation.ts";
import { type CaseDifference, type CaseResult, compare, runCases } from "../../src/features/cases/run.ts";
import { decideBy, runsOf } from "./answering.ts";
import type { Decided, Row, Run } from "./asked.ts";

/** Asks the cases of one decision of the rules as they were changed. */
export interface EffectTask {
  readonly name: "effect";
  readonly jurisdiction: string;
  readonly decision: string;
  readonly versions: readonly Version[];
  /** One number for each state of the versions. */
  readonly state: number;
}

/** Asks rows of questions of the rules as they are packaged, and as they were changed. */
export interface WhatIfTask extends Omit<EffectTask, "name" | "decision"> {
  readonly name: "what_if";
  readonly rows: readonly Row["questions"][];
}

/** The answers to a row by the packaged rules and by the changed ones. */
export interface BothWays {
  readonly before: readonly Run[];
  readonly after: readonly Run[];
}

/** A case that is answered otherwise than by the packaged rules, or not as it expects. */
export interface ChangedCase {
  readonly name: string;
  readonly line: number;
  readonly as_of?: string;
  readonly facts: object;
  /** Left out where the engine refused to answer. */
  readonly before?: Answer;
  readonly after?: Answer;
  /** From the packaged answer to the changed one. */
  readonly changes: readonly CaseDifference[];
  /** Between what the case expects and the changed answer. */
  readonly failures: readonly CaseDifference[];
}

/** What a change does to the cases of one decision. */
export interface Effect {
  readonly decision: string;
  readonly cases: number;
  readonly passed: number;
  readonly changed: readonly ChangedCase[];
}

const before = new Map<string, readonly CaseResult[]>();
let changed: { readonly state: number; readonly engine: Engine } | undefined;

/** The rules of a jurisdiction as they are packaged. */
interface Packaged {
  readonly engine: Engine;
  readonly parts: EngineParts;
  readonly jurisdiction: Jurisdiction;
  /** The settings of an agency, which changed versions are given too. */
  readonly agency?: AgencyFile;
}

/** An engine of the changed versions; that of a state is made once. */
function engineOf({ versions, state }: Pick<EffectTask, "versions" | "state">, packaged: Packaged): Engine {
  if (changed?.state === state) return changed.engine;
  const { parts, jurisdiction, agency } = packaged;
  const isSet = agency?.jurisdiction === jurisdiction.id;
  const settled = isSet ? versions.map((one) => withSettings(one, agency.settings, treeOf())) : versions;
  const { [jurisdiction.id]: own } = jurisdictionsView([{ ...jurisdiction, versions: settled }], parts.schemas);
  const jurisdictions = { ...parts.data.jurisdictions, [jurisdiction.id]: own as NonNullable<typeof own> };
  changed = { state, engine: new Engine({ ...parts, data: { ...parts.data, jurisdictions } }) };
  return changed.engine;
}

// Only the schemas of parameters say which of them may be set.
function treeOf(): SchemaTree {
  return new SchemaTree({ ...packedRegulations.schemas, ...comparison.schemas });
}

/** Answers questions in rows by both rules. */
export function whatIf(task: WhatIfTask, packaged: Packaged): BothWays[] {
  const { jurisdiction, versions, rows } = task;
  const ways = [
    { engine: packaged.engine, regulation: packaged.jurisdiction },
    { engine: engineOf(task, packaged), regulation: { ...packaged.jurisdiction, versions } },
  ] as const;
  return rows.map((questions) => {
    const [before, after] = ways.map(({ engine, regulation }) => {
      const byId = new Map([[jurisdiction, regulation]]);
      return runsOf({ jurisdiction, questions }, (asked) => decideBy(engine, byId, asked)[0] as Decided);
    }) as [Run[], Run[]];
    return { before, after };
  });
}

/** Runs the cases by both rules; the engine of a state is made once, and so are the packaged answers. */
export function effectOf(task: EffectTask, packaged: Packaged): Effect {
  const { jurisdiction, decision, versions, state } = task;
  const cases = (packedCases as unknown as readonly Case[]).filter(
    (one) => one.jurisdiction === jurisdiction && one.decision === decision,
  );
  const key = `${jurisdiction} ${decision}`;
  const known = before.get(key) ?? runCases(packaged.engine, cases);
  before.set(key, known);
  const results = runCases(engineOf({ versions, state }, packaged), cases).map((after, index) =>
    changedCase(known[index], after),
  );
  return {
    decision,
    cases: cases.length,
    passed: results.filter(({ failures }) => failures.length === 0).length,
    changed: results.filter(({ changes, failures }) => changes.length > 0 || failures.length > 0),
  };
}

function changedCase(
  was: CaseResult | undefined,
  { case: { name, line, request }, answer: after, differences: failures }: CaseResult,
): ChangedCase {
  const { answer: before } = was ?? {};
  const { as_of, facts = {} } = request;
  return {
    name,
    line,
    facts,
    ...(as_of === undefined ? {} : { as_of }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    changes: before === undefined || after === undefined ? [] : compare(expectationOf(before), after),
    failures,
  };
}
