import type { PolicyMark } from "../schema/decision-marks.ts";
import { namedSchema, SCHEMA_BASE, type SchemaFiles } from "../schema/schemas.ts";
import type { Definition, Node } from "./definition.ts";
import { type DefinitionProblem, decisionSchema, type Making } from "./make-schemas.ts";
import { schemaOf } from "./node-schema.ts";
import type { Shape } from "./shape.ts";
import { ruleOf, type ShapedData, shapedData, withShapesMembers } from "./shaped.ts";

/** A decision that a jurisdiction brings itself. */
export interface Declared {
  /** The jurisdiction. */
  readonly owner: string;
  readonly name: string;
  readonly definition: Definition & { readonly shape: string };
}

/** A decision of an owner: declared in YAML alone, or, of a pack, with Rego. */
export interface Brought {
  /** The jurisdiction or the pack. */
  readonly owner: string;
  readonly name: string;
  readonly definition: Definition;
  /** Where the Rego answers, where it has some. */
  readonly policy?: PolicyMark;
}

/** How the policies interpret a decision that is declared: `data.decisions` has it under its whole name. */
export interface DeclaredData extends ShapedData {
  readonly shape: string;
  readonly owner: string;
  readonly name: string;
  readonly where?: Readonly<Record<string, string>>;
  /** The steps to the fact. */
  readonly judged_on?: readonly string[];
}

/** The name by which a declared decision is asked for, and the path of its rule in the parameters. */
export function declaredName({ owner, name }: Pick<Declared, "owner" | "name">): string {
  return `${owner}.${name}`;
}

/**
 * Adds the schemas of decisions of owners to those of the package, and their rules to the schema of version files. What
 * the same owners brought before is replaced.
 *
 * @param owners all whose decisions are these, also those that declare none
 */
export function withDeclared(
  schemas: SchemaFiles,
  brought: readonly Brought[],
  owners: readonly string[],
  making: Making,
): { readonly schemas: SchemaFiles; readonly problems: readonly DefinitionProblem[] } {
  const problems: DefinitionProblem[] = [];
  const kept = Object.entries(schemas).filter(([path]) => !owners.includes(ownerOf(path) ?? ""));
  const all: Record<string, object> = Object.fromEntries(kept);
  const add = (path: string, schema: object) => {
    all[path] = namedSchema(path, JSON.stringify(schema));
  };
  const rules = new Map<string, Record<string, Node>>();
  for (const { owner, name, definition: written, policy } of brought) {
    const decision = declaredName({ owner, name });
    const shape = making.shapes.get(written.shape ?? "");
    const rule = shape === undefined ? ownRule(decision, written, problems) : ruleOf(written, shape);
    if (rule === undefined) continue;
    for (const finding of unreadable(written, rule, making)) problems.push({ decision, ...finding });
    const whole = shape === undefined ? written : withShapesMembers(written, shape);
    const definition = { ...belowRule(whole, decision), rule: decision };
    const schema = decisionSchema(decision, definition, making, problems);
    if (schema === undefined) continue;
    const answered = shape === undefined ? { policy } : { declared: declaredData({ owner, name, definition }, shape) };
    add(`decisions/${decision}`, { ...schema, ...answered });
    rules.set(owner, { ...rules.get(owner), [name]: rule });
  }
  for (const [owner, has] of rules) {
    const { properties, ...schema } = schemaOf({ has }, making.grammar) as { properties: Record<string, object> };
    const owned = Object.entries(properties).map(([name, one]) => [
      name,
      { ...one, decision: declaredName({ owner, name }) },
    ]);
    add(`${GROUPS}${owner}`, { title: owner, ...schema, properties: Object.fromEntries(owned) });
  }
  all["parameters"] = withGroups(schemas["parameters"] as object, all);
  return { schemas: all, problems };
}

/** The rule of a decision that has Rego: it owns no other parameter, so that it can change nothing of another's. */
function ownRule(decision: string, { parameters = {} }: Definition, problems: DefinitionProblem[]): Node | undefined {
  const { [decision]: rule, ...others } = parameters;
  const [other] = Object.keys(others);
  const expected = { en: `\`${decision}\` alone, its rule`, "zh-TW": `僅 \`${decision}\`（其規則）` };
  if (other !== undefined) problems.push({ decision, path: ["parameters", other], found: other, expected });
  else if (rule === undefined) problems.push({ decision, path: ["parameters"], expected });
  return other === undefined ? rule : undefined;
}

