const ENCODER = new TextEncoder();
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });

/** A copy of a text that is kept. A part of a larger text would keep all of it, here a whole block of the log. */
export function ownCopy(text: string): string {
  return DECODER.decode(ENCODER.encode(text));
}
