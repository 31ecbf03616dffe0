import type { Bilingual } from "../core/base/bilingual.ts";
import { type Language, MESSAGES } from "./format.ts";

/** A jurisdiction, of which only the texts of its readings matter here. */
export interface WithReadings {
  readonly readings: Readonly<Record<string, Bilingual>>;
}

/** What a reading takes to hold, as the first of the jurisdictions that names it says; that it has no text where none does. */
export function readingText(id: string, jurisdictions: Iterable<WithReadings>, language: Language): string {
  for (const { readings } of jurisdictions) {
    const text = Object.hasOwn(readings, id) ? readings[id] : undefined;
    if (text !== undefined) return text[language];
  }
  return MESSAGES[language].phrases.unknown_reading;
}
