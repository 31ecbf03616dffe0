import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { mistakeText } from "../../core/base/mistake.ts";
import { shown } from "../../core/base/text.ts";
import { AUTHORING } from "../../features/authoring/messages.ts";
import { ownParts } from "../../node/explorer/own-parts.ts";
import { packagePath } from "../../node/package/package-files.ts";
import type { Language } from "../../words/format.ts";
import { agencyOption, type Cli, jurisdictionsOption } from "../terminal/cli.ts";
import { Option, type OptionsOf } from "../terminal/commander.ts";
import { fileFormat } from "../terminal/file-format.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { forceOption } from "../terminal/output-file.ts";
import { packOption } from "../terminal/pack-option.ts";
import { shownPath } from "../terminal/paths.ts";
import { writeOutput } from "../terminal/write-output.ts";
import { filledFiles } from "./filled-page.ts";
import { ONE_FILE, PACKED_PAGE, type PageFiles, unpackPage } from "./page-files.ts";
import { serveExplorer } from "./server.ts";

/** Where the page is served unless another port is asked for, so that links to it last. */
const FIXED_PORT = 8737;

const HELP: Further = {
  before: [
    {
      en: "The page asks the same engine as the other verbs, in the browser. It is served on this machine alone and needs no network; what is entered stays in the page.",
      "zh-TW": "此頁面在瀏覽器中使用與其他指令相同的判斷程式，僅供本機使用，不需網路；輸入的內容不離開頁面。",
    },
  ],
  examples: [
    "hdp explore",
    "hdp explore --lang en --port 8080",
    "hdp explore --no-open",
    "hdp explore -o explorer.html",
    "hdp explore -o explorer.html --jurisdictions own --agency own.yaml",
  ],
  exit: {
    en: "0 when ended with Ctrl-C, or when the file is written; 2 if the page is not there, the port cannot be had, or the file cannot be written",
    "zh-TW": "以 Ctrl-C 結束或檔案寫妥為 0；頁面不存在、連接埠無法使用或檔案無法寫入為 2",
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
      new Option(
        "--port <number>",
        io.said({
          en: `serve on this port, 0 for any (default: ${FIXED_PORT}, or any that is free)`,
          "zh-TW": `使用此連接埠，0 表示任一（預設：${FIXED_PORT}，無法使用時為任一可用者）`,
        }),
      ),
    )
    .option(
      "-o, --output <file>",
      io.said({
        en: "write the page as one file, which works by a double click without a server",
        "zh-TW": "將頁面寫成單一檔案，點兩下即可使用，不需伺服器",
      }),
    )
    .addOption(forceOption(io))
    .addOption(agencyOption(io))
    .addOption(jurisdictionsOption(io))
    .addOption(packOption(io))
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

async function explore(options: Options, io: Io): Promise<void> {
  const { port, open, lang, output, force, agency, jurisdictions: folders = [] } = options;
  const number = port === undefined ? FIXED_PORT : Number(port);
  if (port !== undefined && (!/^\d{1,5}$/.test(port) || number > 65_535)) {
    const expected = { en: "a number from 0 to 65535", "zh-TW": "0 至 65535 的數字" };
    throw new UsageError(mistakeText({ place: "--port", found: shown(port), expected }));
  }
  const built = readPage();
  const isOwn = folders.length > 0 || agency !== undefined;
  const files = isOwn ? filledFiles(built, await ownParts(folders, agency)) : built;
  if (output !== undefined) return writeExplorer(output, files, { lang, force }, io);
  const served = await serveExplorer(files, number).catch((error: NodeJS.ErrnoException) => {
    // Links that were kept name the port, so another one is said.
    if (port === undefined) return serveExplorer(files, 0);
    throw new UsageError({
      en: `--port: ${port} cannot be had (${error.code}), expected a free one, or 0 for any`,
      "zh-TW": `--port：${port} 無法使用（${error.code}），應為可用的連接埠，或以 0 表示任一`,
    });
  });
  const url = `${served.url}#/ask?lang=${lang}`;
  io.print([TEXTS[lang], `  ${url}`]);
  if (port === undefined && new URL(served.url).port !== String(FIXED_PORT)) {
    io.print([
      io.said({
        en: `Port ${FIXED_PORT} is taken, so links that were kept with it do not work now.`,
        "zh-TW": `連接埠 ${FIXED_PORT} 已被占用，先前保存的連結暫不能使用。`,
      }),
    ]);
  }
  if (open) openBrowser(url);
  // Nothing changes in no folder: this lasts until the user interrupts.
  for await (const _ of io.changes([]));
  await served.close();
}

/** @throws UsageError if the page is not built */
function readPage(): PageFiles {
  const file = packagePath(PACKED_PAGE);
  if (existsSync(file)) return unpackPage(readFileSync(file));
  throw new UsageError({
    en: `the page is not built, expected ${PACKED_PAGE} in the package: run \`npm run build:web\``,
    "zh-TW": `頁面尚未建置，套件中應有 ${PACKED_PAGE}：請執行 \`npm run build:web\``,
  });
}

/**
 * Writes the page as one file.
 *
 * @throws UsageError if the file has another ending, is another's, or cannot be written
 */
async function writeExplorer(
  file: string,
  files: PageFiles,
  { lang, force }: { readonly lang: Language; readonly force: true | undefined },
  io: Io,
): Promise<void> {
  fileFormat({ output: file }, ["html"], "html");
  const isOwn = (there: Buffer) => there.toString().includes('name="generator" content="hdp explore"');
  const page = Buffer.from(files.get(ONE_FILE) ?? []).toString("utf8");
  const output = { command: "hdp explore", option: "-o", personal: false, isOwn, force };
  if (await writeOutput(file, page, output, io)) {
    io.print([AUTHORING[lang].written, `  ${shownPath(resolve(io.cwd, file), io)}`]);
  }
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
