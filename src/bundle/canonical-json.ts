/**
 * JSON without spaces and with sorted names, as OPA writes a document to take its digest: two separators of lines are
 * escaped, because Go does so.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return scalar(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  let text = "";
  for (const key of sorted(Object.keys(value))) {
    const member = canonicalJson((value as Readonly<Record<string, unknown>>)[key]);
    text += `${text === "" ? "" : ","}${scalar(key)}:${member}`;
  }
  return `{${text}}`;
}

function scalar(value: unknown): string {
  const text = JSON.stringify(value);
  return SEPARATORS.test(text) ? text.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029") : text;
}

const SEPARATORS = /[\u2028\u2029]/;

// In the order of their bytes, which is that of JavaScript but for what UTF-16 writes in two halves.
function sorted(names: string[]): string[] {
  return names.some((name) => HALVES.test(name))
    ? names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    : names.sort();
}

const HALVES = /[\ud800-\uffff]/;
