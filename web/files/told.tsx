import type { Told as Section } from "../worker/files-task.ts";

/** What is told of a run, heading by heading. */
export function Told({ sections }: { sections: readonly Section[] }) {
  return (
    <>
      {sections.map(([name, items]) => (
        <section key={name}>
          {name === "" ? null : <h3>{name}</h3>}
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
