import { distance } from "fastest-levenshtein";

/** The name that was probably meant, if one of the known names is close enough. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const meant = name.slice(0, 100);
  let best: string | undefined;
  let bestDistance = Math.ceil(meant.length / 3) + 2;
  for (const candidate of known) {
    // What begins like a name is that name cut short; where every letter differs, nothing was meant.
    const begins = meant.length > 1 && candidate.toLowerCase().startsWith(meant.toLowerCase());
    const steps = begins ? 1 : distance(meant, candidate);
    if (steps < bestDistance && steps < Math.max(meant.length, candidate.length)) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

/** The end of an error message that names what was probably meant; nothing where that is not known. */
export function didYouMean(name: string | undefined): string {
  return name === undefined ? "" : `; did you mean \`${name}\`?`;
}

/** A value as it is shown in an error: its JSON text in backticks, shortened. */
export function shown(value: unknown): string {
  if (Array.isArray(value) && value.length > 20) return "a long list";
  if (typeof value === "object" && value !== null && Object.keys(value).length > 20) return "a large object";
  const text =
    typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : (JSON.stringify(value) ?? String(value));
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}

/** A text that does not steer the terminal: control characters but line breaks are written by their number. */
export function harmless(text: string): string {
  const code = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return text.replaceAll(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (one) => (one === "\n" ? one : code(one)));
}
