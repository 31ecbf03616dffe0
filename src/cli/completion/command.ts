import { harmless } from "../../core/base/text.ts";
import type { Cli } from "../terminal/cli.ts";
import { Argument, Option } from "../terminal/commander.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { languageOption } from "../terminal/language.ts";
import { candidates } from "./candidates.ts";
import { SCRIPTS, SHELLS } from "./scripts.ts";

const HELP: Further = {
  examples: [
    "source <(hdp completion bash)    # in ~/.bashrc",
    "source <(hdp completion zsh)     # in ~/.zshrc",
    "hdp completion fish | source     # in ~/.config/fish/config.fish",
    "hdp completion powershell | Out-String | Invoke-Expression    # in $PROFILE",
  ],
  after: [
    {
      en: "Verbs, options, decisions, jurisdictions and choices are completed, those of hdp.config.yaml, --jurisdictions and --pack too, and file names elsewhere. The shell has to find the command as `hdp`.",
      "zh-TW":
        "可補全指令、選項、決定、地區及各選項的可用值，包括 hdp.config.yaml、--jurisdictions 及 --pack 所增者；其餘補全檔名。命令列須能以 `hdp` 執行本程式。",
    },
  ],
};

/** `hdp completion SHELL`: prints what a shell runs to complete the command. */
export function addCompletion({ program, io }: Cli): void {
  program
    .command("completion")
    .description(
      io.said({
        en: "print the script with which a shell completes `hdp`",
        "zh-TW": "輸出供命令列補全 `hdp` 的指令稿",
      }),
    )
    .addArgument(new Argument("<shell>", io.said({ en: "whose script", "zh-TW": "使用哪一種命令列" })).choices(SHELLS))
    .addOption(languageOption(io))
    .addHelpText("after", furtherHelp(HELP, io))
    .action((shell) => io.put(SCRIPTS[shell]));
}

/** `hdp complete`, which the scripts run: prints what may come next, a line each, behind a tab what it is. */
export function addComplete(cli: Cli): void {
  const { program, io } = cli;
  program
    .command("complete", { hidden: true })
    .argument("[before...]")
    .addOption(new Option("--word <word>").default(""))
    .action(async (before, { word }) => {
      await cli.add(before[0]);
      const lines = candidates(program, { before, word }, io).map(
        ({ value, description }) => `${harmless(value)}\t${harmless(description).replaceAll(/\s+/g, " ")}\n`,
      );
      io.put(lines.join(""));
    });
}
