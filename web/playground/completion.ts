import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { Readings } from "../../src/core/regulation/jurisdiction.ts";
import { ownerOf, type Vocabulary } from "../../src/core/regulation/vocabulary.ts";
import type { SchemaNode, SchemaPlace, SchemaTree } from "../../src/core/schema/schema-tree.ts";
import type { Language } from "../../src/words/format.ts";
import { scan } from "./cursor.ts";

/** The sources of completions for version files. */
export interface CompletionSources {
  readonly words: Vocabulary;
  /** Those of all jurisdictions. */
  readonly readings: Readings;
  readonly lang: Language;
}

/** Proposes, at the place of the cursor, the keys and words that the schema of version files has there. */
export function complete(
  context: CompletionContext,
  { words, readings, lang }: CompletionSources,
): CompletionResult | null {
  const { tree } = words;
  const { cursor, keysAt } = scan(context.state.doc.toString(), context.pos);
  const { path, place, inline, from } = cursor;
  if (!context.explicit && from === context.pos) return null;
  const at = path.length === 0 ? tree.at("version", []) : tree.find(tree.at("version", []), path);
  const info = ({ description }: SchemaNode) => (description === undefined ? {} : { info: said(description, lang) });
  const own = context.state.sliceDoc(from, context.pos);
  const there = keysAt(path);
  const keys = place === "key" && at !== undefined ? [...membersOf(at, tree)] : [];
  const members = keys
    .filter(([key]) => key === own || !there.includes(key))
    .map(([label, { schema, required }]): Completion => {
      return { label, apply: `${label}: `, type: "property", boost: required ? 1 : 0, ...info(schema) };
    });
  // Behind a dash there may be a word, or the first key of a mapping.
  const isWord = place === "value" || (!inline && /^\d+$/.test(path.at(-1) ?? ""));
  const options = isWord
    ? [
        ...members,
        ...valuesOf(at, tree, info),
        ...namesFor(path, at?.schema, { words, readings, lang }, keysAt(["clauses"])),
      ]
    : [...members, ...codesAt(path, words)];
  return options.length === 0 ? null : { from, options, validFor: /^[^\s,\]}:]*$/ };
}

/** A description in one of its two languages, which stand as `中文 — English`. */
function said(description: string, lang: Language): string {
  const [zh = "", english = zh] = description.split(" — ");
  return lang === "en" ? english : zh;
}

/** The members that a mapping may have, by everything that its schema refers to. */
function membersOf(place: SchemaPlace, tree: SchemaTree): Map<string, { schema: SchemaNode; required: boolean }> {
  const { file, schema } = place;
  const members = new Map<string, { schema: SchemaNode; required: boolean }>();
  for (const [key, member] of Object.entries(schema.properties ?? {})) {
    // What it is about stands beside a reference, or where that leads.
    const described = member.description === undefined ? tree.resolved({ file, schema: member }).schema : member;
    members.set(key, { schema: described, required: schema.required?.includes(key) ?? false });
  }
  const { $ref, anyOf = [] } = schema;
  const further = anyOf.map((inner) => ({ file, schema: inner }));
  const target = $ref === undefined ? place : tree.resolved({ file, schema: { $ref } });
  for (const next of target === place ? further : [target, ...further]) {
    for (const [key, member] of membersOf(next, tree)) if (!members.has(key)) members.set(key, member);
  }
  return members;
}

function valuesOf(at: SchemaPlace | undefined, tree: SchemaTree, info: (schema: SchemaNode) => object): Completion[] {
  if (at === undefined) return [];
  return tree.alternatives(at).flatMap(({ schema }) => {
    const type = [schema.type].flat().includes("boolean") ? [true, false] : [];
    const exact = [...(schema.enum ?? []), ...("const" in schema ? [schema.const] : []), ...type];
    return [
      ...exact.map((value): Completion => ({ label: String(value), type: "enum", ...info(schema) })),
      ...(schema.examples ?? []).map((value): Completion => ({ label: String(value), type: "text", ...info(schema) })),
    ];
  });
}

const NAMED_BY_CODE: Readonly<Record<string, "reasons" | "warnings">> = { requirements: "reasons", advice: "warnings" };

function codesAt(path: readonly string[], words: Vocabulary): Completion[] {
  const kind = NAMED_BY_CODE[path.at(-1) ?? ""];
  const known = (kind && ownerOf(words, path.slice(1))?.[kind]) ?? [];
  return known.map((label) => ({ label, apply: `${label}:`, type: "constant" }));
}

/** Names that no schema lists: clauses of the register, readings, codes and decisions. */
function namesFor(
  path: readonly string[],
  schema: SchemaNode | undefined,
  { words, readings, lang }: CompletionSources,
  clauses: readonly string[],
): Completion[] {
  const [last, before] = [path.at(-1), path.at(-2)];
  if (last === "clause" || before === "also") return clauses.map((label) => ({ label, type: "constant" }));
  if (before === "readings") {
    return Object.entries(readings).map(([label, summary]) => ({ label, type: "constant", info: summary[lang] }));
  }
  if (schema?.codes !== undefined) {
    const known = schema.codes === "parties" ? words.parties : ownerOf(words, path.slice(1))?.[schema.codes];
    return (known ?? []).map((label) => ({ label, type: "constant" }));
  }
  if (before === "decisions") return [...words.decisions.keys()].map((label) => ({ label, type: "constant" }));
  return [];
}
