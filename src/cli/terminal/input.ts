import { type BigIntStats, createReadStream, fstatSync, type ReadStream, type Stats, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { orWhy, systemReason } from "../../node/files/readable.ts";
import { type Io, UsageError } from "./io.ts";

/** The bytes that are read, and their size if it is known. */
export interface Input {
  readonly bytes: AsyncIterable<Uint8Array> & { destroy?: () => void };
  readonly size: number | undefined;
  /** What it is called in messages: the name of the file without its folder. */
  readonly name: string;
}

/**
 * A file that is read from its beginning to its end, or standard input for `-`.
 *
 * @param what how messages call it, such as the option that names it
 * @throws UsageError if it is not there; reading throws it if it cannot be read
 */
export function openInput(name: string, what: string, { stdin, cwd }: Io): Input {
  if (name === "-") {
    const size = fileOfStdin(stdin)?.size;
    return { bytes: stdin, size: size === undefined ? undefined : Number(size), name: "standard input" };
  }
  const path = resolve(cwd, name);
  const unreadable = (why: Bilingual) => {
    const expected = orWhy({ en: "a file that can be read", "zh-TW": "可讀取的檔案" }, why);
    return new UsageError(mistakeText({ place: what, found: `\`${name}\``, expected }));
  };
  let stats: Stats | undefined;
  try {
    stats = statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw unreadable(systemReason(error as Error));
  }
  if (stats === undefined) throw unreadable({ en: "there is none", "zh-TW": "不存在" });
  if (stats.isDirectory()) throw unreadable({ en: "it is a folder", "zh-TW": "這是資料夾" });
  return { bytes: readFrom(path, unreadable), size: stats.isFile() ? stats.size : undefined, name: basename(name) };
}

function readFrom(path: string, unreadable: (why: Bilingual) => UsageError): Input["bytes"] {
  let stream: ReadStream | undefined;
  return {
    async *[Symbol.asyncIterator]() {
      // Not before it is read: nobody would hear that it cannot be.
      stream = createReadStream(path);
      try {
        yield* stream;
      } catch (error) {
        throw unreadable(systemReason(error as Error));
      }
    },
    destroy: () => stream?.destroy(),
  };
}

/** The file that standard input is redirected from, if it is one. */
export function fileOfStdin(stdin: Io["stdin"]): BigIntStats | undefined {
  const { fd } = stdin as { readonly fd?: number };
  try {
    const stats = fd === undefined ? undefined : fstatSync(fd, { bigint: true });
    return stats?.isFile() ? stats : undefined;
  } catch {
    return undefined;
  }
}
