import { resolve } from "node:path";
import { PolicyModuleError } from "../../core/base/errors.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { readPolicyManifest } from "../../node/package/package-files.ts";
import { type BuiltPack, buildPack } from "../../node/packs/build-pack.ts";
import { findOpa } from "../../node/policies/find-opa.ts";
import { compiledFolder } from "../../node/regulations/pack-manifest.ts";
import { isPack } from "../../node/regulations/read-pack.ts";
import type { Cli } from "../terminal/cli.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { shownPath } from "../terminal/paths.ts";

const HELP: Further = {
  examples: ["hdp build my-pack", "hdp build my-pack --opa ~/go/bin/opa"],
  after: [
    {
      en: "It needs OPA, of the version that compiled the policies of this package. Whoever uses the pack needs Node alone: give them the folder with `compiled/`. A pack whose decisions all have a shape needs no building (docs/packs.md).",
      "zh-TW":
        "需要 OPA，版本須與編譯本套件規則者相同。使用套件者僅需 Node：將資料夾連同 `compiled/` 一併交付即可。所有決定均由形式回答的套件無須編譯（docs/packs.md）。",
    },
  ],
  exit: { en: "0 once it is built; 2 if something in the pack is wrong", "zh-TW": "編譯完成為 0；套件有誤為 2" },
};

const declared = ({ program, io }: Cli) =>
  program
    .command("build")
    .description(io.said({ en: "check and compile the Rego of a pack", "zh-TW": "檢查並編譯套件的 Rego" }))
    .argument("<pack>", io.said({ en: "folder of the pack", "zh-TW": "套件的資料夾" }))
    .option("--opa <file>", io.said({ en: "the OPA to compile by", "zh-TW": "編譯所用的 OPA" }), "opa")
    .addOption(languageOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp build PACK`: makes the compiled policies of a pack. */
export function addBuild(cli: Cli): void {
  declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action((pack, options) => {
      cli.exitStatus = build(pack, options, cli.io);
    });
}

function build(given: string, { opa }: Options, io: Io): number {
  const folder = resolve(io.cwd, given);
  if (!isPack(folder)) {
    const expected = { en: "a folder with a pack.yaml", "zh-TW": "含有 pack.yaml 的資料夾" };
    throw new UsageError(mistakeText({ place: "pack", found: given, expected }));
  }
  const { pack, manifest } = built(folder, findOpa(readPolicyManifest().opa, opa));
  const target = shownPath(compiledFolder(pack), io);
  if (manifest === undefined) {
    io.print([
      io.said({
        en: `${pack.id}: every decision has a shape, nothing is to be compiled`,
        "zh-TW": `${pack.id}：所有決定均由形式回答，無須編譯`,
      }),
    ]);
    return EXIT.ok;
  }
  const count = Object.keys(manifest.parameters).length;
  const by =
    manifest.program === undefined
      ? {
          en: "WebAssembly, for it uses a function that the program does not know",
          "zh-TW": "WebAssembly（使用了程式不支援的函式）",
        }
      : { en: "a program, and WebAssembly", "zh-TW": "程式與 WebAssembly" };
  io.print([
    io.said({
      en: `${pack.id}: decisions in Rego: ${count}, compiled to ${target} (${by.en})`,
      "zh-TW": `${pack.id}：Rego 決定 ${count} 個，已編譯至 ${target}（${by["zh-TW"]}）`,
    }),
  ]);
  return EXIT.ok;
}

/** A mistake in the Rego of a pack is its author's, and no fault of this program. */
function built(folder: string, opa: string): BuiltPack {
  try {
    return buildPack(folder, opa);
  } catch (error) {
    if (!(error instanceof PolicyModuleError)) throw error;
    throw new UsageError(error.message.split("\n"), { cause: error });
  }
}
