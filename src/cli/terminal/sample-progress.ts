import { statSync } from "node:fs";
import { SAMPLING } from "../../features/sampling/messages.ts";
import { fillValues, type Language, MESSAGES } from "../../words/format.ts";
import type { Io } from "./io.ts";
import { Progress } from "./progress.ts";

/** How far the reading of a log is: rows, rows a second, the share and the time left. */
export class SampleProgress {
  readonly #line: Progress;
  #size = 0;
  readonly #language: Language;
  #started = performance.now();
  #passStarted = this.#started;
  #pass = 1;

  constructor(io: Io, language: Language) {
    this.#line = new Progress(io);
    this.#language = language;
  }

  /** Reading the files begins. */
  begin(paths: readonly string[]): void {
    this.#size = paths.reduce((sum, path) => sum + statSync(path).size, 0);
    this.#started = this.#passStarted = performance.now();
  }

  show(pass: 1 | 2, rows: number, bytes: number): void {
    if (pass !== this.#pass) [this.#pass, this.#passStarted] = [pass, performance.now()];
    this.#line.show(() => this.#parts(pass, rows, bytes));
  }

  /** Takes the line away. */
  end(): void {
    this.#line.end();
  }

  #parts(pass: 1 | 2, rows: number, bytes: number): string[] {
    const now = performance.now();
    const texts = SAMPLING[this.#language];
    const seconds = (now - this.#passStarted) / 1000;
    const parts = [
      fillValues(MESSAGES[this.#language], texts.pass, { pass }),
      `${rows.toLocaleString("en")} (${seconds > 0 ? Math.round(rows / seconds).toLocaleString("en") : "…"}/s)`,
    ];
    if (this.#size === 0) return parts;
    const share = Math.min(1, ((pass - 1) * this.#size + bytes) / (2 * this.#size));
    const left = share > 0 ? (((now - this.#started) / 1000) * (1 - share)) / share : 0;
    return [...parts, `${Math.floor(share * 100)} %`, `${texts.left} ${clock(left)}`];
  }
}

/** Seconds as minutes and seconds. */
export function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
