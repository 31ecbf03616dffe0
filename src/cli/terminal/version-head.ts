import type { Jurisdiction, Version } from "../../core/regulation/jurisdiction.ts";
import { fillValues, type Language, MESSAGES } from "../../words/format.ts";
import { textColumns } from "./cli.ts";
import { coloursOf } from "./colours.ts";
import type { Io } from "./io.ts";
import { sourceText } from "./parameter-lines.ts";
import { wrap } from "./wrap.ts";

/** Whose regulation is shown, in which version and as of when. */
export function versionHead(
  jurisdiction: Jurisdiction,
  version: Version | undefined,
  day: string,
  lang: Language,
  io: Io,
): string[] {
  const messages = MESSAGES[lang];
  const { phrases, comma } = messages;
  const { name, authority, instrument } = jurisdiction;
  const columns = textColumns(io);
  const title = wrap(`${name[lang]}${comma}${instrument.title[lang]}`, columns).map(coloursOf(io).strong);
  const standing =
    version === undefined
      ? [phrases.no_version]
      : [
          fillValues(messages, phrases.version, { version: version.effective_from }) + sourceText(version, messages),
          ...(version.effective_from_basis === "assumed" ? [phrases.version_assumed] : []),
          ...(version.effective_to === undefined ? [] : [fillValues(messages, phrases.last_day, version)]),
        ];
  const lines = [authority[lang], ...standing, fillValues(messages, phrases.as_of, { as_of: day })];
  return [...title, ...lines.flatMap((line) => wrap(line, columns))];
}
