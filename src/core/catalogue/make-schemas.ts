import type { Bilingual } from "../base/bilingual.ts";
import { DECISION_MARKS, type DecisionSchema, type DecisionTexts } from "../schema/schemas.ts";
import { definitionFindings } from "./check-definition.ts";
import type { CommonTexts, Definition, Node } from "./definition.ts";
import { type Grammar, schemaOf } from "./node-schema.ts";
import type { Shape } from "./shape.ts";
import { ruleOf, withShapesMembers } from "./shaped.ts";

const DIALECT = { $schema: "https://json-schema.org/draft/2020-12/schema" };

/** What is wrong with a definition, though each by itself has the right form. */
export interface DefinitionProblem {
  readonly decision: string;
  /** From the definition to the place. */
  readonly path: readonly (string | number)[];
  /** The value at that place; left out where there is none. */
  readonly found?: unknown;
  /** How that is said, where it is not shown as it was written. */
  readonly what?: Bilingual;
  readonly expected: Bilingual;
  /** Names of which the nearest is suggested. */
  readonly known?: readonly string[];
}

/** What definitions are made schemas with. */
export interface Making {
  readonly common: CommonTexts;
  readonly grammar: Grammar;
  readonly shapes: ReadonlyMap<string, Shape>;
  /** Definitions whose texts of words a definition shares. */
  readonly others?: readonly Definition[];
}

/** The schemas made of definitions, by their paths under `schemas/`, and what is wrong with the definitions. */
export interface MadeSchemas {
  readonly schemas: Readonly<Record<string, object>>;
  readonly problems: readonly DefinitionProblem[];
}

/**
 * Makes the schemas of all decisions and of the parameters that they own: `decisions/<name>`, `parameters/<group>`, and
 * `parameters`, which has every group.
 *
 * @param definitions by the name of the decision
 */
export function makeSchemas(written: ReadonlyMap<string, Definition>, making: Making): MadeSchemas {
  const { grammar, shapes } = making;
  const problems: DefinitionProblem[] = [];
  const schemas: Record<string, object> = {};
  const definitions = new Map(
    [...written].map(([name, one]) => [name, withRule(one, shapes.get(one.shape ?? ""))] as const),
  );
  const others = [...definitions.values()];
  for (const [name, definition] of definitions) {
    const schema = decisionSchema(name, definition, { ...making, others }, problems);
    if (schema !== undefined) schemas[`decisions/${name}`] = schema;
  }
  const groups = parameterGroups(definitions, grammar, problems);
  for (const [group, schema] of groups) schemas[`parameters/${group}`] = schema;
  schemas["parameters"] = {
    ...DIALECT,
    type: "object",
    properties: Object.fromEntries(
      [...groups].map(([name, { description }]) => [
        name,
        { $ref: `parameters/${name}.schema.json`, ...(description !== undefined && { description }) },
      ]),
    ),
    additionalProperties: false,
  };
  return { schemas, problems };
}

/** A definition with all that its shape brings: facts, values, and the rule, where the definition says of no parameters. */
function withRule(definition: Definition, shape: Shape | undefined): Definition {
  if (shape === undefined) return definition;
  const { rule, parameters, reads } = definition;
  const whole = withShapesMembers(definition, shape);
  if (rule === undefined || parameters !== undefined || reads !== undefined) return whole;
  return { ...whole, parameters: { [rule]: ruleOf(definition, shape) } };
}

/**
 * The schema of a decision whose definition is whole; what is wrong with that is added to `problems`, and the schema is
 * `undefined` where nothing could be made of it.
 */
export function decisionSchema(
  name: string,
  definition: Definition,
  making: Making,
  problems: DefinitionProblem[],
): Omit<DecisionSchema, "$id"> | undefined {
  const { common, grammar } = making;
  const report = (problem: Omit<DefinitionProblem, "decision">) => problems.push({ decision: name, ...problem });
  const findings = definitionFindings(definition, making);
  for (const finding of findings) report(finding);
  if (findings.length > 0) return undefined;
  const texts = textsOf(definition, common, grammar, report);
  const { question, kind, as_of, facts = {}, values = {}, reasons = {}, obligations = {}, warnings = {} } = definition;
  const described = Object.entries(values).map(([name, { "zh-TW": _zh, en: _en, remark, ...node }]) => [
    name,
    { ...node, ...remark },
  ]);
  // In the order of the alphabet, as answers list them; `texts` keeps the order of the procedure.
  const codes = (part: object) => ({ enum: Object.keys(part).sort() });
  return {
    ...DIALECT,
    title: question.en,
    description: question["zh-TW"],
    kind,
    ...(as_of && { as_of }),
    ...Object.fromEntries(DECISION_MARKS.flatMap((mark) => (mark in definition ? [[mark, definition[mark]]] : []))),
    texts,
    $defs: {
      facts: schemaOf({ has: facts }, grammar),
      values: schemaOf({ has: Object.fromEntries(described) }, grammar),
      reason: codes(reasons),
      obligation: codes(obligations),
      warning: codes(warnings),
    },
  };
}

