import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { valueAt } from "../../src/core/base/plain-value.ts";
import { Field } from "../ask/field.tsx";
import { useWords, type Words } from "../shared/context.ts";
import { shapeOfFacts } from "../shared/facts.ts";
import { NumberInput, TextInput, TimeInput } from "../shared/inputs.tsx";
import { type Member, memberAt } from "../shared/shape.ts";
import { useDigits } from "../shared/use-digits.ts";
import type { StepProps } from "./step-props.ts";

interface QuestionProps extends StepProps {
  readonly path: string;
  readonly answered: (value: unknown) => void;
  readonly skip: () => void;
  /** Told of each value while it is typed or ticked; `undefined` while it is none. */
  readonly typing: (value: unknown) => void;
}

/** The form of one question. What is chosen goes on at once; what is typed or ticked goes on with Enter or a press. */
export function QuestionForm(props: QuestionProps) {
  const { decision, path, state, place, answered, skip, typing } = props;
  const words = useWords();
  const { texts } = words;
  const member = memberAt(path, shapeOfFacts(decision)) as Member;
  const asked = state.questions.find((one) => one.path === path);
  const known = valueAt(place.facts, path.split("."));
  const [value, keepValue] = useState<unknown>(known);
  const setValue = (next: unknown) => {
    keepValue(next);
    typing(next);
  };
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const options = optionsOf(member, asked?.listed ?? [], words, decision);
  const ticked = member.shape.kind === "choices" || (member.shape.kind === "list" && options.length > 0);
  const others = earlierTexts(props, member, words);
  const quick: readonly Option[] = ticked ? [] : [...options, ...others];
  const typed = !ticked && (options.length === 0 || member.shape.kind === "text");
  // Before anything is drawn, so that no key is lost.
  useLayoutEffect(() => {
    // Whoever has to type can type at once; whoever chooses hears the question.
    const input = quick.length === 0 ? form.current?.querySelector<HTMLElement>("input[type=text]") : undefined;
    (input ?? heading.current)?.focus({ preventScroll: true });
  }, []);
  const toggle = (one: unknown) => {
    const chosen = Array.isArray(value) ? value : [];
    const next = options.map((option) => option.value).filter((each) => (each === one) !== chosen.includes(each));
    setValue(next.length === 0 ? undefined : next);
  };
  const submit = () => {
    if (value !== undefined) answered(value);
  };
  useDigits((index) => {
    const option = (ticked ? options : quick)[index];
    if (option === undefined) return;
    if (ticked) toggle(option.value);
    else answered(option.value);
  }, submit);
  const name = words.fact(decision, path);
  return (
    <form
      ref={form}
      class="question-form"
      data-fact={path}
      aria-labelledby="step-name"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h1 id="step-name" tabIndex={-1} ref={heading}>
        {name}
      </h1>
      {ticked || quick.length > 0 ? (
        <ul class="options">
          {(ticked ? options : quick).map((option, index) => {
            const isOn = ticked && Array.isArray(value) && value.includes(option.value);
            return (
              <li key={option.text}>
                <button
                  type="button"
                  aria-pressed={ticked ? isOn : undefined}
                  class={isOn || (!ticked && known === option.value) ? "chosen" : ""}
                  onClick={() => (ticked ? toggle(option.value) : answered(option.value))}
                >
                  {index < 9 ? <kbd>{index + 1}</kbd> : null} {option.text}
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
      {typed ? (
        <Typed
          member={member}
          value={value}
          set={setValue}
          path={path}
          decision={decision}
          year={place.on.slice(0, 4)}
          label={name}
          beside={quick.length > 0 ? texts.listed_other : ""}
        />
      ) : null}
      <p class="buttons">
        {typed || ticked ? (
          <button type="submit" class="primary">
            {texts.next}
          </button>
        ) : null}
        {member.nullable || member.shape.kind === "choices" || member.shape.kind === "list" ? (
          <button type="button" onClick={() => answered(member.nullable ? null : [])}>
            {words.messages.phrases.none}
          </button>
        ) : null}
        <button type="button" onClick={skip}>
          {texts.dont_know}
        </button>
        <button type="button" class="link" onClick={() => history.back()}>
          {texts.previous}
        </button>
      </p>
      <p class="faint">
        {quick.length > 0 || ticked ? texts.press : null} {asked?.untold_is_none ? texts.none_if_untold : null}
      </p>
      <details>
        <summary>{texts.why_asked}</summary>
        {(asked?.clauses ?? []).length === 0 ? <p>{texts.no_clause}</p> : null}
        <dl>
          {asked?.clauses.map(({ clause, summary }) => (
            <div key={clause}>
              <dt>{clause}</dt>
              <dd>{summary?.[words.lang]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </form>
  );
}

interface Option {
  readonly value: unknown;
  readonly text: string;
}

function optionsOf({ shape }: Member, listed: readonly string[], words: Words, decision: string): Option[] {
  const named = (word: string | number): Option => {
    const text = typeof word === "string" ? words.labels.word(word, decision) : undefined;
    return { value: word, text: text ?? words.word(word) };
  };
  if (shape.kind === "words" || shape.kind === "choices") return shape.words.map(named);
  if (shape.kind === "boolean") {
    return [
      { value: true, text: words.texts.yes },
      { value: false, text: words.texts.no },
    ];
  }
  return listed.map(named);
}

/** Texts that were told of other facts that say about whom it is: one may be the same. */
function earlierTexts({ decision, place, state, path }: QuestionProps, member: Member, words: Words): Option[] {
  if (member.shape.kind !== "text" || member.part !== "subject" || !member.required) return [];
  const seen = new Set<unknown>();
  return state.questions.flatMap((one) => {
    const other = memberAt(one.path, shapeOfFacts(decision));
    const told = valueAt(place.facts, one.path.split("."));
    if (one.path === path || other?.shape.kind !== "text" || other.part !== "subject" || !other.required) return [];
    if (typeof told !== "string" || seen.has(told)) return [];
    seen.add(told);
    return [{ value: told, text: words.say("same_as", { name: `${words.fact(decision, one.path)} ${told}` }) }];
  });
}

function Typed(props: {
  member: Member;
  value: unknown;
  set: (value: unknown) => void;
  path: string;
  decision: string;
  label: string;
  beside: string;
  year: string;
}) {
  const { member, value, set, path, decision, label, beside, year } = props;
  const { lang } = useWords();
  const { shape } = member;
  if (shape.kind === "group" || shape.kind === "list") {
    return <Field decision={decision} member={member} path={path} value={value} set={set} />;
  }
  const input = { id: "step-input", value, set, required: member.required };
  return (
    <div class="field">
      <label for="step-input" class="hidden">
        {label}
      </label>
      {beside === "" ? null : <span aria-hidden="true">{beside}</span>}
      <div class="control">
        {shape.kind === "time" ? <TimeInput {...input} format={shape.format} year={year} /> : null}
        {shape.kind === "number" ? <NumberInput {...input} shape={shape} /> : null}
        {shape.kind === "text" ? <TextInput {...input} /> : null}
        {member.unit === undefined ? null : <span>{member.unit[lang]}</span>}
      </div>
    </div>
  );
}
