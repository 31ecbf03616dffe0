import { decisionSchemas, type SchemaFiles } from "./schemas.ts";

/** The words and codes that files know, by what people call them, plainly written; made once a mistake asks for them. */
export type WordLabels = () => ReadonlyMap<string, ReadonlySet<string>>;

/** What stands around a label, or between two: `逾（超過）`. */
const BETWEEN = /[\s（）()、，,。.；;：:／/「」]+|或/u;

/** What the schemas call their words and codes, in both languages, whole and in parts. */
export function wordLabels(schemas: SchemaFiles, further: Readonly<Record<string, object>> = {}): WordLabels {
  let made: ReturnType<WordLabels> | undefined;
  return () => (made ??= labelsIn(schemas, further));
}

function labelsIn(schemas: SchemaFiles, further: Readonly<Record<string, object>>): ReturnType<WordLabels> {
  const labels = new Map<string, Set<string>>();
  const add = (word: string, text: string) => {
    for (const part of [text, ...text.split(BETWEEN)].map(plain).filter((one) => one !== "")) {
      labels.set(part, (labels.get(part) ?? new Set()).add(word));
    }
  };
  const addAll = (texts: Readonly<Record<string, object>>) => {
    for (const [word, text] of Object.entries(texts)) for (const one of Object.values(text)) add(word, String(one));
  };
  for (const { texts } of decisionSchemas(schemas).values()) {
    for (const part of ["words", "reasons", "obligations", "warnings"] as const) addAll(texts[part]);
  }
  addAll(further);
  // Lists that no decision owns say beside each word what it means: `中文 — English`.
  for (const { enum: words, enumDescriptions } of listsIn(schemas["parameters/common"])) {
    for (const [index, word] of words.entries()) {
      for (const text of enumDescriptions[index]?.split(" — ") ?? []) add(word, text);
    }
  }
  return labels;
}

/** The one of the known words that a label means; `undefined` where it means none of them, or several. */
export function wordMeant(label: string, known: Iterable<string>, labels: WordLabels): string | undefined {
  const words = labels().get(plain(label));
  const meant = words === undefined ? [] : [...known].filter((one) => words.has(one));
  return meant.length === 1 ? meant[0] : undefined;
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\s。.]+$|^\s+/gu, "")
    .toLowerCase();
}

interface DescribedList {
  readonly enum: readonly string[];
  readonly enumDescriptions: readonly string[];
}

function* listsIn(part: unknown): Generator<DescribedList> {
  if (typeof part !== "object" || part === null) return;
  if ("enum" in part && "enumDescriptions" in part) yield part as DescribedList;
  for (const inner of Object.values(part)) yield* listsIn(inner);
}
