import type { DecisionMarks } from "../schema/decision-marks.ts";
import { type ParameterNeed, parameterNeeds } from "../schema/parameter-groups.ts";
import { type SchemaPlace, SchemaTree } from "../schema/schema-tree.ts";
import { type DecisionSchema, decisionSchemas, type SchemaFiles } from "../schema/schemas.ts";
import { type WordLabels, wordLabels } from "../schema/word-labels.ts";
import type { Parties, Readings } from "./jurisdiction.ts";

/** The words of one decision: its codes, of which there are texts, and what may be told to it. */
export interface DecisionWords {
  readonly reasons: readonly string[];
  readonly obligations: readonly string[];
  readonly warnings: readonly string[];
  /** Its facts but groups of others, by their paths. */
  readonly facts: ReadonlyMap<string, SchemaPlace>;
  /** Documents that its answers may name; `undefined` where they name none. */
  readonly documents: readonly string[] | undefined;
  /** The facts that a list of its rule binds. */
  readonly binds: DecisionMarks["binds"];
}

/** What version files are held against besides their schema: the words of the decisions, and marks of parameters. */
export interface Vocabulary {
  readonly decisions: ReadonlyMap<string, DecisionWords>;
  /** Whom the regulation names, and the readings that it may follow; each has its own. Left out, nothing is held against them. */
  readonly parties?: readonly string[];
  readonly readings?: readonly string[];
  readonly labels: WordLabels;
  readonly needs: readonly ParameterNeed[];
  readonly tree: SchemaTree;
}

/** What a regulation calls by names of its own. */
export interface OwnNames {
  readonly parties?: Parties;
  readonly readings: Readings;
}

/** The words that the decisions know, and those that a regulation names. */
export function vocabulary(schemas: SchemaFiles, names?: OwnNames): Vocabulary {
  const tree = new SchemaTree(schemas);
  const decisions = [...decisionSchemas(schemas)].map(([name, schema]) => [name, wordsOf(name, schema, tree)] as const);
  const words = {
    decisions: new Map(decisions),
    labels: wordLabels(schemas),
    needs: parameterNeeds(schemas),
    tree,
  };
  return names === undefined ? words : withNames(words, schemas, names);
}

/** The same words with the names of a regulation. */
export function withNames(words: Vocabulary, schemas: SchemaFiles, { parties = {}, readings }: OwnNames): Vocabulary {
  const own = Object.keys(parties).length === 0 ? words.labels : wordLabels(schemas, parties);
  return { ...words, parties: Object.keys(parties).sort(), readings: Object.keys(readings), labels: own };
}

/** The decision that owns the parameter at a path: that of its part of a group, or of the group. */
export function ownerOf({ decisions, tree }: Vocabulary, [group = "", part = ""]: readonly string[]) {
  const whole = tree.at(`parameters/${group}`, []);
  const owner = tree.find(whole, [part])?.schema.decision ?? whole?.schema.decision;
  return owner === undefined ? undefined : decisions.get(owner);
}

function wordsOf(name: string, { $defs, binds }: DecisionSchema, tree: SchemaTree): DecisionWords {
  const facts = tree.at(`decisions/${name}`, ["$defs", "facts"]) as SchemaPlace;
  const leaves = factPaths($defs.facts)
    .map((path) => [path, tree.find(facts, path.split(".")) as SchemaPlace] as const)
    .filter(([, place]) => !tree.alternatives(place).some(({ schema }) => schema.properties !== undefined));
  const documents = tree.find(tree.at(`decisions/${name}`, ["$defs", "values"]), ["documents", "0"]);
  return {
    reasons: $defs.reason.enum,
    obligations: $defs.obligation.enum,
    warnings: $defs.warning.enum,
    facts: new Map(leaves),
    documents: documents && tree.words(documents),
    binds,
  };
}

/** The paths of the facts, `applicant.role` within `applicant`. */
export function factPaths(schema: { properties?: Readonly<Record<string, object>> }): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => [
    name,
    ...factPaths(inner).map((path) => `${name}.${path}`),
  ]);
}
