import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { isCivilDate, isInstant } from "../../core/calendar/civil-date.ts";
import { writtenDay } from "../../core/calendar/written-date.ts";
import { type Bundle, type BundleMetadata, isOwnBundle, makeBundle } from "../../node/bundle/bundle.ts";
import { SIGNING_ALGORITHMS, type SigningKey, SigningKeyError, signingKey } from "../../node/bundle/sign.ts";
import { orWhy, systemReason } from "../../node/files/readable.ts";
import { readRegulations } from "../../node/regulations/read-regulations.ts";
import type { Language } from "../../words/format.ts";
import { agencyOption, type Cli, jurisdictionsOption, printJson, textColumns } from "../terminal/cli.ts";
import { InvalidArgumentError, Option, type OptionsOf } from "../terminal/commander.ts";
import { DATE_OR_INSTANT } from "../terminal/day.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { checkReplaced } from "../terminal/output-file.ts";
import { packOption } from "../terminal/pack-option.ts";
import { wrap } from "../terminal/wrap.ts";
import { writeFile } from "../terminal/write-output.ts";
import { BUNDLE_TEXTS } from "./messages.ts";

const HELP: Further = {
  examples: [
    "hdp bundle -o bundle.tar.gz",
    "hdp bundle -o bundle.tar.gz --agency agency.yaml --jurisdictions my-city",
    "hdp bundle -o bundle.tar.gz --signing-key private.pem --signing-alg ES256",
    "hdp bundle -o bundle.tar.gz --sequence 12 --not-after 2027-06-30",
    "opa run --server --config-file config.yaml --authorization basic \\",
    "  --log-level error --bundle bundle.tar.gz",
  ],
  after: [
    {
      en: "config.yaml is in examples/opa of this package: sizes of requests, and the log. The same regulations and settings give the same bytes; its revision is a digest of them. (A signature by ES or PS is another one each time.) Ask the server at /v1/data/hdp/decide, which checks requests as the engine does. After the moment of --not-after (a date: at its end in Taipei) the server refuses every request; so it does if its own data asks for a later --sequence (docs/opa-server.md).",
      "zh-TW":
        "config.yaml 在本套件的 examples/opa：請求大小及紀錄的設定。相同的規定與自訂值產生相同的內容，版次即其摘要值。（ES 或 PS 的簽章每次不同。）向伺服器詢問的位置為 /v1/data/hdp/decide，請求的檢查與本程式相同。逾 --not-after 的時刻（日期：以台北時間當日結束為準），伺服器拒絕所有請求；伺服器自身資料要求較後的 --sequence 時亦同（docs/opa-server.md）。",
    },
  ],
  exit: { en: "0 once the file is written; 2 if it cannot be", "zh-TW": "檔案寫入後為 0；無法寫入為 2" },
};

const declared = ({ program, io }: Cli) =>
  program
    .command("bundle")
    .description(
      io.said({
        en: "write policies and regulations as a bundle for OPA servers",
        "zh-TW": "將判斷邏輯與規定製成 OPA 伺服器用的 bundle 檔",
      }),
    )
    .requiredOption(
      "-o, --output <file>",
      io.said({ en: "where the bundle goes, e.g. bundle.tar.gz", "zh-TW": "bundle 檔的檔名，例如 bundle.tar.gz" }),
    )
    .addOption(jurisdictionsOption(io))
    .addOption(packOption(io))
    .addOption(agencyOption(io))
    .option(
      "--signing-key <file>",
      io.said({
        en: "sign with this private key (PEM), or with this secret for HS256, HS384, HS512",
        "zh-TW": "以此私密金鑰（PEM）簽章；HS256、HS384、HS512 則以此密鑰",
      }),
    )
    .addOption(
      new Option("--signing-alg <name>", io.said({ en: "how to sign", "zh-TW": "簽章演算法" }))
        .choices(SIGNING_ALGORITHMS)
        .default("RS256"),
    )
    .addOption(
      new Option(
        "--sequence <n>",
        io.said({
          en: "the bundle's number: a later bundle has a larger one",
          "zh-TW": "bundle 檔的序號：較後者較大",
        }),
      ).argParser((text) => sequenceOf(text, io)),
    )
    .addOption(
      new Option(
        "--not-after <when>",
        io.said({
          en: "answer until this date (YYYY-MM-DD) or instant and no longer",
          "zh-TW": "只回答至此日期（YYYY-MM-DD）或時刻為止",
        }),
      ).argParser((text) => lastMoment(text, io)),
    )
    .option(
      "--force",
      io.said({ en: "replace a file that is no bundle of this command", "zh-TW": "取代並非由此指令製作的檔案" }),
    )
    .addOption(languageOption(io))
    .option("--json", io.said({ en: "print what was written as JSON", "zh-TW": "以 JSON 輸出寫入的內容" }));

