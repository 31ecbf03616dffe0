import type { DecisionMarks } from "../schema/decision-marks.ts";
import { CITING_STEPS } from "../schema/details.ts";
import { type ParameterNeed, parameterNeeds, parameterOwner } from "../schema/parameter-groups.ts";
import { type SchemaPlace, SchemaTree } from "../schema/schema-tree.ts";
import {
  type DecisionSchema,
  type DecisionTexts,
  decisionSchemas,
  OUTCOMES,
  OUTCOMES_OF_ANY_KIND,
  type SchemaFiles,
} from "../schema/schemas.ts";
import { type WordLabels, wordLabels } from "../schema/word-labels.ts";
import type { Parties, Readings } from "./jurisdiction.ts";

/** The words of one decision: its codes, of which there are texts, and what may be told to it. */
export interface DecisionWords {
  readonly reasons: readonly string[];
  readonly obligations: readonly string[];
  readonly warnings: readonly string[];
  /** The parts of its answer that may cite a clause. */
  readonly parts: readonly string[];
  /** Its facts but groups of others, by their paths. */
  readonly facts: ReadonlyMap<string, SchemaPlace>;
  /** Documents that its answers may name; `undefined` where they name none. */
  readonly documents: readonly string[] | undefined;
  /** The facts that a list of its rule binds. */
  readonly binds: DecisionMarks["binds"];
  /** The names that a text may stand under, by the part of its texts. */
  readonly texts: Readonly<Record<keyof DecisionTexts, readonly string[]>>;
}

/** What version files are held against besides their schema: the words of the decisions, and marks of parameters. */
export interface Vocabulary {
  readonly decisions: ReadonlyMap<string, DecisionWords>;
  /** The decision that owns the group of a parameter, or, of a jurisdiction's own, the rule. */
  readonly owner: (path: readonly (string | number)[]) => string | undefined;
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
    owner: parameterOwner(schemas),
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

/** The parts of an answer that may cite a clause, by the name of the decision. */
export function partsOf({ decisions }: Vocabulary): Map<string, readonly string[]> {
  return new Map([...decisions].map(([name, { parts }]) => [name, parts]));
}

function wordsOf(name: string, schema: DecisionSchema, tree: SchemaTree): DecisionWords {
  const { $defs, binds } = schema;
  const facts = tree.at(`decisions/${name}`, ["$defs", "facts"]) as SchemaPlace;
  const leaves = factPaths($defs.facts)
    .map((path) => [path, tree.find(facts, path.split(".")) as SchemaPlace] as const)
    .filter(([, place]) => !tree.alternatives(place).some(({ schema }) => schema.properties !== undefined));
  const documents = tree.find(tree.at(`decisions/${name}`, ["$defs", "values"]), ["documents", "0"]);
  return {
    reasons: $defs.reason.enum,
    obligations: $defs.obligation.enum,
    warnings: $defs.warning.enum,
    parts: citingParts(schema),
    facts: new Map(leaves),
    documents: documents && tree.words(documents),
    binds,
    texts: textNames(schema),
  };
}

/** A step that cites a clause is named for a value of the answer, for the length of time to a day, or by a few words. */
function citingParts({ $defs }: DecisionSchema): string[] {
  const { properties = {} } = $defs.values as { properties?: Readonly<Record<string, ValueSchema>> };
  const days = Object.keys(properties).filter((value) => isDay(properties[value]));
  const steps = [...CITING_STEPS, ...Object.keys(properties), ...days.map((value) => `${value}_length`)];
  return [...new Set([...$defs.reason.enum, ...$defs.obligation.enum, ...$defs.warning.enum, ...steps])];
}

interface ValueSchema {
  readonly $ref?: string;
  readonly anyOf?: readonly { readonly format?: string }[];
}

/** A date, or a day or moment, as the dates of a procedure are. */
const isDay = (value?: ValueSchema) =>
  value?.$ref?.endsWith("date") || value?.anyOf?.some(({ format }) => format === "date");

function textNames({ kind, texts }: DecisionSchema): Record<keyof DecisionTexts, readonly string[]> {
  const { outcomes: _outcomes, ...others } = texts;
  const names = Object.entries(others).map(([part, each]) => [part, Object.keys(each)] as const);
  return {
    ...(Object.fromEntries(names) as Record<keyof typeof others, string[]>),
    outcomes: [...OUTCOMES[kind], ...OUTCOMES_OF_ANY_KIND],
  };
}

/** The paths of the facts, `applicant.role` within `applicant`. */
export function factPaths(schema: { properties?: Readonly<Record<string, object>> }): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => [
    name,
    ...factPaths(inner).map((path) => `${name}.${path}`),
  ]);
}
