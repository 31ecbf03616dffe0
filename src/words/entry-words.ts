import type { Item } from "../core/engine/answer.ts";
import type { Parties } from "../core/regulation/jurisdiction.ts";
import { fillText, fillValues } from "./format.ts";
import type { Labels } from "./labels.ts";

/** What an entry of an answer says besides its code and clauses. */
export interface EntryParts {
  readonly items?: readonly Item[];
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly borne_by?: readonly string[];
  readonly imposed_by?: readonly string[];
}

/** The words of a decision in a regulation. */
interface EntryWriting {
  readonly labels: Labels;
  readonly decision: string;
  /** Those whom the regulation names; without them codes are said in the words of the decision. */
  readonly parties?: Parties | undefined;
}

const SIDES = ["by", "to", "borne_by", "imposed_by"] as const;

/** Which of several things an entry is about, and who has to do with it, to be put behind its text; empty if it says neither. */
export function entryRemark(entry: EntryParts, writing: EntryWriting): string {
  const { messages } = writing.labels;
  const sides = SIDES.flatMap((side) => {
    const parties = entry[side]?.map((code) => partyText(code, writing)).join(messages.comma);
    return parties === undefined ? [] : [fillText(messages.entries[side], { parties })];
  });
  const items = entry.items?.map((item) => itemText(item, writing)).join(messages.comma);
  const said = [...(items === undefined ? [] : [fillText(messages.entries.items, { items })]), ...sides];
  return said.length === 0 ? "" : fillText(messages.entries.remark, { said: said.join(messages.entries.between) });
}

/** Whom a code means in a regulation. */
export function partyText(code: string, { labels, decision, parties = {} }: EntryWriting): string {
  const own = Object.hasOwn(parties, code) ? parties[code] : undefined;
  return own?.[labels.language] ?? labels.word(code, decision) ?? code;
}

/** A word of the decision, the place in a list (`users[2]` is the third), or something found, with its day. */
function itemText(item: Item, { labels, decision }: EntryWriting): string {
  const { messages } = labels;
  const word = (name: string) => labels.word(name, decision);
  if (typeof item !== "string") return fillValues(messages, messages.entries.found, item, word);
  const [, list, index] = /^([\w.]+)\[(\d+)\]$/.exec(item) ?? [];
  if (list === undefined) return word(item) ?? item;
  return fillText(messages.entries.place, { list: labels.fact(decision, list) ?? list, number: Number(index) + 1 });
}
