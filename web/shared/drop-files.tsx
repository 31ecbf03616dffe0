import { useEffect, useState } from "preact/hooks";
import { isMapping } from "../../src/core/base/plain-value.ts";
import { JsonError, parseJson } from "../../src/core/base/strict-json.ts";
import { useWords, type Words } from "./context.ts";
import { dropFiles, isWholeFile } from "./dropped.ts";
import type { PageAddress } from "./page-address.ts";
import { KNOWN, useGo } from "./place.ts";

/** The ending of the files that questions are saved in. */
export const QUESTION_FILE = ".hdp.json";

/** Opens what is dropped anywhere on the page: a saved question, or files of the office. */
export function DropFiles({ place }: { place: PageAddress }) {
  const { visit } = useGo();
  const { read, fault } = useOpening(place);
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files[0] === undefined) return;
      if (!files.some(isWholeFile)) return void read(files[0]);
      dropFiles(files);
      if (place.view !== "files") visit({ ...place, view: "files", decision: "", facts: {}, more: {} });
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  });
  return fault === undefined ? null : (
    <p role="alert" class="warning">
      {fault}
    </p>
  );
}

/** Opens a saved question that is chosen, for whom dropping is no way. */
export function OpenFile({ place }: { place: PageAddress }) {
  const { texts } = useWords();
  const { read, fault } = useOpening(place);
  return (
    <div class="field">
      <label for="open-file">{texts.reopen}</label>
      <input
        id="open-file"
        type="file"
        accept=".json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) read(file);
        }}
      />
      <p class="faint">{texts.reopen_hint}</p>
      {fault === undefined ? null : (
        <p role="alert" class="warning">
          {fault}
        </p>
      )}
    </div>
  );
}

function useOpening(place: PageAddress) {
  const words = useWords();
  const { visit } = useGo();
  const [fault, setFault] = useState<string>();
  const read = async (file: File) => {
    const found = savedQuestion(await file.text(), words);
    if (typeof found === "string") return setFault(words.say("bad_file", { name: file.name, why: found }));
    setFault(undefined);
    visit({ ...place, ...found, view: "step" });
  };
  return { read, fault };
}

/** The place of a saved question, or why a text is none. */
function savedQuestion(text: string, words: Words): Partial<PageAddress> | string {
  const { texts } = words;
  let saved: unknown;
  try {
    saved = parseJson(text);
  } catch (error) {
    if (error instanceof JsonError || error instanceof SyntaxError) return texts.file_no_json;
    throw error;
  }
  const { question, outcome } = (isMapping(saved) ? saved : {}) as Readonly<Record<string, unknown>>;
  const { decision, jurisdiction, as_of, facts } = (isMapping(question) ? question : {}) as Record<string, unknown>;
  if (
    typeof decision !== "string" ||
    typeof jurisdiction !== "string" ||
    typeof as_of !== "string" ||
    !isMapping(facts)
  ) {
    return texts.file_no_question;
  }
  if (!KNOWN.decisions.includes(decision)) return words.say("file_unknown", { name: decision });
  if (!KNOWN.jurisdictions.includes(jurisdiction)) return words.say("file_unknown", { name: jurisdiction });
  const more = { at: "check", ...(typeof outcome === "string" ? { was: outcome } : {}) };
  return { decision, jurisdictions: [jurisdiction], on: as_of, facts, more };
}
