import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { createTar, parseTar } from "nanotar";

/** The files of the built page, by their names below its folder. */
export type PageFiles = ReadonlyMap<string, Uint8Array>;

/** Where the package has them, in a quarter of their size: the same rules stand in several of them. */
export const PACKED_PAGE = "dist/web.tar.br";

/** The page in one file. */
export const ONE_FILE = "explorer.html";

/** So far back what repeats itself is found: all of the page (the logarithm of bytes). */
const WINDOW = constants.BROTLI_MAX_WINDOW_BITS;
/** The highest takes ten times as long, for a tenth less. */
const QUALITY = 9;

/** Reads the files of a folder, and of those below it. */
export function filesOf(folder: string): PageFiles {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(names.sort().map((name) => [slashed(name.slice(folder.length + 1)), readFileSync(name)]));
}

/**
 * Packs files as {@link unpackPage} reads them; the same files give the same bytes. The page in one file has the policies
 * in Base64, where they do not look alike: there it names their file.
 */
export function packPage(files: PageFiles): Buffer {
  const attrs = { mode: "644", uid: 0, gid: 0, mtime: 0, user: "", group: "" };
  const packed = [...files].map(([name, data]) => ({
    name,
    data: name === ONE_FILE ? namingModules(data, files) : data,
  }));
  const tar = createTar(packed, { attrs });
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = {
    [BROTLI_PARAM_LGWIN]: WINDOW,
    [BROTLI_PARAM_QUALITY]: QUALITY,
    [BROTLI_PARAM_SIZE_HINT]: tar.length,
  };
  return brotliCompressSync(tar, { params });
}

/** @throws Error of zlib if the bytes are none that {@link packPage} made */
export function unpackPage(packed: Uint8Array): PageFiles {
  const entries = parseTar(brotliDecompressSync(packed));
  const files = new Map(entries.map(({ name, data = new Uint8Array() }) => [name, data]));
  const page = files.get(ONE_FILE);
  if (page !== undefined) files.set(ONE_FILE, holdingModules(page, files));
  return files;
}

function namingModules(page: Uint8Array, files: PageFiles): Uint8Array {
  return replaced(
    page,
    modulesIn(files).map(([name, base64]) => [base64, name]),
  );
}

function holdingModules(page: Uint8Array, files: PageFiles): Uint8Array {
  return replaced(
    page,
    modulesIn(files).map(([name, base64]) => [name, base64]),
  );
}

function modulesIn(files: PageFiles): (readonly [name: string, base64: string])[] {
  return [...files]
    .filter(([name]) => name.endsWith(".wasm"))
    .map(([name, bytes]) => [`{{Base64 of ${name}}}`, Buffer.from(bytes).toString("base64")]);
}

function replaced(page: Uint8Array, pairs: readonly (readonly [found: string, by: string])[]): Uint8Array {
  const text = Buffer.from(page).toString("utf8");
  return Buffer.from(pairs.reduce((whole, [found, by]) => whole.replaceAll(found, () => by), text));
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
