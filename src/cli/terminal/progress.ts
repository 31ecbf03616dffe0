import { textWidth } from "../../words/text-width.ts";
import type { Io } from "./io.ts";

const EVERY_MS = 200;

/** A line that shows how far a long run is. It is replaced now and then, and removed in the end. */
export class Progress {
  readonly #io: Io;
  #shownAt = Number.NEGATIVE_INFINITY;

  constructor(io: Io) {
    this.#io = io;
  }

  /** @param told parts of the line, of which the last are left out where it is too narrow; asked for if it is time */
  show(told: () => string[]): void {
    const now = performance.now();
    if (this.#io.progress === undefined || now - this.#shownAt < EVERY_MS) return;
    this.#shownAt = now;
    const parts = told();
    // A line that is broken in two would not be replaced.
    while (parts.length > 1 && textWidth(parts.join("  ")) >= (this.#io.columns ?? 80)) parts.pop();
    this.#io.progress(parts.join("  "));
  }

  /** Takes the line away. */
  end(): void {
    if (this.#shownAt > 0) this.#io.progress?.("");
    this.#shownAt = Number.NEGATIVE_INFINITY;
  }
}
