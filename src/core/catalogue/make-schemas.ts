import type { Bilingual, Said } from "../base/bilingual.ts";
import { DECISION_MARKS, type DecisionSchema, type DecisionTexts } from "../schema/schemas.ts";
import type { CommonTexts, Definition, Node } from "./definition.ts";
import { type Grammar, schemaOf } from "./node-schema.ts";

const DIALECT = { $schema: "https://json-schema.org/draft/2020-12/schema" };

/** What is wrong with a definition, though each by itself has the right form. */
export interface DefinitionProblem {
  readonly decision: string;
  /** From the definition to the place. */
  readonly path: readonly string[];
  readonly found: Said;
  readonly expected: Bilingual;
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
export function makeSchemas(
  definitions: ReadonlyMap<string, Definition>,
  common: CommonTexts,
  grammar: Grammar,
): MadeSchemas {
  const problems: DefinitionProblem[] = [];
  const schemas: Record<string, object> = {};
  for (const [name, definition] of definitions) {
    const report = (path: readonly string[], found: Said, expected: Bilingual) =>
      problems.push({ decision: name, path, found, expected });
    schemas[`decisions/${name}`] = decisionSchema(definition, textsOf(definition, common, grammar, report), grammar);
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

function decisionSchema(definition: Definition, texts: DecisionTexts, grammar: Grammar): Omit<DecisionSchema, "$id"> {
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

type Report = (path: readonly string[], found: Said, expected: Bilingual) => void;

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
        report([part, code], "common", expected);
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
        report(["values", name], "nothing", expected);
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
    const report = (found: Said, expected: Bilingual) =>
      problems.push({ decision, path: ["parameters", path], found, expected });
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
      groups.set(name, {
        ...group,
        node: { ...group.node, has: { ...group.node.has, [part]: { ...node, decision } } },
      });
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
