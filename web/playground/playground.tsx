import head from "virtual:hdp/head";
import files from "virtual:hdp/version-files";
import versionSchemas from "virtual:hdp/version-schemas";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Readings } from "../../src/core/regulation/jurisdiction.ts";
import { vocabulary } from "../../src/core/regulation/vocabulary.ts";
import { fillText } from "../../src/words/format.ts";
import { ALL_JURISDICTIONS, useWords } from "../shared/context.ts";
import type { ViewProps } from "../shared/later.tsx";
import type { PackedFile } from "../shared/packed.ts";
import { complete } from "./completion.ts";
import { Editor, type EditorHandle } from "./editor.tsx";
import { EffectPanel } from "./effect-panel.tsx";
import { Find } from "./find.tsx";
import "./playground.css";
import { ProblemList, problemText } from "./problem-list.tsx";
import { PLAYGROUND } from "./texts.ts";
import { useChecked } from "./use-checked.ts";
import { useEffects } from "./use-effects.ts";

const SCHEMAS = { ...head.schemas, ...versionSchemas };
const WORDS = vocabulary(SCHEMAS);
const READINGS = Object.assign({}, ...head.jurisdictions.map(({ readings }) => readings)) as Readings;

const nameOf = ({ jurisdiction, name }: PackedFile) => `${jurisdiction}/${name}`;

/** Texts that were changed, while the page is open: another view may be looked at meanwhile. */
const edited = new Map<string, string>();

// The changes are saved nowhere, so the browser asks before it closes the page.
addEventListener("beforeunload", (event) => {
  if (edited.size > 0) event.preventDefault();
});

/** A version file is edited; what that does to cases and answers is shown beside it. */
export default function Playground({ place, go }: ViewProps) {
  const words = useWords();
  const texts = PLAYGROUND[words.lang];
  const asked = place.more["file"];
  const newest = files.findLast(({ jurisdiction }) => jurisdiction === ALL_JURISDICTIONS[0]) as PackedFile;
  const file = files.find((one) => nameOf(one) === asked) ?? newest;
  return (
    <>
      <p class="intro">{texts.intro}</p>
      <div class="field which">
        <label for="playground-file">{texts.file}</label>
        <select
          id="playground-file"
          value={nameOf(file)}
          onChange={(event) => go({ more: { ...place.more, file: event.currentTarget.value } })}
        >
          {files.map((one) => (
            <option key={nameOf(one)} value={nameOf(one)}>
              {`${words.jurisdiction(one.jurisdiction)} ${one.name}`}
            </option>
          ))}
        </select>
      </div>
      <Workbench key={nameOf(file)} file={file} />
    </>
  );
}

function Workbench({ file }: { file: PackedFile }) {
  const { lang, jurisdiction } = useWordsOf(file);
  const texts = PLAYGROUND[lang];
  const [text, setText] = useState(() => edited.get(nameOf(file)) ?? file.text);
  const editor = useRef<EditorHandle>(null);
  const { now, last, packaged, fault } = useChecked(file, text, SCHEMAS);
  const running = useEffects(file.jurisdiction, now?.versions);
  const same = text === file.text;
  const index = files.filter((one) => one.jurisdiction === file.jurisdiction).indexOf(file);
  const marked = useMemo(
    () =>
      now?.problems
        .filter((problem) => problem.file === file.name)
        .map((problem) => ({ ...problem, message: problemText(problem, lang) })),
    [now, lang],
  );
  // While a text is checked, the marks of the one before move along with it.
  const shown = useRef(marked ?? []);
  if (marked !== undefined) shown.current = marked;
  useEffect(() => {
    if (same) edited.delete(nameOf(file));
    else edited.set(nameOf(file), text);
  }, [text]);
  return (
    <div class="playground">
      <div class="bench">
        <div class="tools">
          <button type="button" onClick={() => download(file.name, text)}>
            {fillText(texts.download, { name: file.name })}
          </button>
          <button type="button" disabled={same} onClick={() => editor.current?.replace(file.text)}>
            {texts.reset}
          </button>
          <Find editor={editor} />
        </div>
        <p class="faint keys">{texts.keys}</p>
        <Editor
          text={text}
          label={`${fillText(texts.editor, { name: `${jurisdiction} ${file.name}` })}${lang === "en" ? ". " : "。"}${texts.keys}`}
          phrases={texts.phrases}
          problems={shown.current}
          complete={(context) => complete(context, { words: WORDS, readings: READINGS, lang })}
          onText={setText}
          handle={editor}
        />
        {fault === undefined ? null : <p role="alert">{fault}</p>}
        <ProblemList
          problems={(now ?? last)?.problems}
          file={file.name}
          goTo={(place) => editor.current?.goTo(place)}
        />
      </div>
      {packaged === undefined ? (
        <p role="status">{texts.checking}</p>
      ) : (
        <EffectPanel
          running={running}
          versions={now?.versions}
          wrong={now !== undefined && now.versions === undefined}
          packaged={packaged}
          index={index}
        />
      )}
    </div>
  );
}

function useWordsOf({ jurisdiction }: PackedFile) {
  const words = useWords();
  return { lang: words.lang, jurisdiction: words.jurisdiction(jurisdiction) };
}

/** Hands a text over as a file. */
function download(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
