import type { Language } from "../../core/base/bilingual.ts";
import { Option } from "./commander.ts";
import type { Io } from "./io.ts";

const LANGUAGES = ["zh-TW", "en"] as const satisfies readonly Language[];

/**
 * The languages where the locale names none (empty, `C`, `POSIX`): of answers, and of help and messages. On Windows it
 * names none for anybody, so that it does not tell programs from people there.
 */
const WITHOUT_LOCALE: Readonly<Record<"answers" | "messages", Language>> = {
  answers: "zh-TW",
  messages: process.platform === "win32" ? "zh-TW" : "en",
};

/** `--lang`. Without it the locale decides; if that names no language, answers are in zh-TW. */
export function languageOption({ env, said }: Io) {
  return new Option("--lang <language>", said({ en: "language of the texts", "zh-TW": "文字的語言" }))
    .choices(LANGUAGES)
    .default(localeLanguage(env) ?? WITHOUT_LOCALE.answers, said({ en: "from the locale", "zh-TW": "依系統語系" }));
}

/**
 * The language of help and of messages about mistakes, which are needed before the options are read, or where they cannot
 * be: that of `--lang`, else of the locale.
 */
export function messageLanguage(argv: readonly string[], env: Io["env"]): Language {
  const given = argv.map((word, at) => (word === "--lang" ? argv[at + 1] : /^--lang=(.*)$/s.exec(word)?.[1]));
  const asked = LANGUAGES.find((one) => one === given.findLast((one) => one !== undefined));
  return asked ?? localeLanguage(env) ?? WITHOUT_LOCALE.messages;
}

function localeLanguage(env: Io["env"]): Language | undefined {
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  if (/^zh/i.test(locale)) return "zh-TW";
  return /^(c$|c\.|posix$|$)/i.test(locale) ? undefined : "en";
}