type Options = OptionsOf<typeof declared>;

/** `hdp bundle`: the regulations and policies as a bundle for OPA servers. */
export function addBundle(cli: Cli): void {
  declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (options) => {
      cli.exitStatus = await bundle(options, cli.io);
    });
}

async function bundle(options: Options, io: Io): Promise<number> {
  const { output, jurisdictions, agency, lang, json, signingAlg } = options;
  const inputs = [options.signingKey, agency].filter((file) => file !== undefined);
  const to = { command: "hdp bundle", option: "-o", personal: false, isOwn: isOwnBundle, force: options.force, inputs };
  checkReplaced(resolve(io.cwd, output), to, io);
  const key = options.signingKey === undefined ? undefined : await keyOf(options.signingKey, signingAlg, io);
  const { sequence, notAfter } = options;
  const metadata: BundleMetadata = {
    ...(sequence === undefined ? {} : { sequence }),
    ...(notAfter === undefined ? {} : { not_after: notAfter }),
  };
  const made = await makeBundle(readRegulations(jurisdictions), agency, key, metadata);
  await writeFile(output, made.archive, to, io);
  const { revision, archive, files } = made;
  const signed = key?.algorithm ?? null;
  if (json) {
    const said = { sequence: sequence ?? null, not_after: notAfter ?? null };
    printJson(io, { file: output, revision, bytes: archive.length, files, signed, ...said });
  } else io.print(summary(made, output, signed, metadata, lang, io));
  return EXIT.ok;
}

function sequenceOf(text: string, { said }: Io): number {
  if (!/^\d{1,15}$/.test(text)) {
    throw new InvalidArgumentError(
      said(mistakeText({ expected: { en: "a whole number, like 12", "zh-TW": "整數，例如 12" } })),
    );
  }
  return Number(text);
}

/** The last moment of a date in Taipei, or the instant itself, as a server reads it. */
function lastMoment(given: string, { said }: Io): string {
  // A moment says its offset, since the bundle may be used anywhere.
  const text = writtenDay(given) ?? given;
  if (isCivilDate(text)) return `${text}T23:59:59.999999999+08:00`;
  if (isInstant(text)) return text.toUpperCase();
  throw new InvalidArgumentError(said(mistakeText({ expected: DATE_OR_INSTANT })));
}

function summary(
  { archive, files, revision }: Bundle,
  file: string,
  signed: string | null,
  { sequence, not_after }: BundleMetadata,
  lang: Language,
  io: Io,
) {
  const texts = BUNDLE_TEXTS[lang];
  const lines = [
    texts.written(file, Math.ceil(archive.length / 1000), files.length),
    texts.revision(revision),
    signed === null ? texts.unsigned : texts.signed(signed),
    ...(sequence === undefined ? [] : [texts.sequence(sequence)]),
    ...(not_after === undefined ? [] : [texts.notAfter(not_after)]),
    texts.serve(file),
  ];
  return lines.flatMap((line) => wrap(line, textColumns(io)));
}

async function keyOf(file: string, algorithm: string, { cwd }: Io): Promise<SigningKey> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(cwd, file));
  } catch (error) {
    const expected = orWhy({ en: "a file that can be read", "zh-TW": "可讀取的檔案" }, reason(error));
    throw new UsageError(mistakeText({ place: "--signing-key", found: `\`${file}\``, expected }));
  }
  try {
    return signingKey(bytes, algorithm);
  } catch (error) {
    if (!(error instanceof SigningKeyError)) throw error;
    throw new UsageError(mistakeText({ place: "--signing-key", found: `\`${file}\``, expected: error.told }));
  }
}

function reason(error: unknown): Bilingual {
  const { code = "" } = error as NodeJS.ErrnoException;
  const words: Readonly<Record<string, Bilingual>> = {
    ENOENT: { en: "it is not there", "zh-TW": "不存在" },
    EISDIR: { en: "it is a folder", "zh-TW": "這是資料夾" },
  };
  return words[code] ?? systemReason(error as Error);
}
