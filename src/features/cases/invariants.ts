import { oneOf } from "../../core/base/mistake.ts";
import { nearest } from "../../core/base/text.ts";
import { type Finding, problemIn } from "../../core/regulation/problem.ts";
import { factPaths } from "../../core/regulation/vocabulary.ts";
import type { Problem, YamlFile } from "../../core/regulation/yaml-file.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import { type DecisionSchema, OUTCOMES, OUTCOMES_OF_ANY_KIND, type SchemaFiles } from "../../core/schema/schemas.ts";

/** Stands for a fact that is not told, as in case tables. */
export const NOT_TOLD = "(absent)";

type Told = string | number | boolean | null;

/** What an author promises of all answers to some requests. */
export interface Invariant {
  readonly name: string;
  /** By the paths of facts: a value, several of which it is one, or a word that a list has. All of them are to hold. */
  readonly where?: Readonly<Record<string, Told | readonly Told[] | { readonly has: string }>>;
  /** Outcomes that are never answered; or, else, those of which one is always answered. */
  readonly never?: readonly string[];
  readonly always?: readonly string[];
}

/** A fact of which it is meant so that leaving it out turns a no into a yes, and why. */
export interface Exception {
  readonly fact: string;
  readonly reason: string;
}

/** What a table says of all answers to its decision. */
export interface Promised {
  readonly decision: string;
  readonly invariants: readonly Invariant[];
  readonly exceptions: readonly Exception[];
}

/** Whether an outcome is against an invariant. */
export function isAgainst({ never, always }: Invariant, outcome: string): boolean {
  return never === undefined ? always?.includes(outcome) === false : never.includes(outcome);
}

/** What is wrong with the invariants and exceptions of a case table: facts, words and outcomes that there are not. */
export function invariantProblems(yaml: YamlFile, schemas: SchemaFiles): Problem[] {
  const { decision, invariants = [], exceptions = [] } = yaml.value as Partial<Promised> & { decision: string };
  const schema = schemas[`decisions/${decision}`] as DecisionSchema | undefined;
  if (schema === undefined) return [];
  const tree = new SchemaTree(schemas);
  const start = tree.at(`decisions/${decision}`, ["$defs", "facts"]);
  const facts = factPaths(schema.$defs.facts);
  const outcomes = [...OUTCOMES[schema.kind], ...OUTCOMES_OF_ANY_KIND];
  const unknown = (path: Finding["path"], found: string, known: readonly string[]) => {
    const suggestion = nearest(found, known);
    const finding = { code: "unknown_name", path, found, expected: oneOf(known), known } as const;
    return problemIn(yaml, { ...finding, ...(suggestion === undefined ? {} : { suggestion }) });
  };
  const ofExceptions = exceptions.flatMap(({ fact }, at) =>
    facts.includes(fact) ? [] : [unknown(["exceptions", at, "fact"], fact, facts)],
  );
  const ofInvariants = invariants.flatMap(({ where = {}, never = [], always = [] }, at) => {
    const here = ["invariants", at];
    const ofFacts = Object.entries(where).flatMap(([fact, told]) => {
      const path = [...here, "where", fact];
      if (!facts.includes(fact)) return [unknown(path, fact, facts)];
      const place = tree.find(start, fact.split("."));
      const isList = typeof told === "object" && told !== null && "has" in told;
      const item = place && (isList ? tree.find(place, ["0"]) : place);
      const words = item === undefined ? [] : tree.words(item);
      const values = isList ? [told.has] : [told].flat();
      const wrong = values.filter((one) => typeof one === "string" && one !== NOT_TOLD && !words.includes(one));
      return words.length === 0 ? [] : wrong.map((one) => unknown(path, String(one), words));
    });
    const ofOutcomes = [...never, ...always]
      .filter((outcome) => !outcomes.includes(outcome))
      .map((outcome) => unknown([...here, never.length > 0 ? "never" : "always"], outcome, outcomes));
    return [...ofFacts, ...ofOutcomes];
  });
  return [...ofInvariants, ...ofExceptions];
}
