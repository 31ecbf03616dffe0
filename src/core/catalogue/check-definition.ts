import type { Bilingual } from "../base/bilingual.ts";
import { oneOf } from "../base/mistake.ts";
import { OUTCOMES, OUTCOMES_OF_ANY_KIND } from "../schema/schemas.ts";
import type { CommonTexts, Definition, Node } from "./definition.ts";
import { factTypes, type Grammar } from "./node-schema.ts";
import { codesOf, type PartNode, type Shape } from "./shape.ts";
import { factAt, factPathsOf } from "./shaped.ts";

/** Something wrong in a definition, though its form is right. */
export interface DefinitionFinding {
  /** From the definition to the place. */
  readonly path: readonly (string | number)[];
  /** What stands there; left out where nothing does. */
  readonly found?: unknown;
  readonly expected: Bilingual;
  /** Names of which the nearest is suggested. */
  readonly known?: readonly string[];
}

type Report = (finding: DefinitionFinding) => void;
type Path = readonly (string | number)[];

const CODED = ["reasons", "obligations", "warnings"] as const;

/** What is wrong with a definition: what it names and does not have, what its shape needs, and what is another shape's. */
export function definitionFindings(
  definition: Definition,
  { shapes, grammar, common, others = [] }: Checking,
): DefinitionFinding[] {
  const findings: DefinitionFinding[] = [];
  const report: Report = (finding) => findings.push(finding);
  const shape = shapes.get(definition.shape ?? "");
  otherShapesParts(definition, shape, shapes, report);
  if (shape !== undefined) {
    if (!shape.kinds.includes(definition.kind)) {
      report({ path: ["kind"], found: definition.kind, expected: oneOf(shape.kinds), known: shape.kinds });
    }
    for (const part of shape.needs ?? []) {
      if (definition[part] === undefined) report({ path: [part], expected: NEEDED });
    }
    parts(shape.definition ?? {}, definition, [], { definition, report, beside: {} });
    neededCodes(definition, shape, report);
    sameTypes(definition, shape, report);
  }
  nodes(definition, { types: factTypes(grammar), words: words(common, definition, others), report });
  boundFacts(definition, report);
  // Which values there are hangs on what the shape is told.
  if (findings.length === 0) placeholders(definition, report);
  usedNames(definition, report);
  return findings;
}

/** What a definition is held against. */
export interface Checking {
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly grammar: Grammar;
  readonly common: CommonTexts;
  /** Definitions whose texts of words it shares. */
  readonly others?: readonly Definition[];
}

/** Words that have a text; an obligation may stand for what is to be done next. */
function words(common: CommonTexts, definition: Definition, others: readonly Definition[]): NodeChecks["words"] {
  const texts = [definition, ...others].flatMap((one) => [one.words, one.obligations]);
  return Object.assign({}, common.words, ...texts) as NodeChecks["words"];
}

function neededOf(kind: string): Bilingual {
  return { en: `a value: its shape needs it of a ${kind}`, "zh-TW": `一個值（此形式的 ${kind} 必填）` };
}

function oneNeeded(names: readonly string[]): Bilingual {
  return { en: `one of ${names.join(", ")}`, "zh-TW": `${names.join("、")} 其中之一` };
}

const NEEDED: Bilingual = { en: "a value: its shape needs it", "zh-TW": "一個值（此形式必填）" };

/** What a person wrote for a shape that the decision does not have would be read by nobody. */
function otherShapesParts(
  definition: Definition,
  shape: Shape | undefined,
  shapes: ReadonlyMap<string, Shape>,
  report: Report,
): void {
  for (const part of Object.keys(definition)) {
    // A policy of Rego may be one that says how many rows are due.
    if (shape === undefined && part === "sample") continue;
    const having = [...shapes].filter(([, one]) => Object.hasOwn(one.definition ?? {}, part)).map(([name]) => name);
    if (having.length === 0 || Object.hasOwn(shape?.definition ?? {}, part)) continue;
    const expected: Bilingual = {
      en: `nothing here: only ${having.join(", ")} has it`,
      "zh-TW": `空白（僅 ${having.join("、")} 有此部分）`,
    };
    report({ path: [part], found: definition[part], expected });
  }
}

