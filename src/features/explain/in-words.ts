import { EngineFaultError, RequestError } from "../../core/base/errors.ts";
import { oneOf } from "../../core/base/mistake.ts";
import { shown } from "../../core/base/text.ts";
import type { Answer } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { DecisionName } from "../../core/schema/decisions.ts";
import { type Language, MESSAGES } from "../../words/format.ts";
import { Labels } from "../../words/labels.ts";
import { type WholeAnswerWords, wholeAnswerWords } from "../../words/whole-answer.ts";
import { sourcesOf } from "./explain.ts";

/** An answer in words, as data and as one text. */
export interface AnswerInWords extends WholeAnswerWords {
  /** The clauses that it cites, in the order of the text; each with our summary where the register has the clause. */
  readonly clauses: readonly { readonly clause: string; readonly summary?: string }[];
  /** All of it, as `hdp decide` prints it: a line a paragraph, without colours. */
  readonly text: string;
}

/** What an engine's answers are said with; made once, for it takes as long as hundreds of answers. */
const LABELS = new WeakMap<Engine, Map<Language, Labels>>();

/**
 * Says an answer of an engine in a language. What is said is for people; programs read the codes of the answer.
 *
 * @param options `lang`: `zh-TW` unless told otherwise
 * @throws RequestError if the engine has no such jurisdiction, or there is no such language
 * @throws EngineFaultError if the engine was not told what its data was made of
 */
export function inWords<D extends DecisionName>(
  engine: Engine,
  answer: Answer<D>,
  { lang = "zh-TW" }: { readonly lang?: Language } = {},
): AnswerInWords {
  const { origin, schemas } = engine;
  if (origin === undefined) throw new EngineFaultError("this engine was not told what its data was made of");
  if (!Object.hasOwn(MESSAGES, lang)) {
    const problem = { path: "lang", found: shown(lang), expected: oneOf(Object.keys(MESSAGES)) };
    throw new RequestError("invalid_request", [problem]);
  }
  const owner = origin.settled.find(({ id }) => id === answer.jurisdiction);
  if (owner === undefined) {
    const expected = oneOf(engine.jurisdictions);
    const problem = { path: "jurisdiction", found: shown(answer.jurisdiction), expected };
    throw new RequestError("unknown_jurisdiction", [problem]);
  }
  const known = LABELS.get(engine) ?? new Map<Language, Labels>();
  LABELS.set(engine, known);
  const labels = known.get(lang) ?? new Labels(schemas, lang, origin.settled);
  known.set(lang, labels);
  const words = wholeAnswerWords(answer, owner, labels);
  const clauses = sourcesOf(answer, owner).clauses.map(({ clause, summary }) => ({
    clause,
    ...(summary && { summary: summary[lang] }),
  }));
  return { ...words, clauses, text: textOf(words) };
}

function textOf({ mark, outcome, meaning, sections, foot }: WholeAnswerWords): string {
  const lines = [
    `${mark} ${outcome}`,
    ...meaning.map((sentence) => `  ${sentence}`),
    ...sections.flatMap(({ title, lines }) => ["", title, ...lines.map(({ text, cited }) => `  - ${text}${cited}`)]),
    "",
    ...foot,
  ];
  return `${lines.join("\n")}\n`;
}
