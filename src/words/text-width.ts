import { library } from "../core/base/libraries.ts";

/**
 * Most texts consist of ASCII and dashes of one column, and of Chinese characters and signs of two. None of these
 * changes the width of its neighbours.
 */
const PLAIN = /^[ -~·–—‘’“”…、-〗一-鿿！-｠]*$/;
const FIRST_WIDE = 0x3001;

/** How many columns of a terminal a text takes. */
export function textWidth(text: string): number {
  if (!PLAIN.test(text)) return library("stringWidth").default(text);
  let width = text.length;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= FIRST_WIDE) width += 1;
  return width;
}
