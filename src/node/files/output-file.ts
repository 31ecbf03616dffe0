import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { NotPlainError } from "./plain-file.ts";

/** The mode of a file that may hold personal data: its owner alone reads and writes it. */
export const PERSONAL = 0o600;

/** Windows has no such flag, and makes symbolic links only for administrators. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;

/** A file that is written from one place to its end, and was made by this process or by the one that it goes on for. */
export class OutputFile {
  readonly #handle: FileHandle;
  #bytes: number;

  private constructor(handle: FileHandle, bytes: number) {
    this.#handle = handle;
    this.#bytes = bytes;
  }

  /**
   * Makes a file.
   *
   * @param mode its permissions, of which the user's mask takes away
   * @throws Error of the file system, with its `code`: EEXIST if anything has that name, also a link to nowhere
   */
  static async create(path: string, mode: number): Promise<OutputFile> {
    return new OutputFile(await open(path, "wx", mode), 0);
  }

  /**
   * Goes on with a file of personal data behind its first bytes; the others are taken away.
   *
   * @throws NotPlainError if it is a link, or has another name too
   */
  static async continue(path: string, bytes: number): Promise<OutputFile> {
    const handle = await open(path, constants.O_RDWR | NO_FOLLOW);
    try {
      const { nlink } = await handle.stat();
      if (nlink > 1) {
        throw new NotPlainError({ en: "it has another name too (a hard link)", "zh-TW": "另有其他名稱（硬連結）" });
      }
      await handle.chmod(PERSONAL);
      await handle.truncate(bytes);
      return new OutputFile(handle, bytes);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** How long it is. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Gives it permissions, whatever the user's mask. */
  async chmod(mode: number): Promise<void> {
    await this.#handle.chmod(mode);
  }

  /** Puts bytes at its end, all of them. */
  async write(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      const { bytesWritten } = await this.#handle.write(bytes, at, bytes.length - at, this.#bytes + at);
      at += bytesWritten;
    }
    this.#bytes += bytes.length;
  }

  /** Waits until the disk has what was written. */
  async sync(): Promise<void> {
    await this.#handle.datasync();
  }

  /** Ends it; a second time does nothing. */
  async close(): Promise<void> {
    await this.#handle.close();
  }
}