type Report = (problem: Omit<DefinitionProblem, "decision">) => void;

/** The texts of a decision, with those that it shares in their places. */
function textsOf(definition: Definition, common: CommonTexts, grammar: Grammar, report: Report): DecisionTexts {
  const codes = (part: "reasons" | "obligations" | "warnings") =>
    texts(definition[part] ?? {}, (code, text) => {
      if (text !== "common") return text;
      const shared = common[part][code];
      if (shared === undefined) {
        const expected = {
          en: "a text, for policies/common.yaml has none",
          "zh-TW": "文字（policies/common.yaml 沒有此項）",
        };
        report({ path: [part, code], found: "common", expected });
      }
      return shared;
    });
  const { values = {}, outcomes = {}, words = {} } = definition;
  const used = new Set(wordsIn([values, definition.facts, definition.parameters], grammar));
  return {
    outcomes,
    reasons: codes("reasons"),
    obligations: codes("obligations"),
    warnings: codes("warnings"),
    values: texts(values, (name, { "zh-TW": zh, en }) => {
      const own = zh === undefined || en === undefined ? undefined : { "zh-TW": zh, en };
      const text = own ?? common.values[name];
      if (text === undefined) {
        const expected = { en: "`zh-TW` and `en`: what the value is called", "zh-TW": "`zh-TW` 與 `en`（此值的名稱）" };
        report({ path: ["values", name], expected });
      }
      return text;
    }),
    words: { ...texts(common.words, (word, text) => (used.has(word) ? text : undefined)), ...words },
  };
}

function texts<Given>(
  given: Readonly<Record<string, Given>>,
  text: (name: string, one: Given) => Bilingual | undefined,
): Record<string, Bilingual> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, one]) => {
      const found = text(name, one);
      return found === undefined ? [] : [[name, found]];
    }),
  );
}

/** The words that may stand somewhere below, in nodes or in the schemas of the grammar's definitions. */
function* wordsIn(part: unknown, grammar: Grammar): Generator<string> {
  if (typeof part !== "object" || part === null) return;
  for (const [key, inner] of Object.entries(part)) {
    // A group may have a member by such a name.
    if ((key === "one_of" || key === "enum") && Array.isArray(inner)) yield* inner.map(String);
    else if (typeof inner === "object") yield* wordsIn(inner, grammar);
    else if (["type", "list", "set", "$ref"].includes(key)) yield* wordsIn(definition(String(inner), grammar), grammar);
  }
}

function definition(named: string, { common, parameters }: Grammar): object | undefined {
  const name = named.replace(/^.*\/|\?$/g, "");
  if (Object.hasOwn(common, name)) return common[name];
  return Object.hasOwn(parameters, name) ? parameters[name] : undefined;
}

const SECOND: Bilingual = { en: "a second definition", "zh-TW": "重複的定義" };
const ownedBy = (decision: string): Bilingual => ({
  en: `one: ${decision} owns it`,
  "zh-TW": `單一定義（已由 ${decision} 定義）`,
});

function parameterGroups(
  definitions: ReadonlyMap<string, Definition>,
  grammar: Grammar,
  problems: DefinitionProblem[],
): Map<string, Readonly<Record<string, unknown>>> {
  const groups = new Map<string, { readonly decision: string; readonly node: Node; readonly title: unknown }>();
  const owned = [...definitions].flatMap(([decision, { parameters = {} }]) =>
    Object.entries(parameters).map(([path, node]) => ({ decision, path, node })),
  );
  // A part of a group goes into the group, wherever that is defined.
  for (const { decision, path, node } of owned.sort((a, b) => depth(a.path) - depth(b.path))) {
    const [name = "", part] = path.split(".");
    const report = (what: Bilingual, expected: Bilingual) =>
      problems.push({ decision, path: ["parameters", path], found: path, what, expected });
    const group = groups.get(name);
    if (part === undefined) {
      if (group !== undefined) report(SECOND, ownedBy(group.decision));
      const { title = node.en, ...rest } = node;
      groups.set(name, { decision, title, node: rest });
    } else if (group === undefined) {
      const expected = { en: `a decision that owns \`${name}\``, "zh-TW": `定義 \`${name}\` 的決定` };
      report({ en: `a part of \`${name}\``, "zh-TW": `\`${name}\` 的一部分` }, expected);
    } else if (group.node.has?.[part] !== undefined) {
      report(SECOND, ownedBy(group.decision));
    } else {
      groups.set(name, { ...group, node: { ...group.node, has: { ...group.node.has, [part]: node } } });
    }
  }
  const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    inOrder.map(([name, { decision, title, node }]) => [
      name,
      { ...DIALECT, title, decision, ...schemaOf(node, grammar) },
    ]),
  );
}

const depth = (path: string) => path.split(".").length;
