import { CITING_STEPS } from "../schema/details.ts";
import { type ParameterNeed, parameterNeeds, parameterOwner } from "../schema/parameter-groups.ts";
import { SchemaTree } from "../schema/schema-tree.ts";
import {
  type DecisionSchema,
  type DecisionTexts,
  decisionSchemas,
  OUTCOMES,
  OUTCOMES_OF_ANY_KIND,
  type SchemaFiles,
} from "../schema/schemas.ts";
import type { Parties } from "./jurisdiction.ts";

/** What version files are held against besides their schema: the words of the decisions, and marks of parameters. */
export interface Vocabulary {
  /** Codes that decisions may answer with, of which there are texts. */
  readonly reasons: readonly string[];
  readonly obligations: readonly string[];
  readonly warnings: readonly string[];
  /** Whom the regulation names; each has its own. */
  readonly parties: readonly string[];
  /** The parts of an answer that may cite a clause, by the name of the decision. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** The paths of the facts, by the name of the decision. */
  readonly facts: ReadonlyMap<string, readonly string[]>;
  /** The decision that owns the group of a parameter, or, of a jurisdiction's own, the rule. */
  readonly owner: (path: readonly (string | number)[]) => string | undefined;
  /** The codes of a decision that a jurisdiction declares; its rule may use no other. */
  readonly ownCodes: ReadonlyMap<string, OwnCodes>;
  readonly needs: readonly ParameterNeed[];
  /** The names that a text may stand under, by the decision and the part of its texts. */
  readonly texts: ReadonlyMap<string, Readonly<Record<keyof DecisionTexts, readonly string[]>>>;
  readonly tree: SchemaTree;
}

/** Codes that a decision has texts of. */
export type OwnCodes = Readonly<Record<"reasons" | "obligations" | "warnings", readonly string[]>>;

/** The words that the decisions know, and those that a regulation names. */
export function vocabulary(schemas: SchemaFiles, parties: Parties = {}): Vocabulary {
  const decisions = decisionSchemas(schemas);
  const codes = (part: "reason" | "obligation" | "warning") =>
    [...new Set([...decisions.values()].flatMap(({ $defs }) => $defs[part].enum))].sort();
  const facts = [...decisions].map(([name, { $defs }]) => [name, factPaths($defs.facts)] as const);
  return {
    reasons: codes("reason"),
    obligations: codes("obligation"),
    warnings: codes("warning"),
    parties: Object.keys(parties).sort(),
    parts: new Map([...decisions].map(([name, schema]) => [name, citingParts(schema)] as const)),
    facts: new Map(facts),
    owner: parameterOwner(schemas),
    ownCodes: new Map(
      [...decisions].flatMap(
        ([
          name,
          {
            declared,
            $defs: { reason, obligation, warning },
          },
        ]) => {
          const codes = { reasons: reason.enum, obligations: obligation.enum, warnings: warning.enum };
          return declared === undefined ? [] : [[name, codes] as const];
        },
      ),
    ),
    needs: parameterNeeds(schemas),
    texts: new Map([...decisions].map(([name, schema]) => [name, textNames(schema)])),
    tree: new SchemaTree(schemas),
  };
}

/** A step that cites a clause is named for a value of the answer, for the length of time to a day, or by a few words. */
function citingParts({ $defs }: DecisionSchema): string[] {
  const { properties = {} } = $defs.values as { properties?: Readonly<Record<string, { readonly $ref?: string }>> };
  const days = Object.keys(properties).filter((value) => properties[value]?.$ref?.endsWith("date"));
  const steps = [...CITING_STEPS, ...Object.keys(properties), ...days.map((value) => `${value}_length`)];
  return [...new Set([...$defs.reason.enum, ...$defs.obligation.enum, ...$defs.warning.enum, ...steps])];
}

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
