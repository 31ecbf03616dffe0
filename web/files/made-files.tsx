import { useWords } from "../shared/context.ts";
import { saveBlob } from "../shared/save-file.ts";
import type { MadeFile } from "../worker/files-task.ts";
import { FILES } from "./texts.ts";

/** Files that were made, each to be saved. */
export function MadeFiles({ files }: { files: readonly MadeFile[] }) {
  const { lang } = useWords();
  if (files.length === 0) return null;
  return (
    <div class="buttons made-files">
      {files.map(({ name, blob }) => (
        <button key={name} type="button" onClick={() => saveBlob(name, blob)}>
          {FILES[lang].save}
          {lang === "en" ? " " : "："}
          {name}
        </button>
      ))}
    </div>
  );
}
