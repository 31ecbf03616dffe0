import type { CST, Document, LineCounter, YAMLError } from "yaml";
import type { Bilingual } from "../base/bilingual.ts";
import { library } from "../base/libraries.ts";
import { EACH_ONCE, secondTime } from "../base/strict-json.ts";
import { marksIn } from "./marks.ts";
import { type Slip, slipAt } from "./syntax-slips.ts";
import type { FilePosition, Problem, Step, YamlFile } from "./yaml-file.ts";
import { unstrict } from "./yaml-strictness.ts";

/** Far more than any file of ours holds, and little enough to be told at once: the parser compares every key of a mapping. */
const MAX_BYTES = 512 * 1024;
const MAX_LINES = 10_000;

/** Far more than any file of ours nests, and far less than the parser's stack holds. */
const MAX_LEVELS = 200;

/** Parses what a file holds, within the bounds of any of ours; `file` is only a name for its problems. */
export function parseBytes(bytes: Uint8Array, file: string): YamlFile {
  if (bytes.byteLength > MAX_BYTES)
    return unread(file, "unreadable", { en: "a file of at most 512 KiB", "zh-TW": "至多 512 KiB 的檔案" });
  try {
    return parseYaml(new TextDecoder("utf-8", { fatal: true }).decode(bytes), file);
  } catch (error) {
    return unread(file, "not_utf8", {
      en: `text in UTF-8 (${(error as Error).message})`,
      "zh-TW": "UTF-8 編碼的文字",
    });
  }
}

/** A file with one problem that concerns it as a whole. */
export function unread(file: string, code: "unreadable" | "not_utf8" | "yaml_syntax", expected: Bilingual): YamlFile {
  const start = { line: 1, column: 1 };
  const problems = [{ file, ...start, code, path: "", expected }];
  return { file, value: undefined, problems, unfinished: [], locate: () => start, locateKey: () => start };
}

/** Parses the text of a YAML 1.2 document; `file` is only a name for its problems. */
export function parseYaml(text: string, file: string): YamlFile {
  if ((text.match(/\n/g)?.length ?? 0) > MAX_LINES) {
    return unread(file, "unreadable", {
      en: `a file of at most ${MAX_LINES} lines`,
      "zh-TW": `至多 ${MAX_LINES} 行的檔案`,
    });
  }
  const { isScalar, LineCounter } = library("yaml");
  const lines = new LineCounter();
  const at = (offset: number): FilePosition => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = documentOf(text, lines);
  if ("expected" in document) {
    const { offset, ...finding } = document;
    const whole = unread(file, "yaml_syntax", finding.expected);
    return { ...whole, problems: whole.problems.map((problem) => ({ ...problem, ...at(offset), ...finding })) };
  }
  const problems: Problem[] = [...firstErrors(document.errors), ...document.warnings].map((error) => {
    const { offset, ...finding } = syntaxFinding(error, text);
    return { file, ...at(offset), code: "yaml_syntax", path: "", ...finding };
  });
  // If a file could not be read, further problems would be guesses.
  if (problems.length === 0) {
    for (const { offset, ...one } of unstrict(document)) problems.push({ file, ...at(offset), path: "", ...one });
  }
  const { contents } = document;
  if (problems.length === 0 && (contents === null || (isScalar(contents) && contents.value === null))) {
    const expected = { en: "a YAML mapping, the file is empty", "zh-TW": "YAML 內容（此檔為空）" };
    problems.push({ file, line: 1, column: 1, code: "empty", path: "", expected });
  }
  return {
    file,
    value: problems.length === 0 ? (document.toJS() as unknown) : undefined,
    problems,
    unfinished: marksIn(text),
    locate: (path) => at(offsetOf(document, path)),
    locateKey: (path, key) => at(keyOffset(document, path, key)),
  };
}

// After the parser has stumbled once, its further messages are mostly consequences. A duplicate key is not.
function firstErrors(errors: readonly YAMLError[]): YAMLError[] {
  const first = errors.find(({ code }) => code !== "DUPLICATE_KEY");
  return errors.filter((error) => error === first || error.code === "DUPLICATE_KEY");
}

function syntaxFinding(error: YAMLError, text: string): Slip {
  if (error.code !== "DUPLICATE_KEY") return slipAt(error, text);
  const [offset] = error.pos;
  const [key = ""] = /^[^:\n]*/.exec(text.slice(offset)) ?? [];
  return { offset, found: secondTime(key.trim()), expected: EACH_ONCE };
}

/**
 * The document, as `parseDocument` of the library makes it, or what it may not have. The library recurses, and text made
 * to nest without end would take the whole process down; a directive may give the rest another meaning.
 */
function documentOf(text: string, lines: LineCounter): Document.Parsed | Slip {
  const { Composer, Lexer, Parser, YAMLParseError } = library("yaml");
  const parser = new Parser(lines.addNewLine);
  let refused: Slip | undefined;
  function* tokens(): Generator<CST.Token> {
    lines.addNewLine(0);
    for (const lexeme of new Lexer().lex(text)) {
      for (const token of parser.next(lexeme)) {
        if (token.type === "directive") {
          const directive = `\`${token.source.slice(0, 60)}\``;
          refused = {
            offset: token.offset,
            found: { en: directive, "zh-TW": directive },
            expected: { en: "no directives: every file is YAML 1.2", "zh-TW": "沒有指示行的檔案（一律為 YAML 1.2）" },
          };
          return;
        }
        yield token;
      }
      if (parser.stack.length > MAX_LEVELS) {
        const expected = { en: `at most ${MAX_LEVELS} levels of nesting`, "zh-TW": `至多 ${MAX_LEVELS} 層的結構` };
        refused = { offset: parser.offset, expected };
        return;
      }
    }
    yield* parser.end();
  }
  const composer = new Composer({ lineCounter: lines, prettyErrors: false, uniqueKeys: true, logLevel: "error" });
  const [document, second] = composer.compose(tokens(), true, text.length);
  if (refused !== undefined) return refused;
  if (second !== undefined) {
    const message = "Source contains multiple documents";
    document?.errors.push(new YAMLParseError([second.range[0], second.range[1]], "MULTIPLE_DOCS", message));
  }
  return document as Document.Parsed;
}

function offsetOf(document: Document.Parsed, path: readonly Step[]): number {
  const { Alias, isNode } = library("yaml");
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && !(node instanceof Alias) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function keyOffset(document: Document.Parsed, path: readonly Step[], key: string): number {
  const { isMap, isPair, isScalar } = library("yaml");
  const map: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isMap(map)) {
    for (const pair of map.items) {
      if (isPair(pair) && isScalar(pair.key) && String(pair.key.value) === key && pair.key.range)
        return pair.key.range[0];
    }
  }
  return offsetOf(document, path);
}
