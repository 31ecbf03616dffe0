import { distance } from "fastest-levenshtein";
import type { Said } from "./bilingual.ts";

/** The name that was probably meant, if one of the known names is close enough. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const meant = name.slice(0, 100);
  let best: string | undefined;
  let bestDistance = Math.ceil(meant.length / 3) + 2;
  for (const candidate of known) {
    // A text that begins like a name is that name cut short. If every letter differs, no name was meant.
    const begins = meant.length > 1 && candidate.toLowerCase().startsWith(meant.toLowerCase());
    const steps = begins ? 1 : distance(meant, candidate);
    if (steps < bestDistance && steps < Math.max(meant.length, candidate.length)) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

/** The end of an error message that suggests a name; empty if there is none to suggest. */
export function didYouMean(name: string | undefined): string {
  return name === undefined ? "" : `; did you mean \`${name}\`?`;
}

/** A value as it is shown in an error: its JSON text in backticks, shortened; in words if it is too large for that. */
export function shown(value: string): string;
export function shown(value: unknown): Said;
export function shown(value: unknown): Said {
  if (Array.isArray(value) && value.length > 20) return { en: "a long list", "zh-TW": "很長的清單" };
  if (typeof value === "object" && value !== null && Object.keys(value).length > 20) {
    return { en: "a large object", "zh-TW": "很大的物件" };
  }
  const text =
    typeof value === "string" ? JSON.stringify(beginning(value, 60)) : (JSON.stringify(value) ?? String(value));
  return `\`${shortened(text, 60)}\``;
}

/** A text of at most `length` units, with … for what is left out. */
export function shortened(text: string, length: number): string {
  return text.length > length ? `${beginning(text, length - 1)}…` : text;
}

// Half of a rare character is none.
function beginning(text: string, length: number): string {
  return text.length > length ? text.slice(0, length).replace(/[\ud800-\udbff]$/, "") : text;
}

/**
 * Characters that steer a terminal, turn text around, break a line or hide in one: control and format characters,
 * separators of lines and paragraphs, unpaired surrogates. Variation selectors are not among them, because rare
 * characters of names need them. Characters for private use are not either, because registers have them.
 */
const STEERING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * A text as it is shown on one line, whoever wrote it. Characters that steer are written by their number, line breaks
 * as `\n`.
 */
export function harmless(text: string): string {
  return text.replaceAll(STEERING, (one) => {
    if (one === "\n") return "\\n";
    const number = (one.codePointAt(0) as number).toString(16);
    return number.length > 4 ? `\\u{${number}}` : `\\u${number.padStart(4, "0")}`;
  });
}

/** A document of a data format for a terminal: its line breaks stay, and JSON is still the same JSON. */
export function harmlessData(text: string): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return text.replaceAll(STEERING, (one, at: number) =>
    one === "\n" || (one === "\r" && text[at + 1] === "\n") ? one : one.split("").map(escaped).join(""),
  );
}
