/** Where in a YAML text something is being written. */
export interface Cursor {
  /** The keys and indexes to what is written: of a key, to the mapping that it will stand in. */
  readonly path: readonly string[];
  readonly place: "key" | "value";
  /** Whether it stands between brackets. */
  readonly inline: boolean;
  /** Where the word begins. */
  readonly from: number;
}

/** The place of the cursor, and the keys that the text has. */
export interface Scanned {
  readonly cursor: Cursor;
  /** The keys of the mapping at a path. */
  readonly keysAt: (path: readonly string[]) => readonly string[];
}

interface Block {
  readonly indent: number;
  readonly step: string;
  readonly item: boolean;
}

interface Bracket {
  readonly list: boolean;
  key: string | undefined;
  index: number;
  /** Where the present word begins, once there is one. */
  from: number | undefined;
}

const KEY = /^("[^"]*"|'[^']*'|[^\s#'"{}[\],][^#]*?)\s*:(?=\s|$)/;

/**
 * Finds the place of an offset in a YAML text that may be unfinished, which no parser of whole texts does: by how far
 * lines are indented, and by the brackets that are open. Texts over several lines are taken for what they look like.
 */
export function scan(text: string, offset: number): Scanned {
  const keys = new Map<string, string[]>();
  const blocks: Block[] = [];
  const brackets: Bracket[] = [];
  let cursor: Cursor = { path: [], place: "key", inline: false, from: offset };
  const blockPath = () => blocks.map(({ step }) => step);
  const bracketPath = () =>
    brackets.flatMap(({ list, key, index }) => (list ? [String(index)] : key === undefined ? [] : [key]));
  const path = () => [...blockPath(), ...bracketPath()];
  const note = (at: readonly string[], key: string) => {
    const name = at.join("\n");
    keys.set(name, [...(keys.get(name) ?? []), key]);
  };
  const leave = (indent: number) => {
    while ((blocks.at(-1)?.indent ?? -1) >= indent) blocks.pop();
  };

  /** Reads on inside brackets. */
  const inside = (line: string, start: number, at: number) => {
    for (let column = at; column <= line.length; column++) {
      const here = start + column;
      const bracket = brackets.at(-1);
      if (here === offset && bracket !== undefined) {
        const place = bracket.list || bracket.key !== undefined ? "value" : "key";
        cursor = { path: path(), place, inline: true, from: bracket.from ?? offset };
      }
      const sign = line[column];
      if (bracket === undefined || sign === undefined) return;
      if (sign === "#" && line[column - 1] === " ") return;
      if (sign === '"' || sign === "'") {
        bracket.from ??= here;
        const end = line.indexOf(sign, column + 1);
        if (end === -1 || (offset > here && offset <= start + end)) continue;
        column = end;
      } else if (sign === "{" || sign === "[") {
        brackets.push({ list: sign === "[", key: undefined, index: 0, from: undefined });
      } else if (sign === "}" || sign === "]") {
        brackets.pop();
      } else if (sign === ",") {
        bracket.key = undefined;
        bracket.index++;
        bracket.from = undefined;
      } else if (sign === ":" && !bracket.list && bracket.key === undefined && /^(\s|$)/.test(line.slice(column + 1))) {
        const key = unquoted(text.slice(bracket.from ?? here, here));
        note(path(), key);
        bracket.key = key;
        bracket.from = undefined;
      } else if (sign !== " ") {
        bracket.from ??= here;
      }
    }
  };

  let start = 0;
  for (const line of text.split("\n")) {
    const here = offset >= start && offset <= start + line.length ? offset - start : undefined;
    const indent = (/^ */.exec(line) as RegExpExecArray)[0].length;
    // A bracket that was never closed must not swallow the rest.
    if (brackets.length > 0 && indent <= (blocks.at(-1)?.indent ?? 0) && KEY.test(line.slice(indent)))
      brackets.length = 0;
    if (brackets.length > 0) inside(line, start, 0);
    else if (/^\s*(#|$)/.test(line) || (here !== undefined && here < indent)) {
      if (here !== undefined) {
        leave(here);
        cursor = { path: blockPath(), place: "key", inline: false, from: offset };
      }
    } else {
      let column = indent;
      for (
        let dash = /^-(\s+|$)/.exec(line.slice(column));
        dash !== null;
        dash = /^-(\s+|$)/.exec(line.slice(column))
      ) {
        leave(column + 1);
        const before = blocks.at(-1);
        const next = before?.item && before.indent === column ? Number((blocks.pop() as Block).step) + 1 : 0;
        blocks.push({ indent: column, step: String(next), item: true });
        column += dash[0].length;
      }
      const [all, name] = KEY.exec(line.slice(column)) ?? [];
      if (name !== undefined || column === indent) leave(column);
      if (here !== undefined && here >= column) {
        cursor = { path: blockPath(), place: "key", inline: false, from: start + column };
      }
      if (name !== undefined && all !== undefined) {
        const key = unquoted(name);
        note(blockPath(), key);
        blocks.push({ indent: column, step: key, item: false });
        column += all.length;
        const space = (/^\s*/.exec(line.slice(column)) as RegExpExecArray)[0].length;
        if (here !== undefined && here >= column) {
          const from = Math.min(here, column + space);
          cursor = { path: blockPath(), place: "value", inline: false, from: start + from };
        }
        column += space;
      }
      if (/[[{]/.test(line[column] ?? "")) {
        brackets.push({ list: line[column] === "[", key: undefined, index: 0, from: undefined });
        inside(line, start, column + 1);
      }
    }
    start += line.length + 1;
  }
  return { cursor, keysAt: (at) => keys.get(at.join("\n")) ?? [] };
}

function unquoted(key: string): string {
  return key.trim().replace(/^(["'])(.*)\1$/, "$2");
}
