import { concatenated } from "./list-items.ts";

/** So many bytes are looked at before anything is read. */
const HEAD = 64 * 1024;

/** Bytes until it can be told what they are: of objects, the first are enough. */
export async function beginning(parts: AsyncIterator<Uint8Array>, objects: boolean): Promise<Beginning> {
  const begun: Uint8Array[] = [];
  let size = 0;
  let enough: Promise<undefined> | undefined;
  while (size < HEAD) {
    const pending = parts.next();
    // Who writes row by row is not kept waiting for all that would be looked at.
    const next = await (enough === undefined ? pending : Promise.race([pending, enough])).catch(() => undefined);
    enough ??= patience();
    // What the source failed with is thrown where it is read.
    if (next === undefined) return { head: concatenated(begun), ended: false, pending };
    if (next.done === true) return { head: concatenated(begun), ended: true };
    // The source may use its buffer again.
    begun.push(new Uint8Array(next.value));
    size += next.value.length;
    if (objects && (size >= 4 || /[\s{[]/.test(String.fromCharCode(begun[0]?.[0] ?? 0)))) break;
    if (begun.length === 1 && /^\ufeff?\s*\{/.test(new TextDecoder().decode(next.value.subarray(0, 64)))) break;
  }
  return { head: begun.length === 1 ? (begun[0] as Uint8Array) : concatenated(begun), ended: false };
}

/** What was looked at. */
export interface Beginning {
  readonly head: Uint8Array;
  readonly ended: boolean;
  /** What comes next, if it was asked for. */
  readonly pending?: Promise<IteratorResult<Uint8Array>>;
}

/** So long after its first bytes a source is waited for (milliseconds) that has not given enough. */
const PATIENCE = 2000;

function patience(): Promise<undefined> {
  return new Promise((resolve) => {
    const timer: unknown = setTimeout(() => resolve(undefined), PATIENCE);
    // Node would wait for it before it ends; browsers have no such thing.
    (timer as { unref?: () => void }).unref?.();
  });
}

/** All bytes of a source whose beginning was looked at. */
export async function* rest(
  { head, ended, pending }: Beginning,
  parts: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    if (ended) return;
    for (let next = await (pending ?? parts.next()); next.done !== true; next = await parts.next()) yield next.value;
  } finally {
    await parts.return?.();
  }
}
