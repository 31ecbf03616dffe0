import { valueAt } from "../../core/base/plain-value.ts";
import type { Version } from "../../core/regulation/jurisdiction.ts";

/** Names that no regulation has. */
export const OTHER_NAMES: readonly string[] = ["甲", "乙", "丙"];
/** Texts that no regulation has: of blanks alone, several others, and one of these with a blank behind it. */
const OTHER_TEXTS: readonly string[] = ["", " ", ...OTHER_NAMES, `${OTHER_NAMES[0]} `];

/** Larger numbers are no limits of facts. */
const MOST = 1_000_000;

/** A list that reaches beyond a larger number than this has too many entries to be followed. */
const MOST_REACHED = 3;

/**
 * How many entries a list may have: so many as are asked for, or one more than the largest number of the parameters
 * where that can be followed. What a text says of so many entries in a row shows only in a list of one more.
 */
export function listLength(largest: number, asked: number): number {
  return largest <= MOST_REACHED ? Math.max(asked, largest + 1) : asked;
}

/**
 * Texts and numbers that stand for all: those of the parameters, with what lies between and beyond them.
 *
 * @param groups of parameters that matter; all of them if not given
 * @param others further texts, of which those count that contain one of the parameters: a name that is put together
 */
export function representativesOf(
  versions: readonly Version[],
  groups: readonly string[] | undefined,
  others: readonly string[] = [],
): { readonly texts: readonly string[]; readonly numbers: readonly number[]; readonly largest: number } {
  const texts = new Set(OTHER_TEXTS);
  const numbers = new Set<number>([0]);
  const prefixes = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      texts.add(value);
      for (const number of numbersOfLength(value)) numbers.add(number);
    } else if (typeof value === "number" && value < MOST) numbers.add(value);
    else if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        visit(inner);
        if (name === "prefixes" && Array.isArray(inner)) for (const one of inner) prefixes.add(String(one));
      }
    }
  };
  const wanted = groups === undefined ? undefined : new Set(groups.map((path) => path.split(".")[0]));
  for (const { parameters } of versions) {
    for (const [group, inner] of Object.entries(parameters ?? {})) if (wanted?.has(group) ?? true) visit(inner);
  }
  const names = [...texts].filter((text) => text.trim() !== "");
  for (const prefix of prefixes) for (const name of names.slice(0, MOST_PREFIXED)) texts.add(prefix + name);
  const parts = names.filter((name) => name.length > 1 && !OTHER_TEXTS.includes(name));
  for (const other of others) if (parts.some((part) => other.includes(part))) texts.add(other);
  const rising = [...numbers].flatMap((number) => [number - 1, number - 0.5, number, number + 0.5, number + 1]);
  const all = new Set(rising.filter((number) => number >= 0));
  return { texts: [...texts], numbers: [...all].sort((a, b) => a - b), largest: largestIn(versions, groups) };
}

/** The number of a length of time, in its own unit and in those that a fact may be told in. */
function numbersOfLength(text: string): readonly number[] {
  const [, digits] = /^(\d+) (?:second|minute|hour|day|week|month|year)s?$/.exec(text) ?? [];
  if (digits === undefined) return [];
  const number = Number(digits);
  return [number, 60 * number, number / 60, 24 * number].filter((one) => Number.isInteger(2 * one) && one < MOST);
}

function largestIn(versions: readonly Version[], groups: readonly string[] = []): number {
  const numbersIn = (value: unknown): readonly number[] => {
    if (typeof value === "number") return value < MOST ? [value] : [];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
  };
  return Math.max(
    0,
    ...versions.flatMap(({ parameters }) => groups.flatMap((path) => numbersIn(valueAt(parameters, path.split("."))))),
  );
}

const MOST_PREFIXED = 200;
