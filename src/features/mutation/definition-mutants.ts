import { valueAt } from "../../core/base/plain-value.ts";
import { namesFor, type PartMember } from "../../core/catalogue/check-definition.ts";
import { type Declared, declaredName } from "../../core/catalogue/declared-schemas.ts";
import type { Definition, Node } from "../../core/catalogue/definition.ts";
import type { PartNode, Shape } from "../../core/catalogue/shape.ts";
import type { Step } from "../../core/regulation/yaml-file.ts";

/** One change of the definition of a decision that a jurisdiction declares, as a mistake might make it. */
export interface DefinitionMutant {
  readonly decision: string;
  /** From the definition to what is changed: `["deadline", "from"]`. */
  readonly path: readonly Step[];
  /** The value there, and its replacement; `undefined` if it is removed. */
  readonly from: unknown;
  readonly to: unknown;
}

type Change = Omit<DefinitionMutant, "decision">;

/**
 * The changes of a definition that its answers hang on: each name of a fact, of a code or of another part by the others
 * that may stand there, numbers by one, flags, and what may be left out taken out. Texts are no law, and whatever `binds`
 * names stands in the rule too.
 */
export function definitionMutants(declared: Declared, shape: Shape): DefinitionMutant[] {
  const { definition } = declared;
  const changes = [...membersChanges(shape.definition ?? {}, definition, [], { definition }), ...general(definition)];
  return changes.map((change) => ({ decision: declaredName(declared), ...change }));
}

function* general(definition: Definition): Generator<Change> {
  const { judged_on, where = {} } = definition;
  if (judged_on !== undefined) {
    const others = namesFor({ fact: ["date", "open_date"] }, definition).filter((name) => name !== judged_on);
    for (const to of [undefined, ...others]) yield { path: ["judged_on"], from: judged_on, to };
  }
  for (const [member, from] of Object.entries(where)) {
    for (const to of [undefined, `${from}_`]) yield { path: ["where", member], from, to };
  }
}

interface Within {
  readonly definition: Definition;
  readonly member?: PartMember;
  /** The group that the value is a member of. */
  readonly beside?: Readonly<Record<string, unknown>>;
}

function* membersChanges(
  nodes: Readonly<Record<string, string | Node>>,
  values: object,
  path: readonly Step[],
  within: Within,
): Generator<Change> {
  for (const [name, written] of Object.entries(nodes)) {
    const beside = values as Readonly<Record<string, unknown>>;
    const value = beside[name];
    const node = (typeof written === "string" ? { type: written } : written) as PartNode;
    // No answer depends on it.
    if (value === undefined || node["outside_answers"]) continue;
    if (!node.required) yield { path: [...path, name], from: value, to: undefined };
    yield* changesOf(node, value, [...path, name], { ...within, beside });
  }
}

function* changesOf(node: PartNode, value: unknown, path: readonly Step[], within: Within): Generator<Change> {
  if (node.has !== undefined) yield* membersChanges(node.has, value as object, path, within);
  if (node.each !== undefined) {
    for (const [name, member] of Object.entries(value as object)) {
      const at = [...path, name];
      yield { path: at, from: member, to: undefined };
      yield* changesOf(node.each as PartNode, member, at, { ...within, member: { part: String(path[0]), name } });
    }
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield { path: [...path, index], from: item, to: undefined };
      if (typeof node.list === "object") yield* changesOf(node.list as PartNode, item, [...path, index], within);
    }
  }
  for (const to of othersThan(value, node, within)) yield { path, from: value, to };
}

function othersThan(value: unknown, node: PartNode, { definition, member, beside }: Within): readonly unknown[] {
  if (typeof value === "number") return [value - 1, value + 1];
  if (typeof value === "boolean" && node.always === undefined) return [!value];
  const { codes } = node as { codes?: "reasons" | "obligations" | "warnings" };
  const names =
    codes === undefined
      ? [...namesFor(node, definition, { member, beside }), ...(node.one_of ?? [])]
      : Object.keys(definition[codes] ?? {});
  return names.includes(value as string) ? names.filter((name) => name !== value) : [];
}

/** The decision with the change made. */
export function applyToDefinition(declared: Declared, { path, to }: DefinitionMutant): Declared {
  const definition = structuredClone(declared.definition) as Declared["definition"] & Record<string, unknown>;
  const place = valueAt(definition, path.slice(0, -1)) as Record<Step, unknown>;
  const last = path.at(-1) as Step;
  if (to !== undefined) place[last] = to;
  else if (Array.isArray(place)) place.splice(Number(last), 1);
  else delete place[last];
  return { ...declared, definition };
}
