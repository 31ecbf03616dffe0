/**
 * Words that programs and people write where there is nothing. That they mean nothing is for the user to say (`--blank`):
 * until then they are a text like any other, and told.
 */
const NOTHING = new Set(
  [
    "null",
    "(null)",
    "<null>",
    "\\n",
    "n/a",
    "#n/a",
    "na",
    "nil",
    "none",
    "nan",
    "undefined",
    "-",
    "--",
    "---",
    "－",
    "—",
  ].concat(["–", "無", "無資料", "空白", "未填", "不詳", "?", "？", "."]),
);
const LONGEST = 9;
/** By the first unit of a cell, whether it may be one of the words. */
const BEGINS = new Uint8Array(0x10000);
for (const word of NOTHING) for (const one of [word, word.toUpperCase(), " "]) BEGINS[one.charCodeAt(0)] = 1;

/** Whether a cell is one of the words that may mean nothing. */
export function mayMeanNothing(cell: string): boolean {
  // Nearly every cell of millions is longer, or begins with another character.
  if (cell.length > LONGEST || BEGINS[cell.charCodeAt(0)] !== 1) return false;
  return NOTHING.has(cell.trim().toLowerCase());
}
