import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { fillText } from "../../src/words/format.ts";
import { useWords } from "../shared/context.ts";
import type { EditorHandle } from "./editor.tsx";
import { PLAYGROUND } from "./texts.ts";

/** Finds a text in the editor, which shows no more of a long file than fits and so hides it from the browser. */
export function Find({ editor }: { editor: RefObject<EditorHandle | null> }) {
  const texts = PLAYGROUND[useWords().lang];
  const [wanted, want] = useState("");
  const [missed, miss] = useState(false);
  return (
    <form
      class="find"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== "") miss(editor.current?.find(wanted) === false);
      }}
    >
      <label for="playground-find">{texts.find}</label>
      <input
        id="playground-find"
        type="search"
        value={wanted}
        onInput={(event) => {
          miss(false);
          want(event.currentTarget.value);
        }}
      />
      <button type="submit">{texts.find_next}</button>
      <span role="status">{missed ? fillText(texts.not_found, { text: wanted }) : ""}</span>
    </form>
  );
}
