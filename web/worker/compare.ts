import comparison from "virtual:hdp/comparison";
import { type Jurisdiction, versionOn } from "../../src/core/regulation/jurisdiction.ts";
import type { DecisionName } from "../../src/core/schema/decisions.ts";
import { type Comparison, comparedDay, comparer, respondents } from "../../src/features/compare/behaviour/compare.ts";
import { differencesView } from "../../src/features/compare/behaviour/view.ts";
import { compareParameters } from "../../src/features/compare/parameters/parameter-diff.ts";
import { alignedInTime, type Side, type Sides, sideOf } from "../../src/features/compare/parameters/side.ts";
import { diffView } from "../../src/features/compare/parameters/view.ts";
import type { Language } from "../../src/words/format.ts";
import type {
  Compared,
  CompareResults,
  CompareTask,
  SideAsked,
  SideProblem,
  SidesAsked,
  Witnesses,
} from "./compare-task.ts";

/** What the worker has for every task. */
export interface Parts extends Omit<Comparison, "sides" | "parameters" | "day" | "seed"> {
  readonly jurisdictions: readonly Jurisdiction[];
}

const reads = new Map(Object.entries(comparison.parameters));

/** As in `hdp diff`, where nobody names another. */
const SEED = 1;

/** Does one of the tasks of the comparison. */
export function compareWork(parts: Parts, task: CompareTask): CompareResults[CompareTask["name"]] {
  return task.name === "compare" ? compared(parts, task.sides) : witnesses(parts, task);
}

function compared(parts: Parts, asked: SidesAsked): Compared {
  const found = sidesOf(parts, asked);
  if ("problems" in found) return found;
  const schemas = { ...parts.schemas, ...comparison.schemas };
  const [a, b] = respondents(comparisonOf(parts, found, asked.day));
  const diff = compareParameters(found, [a.engine, b.engine], schemas, { day: asked.day, decisions: [], reads });
  return { diff, views: inBoth((language) => diffView(diff, schemas, language, { reads, all: true })) };
}

// The engines of two sides are made once, not for each decision.
let last: { key: string; search: ReturnType<typeof comparer> } | undefined;

function witnesses(parts: Parts, { sides, decision }: Extract<CompareTask, { name: "witnesses" }>): Witnesses {
  const key = JSON.stringify(sides);
  if (last?.key !== key) {
    const found = sidesOf(parts, sides);
    if ("problems" in found) throw new Error("sides that cannot be compared");
    last = { key, search: comparer(comparisonOf(parts, found, sides.day)) };
  }
  const found = last.search(decision as DecisionName);
  const { silent, exhaustive, tried, differences } = found;
  const schemas = { ...parts.schemas, ...comparison.schemas };
  const views = inBoth((language) => differencesView(found, schemas, language));
  return { decision, silent, exhaustive, tried, ways: differences.length, views };
}

function comparisonOf({ jurisdictions: _all, ...parts }: Parts, found: Sides, day: string): Comparison {
  const [a, b] = found.sides;
  const { parameters } = comparison;
  return { ...parts, sides: [a.jurisdiction, b.jurisdiction], parameters, day: comparedDay(found, day), seed: SEED };
}

function sidesOf({ jurisdictions }: Parts, { a, b, day }: SidesAsked): Sides | { problems: SideProblem[] } {
  const read = (asked: SideAsked, side: "a" | "b"): Side | SideProblem => {
    const jurisdiction = jurisdictions.find(({ id }) => id === asked.jurisdiction) as Jurisdiction;
    const version = versionOn(jurisdiction, asked.version ?? day);
    if (version === undefined) return { side, state: "not_in_force" };
    if (version.text === "unavailable") return { side, state: "text_unavailable" };
    // Two versions of one regulation are called by their specs.
    return sideOf(jurisdiction, version, { spec: version.effective_from, draft: false });
  };
  const [one, other] = [read(a, "a"), read(b, "b")];
  if ("state" in one || "state" in other) return { problems: [one, other].filter((side) => "state" in side) };
  return alignedInTime(one, other);
}

function inBoth<T>(say: (language: Language) => T): Readonly<Record<Language, T>> {
  return { "zh-TW": say("zh-TW"), en: say("en") };
}
