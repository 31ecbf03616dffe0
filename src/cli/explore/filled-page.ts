import { createHash } from "node:crypto";
import type { Fill } from "../../node/explorer/own-parts.ts";

const BEGIN = '<script type="module">';
const END = "</script>";

/** The page that is one file, with what an office brought in its script, and its policy with the digest of that script. */
export function filledPage(page: string, fill: Fill): string {
  const [from, to] = [page.indexOf(BEGIN) + BEGIN.length, page.lastIndexOf(END)];
  const before = page.slice(from, to);
  const script = fill(before);
  return page
    .slice(0, from)
    .replace(digest(before), () => digest(script))
    .concat(script, page.slice(to));
}

function digest(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}
