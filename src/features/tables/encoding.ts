import { UsageError } from "../../core/base/errors.ts";
import { lineIn, mistakeText } from "../../core/base/mistake.ts";

/** The encodings that tables are read in. Big5 is the WHATWG's, which has what CP950 adds. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "big5"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * The encoding of a text by how it begins. A mark at its beginning says it; without one, UTF-16 is known by the zeros of
 * ASCII characters, and Big5 by being no UTF-8.
 */
export function encodingOf(head: Uint8Array): Encoding {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const zeros = zerosIn(head);
  if (zeros.odd > head.length / 8 && zeros.even === 0) return "utf-16le";
  if (zeros.even > head.length / 8 && zeros.odd === 0) return "utf-16be";
  return decodes(head, "utf-8") || isDamagedUtf8(head) || !decodes(head, "big5") ? "utf-8" : "big5";
}

/**
 * The bytes of a text in UTF-8.
 *
 * @param name what the text is called in messages
 * @throws UsageError naming the line, where bytes are none of the encoding
 */
export function asUtf8(source: AsyncIterable<Uint8Array>, encoding: Encoding, name: string): AsyncIterable<Uint8Array> {
  return encoding === "utf-8" ? source : recoded(source, encoding, name);
}

async function* recoded(
  source: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  name: string,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const encoder = new TextEncoder();
  let line = 1;
  const decode = (bytes?: Uint8Array): string => {
    try {
      if (encoding === "big5" && bytes !== undefined && holdsNoBig5(bytes)) throw new TypeError("no Big5");
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      const before = bytes === undefined ? 0 : newlinesBefore(bytes, encoding);
      const place = lineIn(name, line + before);
      const found = { en: `bytes that are no ${encoding}`, "zh-TW": `不是 ${encoding} 的位元組` };
      throw new UsageError((called) => {
        const option = called("encoding");
        return mistakeText({ place, found, expected: { en: `another ${option}`, "zh-TW": `其他的 ${option}` } });
      });
    }
  };
  for await (const part of source) {
    const text = decode(part);
    line += text.split("\n").length - 1;
    if (text !== "") yield encoder.encode(text);
  }
  const rest = decode();
  if (rest !== "") yield encoder.encode(rest);
}

function zerosIn(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) zeros[at % 2 === 0 ? "even" : "odd"] += 1;
  return zeros;
}

/** Whether bytes are of an encoding; the last character may be cut off. */
function decodes(bytes: Uint8Array, encoding: Encoding): boolean {
  if (encoding === "big5" && holdsNoBig5(bytes)) return false;
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Whether there are bytes that Big5 never has; some decoders make characters of them all the same. */
function holdsNoBig5(bytes: Uint8Array): boolean {
  return bytes.includes(0x80) || bytes.includes(0xff);
}

/** Whether bytes are UTF-8 but for a few: Big5 hardly ever looks like a character of three bytes. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  let [whole, broken] = [0, 0];
  for (const character of text) {
    if (character === "\ufffd") broken += 1;
    else if (character > "\u07ff") whole += 1;
  }
  return whole > broken;
}

/** How many lines of bytes can be read before those that cannot. */
function newlinesBefore(bytes: Uint8Array, encoding: Encoding): number {
  const stray = encoding === "big5" ? bytes.findIndex((byte) => byte === 0x80 || byte === 0xff) : -1;
  const text = new TextDecoder(encoding).decode(stray < 0 ? bytes : bytes.subarray(0, stray));
  const broken = stray < 0 ? text.indexOf("\ufffd") : text.length;
  return text.slice(0, Math.max(broken, 0)).split("\n").length - 1;
}
