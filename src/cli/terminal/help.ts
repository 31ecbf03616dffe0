import type { Bilingual, Language } from "../../core/base/bilingual.ts";
import { textWidth } from "../../words/text-width.ts";
import type { Command } from "./commander.ts";
import { withNames } from "./example-names.ts";
import type { Io } from "./io.ts";
import { wrap } from "./wrap.ts";

/** The words of Commander that stand in a help text, in Chinese. It has no languages of its own. */
const IN_CHINESE: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "引數：",
  "Options:": "選項：",
  "Commands:": "指令：",
  "[options]": "[選項]",
  "[command]": "[指令]",
};

/** Sets how a command and those below it are helped with: in the language, and wrapped by display width. */
export function setHelp(program: Command, { language, said }: Pick<Io, "language" | "said">): void {
  const word = (one: string) => (language === "en" ? one : (IN_CHINESE[one] ?? one));
  const words = (text: string) => text.split(" ").map(word).join(" ");
  program
    .configureHelp({
      minWidthToWrap: 20,
      displayWidth: textWidth,
      boxWrap: (text, width) => wrap(text, width).join("\n"),
      styleTitle: word,
      styleUsage: words,
      styleSubcommandTerm: words,
      optionDescription: ({ description, argChoices, defaultValue, defaultValueDescription }) => {
        const extra = [
          ...(argChoices === undefined
            ? []
            : [{ en: `choices: ${quoted(argChoices)}`, "zh-TW": `可用：${argChoices.join("、")}` }]),
          ...defaultOf(defaultValue, defaultValueDescription),
        ].map(said);
        return withNote(description, extra, language);
      },
      argumentDescription: ({ description, defaultValue, defaultValueDescription }) =>
        withNote(description, defaultOf(defaultValue, defaultValueDescription).map(said), language),
    })
    .helpOption("-h, --help", said(SHOW_HELP))
    .helpCommand("help [command]", said(SHOW_HELP));
}

const SHOW_HELP: Bilingual = { en: "display help for command", "zh-TW": "顯示說明" };

function quoted(values: readonly unknown[]): string {
  return values.map((one) => JSON.stringify(one)).join(", ");
}

// As Commander has it: of a flag there is none to tell.
function defaultOf(value: unknown, described: string | undefined): Bilingual[] {
  if (value === undefined || (typeof value === "boolean" && described === undefined)) return [];
  const text = described ?? JSON.stringify(value);
  return [{ en: `default: ${text}`, "zh-TW": `預設：${described ?? `\`${value}\``}` }];
}

function withNote(description: string, notes: readonly string[], language: Language): string {
  if (notes.length === 0) return description;
  return language === "en" ? `${description} (${notes.join(", ")})` : `${description}（${notes.join("；")}）`;
}

/** The lines of a help text. Nothing in it is the user's. */
export function helpLines(help: string): string[] {
  // Behind a full-width colon there is no blank.
  return help
    .replace(/^用法： /, "用法：")
    .replace(/\n$/, "")
    .split("\n");
}

/** What stands below the options of a verb. Names of jurisdictions and decisions are put in as {@link withNames} has it. */
export interface Further {
  /** Paragraphs before the examples; a line that begins with blanks stays as it is. */
  readonly before?: readonly Bilingual[];
  /** Command lines. */
  readonly examples: readonly string[];
  /** Paragraphs after the examples. */
  readonly after?: readonly Bilingual[];
  /** The exit statuses, as they follow the words "Exit status". */
  readonly exit?: Bilingual;
}

/** The help text below the options: examples, and what there is to know about them. */
export function furtherHelp(
  { before = [], examples, after = [], exit }: Further,
  { said }: Pick<Io, "said">,
): () => string {
  const status = exit && { en: `Exit status: ${exit.en}`, "zh-TW": `結束狀態：${exit["zh-TW"]}` };
  const paragraphs = [
    ...before.map(said),
    [said(EXAMPLES), ...examples.map((line) => `  ${line}`)].join("\n"),
    ...after.map(said),
    ...(status === undefined ? [] : [said(status)]),
  ];
  const text = withNames(`\n${paragraphs.join("\n\n")}`);
  return () =>
    text()
      .split("\n")
      .flatMap((line) => (line.startsWith(" ") ? [line] : wrap(line, COLUMNS)))
      .join("\n");
}

const EXAMPLES: Bilingual = { en: "Examples:", "zh-TW": "範例：" };
const COLUMNS = 80;
