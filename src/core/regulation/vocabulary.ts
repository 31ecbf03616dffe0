import { type ParameterNeed, parameterNeeds, parameterOwner } from "../schema/parameter-groups.ts";
import { SchemaTree } from "../schema/schema-tree.ts";
import { decisionSchemas, type SchemaFiles } from "../schema/schemas.ts";
import type { Parties } from "./jurisdiction.ts";

/** What version files are held against besides their schema: the words of the decisions, and marks of parameters. */
export interface Vocabulary {
  /** Codes that decisions may answer with, of which there are texts. */
  readonly reasons: readonly string[];
  readonly obligations: readonly string[];
  readonly warnings: readonly string[];
  /** Whom the regulation names; each has its own. */
  readonly parties: readonly string[];
  /** The paths of the facts, by the name of the decision. */
  readonly facts: ReadonlyMap<string, readonly string[]>;
  /** The decision that owns the group of a parameter, or, of a jurisdiction's own, the rule. */
  readonly owner: (path: readonly (string | number)[]) => string | undefined;
  /** The codes of a decision that a jurisdiction declares; its rule may use no other. */
  readonly ownCodes: ReadonlyMap<string, OwnCodes>;
  readonly needs: readonly ParameterNeed[];
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
    tree: new SchemaTree(schemas),
  };
}

/** The paths of the facts, `applicant.role` within `applicant`. */
export function factPaths(schema: { properties?: Readonly<Record<string, object>> }): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => [
    name,
    ...factPaths(inner).map((path) => `${name}.${path}`),
  ]);
}
