import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { shown } from "../../core/base/text.ts";
import { packagePath } from "../../node/package/package-files.ts";
import type { Language } from "../../words/format.ts";
import type { Cli } from "../terminal/cli.ts";
import { Option, type OptionsOf } from "../terminal/commander.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { serveExplorer } from "./server.ts";

const HELP = `
The page asks the same engine as the other verbs, in the browser. It is served
on this machine alone and needs no network; what is entered stays in the page.

Examples:
  hdp explore
  hdp explore --lang en --port 8080
  hdp explore --no-open

Exit status: 0 when ended with Ctrl-C; 2 if the page is not there, or the port
cannot be had`;

const TEXTS: Readonly<Record<Language, string>> = {
  "zh-TW": "規範檢視頁面（按 Ctrl-C 結束）：",
  en: "The explorer (end with Ctrl-C):",
};

const declared = ({ program, io }: Cli) =>
  program
    .command("explore")
    .description("read, ask and compare the rules in a browser")
    .addOption(new Option("--port <number>", "serve on this port").default("0", "any that is free"))
    .option("--no-open", "do not open the browser")
    .addOption(languageOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp explore`: the rules in a browser. */
export function addExplore(cli: Cli): void {
  declared(cli)
    .addHelpText("after", HELP)
    .action(async (options) => {
      await explore(options, cli.io);
      cli.exitStatus = EXIT.ok;
    });
}

async function explore({ port, open, lang }: Options, io: Io): Promise<void> {
  const number = Number(port);
  if (!/^\d{1,5}$/.test(port) || number > 65_535) {
    throw new UsageError(`--port: ${shown(port)}, expected a number from 0 to 65535`);
  }
  const folder = packagePath("dist/web");
  if (!existsSync(packagePath("dist/web/index.html"))) {
    throw new UsageError("the page is not built, expected dist/web in the package: run `npm run build:web`");
  }
  const served = await serveExplorer(folder, number).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--port: ${port} cannot be had (${error.code}), expected a free one, or 0 for any`);
  });
  const url = `${served.url}#/ask?lang=${lang}`;
  io.print([TEXTS[lang], `  ${url}`]);
  if (open) openBrowser(url);
  // Nothing changes in no folder: this lasts until the user interrupts.
  for await (const _ of io.changes([]));
  await served.close();
}

// A user without a browser reads the address.
function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", url]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", url]
        : ["xdg-open", url];
  spawn(command as string, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
