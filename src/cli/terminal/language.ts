import type { Language } from "../../core/base/bilingual.ts";
import { Option } from "./commander.ts";
import type { Io } from "./io.ts";

const LANGUAGES = ["zh-TW", "en"] as const satisfies readonly Language[];

/** The language where the locale names none (empty, `C`, `POSIX`, and any on Windows). */
const WITHOUT_LOCALE: Language = "zh-TW";

/** `--lang`. Without it the locale decides. */
export function languageOption({ env, said }: Io) {
  return new Option("--lang <language>", said({ en: "language of the texts", "zh-TW": "文字的語言" }))
    .choices(LANGUAGES)
    .default(localeLanguage(env), said({ en: "from the locale", "zh-TW": "依系統語系" }));
}

/**
 * The language of help and of messages about mistakes, which are needed before the options are read, or where they cannot
 * be: that of `--lang`, else of the locale.
 */
export function messageLanguage(argv: readonly string[], env: Io["env"]): Language {
  const given = argv.map((word, at) => (word === "--lang" ? argv[at + 1] : /^--lang=(.*)$/s.exec(word)?.[1]));
  const asked = LANGUAGES.find((one) => one === given.findLast((one) => one !== undefined));
  return asked ?? localeLanguage(env);
}

function localeLanguage(env: Io["env"]): Language {
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  if (/^zh/i.test(locale)) return "zh-TW";
  return /^(c$|c\.|posix$|$)/i.test(locale) ? WITHOUT_LOCALE : "en";
}
