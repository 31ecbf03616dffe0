import type { Answer, Request } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import { samplingDecisions } from "../sampling/index.ts";

/** A count of queries, and what the engine answers for it. */
export interface CurvePoint {
  readonly queries: number;
  readonly samples: number;
  /** What decides the number. */
  readonly rule: Rule;
  readonly clause: string;
}

export type Rule = "minimum" | "rate" | "maximum" | "all";

/** How many rows are due by one regulation; without points if it is silent or leaves a number open. */
export interface Curve {
  readonly jurisdiction: string;
  readonly state: "rule" | "silent" | "open";
  /** One for each count from 0 on. */
  readonly points: readonly CurvePoint[];
}

/** A place at which what decides the number changes. */
export interface CurveMark {
  readonly curve: number;
  readonly kind: Rule | "tier";
  readonly point: CurvePoint;
}

/** A sampling decision that is drawn. */
export interface CurveDecision {
  readonly decision: string;
  /** The fact that is the number of queries. */
  readonly counts: string;
  /** The most queries that are drawn. */
  readonly most: number;
}

/** Where the decision does not say how many. */
const MOST_DRAWN = 3000;

/** The sampling decisions that are drawn. */
export function curveDecisions(schemas: SchemaFiles): CurveDecision[] {
  return samplingDecisions(schemas).map(({ name, schema: { sample } }) => ({
    decision: name,
    counts: sample.counts,
    most: sample.most_drawn ?? MOST_DRAWN,
  }));
}

/** Asks about every whole number of queries from 0 to the most, as of a day (YYYY-MM-DD). */
export function curveOf(
  engine: Engine,
  jurisdiction: string,
  { decision, counts, most }: CurveDecision,
  day: string,
): Curve {
  const points: CurvePoint[] = [];
  for (let queries = 0; queries <= most; queries += 1) {
    const request = { decision, jurisdiction, as_of: day, facts: { [counts]: queries } } as Request;
    const { outcome, values, reasons, missing }: Answer = engine.decide(request);
    const { samples, rule } = values as { samples?: number; rule?: Rule };
    if (samples === undefined || rule === undefined) {
      const isOpen = outcome === "indeterminate" && missing.some((one) => "parameter" in one);
      return { jurisdiction, state: isOpen ? "open" : "silent", points: [] };
    }
    points.push({ queries, samples, rule, clause: reasons[0]?.clause ?? "" });
  }
  return { jurisdiction, state: "rule", points };
}

/** Where a cap or a minimum begins or ends, and where the next tier begins, curve by curve. */
export function marksOf(curves: readonly Curve[]): CurveMark[] {
  return curves.flatMap(({ points }, curve) =>
    points.flatMap((point, index): CurveMark[] => {
      const before = points[index - 1];
      if (before === undefined || before.queries === 0) return [];
      // A share below one row is rounded up to all that there is.
      if (before.samples <= 1 && point.rule === "rate") return [];
      if (before.clause !== point.clause) return [{ curve, kind: "tier", point }];
      return before.rule === point.rule ? [] : [{ curve, kind: point.rule, point }];
    }),
  );
}
