import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mistakeText } from "../../core/base/mistake.ts";
import { shown } from "../../core/base/text.ts";
import { packagePath } from "../../node/package/package-files.ts";
import type { Language } from "../../words/format.ts";
import type { Cli } from "../terminal/cli.ts";
import { Option, type OptionsOf } from "../terminal/commander.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { serveExplorer } from "./server.ts";

const HELP: Further = {
  before: [
    {
      en: "The page asks the same engine as the other verbs, in the browser. It is served on this machine alone and needs no network; what is entered stays in the page.",
      "zh-TW": "此頁面在瀏覽器中使用與其他指令相同的判斷程式，僅供本機使用，不需網路；輸入的內容不離開頁面。",
    },
  ],
  examples: ["hdp explore", "hdp explore --lang en --port 8080", "hdp explore --no-open"],
  exit: {
    en: "0 when ended with Ctrl-C; 2 if the page is not there, or the port cannot be had",
    "zh-TW": "以 Ctrl-C 結束為 0；頁面不存在或連接埠無法使用為 2",
  },
};

const TEXTS: Readonly<Record<Language, string>> = {
  "zh-TW": "規範檢視頁面（按 Ctrl-C 結束）：",
  en: "The explorer (end with Ctrl-C):",
};

const declared = ({ program, io }: Cli) =>
  program
    .command("explore")
    .description(
      io.said({ en: "read, ask and compare the rules in a browser", "zh-TW": "在瀏覽器中閱讀、詢問及比較規定" }),
    )
    .addOption(
      new Option("--port <number>", io.said({ en: "serve on this port", "zh-TW": "使用此連接埠" })).default(
        "0",
        io.said({ en: "any that is free", "zh-TW": "任一可用者" }),
      ),
    )
    .option("--no-open", io.said({ en: "do not open the browser", "zh-TW": "不開啟瀏覽器" }))
    .addOption(languageOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp explore`: the rules in a browser. */
export function addExplore(cli: Cli): void {
  declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (options) => {
      await explore(options, cli.io);
      cli.exitStatus = EXIT.ok;
    });
}

async function explore({ port, open, lang }: Options, io: Io): Promise<void> {
  const number = Number(port);
  if (!/^\d{1,5}$/.test(port) || number > 65_535) {
    const expected = { en: "a number from 0 to 65535", "zh-TW": "0 至 65535 的數字" };
    throw new UsageError(mistakeText({ place: "--port", found: shown(port), expected }));
  }
  const folder = packagePath("dist/web");
  if (!existsSync(packagePath("dist/web/index.html"))) {
    throw new UsageError({
      en: "the page is not built, expected dist/web in the package: run `npm run build:web`",
      "zh-TW": "頁面尚未建置，套件中應有 dist/web：請執行 `npm run build:web`",
    });
  }
  const served = await serveExplorer(folder, number).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError({
      en: `--port: ${port} cannot be had (${error.code}), expected a free one, or 0 for any`,
      "zh-TW": `--port：${port} 無法使用（${error.code}），應為可用的連接埠，或以 0 表示任一`,
    });
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
