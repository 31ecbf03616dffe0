import { type Bilingual, inLanguage, joinedChinese, type Said } from "./bilingual.ts";
import { didYouMean, nearest } from "./text.ts";

/** What is wrong at one place of what somebody wrote. */
export interface Mistake {
  /** The fact, option, argument or file; left out where it is the whole. */
  readonly place?: Said;
  /** What stands there; left out if nothing does. */
  readonly found?: Said;
  /** What was expected there instead, as it follows "expected" and 「應為」. */
  readonly expected: Said;
  /** What was probably meant. */
  readonly suggestion?: string | undefined;
}

/** A mistake on one line: the place, what stands there, what was expected. */
export function mistakeText({ place: where = "", found, expected, suggestion }: Mistake): Bilingual {
  const [place, placed] = [inLanguage(where, "en"), inLanguage(where, "zh-TW")];
  const what = found === undefined ? "" : `${inLanguage(found, "en")}, `;
  const [was, meant] = [found ?? "", expected].map((text) => inLanguage(text, "zh-TW")) as [string, string];
  const before = `${placed}${placed === "" ? "" : "："}${was}${was === "" ? "" : "，"}`;
  return {
    en: `${place}${place === "" ? "" : ": "}${what}expected ${inLanguage(expected, "en")}${didYouMean(suggestion)}`,
    "zh-TW": `${before}${joinedChinese("應為", meant)}${suggestion === undefined ? "" : `；是否為 \`${suggestion}\`？`}`,
  };
}

/** A name that is none of the known ones, with the one that was probably meant. */
export function unknownName(place: Said, name: string, known: readonly string[]): Bilingual {
  return mistakeText({ place, found: `\`${name}\``, expected: oneOf(known), suggestion: nearest(name, known) });
}

/** A line of a file, as a place. */
export function lineIn(file: string, line: number): Bilingual {
  const [before, vor] = file === "" ? ["", ""] : [`${file}: `, `${file}：`];
  return { en: `${before}line ${line}`, "zh-TW": `${vor}第 ${line} 行` };
}

/** One of some names. */
export function oneOf(names: readonly string[]): Bilingual {
  const [only] = names;
  return {
    en: `one of ${names.join(", ")}`,
    "zh-TW": names.length === 1 ? `${only}` : `${names.join("、")} 其中之一`,
  };
}

/** What each of some expectations would take. */
export function anyOf(expected: readonly Bilingual[]): Bilingual {
  const distinct = expected.filter((one, at) => expected.findIndex(({ en }) => en === one.en) === at);
  return {
    en: distinct.map(({ en }) => en).join(", or "),
    "zh-TW": distinct.map((one) => one["zh-TW"]).reduce((text, one) => joinedChinese(`${text}，或`, one)),
  };
}