interface Within {
  readonly definition: Definition;
  readonly report: Report;
  /** The group that the value is a member of. */
  readonly beside: Readonly<Record<string, unknown>>;
  readonly member?: PartMember;
}

function parts(nodes: Readonly<Record<string, string | Node>>, values: object, path: Path, within: Within): void {
  const beside = values as Readonly<Record<string, unknown>>;
  const { definition, report } = within;
  for (const [name, node] of Object.entries(nodes)) {
    if (typeof node !== "object") continue;
    const at = [...path, name];
    const { required_of = [] } = node as PartNode;
    if (beside[name] !== undefined) part(node as PartNode, beside[name], at, { ...within, beside });
    else if (required_of.includes(definition.kind)) report({ path: at, expected: neededOf(definition.kind) });
  }
}

/** Holds a value against what its node says of names. Its form has been checked. */
function part(node: PartNode, value: unknown, path: Path, within: Within): void {
  const { definition, report } = within;
  if (node.has !== undefined) parts(node.has, value as object, path, within);
  const { needs_one } = node;
  if (needs_one !== undefined && !needs_one.some((name) => Object.hasOwn(value as object, name))) {
    report({ path, expected: oneNeeded(needs_one) });
  }
  if (node.each !== undefined) {
    for (const [name, member] of Object.entries(value as object)) {
      part(node.each as PartNode, member, [...path, name], { ...within, member: { part: String(path[0]), name } });
    }
  }
  if (typeof node.list === "object" && Array.isArray(value)) {
    value.forEach((item, index) => {
      part(node.list as PartNode, item, [...path, index], within);
    });
  }
  if (node.fact !== undefined || node.name_of !== undefined) named(node, String(value), path, within);
  const { codes } = node as { codes?: (typeof CODED)[number] };
  if (codes !== undefined) {
    const known = Object.keys(definition[codes] ?? {});
    if (!known.includes(String(value))) report({ path, found: value, expected: codeOf(codes, known), known });
  }
}

const CODES_ZH = { reasons: "理由", obligations: "義務", warnings: "提醒" };

function codeOf(part: (typeof CODED)[number], known: readonly string[]): Bilingual {
  if (known.length > 0 && known.length <= 20) return oneOf(known);
  return { en: `a code that has its text in \`${part}\``, "zh-TW": `\`${part}\`（${CODES_ZH[part]}）中已有文字的代碼` };
}

function named(node: PartNode, value: string, path: Path, { definition, report, member, beside }: Within): void {
  const list = node.of_each === undefined ? undefined : beside[node.of_each];
  // Of what is no list of groups, that is told.
  if (list !== undefined && !isOfType(factAt(definition, String(list)), ["groups"])) return;
  const known = namesFor(node, definition, { member, beside });
  if (known.includes(value)) return;
  const types = [node.fact ?? []].flat();
  report({ path, found: value, expected: known.length > 0 ? oneOf(known) : ofType(types, node.name_of), known });
}

/** A member of a part whose names are the author's. */
export interface PartMember {
  readonly part: string;
  readonly name: string;
}

/** Where a name stands in a definition. */
interface NamePlace {
  readonly member?: PartMember | undefined;
  /** The group that it is a member of. */
  readonly beside?: Readonly<Record<string, unknown>> | undefined;
}

/** The names that may stand where a node names facts, or members of other parts. */
export function namesFor(
  { fact, name_of, earlier, of_each }: PartNode,
  definition: Definition,
  { member, beside = {} }: NamePlace = {},
): readonly string[] {
  const types = [fact ?? []].flat();
  const list = of_each === undefined ? undefined : beside[of_each];
  const among = list === undefined ? definition : { ...definition, facts: itemsOf(definition, String(list)) };
  const facts = factPathsOf(among.facts).filter((name) => isOfType(factAt(among, name), types));
  const all = name_of === undefined ? [] : Object.keys((definition[name_of] ?? {}) as object);
  // A part that names members of itself could go round in a circle.
  const end = earlier && member?.part === name_of ? all.indexOf(member?.name ?? "") : all.length;
  const most = typeof earlier === "number" ? earlier : Number.POSITIVE_INFINITY;
  const before = all.slice(0, end).filter((name) => inARow(definition, name_of, name) <= most);
  return [...(types.length > 0 ? facts : []), ...before];
}

