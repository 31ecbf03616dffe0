/**
 * JSON without spaces and with sorted names, as OPA writes a document to take its digest: two separators of lines are
 * escaped, because Go does so.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  let members = "";
  for (const name of sorted(Object.keys(value))) {
    const member = canonicalJson((value as Readonly<Record<string, unknown>>)[name]);
    members += `${members === "" ? "" : ","}${quoted(name)}:${member}`;
  }
  return `{${members}}`;
}

// Most texts have nothing to escape.
function quoted(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  return JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

const PLAIN = /^[ !#-[\]-\u2027\u202a-\ud7ff\ue000-\uffff]*$/;

// In the order of their bytes, which is that of JavaScript but for what UTF-16 writes in two halves.
function sorted(names: string[]): string[] {
  return HALVES.test(names.join(""))
    ? names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    : names.sort();
}

const HALVES = /[\ud800-\uffff]/;
