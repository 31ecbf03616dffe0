import { useWords } from "../shared/context.ts";
import { type FieldProps, fieldId, GroupMembers, Single } from "./field.tsx";
import type { Shape } from "./shape.ts";

/** A list of texts or of groups, whose entries are added and removed. */
export function ListField({ item, path, value, set, decision }: FieldProps & { item: Shape }) {
  const words = useWords();
  const { texts } = words;
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const replace = (index: number, next: unknown) => set(items.map((one, at) => (at === index ? next : one)));
  const remove = (index: number) => set(items.length === 1 ? undefined : items.filter((_, at) => at !== index));
  const add = () => {
    set([...items, item.kind === "group" ? {} : ""]);
    // The new entry is where one goes on.
    setTimeout(() => {
      const place = document.getElementById(fieldId(`${path}[${items.length}]`));
      (place?.querySelector<HTMLElement>("input, select") ?? place)?.focus();
    });
  };
  return (
    <div class="list">
      {items.map((one, index) => {
        const at = `${path}[${index}]`;
        const name = words.say("item", { n: index + 1 });
        return (
          <fieldset class="item" id={item.kind === "group" ? fieldId(at) : undefined} key={at} aria-label={name}>
            {item.kind === "group" ? (
              <GroupMembers
                shape={item}
                path={at}
                decision={decision}
                value={one}
                set={(next) => replace(index, next ?? {})}
              />
            ) : (
              <div class="field">
                <label for={fieldId(at)}>{name}</label>
                <div class="control">
                  <Single
                    decision={decision}
                    path={at}
                    member={{ name: at, required: true, nullable: false, shape: item }}
                    value={one}
                    set={(next) => replace(index, next ?? "")}
                  />
                </div>
              </div>
            )}
            <button type="button" class="small" onClick={() => remove(index)}>
              {texts.remove} <span class="hidden">{name}</span>
            </button>
          </fieldset>
        );
      })}
      <button type="button" class="small" onClick={add}>
        {texts.add}
      </button>
    </div>
  );
}
