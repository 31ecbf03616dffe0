import type { Language } from "../../words/format.ts";
import type { Io } from "../terminal/io.ts";
import { Progress } from "../terminal/progress.ts";
import { clock } from "../terminal/sample-progress.ts";
import { BATCH_TEXTS } from "./messages.ts";

/** How far a batch is: requests, their rate, and where the size of the input is known the share and the time left. */
export class BatchProgress {
  readonly #line: Progress;
  readonly #language: Language;
  readonly #size: number | undefined;
  readonly #started = performance.now();
  #first: { readonly requests: number; readonly bytes: number } | undefined;

  constructor(size: number | undefined, language: Language, io: Io) {
    this.#line = new Progress(io);
    this.#language = language;
    this.#size = size;
  }

  /** @param first what an earlier run had done */
  begin(first: { readonly requests: number; readonly bytes: number }): void {
    this.#first = first;
  }

  show(requests: number, bytes: number): void {
    this.#line.show(() => this.#parts(requests, bytes));
  }

  /** Requests a second of this run, and the time that it took. */
  pace(requests: number): { readonly time: string; readonly rate: string } {
    const seconds = (performance.now() - this.#started) / 1000;
    const rate = Math.round((requests - (this.#first?.requests ?? 0)) / seconds);
    return { time: clock(seconds), rate: rate.toLocaleString("en") };
  }

  /** Takes the line away. */
  end(): void {
    this.#line.end();
  }

  #parts(requests: number, bytes: number): string[] {
    const parts = [`${requests.toLocaleString("en")} (${this.pace(requests).rate}/s)`];
    if (this.#size === undefined || this.#size === 0) return parts;
    const seconds = (performance.now() - this.#started) / 1000;
    const read = bytes - (this.#first?.bytes ?? 0);
    const left = read > 0 ? (seconds * Math.max(this.#size - bytes, 0)) / read : 0;
    const share = Math.min(100, Math.floor((bytes / this.#size) * 100));
    return [...parts, `${share} %`, `${BATCH_TEXTS[this.#language].left} ${clock(left)}`];
  }
}
