import { Choice } from "../shared/choice.tsx";
import { useWords } from "../shared/context.ts";
import { FIELD_NAMES } from "../worker/field-names.ts";
import type { ReadAsked } from "../worker/files-task.ts";
import { FILES } from "./texts.ts";

export const AS_FOUND: ReadAsked = { encoding: "", headerRow: "", sheet: "", blank: "" };

/** Names of encodings are the same in every language. */
const ENCODINGS = ["utf-8", "big5", "utf-16le", "utf-16be"] as const;

/** How a file is read, where what is found is wrong. */
export function ReadOptions({ read, set }: { read: ReadAsked; set: (read: ReadAsked) => void }) {
  const { lang } = useWords();
  const texts = FILES[lang];
  const names = FIELD_NAMES[lang];
  const text = (name: "headerRow" | "sheet" | "blank", hint = texts.found) => (
    <div class="field">
      <label for={`read-${name}`}>{names[name]}</label>
      <input
        id={`read-${name}`}
        type="text"
        value={read[name]}
        placeholder={hint}
        inputMode={name === "headerRow" ? "numeric" : "text"}
        onChange={(event) => set({ ...read, [name]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <details>
      <summary>{texts.reading}</summary>
      <div class="filters">
        <Choice
          id="read-encoding"
          label={names.encoding}
          value={read.encoding}
          options={[["", texts.found], ...ENCODINGS.map((one) => [one, one.toUpperCase()] as const)]}
          set={(encoding) => set({ ...read, encoding })}
        />
        {text("headerRow")}
        {text("sheet")}
        {text("blank", texts.blank_hint)}
      </div>
    </details>
  );
}
