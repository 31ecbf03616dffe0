import head from "virtual:hdp/head";
import { useWords } from "./context.ts";

/** That answers about a regulation take the numbers of an agency, where this page has them. */
export function OwnSettings({ jurisdiction }: { jurisdiction: string }) {
  const words = useWords();
  if (head.own?.agency !== jurisdiction) return null;
  return <p class="warning">{words.say("own_settings", { names: words.jurisdiction(jurisdiction) })}</p>;
}
