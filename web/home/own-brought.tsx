import head from "virtual:hdp/head";
import { useWords } from "../shared/context.ts";

/** What an office brought into this page, so that nobody takes it for the package's own. */
export function OwnBrought() {
  const words = useWords();
  const { own } = head;
  if (own === undefined) return null;
  const list = (names: readonly string[]) => names.join(words.messages.comma);
  const named = (ids: readonly string[]) => list(ids.map((id) => words.jurisdiction(id)));
  return (
    <div class="warning">
      <p>{words.texts.own_brought}</p>
      <ul>
        {own.jurisdictions.length === 0 ? null : (
          <li>{words.say("own_jurisdictions", { names: named(own.jurisdictions) })}</li>
        )}
        {own.packs.length === 0 ? null : <li>{words.say("own_packs", { names: list(own.packs) })}</li>}
        {own.agency === undefined ? null : <li>{words.say("own_settings", { names: named([own.agency]) })}</li>}
      </ul>
    </div>
  );
}
