import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Option } from "commander";
import { type Bundle, isOwnBundle, makeBundle } from "../bundle/bundle.ts";
import { SIGNING_ALGORITHMS, type SigningKey, SigningKeyError, signingKey } from "../bundle/sign.ts";
import { readRegulations } from "../load-engine.ts";
import { BUNDLE_TEXTS } from "../messages/bundle.ts";
import type { Language } from "../messages/format.ts";
import { agencyOption, type Cli, jurisdictionsOption, printJson, textColumns } from "./cli.ts";
import { EXIT, type Io, UsageError } from "./io.ts";
import { languageOption } from "./language.ts";
import { checkReplaced, writeFile } from "./output-file.ts";
import { wrap } from "./wrap.ts";

interface Options {
  readonly output: string;
  readonly jurisdictions: string[];
  readonly agency?: string;
  readonly signingKey?: string;
  readonly signingAlg: string;
  readonly force?: true;
  readonly lang: Language;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  hdp bundle -o bundle.tar.gz
  hdp bundle -o bundle.tar.gz --agency nantou.yaml --jurisdictions my-city
  hdp bundle -o bundle.tar.gz --signing-key private.pem --signing-alg ES256
  opa run --server --bundle bundle.tar.gz

The same regulations and settings give the same bytes; its revision is a digest
of them. (A signature by ES or PS is another one each time.) Ask the server at
/v1/data/hdp/decide, which checks requests as the engine does.

Exit status: 0 once the file is written; 2 if it cannot be`;

/** `hdp bundle`: the regulations and policies as a bundle for OPA servers. */
export function addBundle(cli: Cli): void {
  cli.program
    .command("bundle")
    .description("write policies and regulations as a bundle for OPA servers")
    .requiredOption("-o, --output <file>", "where the bundle goes, e.g. bundle.tar.gz")
    .addOption(jurisdictionsOption(cli.io))
    .addOption(agencyOption(cli.io))
    .option("--signing-key <file>", "sign with this private key (PEM), or with this secret for HS256, HS384, HS512")
    .addOption(new Option("--signing-alg <name>", "how to sign").choices(SIGNING_ALGORITHMS).default("RS256"))
    .option("--force", "replace a file that is no bundle of this command")
    .addOption(languageOption(cli.io))
    .option("--json", "print what was written as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (options: Options) => {
      cli.exitStatus = await bundle(options, cli.io);
    });
}

async function bundle(options: Options, io: Io): Promise<number> {
  const { output, jurisdictions, agency, lang, json, signingAlg } = options;
  const to = { command: "hdp bundle", option: "-o", personal: false, isOwn: isOwnBundle, force: options.force };
  checkReplaced(resolve(io.cwd, output), to, io);
  const key = options.signingKey === undefined ? undefined : await keyOf(options.signingKey, signingAlg, io);
  const made = await makeBundle(readRegulations(jurisdictions), agency, key);
  await writeFile(output, made.archive, to, io);
  const { revision, archive, files } = made;
  const signed = key?.algorithm ?? null;
  if (json) printJson(io, { file: output, revision, bytes: archive.length, files, signed });
  else io.stdout(`${summary(made, output, signed, lang, io).join("\n")}\n`);
  return EXIT.ok;
}

function summary({ archive, files, revision }: Bundle, file: string, signed: string | null, lang: Language, io: Io) {
  const texts = BUNDLE_TEXTS[lang];
  const lines = [
    texts.written(file, Math.ceil(archive.length / 1000), files.length),
    texts.revision(revision),
    signed === null ? texts.unsigned : texts.signed(signed),
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
