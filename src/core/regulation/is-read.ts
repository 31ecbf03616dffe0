import { isMapping } from "../base/plain-value.ts";

/**
 * Whether a version of a regulation reads a fact, by the mark `read_where` of the fact and the version's parameters. It
 * tells nothing of a version that does not regulate the decision, for none of its facts is read there.
 *
 * The mark is `none`, or one or more paths to parameters, of which one must be there: given, and neither `unset` nor
 * `false`. A step into a list is a word that an item is, or that a member of an item is; into a text, the text; `*` is any
 * member or item. Of
 * `no PATH` the parameter must not be there. A step `{medium}` is the word that the fact `medium` is; where that is not
 * told, it is any member. Without a mark the fact is read wherever the decision is regulated.
 */
export function isRead(
  readWhere: string | readonly string[] | undefined,
  parameters: Readonly<Record<string, unknown>>,
  facts: Readonly<Record<string, unknown>> = {},
): boolean {
  if (readWhere === undefined) return true;
  if (readWhere === "none") return false;
  return [readWhere].flat().some((condition) => {
    const path = condition.replace(/^no /, "");
    const steps = path.split(".").map((step) => step.replace(/^\{(.*)\}$/, (_, fact) => String(facts[fact] ?? "*")));
    return isThere(parameters, steps) === (path === condition);
  });
}

function isThere(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return value !== undefined && value !== "unset" && value !== false;
  return membersAt(value, step).some((member) => isThere(member, rest));
}

function membersAt(value: unknown, step: string): unknown[] {
  if (Array.isArray(value)) return step === "*" ? value : value.filter((item) => isOrHas(item, step));
  if (value === step) return [value];
  if (!isMapping(value)) return [];
  if (step === "*") return Object.values(value);
  return Object.hasOwn(value, step) ? [value[step]] : [];
}

function isOrHas(item: unknown, word: string): boolean {
  return item === word || (isMapping(item) && Object.values(item).includes(word));
}
