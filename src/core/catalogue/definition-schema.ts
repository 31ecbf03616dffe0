import { SCHEMA_BASE } from "../schema/schemas.ts";
import { schemaOf } from "./node-schema.ts";
import type { Shape } from "./shape.ts";

type Schema = Readonly<Record<string, unknown>>;

/** The schemas of files that define a decision. */
export interface DefinitionSchemas {
  /** Of `policies/<decision>/decision.yaml`. */
  readonly decision: object;
  /** Of `decisions/<name>.yaml` of a jurisdiction, which has a shape, and whose rule stands where its name says. */
  readonly declared: object;
}

/** What a jurisdiction's definition has no say in: where its rule stands, and which decision a command asks. */
const NOT_DECLARED = ["rule", "parameters", "reads", "tells_version", "log_entry"];

/** No type of a shape's part refers to another file. */
const NO_GRAMMAR = { common: {}, parameters: {} };

/**
 * Makes the schemas of definitions: what any decision says, and what each shape adds.
 *
 * @param general what any decision says, as `schemas/definition.schema.json` has it
 */
export function definitionSchemas(general: object, shapes: ReadonlyMap<string, Shape>): DefinitionSchemas {
  const { properties, required, ...rest } = general as Schema & { properties: Schema; required: readonly string[] };
  const parts = new Map(
    [...shapes].map(([name, { definition = {} }]) => [name, schemaOf({ has: definition }, NO_GRAMMAR)] as const),
  );
  const ofShapes = Object.assign({}, ...[...parts.values()].map((part) => described(part["properties"] as Schema)));
  const shape = {
    enum: [...shapes.keys()],
    description: "由何種形式回答 — The shape in policies/lib/shapes/ that answers it",
  };
  const allOf = [...parts].map(([name, part]) => ({
    if: { properties: { shape: { const: name } }, required: ["shape"] },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: { properties: part["properties"], ...(part["required"] !== undefined && { required: part["required"] }) },
  }));
  const decision = { ...rest, properties: { ...properties, shape, ...ofShapes }, required, allOf };
  const own = Object.entries(decision.properties).filter(([name]) => !NOT_DECLARED.includes(name));
  return {
    decision: asFile(decision),
    declared: asFile({ ...decision, properties: Object.fromEntries(own), required: [...required, "shape"] }),
  };
}

/** What may stand at a member hangs on the shape; a reader is told what it is. */
function described(properties: Schema): Schema {
  return Object.fromEntries(
    Object.entries(properties).map(([name, part]) => {
      const { description } = part as { description?: string };
      return [name, description === undefined ? {} : { description }];
    }),
  );
}

/** As a file beside the general one has it: it does not name itself, and refers to others by relative paths. */
function asFile({ $id: _id, ...schema }: Schema): object {
  return JSON.parse(JSON.stringify(schema).replaceAll(SCHEMA_BASE, "")) as object;
}
