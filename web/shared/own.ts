/**
 * What an office put in the place of a part of the page; `undefined` where the mark still stands there.
 *
 * @param text the mark, or the part as JSON in base64
 */
export function own<T>(text: string): T | undefined {
  if (/^@@/.test(text)) return undefined;
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(text), (one) => one.charCodeAt(0)))) as T;
}
