import { createHash } from "node:crypto";
import type { Fill } from "../../node/explorer/own-parts.ts";
import { ONE_FILE, type PageFiles } from "./page-files.ts";

/** The files of the page, with what an office brought in their scripts. */
export function filledFiles(files: PageFiles, fill: Fill): PageFiles {
  return new Map([...files].map(([name, bytes]) => [name, filledFile(name, bytes, fill)]));
}

function filledFile(name: string, bytes: Uint8Array, fill: Fill): Uint8Array {
  const text = () => Buffer.from(bytes).toString("utf8");
  if (name === ONE_FILE) return Buffer.from(filledPage(text(), fill));
  return name.endsWith(".js") ? Buffer.from(fill(text())) : bytes;
}

const BEGIN = '<script type="module">';
const END = "</script>";

/** The page that is one file, with what an office brought in its script, and its policy with the digest of that script. */
function filledPage(page: string, fill: Fill): string {
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
