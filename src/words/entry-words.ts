import type { Item } from "../core/engine/answer.ts";
import { fillText, fillValues } from "./format.ts";
import type { Answered, Labels } from "./labels.ts";

/** What an entry of an answer says besides its code and clauses. */
export interface EntryParts {
  readonly items?: readonly Item[];
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly borne_by?: readonly string[];
  readonly imposed_by?: readonly string[];
}

/** The answer that an entry stands in. */
interface Within extends Answered {
  readonly decision: string;
}

const SIDES = ["by", "to", "borne_by", "imposed_by"] as const;

/**
 * The text of an entry with the things that it is about and who has to do with it, both within its sentence: "A stamp is
 * missing: applicant."
 */
export function entryText(all: Labels, entry: EntryParts, answer: Within, text: string): string {
  const labels = all.of(answer);
  const { colon, comma, entries } = labels.messages;
  const items = entry.items ?? [];
  const between = items.some((item) => typeof item !== "string") ? entries.between : comma;
  const which = items.length === 0 ? "" : colon + items.map((item) => itemText(labels, item, answer)).join(between);
  const [sentence = "", stop = ""] = text.split(/([.。])$/);
  return sentence + which + partiesRemark(all, entry, answer, text) + stop;
}

/**
 * Who has to do with an entry, to be put behind its text; empty if it names nobody. Whom the text itself names is not
 * named again.
 */
export function partiesRemark(all: Labels, entry: EntryParts, answer: Within, text = ""): string {
  const labels = all.of(answer);
  const { messages } = labels;
  const sides = SIDES.flatMap((side) => {
    const named = entry[side]?.map((code) => labels.party(code, answer.decision)) ?? [];
    const parties = named.filter((party) => !text.toLowerCase().includes(party.toLowerCase())).join(messages.comma);
    return parties === "" ? [] : [fillText(messages.entries[side], { parties })];
  });
  return sides.length === 0 ? "" : messages.named("", sides.join(messages.entries.between));
}

/** A word of the decision, the place in a list (`users[2]` is the third), or something found, with its day. */
function itemText(labels: Labels, item: Item, { decision }: Within): string {
  const { messages } = labels;
  const word = (name: string) => labels.word(name, decision);
  if (typeof item !== "string") return fillValues(messages, messages.entries.found, item, word);
  const [, list, index] = /^([\w.]+)\[(\d+)\]$/.exec(item) ?? [];
  if (list === undefined) return word(item) ?? item;
  return fillText(messages.entries.place, { list: labels.fact(decision, list) ?? list, number: Number(index) + 1 });
}
