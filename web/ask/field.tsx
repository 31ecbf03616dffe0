import type { ComponentChildren } from "preact";
import { valueAt } from "../../src/core/base/plain-value.ts";
import { useWords } from "../shared/context.ts";
import { NumberInput, TextInput, TimeInput } from "../shared/inputs.tsx";
import type { Member, Shape } from "../shared/shape.ts";

/** The input of a field: its value (`undefined`: not told) and a function that sets another. */
export interface FieldProps {
  readonly decision: string;
  readonly member: Member;
  /** Below `facts`: `account.findings[0].kind`. */
  readonly path: string;
  readonly value: unknown;
  readonly set: (value: unknown) => void;
}

/** The id of the field of a fact, to which answers link. */
export const fieldId = (path: string): string => `f-${path}`;

/** One fact, or a group of them. */
export function Field(props: FieldProps) {
  const { member, path, decision } = props;
  const words = useWords();
  const label = words.fact(decision, path);
  const { kind } = member.shape;
  if (kind === "group" || kind === "list" || kind === "choices") return <GroupField {...props} label={label} />;
  return (
    <div class="field">
      <label for={fieldId(path)}>
        {label}
        <Required {...props} />
      </label>
      <div class="control">
        <Single {...props} />
      </div>
    </div>
  );
}

function Required({ member, value }: FieldProps) {
  const { texts } = useWords();
  return member.required && value === undefined ? <span class="required"> {texts.required}</span> : null;
}

function GroupField(props: FieldProps & { label: string }) {
  const { member, path, value, set, label, decision } = props;
  const { shape } = member;
  return (
    <fieldset id={fieldId(path)} tabIndex={-1}>
      <legend>
        {label}
        <Required {...props} />
      </legend>
      {member.nullable || shape.kind !== "group" ? <NoneBox {...props} /> : null}
      {shape.kind === "group" && value !== null ? (
        <GroupMembers shape={shape} path={path} decision={decision} value={value} set={set} />
      ) : null}
      {shape.kind === "choices" ? <Choices {...props} words={shape.words} /> : null}
      {shape.kind === "list" ? <ListField {...props} item={shape.item} /> : null}
    </fieldset>
  );
}

/** The facts of a group. A group without any told fact is removed. */
export function GroupMembers({
  shape,
  path,
  value,
  set,
  decision,
}: Pick<FieldProps, "path" | "value" | "set" | "decision"> & { shape: Extract<Shape, { kind: "group" }> }) {
  const told = (value ?? {}) as Readonly<Record<string, unknown>>;
  return (
    <>
      {shape.members.map((inner) => (
        <Field
          key={inner.name}
          decision={decision}
          member={inner}
          path={path === "" ? inner.name : `${path}.${inner.name}`}
          value={valueAt(told, [inner.name])}
          set={(next) => {
            const { [inner.name]: _before, ...rest } = told;
            const after = next === undefined ? rest : { ...rest, [inner.name]: next };
            set(Object.keys(after).length === 0 ? undefined : after);
          }}
        />
      ))}
    </>
  );
}

/** States that there is none; for a list, that it is empty. */
function NoneBox({ member, path, value, set, decision }: FieldProps) {
  const none = member.nullable ? null : [];
  const isNone = value === null || (Array.isArray(value) && value.length === 0);
  return (
    <Check id={`${fieldId(path)}-none`} checked={isNone} set={(checked) => set(checked ? none : undefined)}>
      <NoneOf decision={decision} path={path} />
    </Check>
  );
}

/** What a box for none is called; for who does not see beside what it stands, with the fact. */
function NoneOf({ decision, path }: Pick<FieldProps, "decision" | "path">) {
  const words = useWords();
  return (
    <>
      {words.texts.none}
      <span class="hidden">{words.messages.colon + words.fact(decision, path)}</span>
    </>
  );
}

function Choices({ path, value, set, words: known }: FieldProps & { words: readonly (string | number)[] }) {
  const words = useWords();
  const chosen = Array.isArray(value) ? (value as unknown[]) : [];
  return (
    <div class="choices">
      {known.map((word) => (
        <Check
          key={word}
          id={`${fieldId(path)}-${word}`}
          checked={chosen.includes(word)}
          set={(checked) => {
            const next = known.filter((one) => (one === word ? checked : chosen.includes(one)));
            set(next.length === 0 ? undefined : next);
          }}
        >
          {words.word(word)}
        </Check>
      ))}
    </div>
  );
}

