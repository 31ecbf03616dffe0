import type { Entry, Item } from "../../core/engine/answer.ts";

/** What a case says of an entry: its code, perhaps with the clause behind it; or an object, of which what it has is compared. */
export type ExpectedEntry = string | EntryForm;

/** An entry in parts. An empty list says that there must be none of it. */
export interface EntryForm extends EntryLists {
  readonly code: string;
  readonly clause?: string;
  readonly period?: string;
}

interface EntryLists {
  readonly items?: readonly Item[];
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly borne_by?: readonly string[];
  readonly imposed_by?: readonly string[];
}

/** Any entry of an answer that has a code. */
type Answered = Entry & EntryLists & { readonly period?: string };

/** Members besides the code and its clause, in the order in which they are shown. */
const MEMBERS = ["period", "items", "by", "to", "borne_by", "imposed_by"] as const;

/** The form of an expectation in which each part can be looked up. */
export function entryForm(expected: ExpectedEntry): EntryForm {
  if (typeof expected !== "string") return expected;
  const [code = "", clause] = expected.split(" ");
  return clause === undefined ? { code } : { code, clause };
}

/** The expectation of just this entry, in one text where that says all of it. */
export function expectedOf(entry: Answered): ExpectedEntry {
  const { code, clause } = entry;
  const members = MEMBERS.filter((name) => name !== "period" && entry[name] !== undefined);
  if (members.length === 0) return `${code} ${clause}`;
  return { code, clause, ...Object.fromEntries(members.map((name) => [name, entry[name]])) };
}

/**
 * Entries as they are expected and as they are, in texts that are equal if and only if every expectation is met and no
 * entry is left.
 */
export function entryTexts(
  expected: readonly ExpectedEntry[],
  got: readonly Answered[],
  { inOrder }: { readonly inOrder: boolean },
): { readonly expected: string; readonly got: string } {
  const forms = expected.map(entryForm);
  const met = inOrder ? got.map((entry, at) => metBy(forms[at], entry)) : matches(forms, got);
  const texts = got.map((entry, at) => textOf(met[at] ?? likeExpected(entry, forms)));
  return { expected: listed(forms.map(textOf), inOrder), got: listed(texts, inOrder) };
}

const metBy = (form: EntryForm | undefined, entry: Answered) =>
  form !== undefined && meets(entry, form) ? form : undefined;

/** The expectation that each entry meets, none twice; those that say most choose first. */
function matches(forms: readonly EntryForm[], got: readonly Answered[]): (EntryForm | undefined)[] {
  const found = new Map<Answered, EntryForm>();
  for (const form of forms.toSorted((a, b) => Object.keys(b).length - Object.keys(a).length)) {
    const entry = got.find((one) => !found.has(one) && meets(one, form));
    if (entry !== undefined) found.set(entry, form);
  }
  return got.map((entry) => found.get(entry));
}

function meets(entry: Answered, form: EntryForm): boolean {
  if (entry.code !== form.code || (form.clause !== undefined && entry.clause !== form.clause)) return false;
  return MEMBERS.every((name) => form[name] === undefined || memberText(form[name]) === memberText(entry[name]));
}

/** The entry with what an expectation of its code speaks of, so that the two can be compared by eye. */
function likeExpected(entry: Answered, forms: readonly EntryForm[]): EntryForm {
  const form = forms.find(({ code }) => code === entry.code);
  const members = MEMBERS.filter((name) => form?.[name] !== undefined);
  return {
    code: entry.code,
    clause: entry.clause,
    ...Object.fromEntries(members.map((name) => [name, entry[name] ?? []])),
  };
}

function textOf(form: EntryForm): string {
  const members = MEMBERS.filter((name) => form[name] !== undefined);
  const cited = form.clause === undefined ? form.code : `${form.code} ${form.clause}`;
  return members.length === 0
    ? cited
    : `${cited} (${members.map((name) => `${name}: ${memberText(form[name])}`).join("; ")})`;
}

/** Of findings in any order of their members; what is left out is none. */
function memberText(member: string | readonly Item[] | undefined): string {
  if (member === undefined || member.length === 0) return "none";
  if (typeof member === "string") return member;
  return member.map((item) => (typeof item === "string" ? item : `${item.kind} of ${item.found_on}`)).join(", ");
}

function listed(texts: readonly string[], inOrder: boolean): string {
  return texts.length === 0 ? "none" : (inOrder ? texts : texts.toSorted()).join(", ");
}
