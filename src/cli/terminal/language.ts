import type { Language } from "../../words/format.ts";
import { Option } from "./commander.ts";
import type { Io } from "./io.ts";

/** `--lang`. Without it the locale decides; if that names no language, it is zh-TW. */
export function languageOption({ env }: Io) {
  return new Option("--lang <language>", "language of the texts")
    .choices(["zh-TW", "en"] as const satisfies readonly Language[])
    .default(localeLanguage(env), "from the locale");
}

function localeLanguage(env: Io["env"]): Language {
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return /^(zh|c$|c\.|posix$|$)/i.test(locale) ? "zh-TW" : "en";
}
