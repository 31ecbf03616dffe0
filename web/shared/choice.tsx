/** A choice among words, with its label. */
export function Choice(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Values, each with what is shown of it. */
  readonly options: readonly (readonly [string, string])[];
  readonly set: (value: string) => void;
}) {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      <select id={props.id} value={props.value} onChange={(event) => props.set(event.currentTarget.value)}>
        {props.options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
