import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { isCivilDate, isInstant } from "../../core/calendar/civil-date.ts";
import { writtenDate } from "../../core/calendar/written-date.ts";
import { type Bundle, type BundleMetadata, isOwnBundle, makeBundle } from "../../node/bundle/bundle.ts";
import { SIGNING_ALGORITHMS, type SigningKey, SigningKeyError, signingKey } from "../../node/bundle/sign.ts";
import { readRegulations } from "../../node/regulations/read-regulations.ts";
import type { Language } from "../../words/format.ts";
import { agencyOption, type Cli, jurisdictionsOption, printJson, textColumns } from "../terminal/cli.ts";
import { InvalidArgumentError, Option, type OptionsOf } from "../terminal/commander.ts";
import { withNames } from "../terminal/example-names.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { checkReplaced } from "../terminal/output-file.ts";
import { wrap } from "../terminal/wrap.ts";
import { writeFile } from "../terminal/write-output.ts";
import { BUNDLE_TEXTS } from "./messages.ts";

const EXAMPLES = `
Examples:
  hdp bundle -o bundle.tar.gz
  hdp bundle -o bundle.tar.gz --agency agency.yaml --jurisdictions my-city
  hdp bundle -o bundle.tar.gz --signing-key private.pem --signing-alg ES256
  hdp bundle -o bundle.tar.gz --sequence 12 --not-after 2027-06-30
  opa run --server --config-file config.yaml --authorization basic \\
    --log-level error --bundle bundle.tar.gz

config.yaml is in examples/opa of this package: sizes of requests, and the log.
The same regulations and settings give the same bytes; its revision is a digest
of them. (A signature by ES or PS is another one each time.) Ask the server at
/v1/data/hdp/decide, which checks requests as the engine does. After the moment
of --not-after (a date: at its end in Taipei) the server refuses every request;
so it does if its own data asks for a later --sequence (docs/opa-server.md).

Exit status: 0 once the file is written; 2 if it cannot be`;

const declared = ({ program, io }: Cli) =>
  program
    .command("bundle")
    .description("write policies and regulations as a bundle for OPA servers")
    .requiredOption("-o, --output <file>", "where the bundle goes, e.g. bundle.tar.gz")
    .addOption(jurisdictionsOption(io))
    .addOption(agencyOption(io))
    .option("--signing-key <file>", "sign with this private key (PEM), or with this secret for HS256, HS384, HS512")
    .addOption(new Option("--signing-alg <name>", "how to sign").choices(SIGNING_ALGORITHMS).default("RS256"))
    .addOption(
      new Option("--sequence <n>", "the bundle's number: a later bundle has a larger one").argParser(sequenceOf),
    )
    .addOption(
      new Option("--not-after <when>", "answer until this date (YYYY-MM-DD) or instant and no longer").argParser(
        lastMoment,
      ),
    )
    .option("--force", "replace a file that is no bundle of this command")
    .addOption(languageOption(io))
    .option("--json", "print what was written as JSON");

type Options = OptionsOf<typeof declared>;

/** `hdp bundle`: the regulations and policies as a bundle for OPA servers. */
export function addBundle(cli: Cli): void {
  declared(cli)
    .addHelpText("after", withNames(EXAMPLES))
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

function sequenceOf(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("expected a whole number, like 12");
  return Number(text);
}

/** The last moment of a date in Taipei, or the instant itself, as a server reads it. */
function lastMoment(given: string): string {
  // A moment says its offset, since the bundle may be used anywhere.
  const read = writtenDate(given);
  const text = typeof read === "object" && read.instant === undefined && read.serial === undefined ? read.day : given;
  if (isCivilDate(text)) return `${text}T23:59:59.999999999+08:00`;
  if (isInstant(text)) return text.toUpperCase();
  throw new InvalidArgumentError("expected a date (YYYY-MM-DD) or an instant with its offset");
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
    throw new UsageError(`--signing-key: \`${file}\`, expected a file that can be read (${reason(error)})`);
  }
  try {
    return signingKey(bytes, algorithm);
  } catch (error) {
    if (!(error instanceof SigningKeyError)) throw error;
    throw new UsageError(`--signing-key: \`${file}\`, expected ${error.message}`);
  }
}

function reason(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const words: Readonly<Record<string, string>> = {
    ENOENT: "it is not there",
    EISDIR: "it is a folder",
  };
  return words[code] ?? message;
}
