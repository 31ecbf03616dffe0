import type { YAMLError } from "yaml";

/** A slip that keeps YAML from being read, and the correction, in words for readers who know no YAML. */
export interface Slip {
  /** Offset in the text. */
  readonly offset: number;
  readonly found?: string;
  readonly expected: string;
}

/**
 * A slip that is visible in a line, wherever the parser stumbled. The first group of the pattern is what stands before
 * it.
 */
const SLIPS: readonly (readonly [RegExp, string, string])[] = [
  [
    /^()(<{7}|={7}|>{7})/,
    "a mark of an unsolved merge",
    "one of the two sides, without the lines <<<<<<<, =======, >>>>>>>",
  ],
  [/^( *)\t/, "a tab", "blanks: a line is indented by blanks alone"],
  [/^([ \t]*)[\u3000\u00a0]/, "a full-width or unbreakable blank", "plain blanks at the beginning of a line"],
  [/^(\s*(?:- )?[^\s:：'"{[#]+)：/, "`：`, a full-width colon", "`: `, a plain colon and a blank"],
  [/^(\s*(?:- )?[^\s:'"{[#]+:)[\u3000\u00a0]/, "a full-width or unbreakable blank", "a plain blank behind the colon"],
  [/^(\s*(?:- )?[\w.-]+:)[^\s:/]/, "no blank behind the colon", "`: `, a colon and a blank"],
  [/^(\s*)-[^\s-]/, "no blank behind the dash", "`- `, a dash and a blank"],
  [/^([^#'"]*)，\s*[\w-]+:/, "`，`, a full-width comma", "`, `, a plain comma and a blank"],
  [
    /^([^#'"]*?:\s+)(?=[@`%*&!|>])/,
    "a sign that YAML reads otherwise",
    'quotes around a text that begins with a sign, like "@…"',
  ],
];

/** The meaning of the parser's codes, if no slip is visible in the line. */
const MEANINGS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "blanks: a line is indented by blanks alone",
  BAD_INDENT: "the same number of blanks before the line as before those beside it",
  MISSING_CHAR: "the sign that closes what is open: a quote, a bracket ] or a brace }",
  BLOCK_IN_FLOW: "`, ` between two values inside { } or [ ]",
  BAD_ALIAS: "quotes around a text that begins with a sign",
};

/** The probable mistake at a place where the parser stumbled; the parser's own words if nothing better is known. */
export function slipAt({ code, message, pos }: YAMLError, text: string): Slip {
  const start = text.lastIndexOf("\n", pos[0] - 1) + 1;
  // The parser often stumbles in the line after the one that is wrong.
  const before = text.lastIndexOf("\n", start - 2) + 1;
  for (const from of start === 0 ? [0] : [start, before]) {
    const line = text.slice(from).split(/\r?\n/, 1)[0] as string;
    for (const [pattern, found, expected] of SLIPS) {
      const match = pattern.exec(line);
      if (match !== null) return { offset: from + (match[1] ?? "").length, found, expected };
    }
  }
  if (code === "MULTIPLE_DOCS") return { offset: pos[0], expected: "one document, without a line `---` inside" };
  const opened = /closing .quote/.test(message) ? /^[^\n#"]*[:,[{-]\s+(?="[^"\n]*$)/m.exec(text) : null;
  if (opened !== null) {
    return {
      offset: opened.index + opened[0].length,
      found: "a quote that is not closed",
      expected: 'a " at the end of the text',
    };
  }
  return { offset: pos[0], expected: `${meaning(code, message, text.slice(start, pos[1]))} (YAML: ${message})` };
}

function meaning(code: string, message: string, line: string): string {
  if (/flow (sequence|map)/i.test(message)) return `a closing ${/sequence/i.test(message) ? "]" : "}"}`;
  if (/compact mappings/.test(message)) return 'quotes around a text with `: ` in it, like "a: b"';
  if (/at node end/.test(message)) return "nothing behind a closing quote or bracket";
  if (/same column/.test(message)) return MEANINGS["BAD_INDENT"] as string;
  if (/map values|single line|Implicit key/.test(message))
    return "a name, a colon and a blank, and its value: `name: value`";
  if (/^\s*\t/.test(line)) return MEANINGS["TAB_AS_INDENT"] as string;
  return MEANINGS[code] ?? "YAML 1.2";
}
