import type { Bilingual } from "../../core/base/bilingual.ts";
import type { Engine } from "../../core/engine/engine.ts";
import { type RegulationStatus, statusOfDecision } from "../../core/engine/regulation-status.ts";
import { type DecisionKind, decisionSchemas } from "../../core/schema/schemas.ts";
import { askedDay, type DayOptions } from "./asked.ts";

/** A decision that can be asked for. */
export interface CatalogueEntry {
  readonly name: string;
  readonly kind: DecisionKind;
  readonly question: Bilingual;
  /** Whether each jurisdiction's regulation answers it on the day. */
  readonly regulated: Readonly<Record<string, RegulationStatus>>;
}

/** What can be asked of an engine, and whose regulation answers it. */
export interface Catalogue {
  /** The day (YYYY-MM-DD) that `regulated` speaks of. */
  readonly as_of: string;
  /** Sorted by name; those that jurisdictions and packs bring come last. */
  readonly decisions: readonly CatalogueEntry[];
}

/**
 * What can be asked of an engine, and whose regulation answers it. Each decision is asked of each jurisdiction, which
 * takes some hundredths of a second.
 *
 * @param options `as_of`: the day, or an instant; left out, it is today
 * @throws RequestError if `as_of` is neither
 */
export function catalogue(engine: Engine, options: DayOptions = {}): Catalogue {
  const day = askedDay(options);
  const { schemas } = engine;
  const decisions = [...decisionSchemas(schemas)].map(([name, { kind, title, description }]) => {
    const status = (jurisdiction: string) =>
      statusOfDecision(engine, schemas, { decision: name, jurisdiction, day }).status;
    const regulated = Object.fromEntries(engine.jurisdictions.map((id) => [id, status(id)]));
    return { name, kind, question: { "zh-TW": description, en: title }, regulated };
  });
  return { as_of: day, decisions };
}
