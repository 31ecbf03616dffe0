import { type TASKS, useWords } from "../shared/context.ts";
import type { PageAddress } from "../shared/page-address.ts";
import { PlaceLink } from "../shared/place-link.tsx";

/** Plain tasks, each with the key that begins it. */
export function TaskList(props: {
  readonly tasks: typeof TASKS;
  /** The key of the first. */
  readonly first: number;
  readonly start: (decision: string) => PageAddress;
}) {
  const { lang } = useWords();
  return (
    <ol class="tasks">
      {props.tasks.map(({ decision, task }, index) => (
        <li key={decision}>
          <PlaceLink to={props.start(decision)}>
            <span class="key" aria-hidden="true">
              {props.first + index}
            </span>{" "}
            {task[lang]}
          </PlaceLink>
        </li>
      ))}
    </ol>
  );
}
