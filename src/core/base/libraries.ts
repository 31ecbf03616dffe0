/**
 * Libraries that a start may do without. Whoever starts an engine provides them, so that each place loads them in its
 * own way: Node late, the page at once.
 */
export interface Libraries {
  /** Ajv, which compiles validators that were not compiled before. */
  readonly ajv: () => typeof import("ajv/dist/2020.js");
  /** The runtime of the compiled policies, which answers what the program of the policies leaves. */
  readonly opaWasm: () => typeof import("@open-policy-agent/opa-wasm");
  /** The parser of YAML. */
  readonly yaml: () => typeof import("yaml");
  /** Measures the width of every text. */
  readonly stringWidth: () => typeof import("string-width");
  /** Digests of files, and what is packed in them: each place has its own. */
  readonly bytes: () => ByteTools;
}

/** What is done to the bytes of files. */
export interface ByteTools {
  /** Begins a SHA-256. */
  sha256(): Digest;
  /** The HMAC-SHA256 of a text (RFC 2104). */
  hmacSha256(key: string, text: string): Uint8Array;
  /**
   * What gzip of one member or several holds.
   *
   * @throws GzipError while it is read, if it cannot be unpacked
   */
  unzipped(stored: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

/** A digest of bytes that come one after the other. */
export interface Digest {
  update(bytes: Uint8Array): unknown;
  copy(): Digest;
  digest(encoding: "hex"): string;
}

/** Bytes begin as gzip does, and are none; the message says why. */
export class GzipError extends Error {}

let provided: Partial<Libraries> = {};
let loaded: { [Name in keyof Libraries]?: ReturnType<Libraries[Name]> } = {};

/** Provides libraries for this thread; what is not named is not to be had. */
export function provideLibraries(libraries: Partial<Libraries>): void {
  provided = libraries;
  loaded = {};
}

/** Provides further libraries beside those that this thread has. */
export function provideFurther(libraries: Partial<Libraries>): void {
  provideLibraries({ ...provided, ...libraries });
}

/**
 * A library that was provided.
 *
 * @throws Error if it was not
 */
export function library<Name extends keyof Libraries>(name: Name): ReturnType<Libraries[Name]> {
  const known = loaded[name];
  if (known !== undefined) return known as ReturnType<Libraries[Name]>;
  const load = provided[name];
  if (load === undefined) throw new Error(`the library ${name} was not provided`);
  const library = load() as ReturnType<Libraries[Name]>;
  loaded[name] = library as never;
  return library;
}
