import { useState } from "preact/hooks";
import { type Adjustable, amountIn, reach, WHAT_IF, writtenAmount } from "../../src/features/what-if/index.ts";
import { fillText, lengthText } from "../../src/words/format.ts";
import { useWords } from "../shared/context.ts";

/** A parameter with its value as a slider and a field, or as a choice of words. */
export function ParameterField(props: {
  readonly one: Adjustable;
  readonly name: string;
  /** A value in the words of the page. */
  readonly say: (value: string | number) => string;
  readonly value: string | number;
  /** How the changed value compares with the one of the text. */
  readonly direction: string | undefined;
  /** Called while the slider moves. */
  readonly move: (value: string | number) => void;
  readonly set: (value: string | number) => void;
}) {
  const { one, name, say, value, direction, move, set } = props;
  const { lang, messages } = useWords();
  const texts = WHAT_IF[lang];
  const id = `set-${one.steps.join(".")}`;
  const isChanged = value !== one.value;
  return (
    <li class={isChanged ? "changed" : ""}>
      <label for={id}>
        {name} <span class="clause">{messages.clauses(one.clause, [])}</span>
      </label>
      <div class="setting">
        {one.words.length > 0 ? (
          <select id={id} value={value} onChange={(event) => set(event.currentTarget.value)}>
            {one.words.map((word) => (
              <option key={word} value={word}>
                {say(word)}
              </option>
            ))}
          </select>
        ) : (
          <Setting id={id} name={name} one={one} value={value} move={move} set={set} />
        )}
        {isChanged ? (
          <button type="button" class="small" onClick={() => set(one.value)}>
            {texts.undo}
            <span class="hidden">{messages.colon + name}</span>
          </button>
        ) : null}
      </div>
      <p class="faint">
        {texts.now} {one.value === "unset" ? texts.open : say(one.value)}
        {isChanged ? (
          <>
            {" → "}
            <b>{say(value)}</b> <span class="direction">{direction}</span>
          </>
        ) : null}
      </p>
    </li>
  );
}

type SettingProps = Pick<Parameters<typeof ParameterField>[0], "one" | "name" | "value" | "move" | "set">;

/** A number that is moved or typed; of what the text leaves open, any value that is typed. */
function Setting({ id, name, one, value, move, set }: SettingProps & { id: string }) {
  const { lang, messages } = useWords();
  const texts = WHAT_IF[lang];
  const [typed, type] = useState<string>();
  const before = amountIn(one.value);
  const own = amountIn(value);
  const unit = before?.unit ?? "";
  const read = (text: string) => {
    type(text);
    const plain = text.normalize("NFKC").trim();
    if (plain === "") return;
    // What is no number is told by the check of the whole file.
    const isNumber = before !== undefined && /^\d+(\.\d+)?$/.test(plain);
    set(isNumber ? writtenAmount({ amount: Number(plain), unit }) : plain);
  };
  const field = (
    <input
      id={before === undefined ? id : `${id}-typed`}
      type="text"
      class={before === undefined ? "" : "number"}
      inputMode={before === undefined ? "text" : "decimal"}
      aria-label={before === undefined ? undefined : fillText(texts.value_of, { name })}
      value={typed ?? (before === undefined ? (value === "unset" ? "" : String(value)) : String(own?.amount ?? value))}
      onInput={(event) => read(event.currentTarget.value)}
      onBlur={() => type(undefined)}
    />
  );
  if (before === undefined) return field;
  const { most, step } = reach(before);
  const shown = unit === "%" || unit === "" ? unit : lengthText(messages, `2 ${unit}s`).replace(/^2\s*/, "");
  const at = (text: string) => writtenAmount({ amount: Number(text), unit });
  return (
    <>
      <input
        id={id}
        type="range"
        min={0}
        max={Math.max(most, own?.amount ?? 0)}
        step={step}
        value={own?.amount ?? before.amount}
        aria-valuetext={typeof value === "string" ? lengthText(messages, value) : String(value)}
        onInput={(event) => move(at(event.currentTarget.value))}
        onChange={(event) => set(at(event.currentTarget.value))}
      />
      <span class="typed-number">
        {field}
        {shown === "" ? null : <span>{shown}</span>}
      </span>
    </>
  );
}
