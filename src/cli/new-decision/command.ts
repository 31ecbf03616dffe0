import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse } from "yaml";
import { didYouMean, nearest, shown } from "../../core/base/text.ts";
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
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { nextSteps } from "../terminal/next-steps.ts";
import { shownPath } from "../terminal/paths.ts";
import { orUsageError } from "../terminal/source-text.ts";

const EXAMPLES = `
Examples:
  hdp new-decision operator_check --shape schedule
  hdp new-decision operator_limit --shape rego --lang en

Run it in a clone of this project: a folder in policies/ is written, and one
case table for each regulation. Nothing is ever overwritten. What a shape
answers is told in policies/lib/shapes/; \`rego\` begins a policy of its own.`;

const declared = ({ program, io }: Cli) =>
  program
    .command("new-decision")
    .description("begin the folder of a further decision: its definition, cases, and Rego if no shape does")
    .argument("<name>", "its name and that of its folder, like operator_check")
    .option("--shape <shape>", `what it begins with: ${BEGINNINGS.join(", ")}`, "requirements")
    .option("--in <dir>", "the clone that has policies/ and jurisdictions/", ".")
    .addOption(languageOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp new-decision`: the files of a further decision, to be filled in. */
export function addNewDecision(cli: Cli): void {
  declared(cli)
    .addHelpText("after", EXAMPLES)
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
    throw new UsageError(`${shownPath(root, io)}: expected a clone of the project, with policies/common.yaml`);
  }
  const { files, rule } = decisionSkeleton(name, beginning);
  const { example } = parse(files["decision.yaml"] as string) as { example?: { facts: object } };
  const texts = new Map(Object.entries(files).map(([file, text]) => [join(policies, name, file), text]));
  for (const { id, versions } of jurisdictions) {
    const day = versions.findLast(({ text }) => text === "available")?.effective_from;
    if (day === undefined || !existsSync(join(regulations, id))) continue;
    texts.set(join(regulations, id, "cases", `${name}.yaml`), silentCase(name, day, example?.facts ?? {}));
  }
  const taken = [...texts.keys()].find((file) => existsSync(file));
  if (taken !== undefined) throw new UsageError(`${shownPath(taken, io)}: it exists, and nothing is overwritten`);
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
  const hint = didYouMean(nearest(given, BEGINNINGS));
  throw new UsageError(`--shape: ${shown(given)}, expected one of ${BEGINNINGS.join(", ")}${hint}`);
}

function checkName(name: string, taken: readonly string[]): void {
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name) || ["lib", "compiled"].includes(name)) {
    throw new UsageError(`name: ${shown(name)}, expected small letters, digits and _, like \`operator_check\``);
  }
  if (taken.includes(name)) throw new UsageError(`name: \`${name}\`, expected one that no decision has yet`);
}