/** How many members of a part stand in a row, the first of which names none of them. */
function inARow(definition: Definition, part: string | undefined, name: string): number {
  const members = (definition[part ?? ""] ?? {}) as Readonly<Record<string, object>>;
  const names = Object.keys(members);
  const earlier = names.slice(0, names.indexOf(name));
  const named = Object.values(members[name] ?? {})
    .flat()
    .filter((text) => earlier.includes(String(text)));
  return 1 + Math.max(0, ...named.map((one) => inARow(definition, part, String(one))));
}

function isOfType(fact: Node | undefined, types: readonly string[]): boolean {
  if (fact === undefined || types.length === 0) return false;
  return types.includes("any") || types.includes(typeOf(fact));
}

function typeOf({ type = "", list, one_of }: Node): string {
  if (one_of !== undefined) return "word";
  if (list === undefined) return type.replace("?", "");
  return typeof list === "object" && list.has !== undefined
    ? "groups"
    : `list of ${typeof list === "string" ? list : list.type}`;
}

/** What each item of a list has that is a fact. */
function itemsOf(definition: Definition, path: string): Readonly<Record<string, Node>> {
  const { list } = factAt(definition, path) ?? {};
  const members = Object.entries(typeof list === "object" ? (list.has ?? {}) : {});
  return Object.fromEntries(members.map(([name, node]) => [name, typeof node === "string" ? { type: node } : node]));
}

function ofType(types: readonly string[], part: string | undefined): Bilingual {
  const named = [
    ...(types.length > 0
      ? [{ en: `a fact (${types.join(", ")})`, zh: `\`facts\` 中的事實（${types.map(inChinese).join("、")}）` }]
      : []),
    ...(part === undefined ? [] : [{ en: `a name in \`${part}\``, zh: `\`${part}\` 中的名稱` }]),
  ];
  return { en: named.map(({ en }) => en).join(", or "), "zh-TW": named.map(({ zh }) => zh).join("，或") };
}

function inChinese(type: string): string {
  return type.replace(/^list of (.*)$/, "$1 的清單");
}

function neededCodes(definition: Definition, { codes = {} }: Shape, report: Report): void {
  for (const part of CODED) {
    for (const code of new Set((codes[part] ?? []).flatMap((need) => codesOf(need, definition)))) {
      if (!Object.hasOwn(definition[part] ?? {}, code)) report({ path: [part, code], expected: NEEDED });
    }
  }
}

/** A definition may say what a fact or a value of its shape is called, and not what it is. */
function sameTypes(definition: Definition, shape: Shape, report: Report): void {
  for (const part of ["facts", "values"] as const) {
    for (const [name, node] of Object.entries(shape[part]?.has ?? {})) {
      const [own, shapes] = [definition[part]?.[name], typeof node === "string" ? { type: node } : node];
      if (own === undefined || own.type === shapes.type) continue;
      const expected = { en: `\`${shapes.type}\`, as its shape reads it`, "zh-TW": `\`${shapes.type}\`（此形式所定）` };
      report({ path: [part, name, "type"], found: own.type, expected });
    }
  }
}

interface NodeChecks {
  readonly types: readonly string[];
  readonly words: Readonly<Record<string, unknown>>;
  readonly report: Report;
}

