import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse } from "yaml";
import { mistakeText, oneOf } from "../../core/base/mistake.ts";
import { nearest, shown } from "../../core/base/text.ts";
import { decisionSchemas } from "../../core/schema/schemas.ts";
import {
  BEGINNINGS,
  type DecisionBeginning,
  decisionSkeleton,
  silentCase,
} from "../../features/authoring/decision-skeleton.ts";
import { AUTHORING } from "../../features/authoring/messages.ts";
import { schemaLine } from "../../node/authoring/skeleton.ts";
import { removeIfPossible, writeNewFile } from "../../node/files/replace.ts";
import { readRegulations } from "../../node/regulations/read-regulations.ts";
import { fillText } from "../../words/format.ts";
import type { Cli } from "../terminal/cli.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { nextSteps } from "../terminal/next-steps.ts";
import { shownPath } from "../terminal/paths.ts";
import { orUsageError } from "../terminal/source-text.ts";

const HELP: Further = {
  examples: [
    "hdp new-decision operator_check --shape schedule",
    "hdp new-decision operator_limit --shape rego --lang en",
  ],
  after: [
    {
      en: "Run it in a clone of this project: a folder in policies/ is written, and one case table for each regulation. Nothing is ever overwritten. What a shape answers is told in policies/lib/shapes/; `rego` begins a policy of its own.",
      "zh-TW":
        "請在本專案的原始碼資料夾中執行：於 policies/ 建立資料夾，並為每一規定建立一個案例表。不覆寫任何檔案。各型態所能回答的內容見 policies/lib/shapes/；`rego` 則另建判斷邏輯。",
    },
  ],
};

const declared = ({ program, io }: Cli) =>
  program
    .command("new-decision")
    .description(
      io.said({
        en: "begin the folder of a further decision: its definition, cases, and Rego if no shape does",
        "zh-TW": "建立新決定的資料夾：定義、案例；無適用型態時另附 Rego",
      }),
    )
    .argument(
      "<name>",
      io.said({
        en: "its name and that of its folder, like operator_check",
        "zh-TW": "名稱，亦為資料夾名稱，例如 operator_check",
      }),
    )
    .option(
      "--shape <shape>",
      io.said({ en: `what it begins with: ${BEGINNINGS.join(", ")}`, "zh-TW": `型態：${BEGINNINGS.join("、")}` }),
      "requirements",
    )
    .option(
      "--in <dir>",
      io.said({
        en: "the clone that has policies/ and jurisdictions/",
        "zh-TW": "含有 policies/ 及 jurisdictions/ 的原始碼資料夾",
      }),
      ".",
    )
    .addOption(languageOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp new-decision`: the files of a further decision, to be filled in. */
export function addNewDecision(cli: Cli): void {
  declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (name, options) => {
      cli.exitStatus = await newDecision(name, options, cli.io);
    });
}

async function newDecision(name: string, options: Options, io: Io): Promise<number> {
  const beginning = beginningOf(options.shape);
  const { schemas, jurisdictions } = readRegulations();
  checkName(name, [...decisionSchemas(schemas).keys()]);
  const root = resolve(io.cwd, options.in);
  const [policies, regulations] = [join(root, "policies"), join(root, "jurisdictions")];
  if (!existsSync(join(policies, "common.yaml"))) {
    const expected = {
      en: "a clone of the project, with policies/common.yaml",
      "zh-TW": "本專案的原始碼資料夾，含有 policies/common.yaml",
    };
    throw new UsageError(mistakeText({ place: shownPath(root, io), expected }));
  }
  const { files, rule } = decisionSkeleton(name, beginning);
  const { example } = parse(files["decision.yaml"] as string) as { example?: { facts: object } };
  const texts = new Map(Object.entries(files).map(([file, text]) => [join(policies, name, file), text]));
  for (const { id, versions } of jurisdictions) {
    const day = versions.findLast(({ text }) => text !== "unavailable")?.effective_from;
    if (day === undefined || !existsSync(join(regulations, id))) continue;
    texts.set(join(regulations, id, "cases", `${name}.yaml`), silentCase(name, day, example?.facts ?? {}));
  }
  const taken = [...texts.keys()].find((file) => existsSync(file));
  if (taken !== undefined) {
    throw new UsageError({
      en: `${shownPath(taken, io)}: it exists, and nothing is overwritten`,
      "zh-TW": `${shownPath(taken, io)}：已經存在，不予覆寫`,
    });
  }
  await orUsageError(shownPath(policies, io), () => writeAll(texts));
  const { written, next, ...say } = AUTHORING[options.lang];
  io.print([written, ...[...texts.keys()].map((file) => `  ${shownPath(file, io)}`), ""]);
  const steps = [say.fill_decision, say.build, fillText(say.rule, { file: "jurisdictions/<id>/<version>.yaml" })];
  io.print([...nextSteps(next, steps, io), "", ...rule.trimEnd().split("\n")]);
  return EXIT.ok;
}

/** Writes all files or, if one cannot be written, none. */
function writeAll(texts: ReadonlyMap<string, string>): void {
  const made: string[] = [];
  try {
    for (const [file, text] of texts) {
      const schema = file.endsWith(".rego") ? undefined : file.endsWith("decision.yaml") ? "decision" : "cases";
      if (mkdirSync(dirname(file), { recursive: true }) !== undefined) made.push(dirname(file));
      writeNewFile(file, schema === undefined ? text : `${schemaLine(file, schema)}\n${text}`);
      made.push(file);
    }
  } catch (error) {
    // What has the name already is somebody else's; a file that could not be written whole is ours.
    const begun = [...texts.keys()][made.filter((path) => texts.has(path)).length];
    if (begun !== undefined && (error as NodeJS.ErrnoException).code !== "EEXIST") removeIfPossible(begun);
    for (const path of made.reverse()) removeIfPossible(path);
    throw error;
  }
}

function beginningOf(given: string): DecisionBeginning {
  const found = BEGINNINGS.find((one) => one === given);
  if (found !== undefined) return found;
  const suggestion = nearest(given, BEGINNINGS);
  throw new UsageError(mistakeText({ place: "--shape", found: shown(given), expected: oneOf(BEGINNINGS), suggestion }));
}

function checkName(name: string, taken: readonly string[]): void {
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name) || ["lib", "compiled"].includes(name)) {
    const expected = {
      en: "small letters, digits and _, like `operator_check`",
      "zh-TW": "小寫英文字母、數字與 _，例如 `operator_check`",
    };
    throw new UsageError(mistakeText({ place: "name", found: shown(name), expected }));
  }
  if (taken.includes(name)) {
    const expected = { en: "one that no decision has yet", "zh-TW": "尚無決定使用的名稱" };
    throw new UsageError(mistakeText({ place: "name", found: `\`${name}\``, expected }));
  }
}
