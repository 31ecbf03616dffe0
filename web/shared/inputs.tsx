import { useEffect, useState } from "preact/hooks";
import { valueText } from "../../src/words/format.ts";
import { useWords } from "./context.ts";
import { readTime, type TimeKind } from "./dates.ts";
import type { Shape } from "./shape.ts";
import type { Texts } from "./texts.ts";

interface InputProps {
  readonly id: string;
  readonly value: unknown;
  readonly set: (value: unknown) => void;
  readonly required: boolean;
}

const BAD: Readonly<Record<TimeKind, keyof Texts>> = {
  date: "bad_date",
  "open-date": "bad_date",
  instant: "bad_instant",
  half: "bad_half",
  month: "bad_month",
};

/**
 * A time, typed with the year of either calendar; how it is read is shown beside it, with the day of the week.
 *
 * @param year of a month and a day that are typed alone (`1214`, `12/14`)
 */
export function TimeInput({ format, year, ...props }: InputProps & { format: TimeKind; year?: string }) {
  const { messages, texts } = useWords();
  const said = (value: string) =>
    format === "half" || format === "month" ? messages.period(value) : valueText(messages, value);
  return (
    <Typed
      {...props}
      read={(typed) => readTime(typed, format, year)}
      bad={texts[BAD[format]]}
      beside={typeof props.value === "string" ? said(props.value) : ""}
      mode="text"
    />
  );
}

/** A number. */
export function NumberInput({ shape, ...props }: InputProps & { shape: Extract<Shape, { kind: "number" }> }) {
  const { texts } = useWords();
  const read = (typed: string) => {
    const number = Number(typed.normalize("NFKC").replaceAll(",", ""));
    const good =
      Number.isFinite(number) &&
      (!shape.integer || Number.isSafeInteger(number)) &&
      number >= (shape.minimum ?? -Infinity);
    return good && (!shape.year || (number >= 1900 && number <= 2199)) ? number : undefined;
  };
  return <Typed {...props} read={read} bad={shape.year ? texts.bad_year : texts.bad_number} beside="" mode="decimal" />;
}

/** Any text. */
export function TextInput(props: InputProps) {
  return <Typed {...props} read={(typed) => typed} bad="" beside="" mode="text" />;
}

function Typed(
  props: InputProps & {
    readonly read: (typed: string) => unknown;
    readonly bad: string;
    readonly beside: string;
    readonly mode: "text" | "decimal";
  },
) {
  const { id, value, set, read, bad, beside, mode, required } = props;
  const known = value === undefined || value === null ? "" : String(value);
  const [typed, type] = useState(known);
  // Another value may come from elsewhere: an example, a link, the box for none.
  useEffect(() => {
    if (typed !== "" && read(typed) === value) return;
    if (value === undefined && typed !== "" && read(typed) === undefined) return;
    type(known);
  }, [known]);
  const wrong = typed.trim() !== "" && read(typed) === undefined;
  return (
    <span class="typed">
      <input
        id={id}
        type="text"
        inputMode={mode}
        autocomplete="off"
        value={typed}
        aria-invalid={wrong}
        aria-required={required}
        aria-describedby={`${id}-beside`}
        onInput={(event) => {
          const now = event.currentTarget.value;
          type(now);
          set(now.trim() === "" ? undefined : read(now));
        }}
      />
      <span id={`${id}-beside`} class={wrong ? "bad beside" : "beside"}>
        {wrong ? bad : beside === typed ? "" : beside}
      </span>
    </span>
  );
}
