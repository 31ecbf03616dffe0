import { Choice } from "../shared/choice.tsx";
import { useWords } from "../shared/context.ts";
import { FIELD_NAMES } from "../worker/field-names.ts";
import type { ListColumns } from "../worker/files-task.ts";
import { FILES } from "./texts.ts";

/** What each column of a list states, and what holds for all of its rows. */
export function Columns(props: {
  readonly found: ListColumns;
  /** The question that the reader chose; empty for the one that is found. */
  readonly decision: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly setDecision: (decision: string) => void;
  readonly setColumn: (column: string, path: string) => void;
  readonly setFact: (path: string, value: string) => void;
}) {
  const { found, facts } = props;
  const words = useWords();
  const texts = FILES[words.lang];
  const names = FIELD_NAMES[words.lang];
  const stated = Object.values(found.stated);
  const left = found.facts.filter(([path]) => !stated.includes(path));
  return (
    <details open={found.mistake !== undefined}>
      <summary>{names.map}</summary>
      {found.mistake === undefined ? null : (
        <div role="alert" class="warning">
          {found.mistake[words.lang].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <Choice
        id="list-decision"
        label={names.decision}
        value={props.decision}
        options={[["", texts.found_question], ...found.decisions.map((one) => [one, words.question(one)] as const)]}
        set={props.setDecision}
      />
      <div class="filters">
        {found.columns.map((column, at) => (
          <Choice
            key={column}
            id={`column-${at}`}
            label={column}
            value={found.stated[column] ?? ""}
            options={[["", texts.not_used], ...found.facts]}
            set={(path) => props.setColumn(column, path)}
          />
        ))}
      </div>
      {left.length === 0 ? null : (
        <fieldset>
          <legend>{texts.common_facts}</legend>
          <div class="filters">
            {left.map(([path, name], at) => (
              <div class="field" key={path}>
                <label for={`fact-${at}`}>{name}</label>
                <input
                  id={`fact-${at}`}
                  type="text"
                  value={facts[path] ?? ""}
                  onChange={(event) => props.setFact(path, event.currentTarget.value)}
                />
              </div>
            ))}
          </div>
        </fieldset>
      )}
    </details>
  );
}
