import { decisionMembers } from "../../core/catalogue/decision-types.ts";
import { JurisdictionError, readRegulations } from "../../node/regulations/read-regulations.ts";
import { type Cli, jurisdictionsOption } from "../terminal/cli.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { forceOption } from "../terminal/output-file.ts";
import { packOption } from "../terminal/pack-option.ts";
import { writeOutput } from "../terminal/write-output.ts";

const HELP: Further = {
  examples: ["hdp types --jurisdictions my-city -o my-city.d.ts"],
  after: [
    {
      en: "A TypeScript program that includes the file may ask an engine for the decisions that the jurisdictions bring, and the compiler checks their facts.",
      "zh-TW": "TypeScript 程式納入此檔後，即可向引擎詢問各地區的自有決定，並由編譯器檢查其事實。",
    },
  ],
};

/** How the file begins, by which it is known again. */
const FIRST_LINE = "// Made by `hdp types`; do not edit.";

const declared = ({ program, io }: Cli) =>
  program
    .command("types")
    .description(
      io.said({
        en: "write the types of the decisions that jurisdictions and packs bring, for TypeScript",
        "zh-TW": "輸出各地區及套件自有決定的 TypeScript 型別",
      }),
    )
    .option(
      "-o, --output <file>",
      io.said({ en: "write into this file, a .d.ts (default: -)", "zh-TW": "寫入此檔（.d.ts；預設：-）" }),
      "-",
    )
    .addOption(forceOption(io))
    .addOption(jurisdictionsOption(io))
    .addOption(packOption(io))
    .addOption(languageOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp types`: declarations that add the decisions which jurisdictions declare to those of the package. */
export function addTypes(cli: Cli): void {
  declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (options) => {
      cli.exitStatus = await types(options, cli.io);
    });
}

async function types({ output, force, jurisdictions: folders }: Options, io: Io): Promise<number> {
  const { schemas, problems, jurisdictions } = readRegulations(folders);
  if (problems.length > 0) throw new JurisdictionError(problems);
  const members = decisionMembers(schemas, ({ declared, policy }) => declared !== undefined || policy !== undefined);
  if (members === "") {
    throw new UsageError({
      en: "nobody at hand has decisions of its own; expected a folder that has `decisions/`, named by --jurisdictions, or a --pack",
      "zh-TW": "各地區均無自有決定；應以 --jurisdictions 指明含有 `decisions/` 的資料夾，或以 --pack 指明套件",
    });
  }
  const isOwn = (content: Buffer) => content.toString("utf8").startsWith(FIRST_LINE);
  const to = { command: "hdp types", option: "-o", personal: false, isOwn, force };
  await writeOutput(
    output,
    declarations(
      members,
      jurisdictions.map(({ id }) => id),
    ),
    to,
    io,
  );
  return EXIT.ok;
}

function declarations(members: string, jurisdictions: readonly string[]): string {
  return `${FIRST_LINE}
import "household-data-policy";

declare module "household-data-policy" {
  interface Decisions {
${members.replaceAll(/^(?=.)/gm, "  ")}  }
  interface Jurisdictions {
${jurisdictions.map((id) => `    ${JSON.stringify(id)}: unknown;\n`).join("")}  }
}
`;
}
