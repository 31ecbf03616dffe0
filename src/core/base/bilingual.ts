/** A text in both languages. */
export interface Bilingual {
  readonly "zh-TW": string;
  readonly en: string;
}
