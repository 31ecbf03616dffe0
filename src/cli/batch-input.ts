import { createReadStream, fstatSync, type Stats, statSync } from "node:fs";
import { resolve } from "node:path";
import { type Block, type ReadBefore, readBlocks } from "../batch/blocks.ts";
import { type CsvHeader, readHeader } from "../batch/csv-header.ts";
import type { SchemaFiles } from "../schemas.ts";
import type { BatchOptions } from "./batch.ts";
import { type Io, UsageError } from "./io.ts";

/** What is read, and its size where it is known. */
export interface Input {
  readonly bytes: AsyncIterable<Uint8Array> & { destroy?: () => void };
  readonly size: number | undefined;
  /** Its path, where it has one. */
  readonly path: string | undefined;
}

/** @throws UsageError if it cannot be read */
export function openInput(name: string, { stdin, cwd }: Io): Input {
  if (name === "-") {
    const { fd } = stdin as { readonly fd?: number };
    return { bytes: stdin, size: sizeOf(() => (fd === undefined ? undefined : fstatSync(fd))), path: undefined };
  }
  const path = resolve(cwd, name);
  const stats = statSync(path, { throwIfNoEntry: false });
  const why = stats === undefined ? "there is none" : "it is a folder";
  if (stats === undefined || stats.isDirectory()) {
    throw new UsageError(`REQUESTS: \`${name}\`, expected a file that can be read (${why})`);
  }
  return { bytes: readFrom(path, name), size: sizeOf(() => stats), path };
}

function readFrom(path: string, name: string): Input["bytes"] {
  const stream = createReadStream(path);
  return {
    async *[Symbol.asyncIterator]() {
      try {
        yield* stream;
      } catch (error) {
        throw new UsageError(`REQUESTS: \`${name}\`, expected a file that can be read (${(error as Error).message})`);
      }
    },
    destroy: () => stream.destroy(),
  };
}

function sizeOf(stats: () => Stats | undefined): number | undefined {
  try {
    const known = stats();
    return known?.isFile() ? known.size : undefined;
  } catch {
    return undefined;
  }
}

/** The blocks of CSV, without the header row. */
export async function csvBlocks(
  input: Input,
  { map = new Map(), decision }: BatchOptions,
  schemas: SchemaFiles,
): Promise<{ header: CsvHeader; blocks: AsyncIterable<Block> }> {
  const blocks = readBlocks(input.bytes, { rows: true });
  const first = await blocks.next();
  const { bytes, end } = first.done ? { bytes: undefined, end: undefined } : first.value;
  if (bytes === undefined || end === undefined) throw new UsageError("line 1: nothing, expected a header row");
  const data = headerEnd(bytes);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, data));
  } catch {
    throw new UsageError("line 1: bytes that are no text, expected a header row in UTF-8");
  }
  const header = readHeader(text, map, { schemas, decision });
  const rest: Block = { bytes: bytes.slice(data), line: text.split("\n").length, end };
  return {
    header,
    blocks: (async function* () {
      yield rest;
      yield* blocks;
    })(),
  };
}

function headerEnd(bytes: Uint8Array): number {
  let quoted = false;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === 0x22) quoted = !quoted;
    else if (bytes[at] === 10 && !quoted) return at + 1;
  }
  return bytes.length;
}

/** The blocks of NDJSON, or of what an earlier run left of either form. */
export function blocksBehind(input: Input, rows: boolean, before: ReadBefore | undefined): AsyncIterable<Block> {
  return readBlocks(input.bytes, { rows, before });
}
