import type { ParameterCell, ParameterRow } from "../compare/index.ts";
import type { ReportInput } from "./report-input.ts";

/** A parameter of which one regulation asks for more than another. */
export interface RankedParameter {
  readonly row: ParameterRow;
  /** What each side says; `undefined` where it has no such parameter. */
  readonly cells: readonly (ParameterCell | undefined)[];
  /** The places of the sides that are stricter than another and that none is stricter than. */
  readonly strictest: readonly number[];
  /** Those of the sides that another is stricter than. Any further one is silent, or in no order with the others. */
  readonly looser: readonly number[];
}

/** A decision that some of the regulations are silent about, and others not. */
export interface UnevenDecision {
  readonly decision: string;
  /** The places of the sides that regulate it. */
  readonly by: readonly number[];
  /** Those that are silent. */
  readonly silent: readonly number[];
  /** The clauses of each side. */
  readonly clauses: readonly (readonly string[])[];
}

/** What differs most: where one is stricter than another, and what some are silent about. */
export interface ReportSummary {
  readonly ranked: readonly RankedParameter[];
  readonly uneven: readonly UnevenDecision[];
}

/** Finds it in the comparisons of all pairs. */
export function summaryOf({
  sides: { sides },
  pairs,
  matrix,
}: Pick<ReportInput, "sides" | "pairs" | "matrix">): ReportSummary {
  const ranked = new Map<
    string,
    { row: ParameterRow; cells: (ParameterCell | undefined)[]; looser: Set<number>; stricter: Set<number> }
  >();
  const clauses = new Map<string, (readonly string[])[]>();
  for (const { sides: places, diff } of pairs) {
    for (const { decision, rows, regulated, clauses: own } of diff.decisions) {
      const cited = clauses.get(decision) ?? sides.map(() => []);
      clauses.set(decision, cited);
      for (const [at, side] of (["a", "b"] as const).entries()) cited[places[at] as number] = own[side];
      // A parameter that is read where only one side answers stands in no order.
      if (!regulated.a || !regulated.b) continue;
      for (const row of rows) {
        const kept = ranked.get(row.path) ?? {
          row,
          cells: sides.map(() => undefined),
          looser: new Set<number>(),
          stricter: new Set<number>(),
        };
        ranked.set(row.path, kept);
        for (const [at, side] of (["a", "b"] as const).entries()) {
          const cell = row[side];
          if (cell !== null) kept.cells[places[at] as number] = cell;
        }
        if (row.mark !== "stricter_a" && row.mark !== "stricter_b") continue;
        const [more, less] = row.mark === "stricter_a" ? places : [places[1], places[0]];
        kept.stricter.add(more);
        kept.looser.add(less);
      }
    }
  }
  const uneven = matrix.decisions.flatMap(({ decision, cells }): UnevenDecision[] => {
    const states = sides.map(({ jurisdiction }) => cells[jurisdiction.id]?.state);
    const placesOf = (...wanted: readonly (string | undefined)[]) =>
      states.flatMap((state, place) => (wanted.includes(state) ? [place] : []));
    const [by, silent] = [placesOf("yes", "open"), placesOf("silent")];
    return by.length === 0 || silent.length === 0
      ? []
      : [{ decision, by, silent, clauses: clauses.get(decision) ?? [] }];
  });
  return {
    ranked: [...ranked.values()].flatMap(({ row, cells, looser, stricter }): RankedParameter[] => {
      const strictest = [...stricter].filter((place) => !looser.has(place)).sort();
      return looser.size === 0 ? [] : [{ row, cells, strictest, looser: [...looser].sort() }];
    }),
    uneven,
  };
}