const GROUPS = "parameters/";

/** The owner that brought a schema; `undefined` for those of the package. */
function ownerOf(path: string): string | undefined {
  const [owner, name] = path.startsWith("decisions/") ? path.slice("decisions/".length).split(".") : [];
  return name === undefined ? groupOwner(path) : owner;
}

function groupOwner(path: string): string | undefined {
  return path.startsWith(GROUPS) ? path.slice(GROUPS.length) : undefined;
}

/** The schema of all parameters, with the groups of the owners that there are now. */
function withGroups(parameters: object, all: SchemaFiles): object {
  const { properties, ...rest } = parameters as { properties: Readonly<Record<string, object>> };
  const named = Object.entries(properties).filter(([group]) => Object.hasOwn(all, GROUPS + group));
  const groups = Object.keys(all).flatMap((path) => {
    const group = groupOwner(path);
    const isNew = group !== undefined && path !== COMMON && !Object.hasOwn(properties, group);
    return isNew ? [[group, { $ref: `${SCHEMA_BASE}${path}.schema.json` }] as const] : [];
  });
  return { ...rest, properties: Object.fromEntries([...named, ...groups]) };
}

const COMMON = "parameters/common";

function declaredData(
  { owner, name, definition }: Pick<Brought, "owner" | "name" | "definition">,
  shape: Shape,
): DeclaredData {
  const { where, judged_on } = definition;
  return {
    ...shapedData(declaredName({ owner, name }), declaredName({ owner, name }), definition, shape),
    shape: definition.shape as string,
    owner,
    name,
    ...(where !== undefined && { where }),
    ...(judged_on !== undefined && { judged_on: judged_on.split(".") }),
  };
}

/** The definition with the conditions of its facts as paths from `parameters`; they are written from its rule on. */
function belowRule<D extends Definition>(definition: D, rule: string): D {
  const condition = (one: string) => (one === "none" ? one : one.replace(/^(no )?/, `$1${rule}.`));
  const marked = (nodes: Readonly<Record<string, string | Node>>): Record<string, string | Node> =>
    Object.fromEntries(
      Object.entries(nodes).map(([name, node]) => {
        if (typeof node === "string") return [name, node];
        const { read_where, has } = node as Node & { read_where?: string | readonly string[] };
        return [
          name,
          {
            ...node,
            ...(read_where !== undefined && {
              read_where: Array.isArray(read_where) ? read_where.map(condition) : condition(String(read_where)),
            }),
            ...(has !== undefined && { has: marked(has) }),
          },
        ];
      }),
    );
  return definition.facts === undefined ? definition : { ...definition, facts: marked(definition.facts) };
}

/** Conditions of facts that no rule of the definition can meet. */
function unreadable(definition: Definition, rule: Node, { grammar }: Making): Omit<DefinitionProblem, "decision">[] {
  const inherited = grammar.parameters[rule.is ?? ""] as { properties?: object } | undefined;
  const known = [...Object.keys(rule.has ?? {}), ...Object.keys(inherited?.properties ?? {})];
  const expected = {
    en: `none, or a path from the rule on: ${known.join(", ")}`,
    "zh-TW": `none，或自規則起的路徑：${known.join("、")}`,
  };
  return [...conditionsIn(definition.facts ?? {}, ["facts"])].flatMap(({ path, condition }) => {
    const [first = ""] = condition.replace(/^no /, "").split(".");
    return condition === "none" || known.includes(first) ? [] : [{ path, found: condition, expected, known }];
  });
}

interface Condition {
  readonly path: readonly (string | number)[];
  readonly condition: string;
}

function* conditionsIn(
  nodes: Readonly<Record<string, string | Node>>,
  path: readonly (string | number)[],
): Generator<Condition> {
  for (const [name, node] of Object.entries(nodes)) {
    if (typeof node === "string") continue;
    const { read_where } = node as { read_where?: string | readonly string[] };
    const at = [...path, name, "read_where"];
    if (typeof read_where === "string") yield { path: at, condition: read_where };
    else for (const [index, one] of (read_where ?? []).entries()) yield { path: [...at, index], condition: one };
    yield* conditionsIn(node.has ?? {}, [...path, name, "has"]);
  }
}
