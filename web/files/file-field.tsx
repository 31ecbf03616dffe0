import { fillText } from "../../src/words/format.ts";
import { useWords } from "../shared/context.ts";
import { FILES } from "./texts.ts";

/** Chooses files of a kind. */
export function FileField(props: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly files: readonly File[];
  readonly set: (files: readonly File[]) => void;
}) {
  const { lang, messages } = useWords();
  const names = props.files.map(({ name }) => name).join(messages.comma);
  return (
    <div class="field file-field">
      <label for={props.id}>{props.label}</label>
      <input
        id={props.id}
        type="file"
        accept={props.accept}
        multiple={props.multiple ?? false}
        aria-describedby={`${props.id}-beside`}
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])];
          // The same file, chosen again after it was mended, is another.
          event.currentTarget.value = "";
          if (chosen.length > 0) props.set(chosen);
        }}
      />
      <p id={`${props.id}-beside`} class="faint">
        {names === "" ? props.hint : fillText(FILES[lang].chosen, { names })}
      </p>
    </div>
  );
}
