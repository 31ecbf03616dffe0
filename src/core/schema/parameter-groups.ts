import type { SchemaNode } from "./schema-tree.ts";
import type { SchemaFiles } from "./schemas.ts";

const FOLDER = "parameters/";

/** The groups of parameters that decisions own, and the decision that does. */
export function groupOwners(schemas: SchemaFiles): Map<string, string> {
  return new Map(
    groups(schemas).flatMap(([name, { decision }]) => (decision === undefined ? [] : [[name, decision] as const])),
  );
}

/** Finds the decision that owns a parameter: its group, or, in a group of a jurisdiction's own, its rule. */
export function parameterOwner(schemas: SchemaFiles): (path: readonly (string | number)[]) => string | undefined {
  const owners = new Map<string, string>();
  for (const [group, { decision, properties = {} }] of groups(schemas)) {
    if (decision !== undefined) owners.set(group, decision);
    else
      for (const [rule, one] of Object.entries(properties))
        if (one.decision) owners.set(`${group}.${rule}`, one.decision);
  }
  return ([group, rule]) => owners.get(String(group)) ?? owners.get(`${group}.${rule}`);
}

/** A parameter that cannot be without another. */
export interface ParameterNeed {
  /** Both are paths below `parameters`. */
  readonly parameter: string;
  readonly needs: string;
}

/** The parameters that cannot be without another. */
export function parameterNeeds(schemas: SchemaFiles): ParameterNeed[] {
  return groups(schemas).flatMap(([name, schema]) => needsBelow(name, schema));
}

function groups(schemas: SchemaFiles): (readonly [string, SchemaNode])[] {
  return Object.entries(schemas).flatMap(([path, schema]) =>
    path.startsWith(FOLDER) ? [[path.slice(FOLDER.length), schema as SchemaNode] as const] : [],
  );
}

function needsBelow(parameter: string, { needs, properties = {} }: SchemaNode): ParameterNeed[] {
  return [
    ...(needs === undefined ? [] : [{ parameter, needs }]),
    ...Object.entries(properties).flatMap(([name, inner]) => needsBelow(`${parameter}.${name}`, inner)),
  ];
}
