import { type Bilingual, inLanguage, type Language } from "../../core/base/bilingual.ts";

/** What Commander says of a command line that it cannot read, and the same in Chinese. It has no languages of its own. */
const MESSAGES: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [/^unknown option '(.*)'$/s, (option) => `沒有 \`${option}\` 這個選項`],
  [/^unknown command '(.*)'$/s, (name) => `沒有 \`${name}\` 這個指令`],
  [/^missing required argument '(.*)'$/s, (name) => `缺少引數 \`${name}\``],
  [/^option '(.*)' argument missing$/s, (option) => `選項 \`${option}\` 缺少值`],
  [/^required option '(.*)' not specified$/s, (option) => `缺少必要選項 \`${option}\``],
  [/^option '(.*)' cannot be used with option '(.*)'$/s, (one, other) => `選項 \`${one}\` 與 \`${other}\` 不得並用`],
  [
    /^too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)/s,
    (_verb, expected, got) => `引數過多：應為 ${expected} 個，實有 ${got} 個`,
  ],
  [
    /^option '(.*?)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
    (option, value, choices = "") =>
      `選項 \`${option}\`：\`${value}\`，應為 ${choices.replaceAll(", ", "、")} 其中之一`,
  ],
  [
    /^option '(.*?)' argument '(.*)' is invalid\. (.*)$/s,
    (option, value, why) => `選項 \`${option}\`：\`${value}\`，${why}`,
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*?)'\. (.*)$/s,
    (value, name, why) => `引數 \`${name}\`：\`${value}\`，${why}`,
  ],
];

const MEANT = /^\(Did you mean (?:one of )?(.*)\?\)$/s;

/** The lines of an error of Commander, which may hold an argument and so line breaks. A last line may suggest a name. */
export function commanderErrorLines(text: string, language: Language): string[] {
  const [, message = text, ...more] = /^(?:error: )?(.*?)(?:\n(\(Did you mean [^\n]*\)))?\n$/s.exec(text) ?? [];
  const [suggestion] = more.filter((one) => one !== undefined);
  return [messageText(message), ...(suggestion === undefined ? [] : [suggestionText(suggestion)])].map((line) =>
    inLanguage(line, language),
  );
}

function messageText(message: string): Bilingual {
  const en = inBackticks(message);
  for (const [pattern, chinese] of MESSAGES) {
    const match = pattern.exec(message);
    if (match !== null) return { en, "zh-TW": chinese(...match.slice(1)) };
  }
  return { en, "zh-TW": en };
}

function suggestionText(suggestion: string): Bilingual {
  const names = MEANT.exec(suggestion)?.[1] ?? "";
  return { en: inBackticks(suggestion), "zh-TW": `是否為 \`${names.replaceAll(", ", "`、`")}\`？` };
}

function inBackticks(line: string): string {
  return line.replaceAll(/'([^']*)'/g, "`$1`");
}
