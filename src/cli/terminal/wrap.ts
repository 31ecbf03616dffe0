import { harmless } from "../../core/base/text.ts";
import { textWidth } from "../../words/text-width.ts";

// Units that stay together: a date, a clause, a run of narrow characters. Every other wide character is its own unit.
const UNIT =
  /民國\d+年(?:\d+月\d+日)?|(?:附件)?[一二三四五六七八九十]+\([一二三四五六七八九十]+\)(?:第\d+段|\d+)?|\s+|[^\s\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]+|./gu;
const NEVER_FIRST = /^[、。，；：！？）」』〕】\]),.;:!?]/u;
const NEVER_LAST = /[（「『〔【[(]$/u;

/**
 * Breaks a text into lines of a display width (a CJK character is two wide), so that no line begins with a closing mark
 * or ends with an opening one. It is prose: a line break in it is a blank, and what would steer a terminal is shown.
 *
 * @param indent what stands before the first line; later lines get as many blanks
 */
export function wrap(text: string, columns: number, indent = ""): string[] {
  const margin = " ".repeat(textWidth(indent));
  const width = Math.max(columns - margin.length, 2);
  const lines: string[] = [];
  let line = "";
  for (const unit of units(harmless(text.replaceAll(/\r?\n/g, " ")))) {
    if (line !== "" && textWidth(line + unit.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? unit.trimStart() : unit;
    while (textWidth(line.trimEnd()) > width) {
      const head = fitting(line, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return [...lines, line.trimEnd()].map((one, index) => (index === 0 ? indent : margin) + one);
}

function units(text: string): string[] {
  const joined: string[] = [];
  for (const unit of text.match(UNIT) ?? []) {
    const before = joined.at(-1);
    if (before !== undefined && (NEVER_FIRST.test(unit) || NEVER_LAST.test(before))) {
      joined[joined.length - 1] = before + unit;
    } else {
      joined.push(unit);
    }
  }
  return joined;
}

// The part that fits, of a unit that is wider than a whole line.
function fitting(text: string, width: number): string {
  let head = "";
  for (const character of text) {
    if (head !== "" && textWidth(head + character) > width) break;
    head += character;
  }
  const kept = [...head];
  while (kept.length > 1 && NEVER_FIRST.test(text.slice(kept.join("").length))) kept.pop();
  return kept.join("");
}
