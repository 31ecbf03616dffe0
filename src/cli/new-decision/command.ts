import { existsSync, mkdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { parse } from "yaml";
import { mistakeText, oneOf } from "../../core/base/mistake.ts";
import { nearest, shown } from "../../core/base/text.ts";
import { declaredName } from "../../core/catalogue/declared-schemas.ts";
import type { Shape } from "../../core/catalogue/shape.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { decisionSchemas } from "../../core/schema/schemas.ts";
import {
  type DecisionBeginning,
  decisionSkeleton,
  declaredSkeleton,
  silentCase,
} from "../../features/authoring/decision-skeleton.ts";
import { AUTHORING } from "../../features/authoring/messages.ts";
import { tableNames } from "../../features/cases/table-names.ts";
import { schemaLine } from "../../node/authoring/skeleton.ts";
import { removeIfPossible, writeNewFile } from "../../node/files/replace.ts";
import { packagePath } from "../../node/package/package-files.ts";
import { DECISIONS_FOLDER } from "../../node/regulations/load-declared.ts";
import { JurisdictionError, readRegulations } from "../../node/regulations/read-regulations.ts";
import { readShapes } from "../../node/regulations/read-shapes.ts";
import { fillText } from "../../words/format.ts";
import { type Cli, jurisdictionsOption } from "../terminal/cli.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { known } from "../terminal/names.ts";
import { nextSteps } from "../terminal/next-steps.ts";
import { shownPath } from "../terminal/paths.ts";
import { orUsageError } from "../terminal/source-text.ts";

const HELP: Further = {
  examples: [
    "hdp new-decision operator_check --shape schedule",
    "hdp new-decision operator_limit --shape rego --lang en",
    "hdp new-decision my-city.operator_check --jurisdictions my-city",
  ],
  after: [
    {
      en: "A name with a jurisdiction before a dot is that jurisdiction's own decision: a file in its decisions/ and a case table are written, and nothing is compiled. Any other name begins a decision for all, in a clone of this project: a folder in policies/, and one case table for each regulation. Nothing is ever overwritten. What each shape answers, docs/add-a-decision.md tells; `rego` begins a policy of its own.",
      "zh-TW":
        "名稱前有「地區.」者，為該地區自有的決定：於其 decisions/ 建立定義，並建立案例表，無須編譯。其他名稱為各地區共用的決定，請在本專案的原始碼資料夾中執行：於 policies/ 建立資料夾，並為每一規定建立一個案例表。不覆寫任何檔案。各型態所能回答的內容見 docs/add-a-decision.md；`rego` 則另建判斷邏輯。",
    },
  ],
};

const declared = ({ program, io }: Cli) =>
  program
    .command("new-decision")
    .description(
      io.said({
        en: "begin a further decision, of all or of one jurisdiction: its definition, cases, and Rego if no shape does",
        "zh-TW": "建立新決定（各地區共用，或某地區自有）：定義、案例；無適用型態時另附 Rego",
      }),
    )
    .argument(
      "<name>",
      io.said({
        en: "its name, like operator_check, or my-city.operator_check of one jurisdiction",
        "zh-TW": "名稱，例如 operator_check；某地區自有者為 my-city.operator_check",
      }),
    )
    .option(
      "--shape <shape>",
      io.said({ en: "the shape that answers it, or rego", "zh-TW": "由何種型態回答，或 rego" }),
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
    .addOption(jurisdictionsOption(io))
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
  const { shapes } = readShapes(packagePath("policies"));
  const beginning = beginningOf(options.shape, shapes);
  const [owner = "", own] = name.split(/[.](.*)/s);
  return own === undefined ? forAll(name, beginning, options, io) : ofOne({ owner, name: own }, beginning, options, io);
}

/** A decision of the package, which each of its regulations may answer. */
async function forAll(name: string, beginning: DecisionBeginning, options: Options, io: Io): Promise<number> {
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
  const facts = exampleIn(files["decision.yaml"] as string);
  const texts = new Map(Object.entries(files).map(([file, text]) => [join(policies, name, file), text]));
  for (const one of jurisdictions) {
    if (!existsSync(join(regulations, one.id))) continue;
    for (const day of lastDay(one))
      texts.set(join(regulations, one.id, "cases", `${name}.yaml`), silentCase(name, day, facts));
  }
  await write(texts, policies, io);
  const say = AUTHORING[options.lang];
  const rules = fillText(say.rule, { file: "jurisdictions/<id>/<version>.yaml" });
  tell([...texts.keys()], [say.fill_decision, say.build, rules], rule, options, io);
  return EXIT.ok;
}

/** A decision that one jurisdiction brings, as YAML alone. */
async function ofOne(
  { owner, name }: { readonly owner: string; readonly name: string },
  beginning: DecisionBeginning,
  options: Options,
  io: Io,
): Promise<number> {
  if (beginning === "rego") {
    const expected = { en: "a shape: a jurisdiction brings no Rego", "zh-TW": "型態（地區不得自帶 Rego）" };
    throw new UsageError(mistakeText({ place: "--shape", found: "`rego`", expected }));
  }
  const { jurisdictions, problems, schemas } = readRegulations(options.jurisdictions);
  if (problems.length > 0) throw new JurisdictionError(problems);
  const jurisdiction = known(owner, jurisdictions);
  const decision = declaredName({ owner, name });
  checkName(name, [...decisionSchemas(schemas).keys()].includes(decision) ? [name] : []);
  const { definition, rule } = declaredSkeleton({ owner, name }, beginning);
  const { folder } = jurisdiction;
  const isOurs = !relative(packagePath("jurisdictions"), folder).startsWith("..");
  if (isOurs && relative(packagePath(""), resolve(io.cwd, options.in)).startsWith("..")) {
    const expected = {
      en: "a jurisdiction of --jurisdictions: those of the package are not written to",
      "zh-TW": "--jurisdictions 所指的地區（內附者不得寫入）",
    };
    throw new UsageError(mistakeText({ place: "name", found: `\`${owner}\``, expected }));
  }
  const texts = new Map([[join(folder, DECISIONS_FOLDER, `${name}.yaml`), definition]]);
  for (const day of lastDay(jurisdiction)) {
    const table = tableNames(decision, owner).find((file) => !existsSync(join(folder, "cases", `${file}.yaml`)));
    texts.set(join(folder, "cases", `${table ?? name}.yaml`), silentCase(decision, day, exampleIn(definition)));
  }
  await write(texts, folder, io);
  const say = AUTHORING[options.lang];
  const dir = shownPath(folder, io);
  const check = fillText(say.check, { command: `hdp check --jurisdictions ${dir}` });
  const rules = fillText(say.rule, { file: join(dir, `${jurisdiction.versions.at(-1)?.effective_from}.yaml`) });
  tell([...texts.keys()], [say.fill_decision, check, rules], rule, options, io);
  return EXIT.ok;
}

/** The first day of the last version that has a text; none where no version has. */
function lastDay({ versions }: Jurisdiction): string[] {
  const day = versions.findLast(({ text }) => text !== "unavailable")?.effective_from;
  return day === undefined ? [] : [day];
}

function exampleIn(definition: string): object {
  return (parse(definition) as { example?: { facts: object } }).example?.facts ?? {};
}

async function write(texts: ReadonlyMap<string, string>, folder: string, io: Io): Promise<void> {
  const taken = [...texts.keys()].find((file) => existsSync(file));
  if (taken !== undefined) {
    throw new UsageError({
      en: `${shownPath(taken, io)}: it exists, and nothing is overwritten`,
      "zh-TW": `${shownPath(taken, io)}：已經存在，不予覆寫`,
    });
  }
  await orUsageError(shownPath(folder, io), () => writeAll(texts));
}

function tell(files: readonly string[], steps: readonly string[], rule: string, { lang }: Options, io: Io): void {
  const { written, next } = AUTHORING[lang];
  io.print([written, ...files.map((file) => `  ${shownPath(file, io)}`), ""]);
  io.print([...nextSteps(next, steps, io), "", ...rule.trimEnd().split("\n")]);
}

/** Writes all files or, if one cannot be written, none. */
function writeAll(texts: ReadonlyMap<string, string>): void {
  const made: string[] = [];
  try {
    for (const [file, text] of texts) {
      const schema = schemaOf(file);
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

function schemaOf(file: string): "decision" | "declared" | "cases" | undefined {
  if (file.endsWith(".rego")) return undefined;
  if (basename(dirname(file)) === DECISIONS_FOLDER) return "declared";
  return basename(file) === "decision.yaml" ? "decision" : "cases";
}

function beginningOf(given: string, shapes: ReadonlyMap<string, Shape>): DecisionBeginning {
  const shape = shapes.get(given);
  if (shape !== undefined) return { name: given, shape };
  if (given === "rego") return given;
  const names = [...shapes.keys(), "rego"];
  const suggestion = nearest(given, names);
  throw new UsageError(mistakeText({ place: "--shape", found: shown(given), expected: oneOf(names), suggestion }));
}

function checkName(name: string, taken: readonly string[]): void {
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name) || ["lib", "compiled", "declared"].includes(name)) {
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
