import type { Plan, PlanModule } from "#rego-to-js";
import { bareCopy, RUNTIME } from "#rego-to-js";
import type { Engine } from "../../core/engine/engine.ts";
import { entrypointIn, packOf } from "../../core/engine/entrypoint.ts";
import { type DataDocument, jurisdictionsView } from "../../core/regulation/data-document.ts";
import { isInForce, type Jurisdiction, type Version } from "../../core/regulation/jurisdiction.ts";
import type { SchemaTree } from "../../core/schema/schema-tree.ts";
import type { DecisionSchema, SchemaFiles } from "../../core/schema/schemas.ts";
import { type Evaluated, Evaluator } from "./evaluator.ts";
import { factsOf } from "./facts.ts";
import { ALWAYS, type Guard } from "./guards.ts";
import { NotProved } from "./not-proved.ts";
import { listLength, representativesOf } from "./representatives.ts";
import { Space } from "./space.ts";
import { type FactsObject, Instant, type Sym } from "./symbols.ts";
import { DAYS } from "./variables.ts";

/** What two regulations are compared with. */
export interface ProofInput {
  /** OPA's plan of the policies, and its program, which hands out all functions. */
  readonly plan: Plan;
  readonly program: PlanModule;
  readonly schemas: SchemaFiles;
  readonly tree: SchemaTree;
  /** The data that the policies read besides the jurisdictions. */
  readonly data: DataDocument;
  /** Both regulations, each with the compared version as its last. */
  readonly sides: readonly [Jurisdiction, Jurisdiction];
  /** Those who answer for the sides. Every case is asked of them before it is told. */
  readonly engines: readonly [Engine, Engine];
  /** The groups of parameters that each decision reads. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  /** Texts in the cases of each decision, of which some are put together of those in the parameters. */
  readonly texts?: Readonly<Record<string, readonly string[]>>;
  readonly limits?: Partial<ProofLimits>;
}

/** What a proof may use, and how long lists are. */
export interface ProofLimits {
  /** Nodes of conditions, about 20 bytes each. */
  readonly mostNodes: number;
  /** The most steps of the search for one kind of difference. */
  readonly mostSteps: number;
  readonly longestList: number;
  /** Whether lists must reach beyond the numbers of the parameters. Single requests can be followed without. */
  readonly reaching: boolean;
}

export const PROOF_LIMITS: ProofLimits = { mostNodes: 6_000_000, mostSteps: 500_000, longestList: 2, reaching: true };

/** Both answers to all requests of a space. */
export interface SymbolicAnswers {
  readonly space: Space;
  readonly facts: FactsObject;
  readonly as_of: Sym;
  readonly answers: readonly Evaluated[];
  /** The condition that both versions are in force on the day asked about. */
  readonly scope: Guard;
}

/** What is asked of whom. */
export interface AskedOf {
  readonly sides: readonly Jurisdiction[];
  /** The days asked about. */
  readonly days: readonly string[];
}

/** Evaluates a decision for all requests that are covered. @throws NotProved, TooLarge */
export function symbolicAnswers(
  decision: string,
  input: ProofInput,
  asked: AskedOf = bothInForce(input),
): SymbolicAnswers {
  const { schemas, tree, data, plan, program, limits } = input;
  const { sides, days } = asked;
  const { mostNodes, longestList, reaching } = { ...PROOF_LIMITS, ...limits };
  const entrypoint = entrypointIn(schemas, decision);
  if (packOf(entrypoint) !== undefined) throw new NotProved("a pack answers it by policies of its own");
  const versions = sides.flatMap(({ versions: all }) => all);
  const known = representativesOf(versions, input.parameters[decision], input.texts?.[decision]);
  const by = { ...known, reaching, longestList: reaching ? listLength(known.largest, longestList) : longestList };
  const space = new Space(mostNodes);
  const { as_of: moment } = schemas[`decisions/${decision}`] as DecisionSchema;
  const as_of =
    moment === "instant"
      ? new Instant(space.instant("as_of"))
      : space.identity(space.variable("as_of", "ordered", days));
  const facts = factsOf(tree, decision, space, by);
  const answers = sides.map((side) => {
    const functions = program(RUNTIME).functions ?? {};
    const own = bareCopy({ ...data, jurisdictions: jurisdictionsView([side], schemas) });
    const evaluator = new Evaluator(
      space,
      { plan, functions, data: own, decision, jurisdiction: side.id },
      { as_of, facts },
    );
    return evaluator.answer(entrypoint);
  });
  const scope = as_of instanceof Instant ? onDays(as_of, days, space) : ALWAYS;
  return { space, facts, as_of, answers, scope };
}

function onDays({ variable: { day } }: Instant, days: readonly string[], space: Space): Guard {
  const known = new Set(days);
  return day === undefined ? ALWAYS : space.where(day, (at) => known.has(String(day.values[at])));
}

/** The sides of a comparison, on the days on which both compared versions are in force. */
export function bothInForce({ sides }: Pick<ProofInput, "sides">): AskedOf {
  const versions = sides.map(({ versions: all }) => all.at(-1) as Version);
  return { sides, days: DAYS.filter((day) => versions.every((version) => isInForce(version, day))) };
}