/** Holds that facts and values are of types that there are, and that each word of theirs has a text. */
function nodes(definition: Definition, checks: NodeChecks): void {
  const { types, words, report } = checks;
  const typed = (name: string, path: Path) => {
    const expected = { en: "a type of facts", "zh-TW": "事實的型別" };
    if (!types.includes(name.replace(/[?]$/, ""))) report({ path, found: name, expected, known: types });
  };
  const visit = (node: string | Node | undefined, path: Path): void => {
    if (node === undefined) return;
    if (typeof node === "string") {
      typed(node, path);
      return;
    }
    const { type, one_of = [], list, set, each, has = {} } = node;
    if (type !== undefined) typed(type, [...path, "type"]);
    one_of.forEach((word, index) => {
      if (typeof word !== "string" || Object.hasOwn(words, word)) return;
      const expected = { en: "a word that has its text in `words`", "zh-TW": "`words` 中已有文字的詞" };
      report({ path: [...path, "one_of", index], found: word, expected });
    });
    for (const [name, inner] of Object.entries({ list, set, each })) visit(inner, [...path, name]);
    for (const [name, inner] of Object.entries(has)) visit(inner, [...path, "has", name]);
  };
  for (const part of ["facts", "values"] as const) {
    for (const [name, node] of Object.entries(definition[part] ?? {})) visit(node, [part, name]);
  }
}

/** Parts of an entry of an answer that a text may tell besides the values. */
const OF_ENTRIES = ["period", "parameter"];

function placeholders(definition: Definition, report: Report): void {
  const known = [...new Set([...Object.keys(definition.values ?? {}), ...OF_ENTRIES])].map((name) => `{${name}}`);
  for (const part of [...CODED, "outcomes"] as const) {
    for (const [code, text] of Object.entries(definition[part] ?? {})) {
      for (const [language, words] of Object.entries(typeof text === "string" ? {} : text)) {
        for (const [found] of String(words).matchAll(/\{\w+\}/g)) {
          if (!known.includes(found)) report({ path: [part, code, language], found, expected: oneOf(known), known });
        }
      }
    }
  }
}

function boundFacts(definition: Definition, report: Report): void {
  const paths = factPathsOf(definition.facts);
  for (const path of Object.keys(definition.binds ?? {})) {
    if (!paths.includes(path)) report({ path: ["binds", path], found: path, expected: aFact(paths), known: paths });
  }
  const { judged_on } = definition;
  const days = paths.filter((path) => isOfType(factAt(definition, path), ["date", "open_date"]));
  if (judged_on !== undefined && !days.includes(judged_on)) {
    report({ path: ["judged_on"], found: judged_on, expected: aFact(days), known: days });
  }
}

function aFact(known: readonly string[]): Bilingual {
  return known.length > 0 && known.length <= 20 ? oneOf(known) : { en: "a fact", "zh-TW": "`facts` 中的事實" };
}

/** The outcomes, facts and obligations that a definition names outside its shape. */
function usedNames(definition: Definition, report: Report): void {
  const outcomes = [...OUTCOMES[definition.kind], ...OUTCOMES_OF_ANY_KIND];
  for (const outcome of Object.keys(definition.outcomes ?? {})) {
    if (!outcomes.includes(outcome)) {
      report({ path: ["outcomes", outcome], found: outcome, expected: oneOf(outcomes), known: outcomes });
    }
  }
  const facts = Object.keys(definition.facts ?? {});
  const factsIn = (told: unknown, path: Path) => {
    for (const name of Object.keys((told ?? {}) as object)) {
      if (!facts.includes(name)) report({ path: [...path, name], found: name, expected: aFact(facts), known: facts });
    }
  };
  const { example, plot, calendar } = definition as Partial<Record<string, Readonly<Record<string, unknown>>>>;
  factsIn(example?.["facts"], ["example", "facts"]);
  factsIn(plot?.["facts"], ["plot", "facts"]);
  if (calendar === undefined) return;
  const { act, start, ask } = calendar as {
    act: string;
    start?: string;
    ask: readonly Readonly<Record<string, unknown>>[];
  };
  const acts = Object.keys(definition.obligations ?? {});
  if (!acts.includes(act)) {
    report({ path: ["calendar", "act"], found: act, expected: codeOf("obligations", acts), known: acts });
  }
  const factIn = (name: unknown, path: Path) => {
    if (name !== undefined && !facts.includes(String(name)))
      report({ path, found: name, expected: aFact(facts), known: facts });
  };
  factIn(start, ["calendar", "start"]);
  ask.forEach((question, index) => {
    const at = ["calendar", "ask", index];
    factsIn(question["facts"], [...at, "facts"]);
    for (const name of ["if_overdue", "each"]) factIn(question[name], [...at, name]);
  });
}
