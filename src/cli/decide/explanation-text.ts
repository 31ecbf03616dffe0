import type { AnyAnswer } from "../../core/engine/answer.ts";
import type { Better, Explanation, FactChange, UsedParameter } from "../../core/engine/explanation.ts";
import { ANOTHER_TEXT } from "../../features/explain/near-values.ts";
import { outcomeText, wordsOf } from "../../words/decision-text.ts";
import { fillValues, valueText } from "../../words/format.ts";
import type { Labels } from "../../words/labels.ts";
import type { Phrase } from "../../words/messages.ts";
import { MARKS, TONES } from "../../words/tones.ts";
import type { Writing } from "../terminal/answer-text.ts";
import type { Io } from "../terminal/io.ts";
import { shownPath } from "../terminal/paths.ts";
import { wrap } from "../terminal/wrap.ts";

/** So many items of a list are shown; the file has the others. */
const ITEMS_SHOWN = 6;

/** An explanation for people: what would change the answer, the parameters used, and what the clauses say. */
export function explanationText(explanation: Explanation, writing: Writing, io: Io): string[] {
  const { columns, colours } = writing;
  const { language, messages } = writing.labels;
  const { answer, parameters, clauses, better } = explanation;
  const title = (phrase: Phrase): string[] => ["", ...wrap(messages.phrases[phrase], columns).map(colours.strong)];
  const section = (phrase: Phrase, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [...title(phrase), ...items.flatMap((item) => wrap(item, columns, "  - "))];
  const summaries = clauses.flatMap(({ clause, summary }) =>
    summary === undefined ? [] : [clause + messages.colon + summary[language]],
  );
  return [
    ...(better.status === "nothing_better" ? [] : [...title("better"), ...betterLines(better, answer, writing)]),
    ...section("parameters_used", parameterTexts(parameters, answer.decision, writing.labels, io)),
    ...section("clause_summaries", summaries),
  ];
}

function betterLines(
  better: Exclude<Better, { status: "nothing_better" }>,
  answer: AnyAnswer,
  writing: Writing,
): string[] {
  const { columns, colours, labels } = writing;
  const { messages } = labels;
  const { phrases, colon } = messages;
  if (better.status === "not_found") return wrap(fillValues(messages, phrases.better_not_found, better), columns, "  ");
  const { outcome, changes, as_of } = better;
  const tone = TONES[outcome];
  const headline = fillValues(messages, phrases.better_if, { outcome: outcomeText(labels, { ...answer, outcome }) });
  const items = [
    ...(as_of === undefined ? [] : [fillValues(messages, phrases.better_from, { as_of })]),
    ...changes.map((change) => {
      const label = labels.fact(answer.decision, change.path);
      const path = `facts.${change.path}`;
      return (
        (label === undefined ? path : messages.named(path, label)) + colon + changeText(change, answer.decision, labels)
      );
    }),
  ];
  return [
    ...wrap(headline, columns, `  ${MARKS[tone]} `).map(colours[tone]),
    ...items.flatMap((item) => wrap(item, columns, "    - ")),
  ];
}

function changeText({ from, to, any_text }: FactChange, decision: string, labels: Labels): string {
  const { messages } = labels;
  const { phrases } = messages;
  const text = (value: unknown) => givenText(value, decision, labels);
  const any = to === ANOTHER_TEXT ? phrases.another_text : phrases.any_text;
  const said = any_text ? any : text(to);
  // Of what was not told, or was none, there is no more to say.
  const told = from !== undefined && from !== null && !(typeof from === "string" && from.trim() === "");
  return told ? fillValues(messages, phrases.better_instead, { to: said, from: text(from) }) : said;
}

/** Values on one line are one item, under the rule that they share. */
function parameterTexts(parameters: readonly UsedParameter[], decision: string, labels: Labels, io: Io): string[] {
  const { messages } = labels;
  const { comma, colon } = messages;
  const items = new Map<string, UsedParameter[]>();
  for (const parameter of parameters) {
    const { path, file, line, agency } = parameter;
    const key = agency === undefined && line !== undefined ? `${file}:${line}` : path;
    items.set(key, [...(items.get(key) ?? []), parameter]);
  }
  return [...items.values()].map((members) => {
    const [first] = members as [UsedParameter, ...UsedParameter[]];
    const name = commonPath(members.map(({ path }) => path));
    const values = members.flatMap((one) => {
      if (!("value" in one)) return [];
      const text = givenText(one.value, decision, labels);
      return one.path === name ? [text] : [`${one.path.slice(name.length + 1)} ${text}`];
    });
    const cited = first.clause === undefined ? "" : messages.clauses(first.clause, []);
    return `${[name, ...(values.length === 0 ? [] : [values.join(comma)])].join(colon)}${cited} ${placeText(first, decision, labels, io)}`;
  });
}

function commonPath(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split("."));
  const differs = first.findIndex((step, index) => others.some((other) => other[index] !== step));
  return (differs === -1 ? first : first.slice(0, differs)).join(".");
}

function placeText({ file, line, agency }: UsedParameter, decision: string, labels: Labels, io: Io): string {
  const { messages } = labels;
  const place = (name: string, at: number | undefined) => {
    const path = name.startsWith("jurisdictions/") ? name : shownPath(name, io);
    return at === undefined ? path : `${path}:${at}`;
  };
  if (agency === undefined) return place(file, line);
  const text = fillValues(messages, messages.phrases.set_by_agency, {
    text_value: givenText(agency.text_value, decision, labels),
  });
  return [place(agency.file, agency.line), text, place(file, line)].join(messages.comma);
}

/** A value as it is written in facts and in YAML; dates and "none" as the language writes them. */
function givenText(value: unknown, decision: string, labels: Labels): string {
  const { messages } = labels;
  if (value === null || (Array.isArray(value) && value.length === 0)) return messages.phrases.none;
  if (value === "unset") return messages.phrases.left_open;
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) {
    const shown = value.slice(0, ITEMS_SHOWN).map((item) => givenText(item, decision, labels));
    const items = shown.join(messages.comma);
    const more = { items, count: value.length };
    return value.length > ITEMS_SHOWN ? fillValues(messages, messages.phrases.and_more, more) : items;
  }
  if (typeof value === "object") return JSON.stringify(value);
  return valueText(messages, String(value), undefined, wordsOf(labels, decision));
}
