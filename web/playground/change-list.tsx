import type { ParameterText } from "../../src/features/compare/parameters/parameter-text.ts";
import { useWords } from "../shared/context.ts";
import type { Change, Stated } from "./changes.ts";
import { PLAYGROUND } from "./texts.ts";

/** The changes of a text from the packaged one, each with its clause. */
export function ChangeList({ changes, parameters }: { changes: readonly Change[]; parameters: ParameterText }) {
  const { lang, messages } = useWords();
  const texts = PLAYGROUND[lang];
  const value = ({ steps = [] }: Change, { value }: Stated) => parameters.value(value, steps);
  const source = ({ clause, also, readings }: Stated) =>
    `${messages.clauses(clause, also)} ${readings.join(" ")}`.trim();
  return (
    <ul class="changes">
      {changes.map((change) => {
        const { path, steps, before, after } = change;
        return (
          <li key={path}>
            <span class="label">{steps === undefined ? path : parameters.label(path, steps)}</span>{" "}
            {steps === undefined ? null : <code>{path}</code>}
            <div>
              {before === undefined ? (
                <span class="faint">{texts.added} </span>
              ) : (
                <>
                  <span class="hidden">{texts.was} </span>
                  <del>
                    {value(change, before)} <span class="clause">{source(before)}</span>
                  </del>{" "}
                  <span aria-hidden="true">→ </span>
                </>
              )}
              {after === undefined ? (
                <span class="faint">{texts.removed}</span>
              ) : (
                <>
                  <span class="hidden">{texts.is} </span>
                  <ins>
                    {value(change, after)} <span class="clause">{source(after)}</span>
                  </ins>
                </>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
