import type { Bilingual } from "../../core/base/bilingual.ts";
import { UsageError } from "../../core/base/errors.ts";
import { GzipError, library } from "../../core/base/libraries.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { concatenated } from "./list-items.ts";

/**
 * Bytes as they are, or what they hold if they are gzip (of one member or several).
 *
 * @param name what they are called in messages
 * @throws UsageError, while they are read, if gzip cannot be unpacked
 */
export async function maybeUnzipped(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
): Promise<{ readonly bytes: AsyncIterable<Uint8Array>; readonly gzip: boolean }> {
  const parts = bytes[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  let pending = parts.next();
  while (head.length < 2) {
    // What the source fails with is thrown where it is read.
    const next = await pending.catch(() => undefined);
    if (next === undefined || next.done === true) break;
    head = concatenated([head, next.value]);
    pending = parts.next();
  }
  pending.catch(() => {});
  const all = whole(head, pending, parts);
  const gzip = beginsAsGzip(head);
  return { bytes: gzip ? unpacked(all, name) : all, gzip };
}

/** Whether bytes begin as gzip does (RFC 1952, 2.3.1). */
function beginsAsGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function* whole(
  head: Uint8Array,
  pending: Promise<IteratorResult<Uint8Array>>,
  parts: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await pending; next.done !== true; next = await parts.next()) yield next.value;
  } finally {
    // The file is closed where nobody reads on.
    await parts.return?.();
  }
}

/** That a file is no whole gzip. */
function damagedGzip(name: string, why: string): Bilingual {
  const found = { en: "gzip that cannot be unpacked", "zh-TW": "無法解壓的 gzip" };
  const expected = { en: `whole gzip (${why})`, "zh-TW": `完整的 gzip 檔（\`${why}\`）` };
  return mistakeText({ place: name, found, expected });
}

async function* unpacked(stored: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* library("bytes").unzipped(stored);
  } catch (error) {
    if (!(error instanceof GzipError)) throw error;
    throw new UsageError(damagedGzip(name, error.message));
  }
}
