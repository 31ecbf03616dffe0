import type { Bilingual } from "./bilingual.ts";

/** An error that a caller puts into a message of its own, in both languages. */
export class SaidError extends Error {
  readonly told: Bilingual;

  constructor(told: Bilingual) {
    super(told.en);
    this.told = told;
  }
}
