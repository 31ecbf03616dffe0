import { setAt, valueAt } from "../../core/base/plain-value.ts";
import type { AnyAnswer, Request } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import { minimalFacts } from "../../core/facts/minimal-facts.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import type { SampleMark } from "../../core/schema/decision-marks.ts";
import { type DecisionSchema, decisionSchemas, type SchemaFiles } from "../../core/schema/schemas.ts";

/** An answer to how many rows are due for checking. */
export type SamplingAnswer = AnyAnswer & {
  readonly values: { readonly samples?: number; readonly rule?: string; readonly shortfall?: number };
};

/** A decision that says how many rows of a log are due for checking. */
export interface SamplingDecision {
  readonly name: string;
  readonly schema: DecisionSchema & { readonly sample: SampleMark };
}

/**
 * The decisions that say how many rows are due for checking by their number alone, in the order of the period: month,
 * half-year, none.
 */
export function samplingDecisions(schemas: SchemaFiles): SamplingDecision[] {
  const found = [...decisionSchemas(schemas)].flatMap(([name, schema]) => {
    const { required = [] } = schema.$defs.facts as { required?: readonly string[] };
    const asksMore = required.some((fact) => fact !== schema.sample?.counts);
    // Groups, categories, users or a period of its own are more than a number.
    const { per, category, users, during } = (schema.sample ?? {}) as Readonly<Record<string, unknown>>;
    const asksAlso = [per, category, users, during].some((part) => part !== undefined);
    return schema.sample === undefined || asksMore || asksAlso
      ? []
      : [{ name, schema: schema as SamplingDecision["schema"] }];
  });
  const place = ({ schema: { sample } }: SamplingDecision) => PERIODS.indexOf(sample.period ?? "");
  return found.sort((a, b) => place(a) - place(b));
}

const PERIODS: readonly string[] = ["month", "half_year", ""];

/** What is asked when a sample is drawn. */
export interface SampleQuestion {
  readonly jurisdiction: string;
  readonly period: NonNullable<SampleMark["period"]>;
  /** The day whose regulation is asked (YYYY-MM-DD). */
  readonly as_of: string;
  readonly rows: number;
  /** The rows checked so far. */
  readonly checked?: number;
}

/** Asks how many rows of a period's log are due for checking; of several decisions, the first that is regulated. */
export function askSamples(engine: Engine, { jurisdiction, period, as_of, rows, checked }: SampleQuestion) {
  const decisions = samplingDecisions(engine.schemas).filter(({ schema }) => schema.sample.period === period);
  let silent: SamplingAnswer | undefined;
  for (const { name, schema } of decisions) {
    const { counts, done } = schema.sample;
    const facts: Record<string, unknown> = {};
    setAt(facts, counts.split("."), rows);
    if (checked !== undefined) setAt(facts, done.split("."), checked);
    const answer = engine.decide({ decision: name, jurisdiction, as_of, facts } as Request) as SamplingAnswer;
    if (answer.outcome !== "not_regulated") return answer;
    silent ??= answer;
  }
  if (silent === undefined) throw new TypeError(`no decision says how many rows of a ${period} are due`);
  return silent;
}

/**
 * Asks what follows from an anomaly that a check found.
 *
 * @param as_of the day whose regulation is asked (YYYY-MM-DD)
 * @returns `undefined` where the regulation has no such rule
 */
export function askAnomaly(engine: Engine, jurisdiction: string, as_of: string): AnyAnswer | undefined {
  for (const [decision, { anomaly }] of decisionSchemas(engine.schemas)) {
    if (anomaly === undefined) continue;
    for (const facts of minimalFacts(engine.schemas, decision, as_of)) {
      setAt(facts, anomaly.found.split("."), true);
      const answer = engine.decide({ decision, jurisdiction, as_of, facts } as Request);
      if (answer.outcome !== "not_regulated") return answer;
    }
  }
  return undefined;
}

/** The obligation of an answer to have the result signed off; `undefined` where it has none. */
export function signOffOf(
  { decision, obligations }: AnyAnswer,
  schemas: SchemaFiles,
): AnyAnswer["obligations"][number] | undefined {
  const code = decisionSchemas(schemas).get(decision)?.sample?.sign_off;
  return obligations.find((one) => one.code === code);
}

/**
 * Whether the regulation that answered counts each section by itself or the whole log; `undefined` if it does not say.
 *
 * @param rule path of the rule in the parameters
 */
export function countedOver(
  { version }: SamplingAnswer,
  { versions }: Jurisdiction,
  rule: string | undefined,
): "section" | "log" | undefined {
  const parameters = versions.find(({ effective_from }) => effective_from === version)?.parameters;
  return rule === undefined
    ? undefined
    : (valueAt(parameters, [...rule.split("."), "counted_over"]) as "section" | "log" | undefined);
}
