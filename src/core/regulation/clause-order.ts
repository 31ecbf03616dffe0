import { NUMERAL_CHARACTERS, numberOf } from "../base/chinese-numeral.ts";

const NUMBER = new RegExp(`第?([${NUMERAL_CHARACTERS}]+)[條項款目點段]?(?:之([${NUMERAL_CHARACTERS}]+))?`, "g");
const ANNEX = /^附件/;

/** The numbers of a clause's id, outermost first, each with what stands behind 之; `undefined` where it has none. */
function numbersOf(id: string): number[] | undefined {
  const numbers = [...id.matchAll(NUMBER)].flatMap(([, number = "", inserted]) => [
    numberOf(number) ?? 0,
    inserted === undefined ? 0 : (numberOf(inserted) ?? 0),
  ]);
  return numbers.length === 0 ? undefined : [Number(ANNEX.test(id)), ...numbers];
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at >= 0 ? (one[at] as number) < (other[at] ?? -1) : one.length < other.length;
}

/**
 * A register in the order of the text: what is in the base stands as it stands there, and a clause that is new stands
 * before the first one with a higher number. One without a number stands at the end.
 */
export function inTextOrder<T>(register: Readonly<Record<string, T>>, base: unknown): Readonly<Record<string, T>> {
  const known = new Set(Object.keys(base ?? {}));
  const ids = Object.keys(register).filter((id) => known.has(id));
  for (const id of Object.keys(register)) {
    if (known.has(id)) continue;
    const numbers = numbersOf(id);
    const at = ids.findIndex((other) => {
      const others = numbersOf(other);
      return numbers !== undefined && others !== undefined && isBefore(numbers, others);
    });
    ids.splice(at < 0 ? ids.length : at, 0, id);
  }
  return Object.fromEntries(ids.map((id) => [id, register[id] as T]));
}