/** A box to tick with its label. */
export function Check(props: {
  id: string;
  checked: boolean;
  set: (checked: boolean) => void;
  children: ComponentChildren;
}) {
  return (
    <label class="check" for={props.id}>
      <input
        type="checkbox"
        id={props.id}
        checked={props.checked}
        onChange={(event) => props.set(event.currentTarget.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}

/** A field of one value. */
function Single(props: FieldProps) {
  const { member, path, value, set, decision } = props;
  const { shape } = member;
  if (shape.kind === "words" || shape.kind === "boolean") return <Choice {...props} />;
  const input = { id: fieldId(path), value, set, required: member.required };
  const none = member.nullable ? (
    <Check id={`${fieldId(path)}-none`} checked={value === null} set={(checked) => set(checked ? null : undefined)}>
      <NoneOf decision={decision} path={path} />
    </Check>
  ) : null;
  return (
    <>
      {shape.kind === "time" ? <TimeInput {...input} format={shape.format} /> : null}
      {shape.kind === "number" ? <NumberInput {...input} shape={shape} /> : null}
      {shape.kind === "text" ? <TextInput {...input} /> : null}
      {none}
    </>
  );
}

function Choice({ member, path, value, set }: FieldProps) {
  const words = useWords();
  const { texts } = words;
  const { shape, nullable } = member;
  const options: [unknown, string][] =
    shape.kind === "words"
      ? shape.words.map((word) => [word, words.word(word)])
      : [
          [true, texts.yes],
          [false, texts.no],
        ];
  const all: [unknown, string][] = [
    [undefined, texts.unknown],
    ...options,
    ...(nullable ? [[null, texts.none] as [unknown, string]] : []),
  ];
  const at = Math.max(
    0,
    all.findIndex(([one]) => one === value),
  );
  return (
    <select
      id={fieldId(path)}
      value={String(at)}
      onChange={(event) => set(all[Number(event.currentTarget.value)]?.[0])}
    >
      {all.map(([, text], index) => (
        <option key={text} value={String(index)}>
          {text}
        </option>
      ))}
    </select>
  );
}

/** A list of texts or of groups, whose entries are added and removed. */
function ListField({ item, path, value, set, decision }: FieldProps & { item: Shape }) {
  const words = useWords();
  const { texts } = words;
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const replace = (index: number, next: unknown) => set(items.map((one, at) => (at === index ? next : one)));
  const remove = (index: number) => set(items.length === 1 ? undefined : items.filter((_, at) => at !== index));
  const add = () => {
    set([...items, item.kind === "group" ? {} : ""]);
    // The focus moves to the new entry.
    setTimeout(() => {
      const place = document.getElementById(fieldId(`${path}[${items.length}]`));
      (place?.querySelector<HTMLElement>("input, select") ?? place)?.focus();
    });
  };
  return (
    <div class="list">
      {items.map((one, index) => {
        const at = `${path}[${index}]`;
        const name = words.say("item", { n: index + 1 });
        return (
          <fieldset class="item" id={item.kind === "group" ? fieldId(at) : undefined} key={at} aria-label={name}>
            {item.kind === "group" ? (
              <GroupMembers
                shape={item}
                path={at}
                decision={decision}
                value={one}
                set={(next) => replace(index, next ?? {})}
              />
            ) : (
              <div class="field">
                <label for={fieldId(at)}>{name}</label>
                <div class="control">
                  <Single
                    decision={decision}
                    path={at}
                    member={{ name: at, required: true, nullable: false, shape: item }}
                    value={one}
                    set={(next) => replace(index, next ?? "")}
                  />
                </div>
              </div>
            )}
            <button type="button" class="small" onClick={() => remove(index)}>
              {texts.remove} <span class="hidden">{name}</span>
            </button>
          </fieldset>
        );
      })}
      <button type="button" class="small" onClick={add}>
        {texts.add}
      </button>
    </div>
  );
}
