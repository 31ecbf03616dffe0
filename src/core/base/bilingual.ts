/** A text in both languages. */
export interface Bilingual {
  readonly "zh-TW": string;
  readonly en: string;
}

/** The languages that there are. */
export type Language = keyof Bilingual;

/** A text in both languages, or one that is the same in each: a name, a path, a value as it was written. */
export type Said = string | Bilingual;

/** A text in a language. */
export function inLanguage(text: Said, language: Language): string {
  return typeof text === "string" ? text : text[language];
}

/** A text in both languages, made in each of the same parts; `say` gives a part in the language. */
export function both(make: (say: (part: Said) => string, language: Language) => string): Bilingual {
  const made = (language: Language) => make((part) => inLanguage(part, language), language);
  return { "zh-TW": made("zh-TW"), en: made("en") };
}

/** Chinese text made of parts, with a blank where a Chinese character and a name or number of another script meet. */
export function joinedChinese(...parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    const meet =
      (/\p{Script=Han}$/u.test(text) && /^[\w`+~-]/.test(part)) ||
      (/[\w`%]$/.test(text) && /^\p{Script=Han}/u.test(part));
    return `${text}${meet ? " " : ""}${part}`;
  }, "");
}
