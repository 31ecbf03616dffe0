import { valueAt } from "../../core/base/plain-value.ts";
import type { Version } from "../../core/regulation/jurisdiction.ts";

/** Texts that no regulation has: of blanks alone, and of several others. */
const OTHER_TEXTS: readonly string[] = ["", " ", "甲", "乙", "丙"];

/** Larger numbers are no limits of facts. */
const MOST = 1_000_000;

/**
 * Texts and numbers that stand for all: those of the parameters, with what lies between and beyond them.
 *
 * @param groups of parameters that matter; all of them if not given
 */
export function representativesOf(
  versions: readonly Version[],
  groups: readonly string[] | undefined,
): { readonly texts: readonly string[]; readonly numbers: readonly number[]; readonly largest: number } {
  const texts = new Set(OTHER_TEXTS);
  const numbers = new Set<number>([0]);
  const prefixes = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === "string") texts.add(value);
    else if (typeof value === "number" && value < MOST) numbers.add(value);
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
  const rising = [...numbers].flatMap((number) => [number - 1, number - 0.5, number, number + 0.5, number + 1]);
  const all = new Set(rising.filter((number) => number >= 0));
  return { texts: [...texts], numbers: [...all].sort((a, b) => a - b), largest: largestIn(versions, groups) };
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
