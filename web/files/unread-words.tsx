import { fillText } from "../../src/words/format.ts";
import { Choice } from "../shared/choice.tsx";
import { useWords } from "../shared/context.ts";
import type { UnreadWord } from "../worker/files-task.ts";
import { FILES } from "./texts.ts";

/** Asks what words mean that the question does not know. */
export function UnreadWords({
  words,
  set,
}: {
  words: readonly UnreadWord[];
  set: (key: string, word: string) => void;
}) {
  const { lang } = useWords();
  const texts = FILES[lang];
  if (words.length === 0) return null;
  return (
    <fieldset class="unread">
      <legend>{texts.unread}</legend>
      <p class="faint">{texts.unread_hint}</p>
      {words.map(({ column, cell, choices }, at) => (
        <Choice
          key={`${column}:${cell}`}
          id={`unread-${at}`}
          label={fillText(texts.means, { column, cell })}
          value=""
          options={[["", texts.choose], ...choices]}
          set={(word) => set(`${column}:${cell}`, word)}
        />
      ))}
    </fieldset>
  );
}
