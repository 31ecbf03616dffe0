import { type Config, readConfig } from "../../node/config/config-file.ts";
import { CONFIG_FILE, findConfig } from "../../node/config/find-config.ts";
import { type Cli, printJson } from "../terminal/cli.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { shownPath } from "../terminal/paths.ts";

const HELP: Further = {
  examples: ["hdp config", "hdp config --json"],
  after: [
    {
      en: `${CONFIG_FILE} is looked for in the current folder, and then in those above it. It may say jurisdiction, agency, jurisdictions, packs and lang; options on the command line come first.`,
      "zh-TW": `${CONFIG_FILE} 由目前資料夾起逐層向上尋找，可寫 jurisdiction、agency、jurisdictions、packs 及 lang；指令列的選項優先。`,
    },
  ],
};

const declared = ({ program, io }: Cli) =>
  program
    .command("config")
    .description(
      io.said({
        en: `show what ${CONFIG_FILE} says, which gives options that are left out`,
        "zh-TW": `列出 ${CONFIG_FILE} 所定的選項預設值`,
      }),
    )
    .addOption(languageOption(io))
    .option("--json", io.said({ en: "print it as JSON", "zh-TW": "以 JSON 輸出" }));

type Options = OptionsOf<typeof declared>;

/** `hdp config`: what options are where they are left out. */
export function addConfig(cli: Cli): void {
  declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action((options) => {
      cli.exitStatus = config(options, cli.io);
    });
}

function config({ json }: Options, io: Io): number {
  const file = findConfig(io.cwd);
  const found = file === undefined ? undefined : readConfig(file);
  if (json) printJson(io, found ?? {});
  else io.print(found === undefined ? [io.said(NONE)] : lines(found, io));
  return EXIT.ok;
}

const NONE = {
  en: `there is no ${CONFIG_FILE} in this folder or above it`,
  "zh-TW": `此資料夾及其上層均無 ${CONFIG_FILE}`,
};

function lines({ file, ...settings }: Config, io: Io): string[] {
  const values = Object.entries(settings).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name}: ${name === "jurisdiction" || name === "lang" ? one : shownPath(one, io)}`),
  );
  return [shownPath(file, io), ...values.map((line) => `  ${line}`)];
}
