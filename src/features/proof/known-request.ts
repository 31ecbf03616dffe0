import { isMapping, valueAt } from "../../core/base/plain-value.ts";
import { taipeiDay } from "../../core/calendar/civil-date.ts";
import type { FullRequest } from "../../core/engine/answer.ts";
import type { SymbolicAnswers } from "./answers.ts";
import { millisecondsOf } from "./instant-text.ts";
import { Model } from "./model.ts";
import { OTHER_NAMES } from "./representatives.ts";
import { Instant } from "./symbols.ts";
import type { Variable } from "./variables.ts";

type Found = Pick<SymbolicAnswers, "space" | "facts" | "as_of">;

/** A request as one of a space; `undefined` of a request that the space does not cover. */
export function modelOf({ as_of, facts }: Pick<FullRequest, "as_of" | "facts">, found: Found): Model | undefined {
  const known = new KnownRequest(as_of ?? "", (facts ?? {}) as Record<string, unknown>, found);
  const model = new Model(found.space, known);
  // What the model tells of itself shows whether it is that request.
  return known.isLike(model.value(found.as_of), model.facts(found.facts)) ? model : undefined;
}

/** What a request says in each place, where it can be said in a space. */
class KnownRequest {
  readonly #as_of: string;
  readonly #facts: Record<string, unknown>;
  /** Other texts are taken for those that stand for all others; where texts are compared, equal ones for the same. */
  readonly #texts = new Map<string, string>();
  readonly #compared: ReadonlySet<Variable>;
  readonly #alone = new Set<string>();
  /** Numbers that lie between those that are considered, and the one that stands for all of those. */
  readonly #numbers = new Map<unknown, number>();

  constructor(as_of: string, facts: Record<string, unknown>, found: Found) {
    this.#as_of = found.as_of instanceof Instant || as_of.length < 10 ? as_of : taipeiDay(as_of);
    this.#facts = facts;
    this.#compared = comparedTexts(found.space);
  }

  readonly option = ({ place, options }: { readonly place: string; readonly options: readonly string[] }): number => {
    const value = this.#at(place);
    return Math.max(
      0,
      options.findIndex((option) => isOption(option, value)),
    );
  };

  readonly has = (place: string, word: string): boolean => {
    const list = this.#at(place);
    return Array.isArray(list) && list.includes(word);
  };

  readonly position = (variable: Variable): number => {
    const value = variable.name === "as_of" ? this.#as_of : this.#at(variable.name);
    if (variable.kind === "instant") return typeof value === "string" ? millisecondsOf(value) : 0;
    const own = variable.kind === "text" && typeof value === "string" ? this.#text(value, variable) : value;
    const place = placeOf(own, variable);
    if (place >= 0 || typeof value !== "number" || isEveryNumber(variable)) return Math.max(0, place);
    const stands = besideLimits(value, variable.values as readonly number[]);
    this.#numbers.set(value, variable.values[stands] as number);
    return stands;
  };

  isLike(as_of: unknown, facts: unknown): boolean {
    const isAsked = this.#as_of === as_of || (typeof as_of === "string" && isSameInstant(this.#as_of, as_of));
    return isAsked && this.#alike(this.#facts, facts);
  }

  #alike(told: unknown, own: unknown): boolean {
    if (typeof told === "string" && typeof own === "string") {
      if (told === own || this.#texts.get(told) === own || isSameInstant(told, own)) return true;
      return this.#alone.has(told) && anyLike(told) === own;
    }
    if (Array.isArray(told) && Array.isArray(own)) {
      if (told.length !== own.length) return false;
      return told.every((one) => typeof one === "string")
        ? told.every((one) => own.some((other) => this.#alike(one, other)))
        : told.every((one, at) => this.#alike(one, own[at]));
    }
    if (!isMapping(told) || !isMapping(own)) return told === own || this.#numbers.get(told) === own;
    const names = Object.keys(told);
    return names.length === Object.keys(own).length && names.every((name) => this.#alike(told[name], own[name]));
  }

  #text(text: string, variable: Variable): string {
    if (variable.values.includes(text)) return text;
    if (!this.#compared.has(variable)) {
      this.#alone.add(text);
      return anyLike(text);
    }
    const name = text.trim();
    let stands = this.#texts.get(text);
    if (stands === undefined) {
      const known = name === "" ? " " : this.#texts.get(name);
      const used = new Set([...this.#texts.values(), ...textsIn(this.#facts)]);
      const free = known ?? OTHER_NAMES.find((one) => !used.has(one)) ?? name;
      if (name !== "") this.#texts.set(name, free);
      // The same with blanks around it is another text, which policies may take for the same.
      stands = name === "" || name === text ? free : `${free} `;
      this.#texts.set(text, stands);
    }
    return stands;
  }

  #at(place: string): unknown {
    return valueAt(this.#facts, place.split("."));
  }
}

/** The variables of texts that are compared with others. */
function comparedTexts({ atoms }: Found["space"]): Set<Variable> {
  return new Set(atoms.flatMap((atom) => (atom.kind === "same" ? [atom.x, atom.y] : [])));
}

function anyLike(text: string): string {
  return text.trim() === "" ? " " : (OTHER_NAMES[0] as string);
}

function isOption(option: string, value: unknown): boolean {
  if (value === undefined) return option === "absent";
  if (Array.isArray(value)) return option === "list" || option === `list of ${value.length}`;
  if (isMapping(value)) return option === "object";
  if (option === JSON.stringify(value)) return true;
  return typeof value === "number" ? option === "integer" || option === "number" : option === typeof value;
}

/** The position of a value; -1 where the variable does not have it. */
function placeOf(value: unknown, { kind, values }: Variable): number {
  if (kind === "text") return values.indexOf(value as string);
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as string | number) < (value as string | number)) low = middle + 1;
    else high = middle;
  }
  return values[low] === value ? low : -1;
}

/** Whether each number up to the last is considered for itself. */
function isEveryNumber({ values, size }: Variable): boolean {
  return values[size - 1] === (values[0] as number) + size - 1;
}

/** The position of a number that no limit parts from this one: beside each limit there are those half a step away. */
function besideLimits(number: number, values: readonly number[]): number {
  const above = values.findIndex((value) => value > number);
  if (above === -1) return values.length - 1;
  const [low, high] = [values[above - 1] ?? Number.NEGATIVE_INFINITY, values[above] as number];
  // Between a limit and what is half a step away from it, that stands for all.
  return Number.isInteger(low) && high - low <= 0.5 ? above : Math.max(0, above - 1);
}

function isSameInstant(one: string, other: string): boolean {
  return one.length > 10 && other.length > 10 && Date.parse(one) === Date.parse(other);
}

/** The texts in a value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
