import type { AnyAnswer } from "../../core/engine/answer.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import type { Labels } from "../../words/labels.ts";
import { wholeAnswerWords } from "../../words/whole-answer.ts";
import type { Colours } from "./colours.ts";
import { wrap } from "./wrap.ts";

/** The settings and words that an answer is written with. */
export interface Writing {
  readonly columns: number;
  readonly colours: Colours;
  readonly labels: Labels;
}

/** An answer for people: the outcome, then why, what is to be done, what is missing and what it relies on. */
export function answerText(answer: AnyAnswer, jurisdiction: Jurisdiction, writing: Writing): string[] {
  const { columns, colours, labels } = writing;
  const words = wholeAnswerWords(answer, jurisdiction, labels);
  return [
    ...wrap(words.outcome, columns, `${words.mark} `).map(colours[words.tone]),
    ...words.meaning.flatMap((sentence) => wrap(sentence, columns, "  ")),
    ...words.sections.flatMap(({ title, lines }) => [
      "",
      ...wrap(title, columns).map(colours.strong),
      ...lines.flatMap(({ text, cited }) => wrap(text + cited, columns, "  - ")),
    ]),
    "",
    ...words.foot.flatMap((line) => wrap(line, columns)).map(colours.faint),
  ];
}
