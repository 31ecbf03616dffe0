import { RequestError } from "../core/base/errors.ts";
import type { Config } from "../node/config/config-file.ts";
import { findConfig } from "../node/config/find-config.ts";
import { version } from "../node/package/version.ts";
import { JurisdictionError } from "../node/regulations/read-regulations.ts";
import type { Cli } from "./terminal/cli.ts";
import { Command, CommanderError } from "./terminal/commander.ts";
import { commanderErrorLines } from "./terminal/commander-error.ts";
import { putConfigured } from "./terminal/configured.ts";
import { helpLines, setHelp } from "./terminal/help.ts";
import { EXIT, errorLines, type Io, UsageError, type World } from "./terminal/io.ts";
import { messageLanguage } from "./terminal/language.ts";
import { takePacks } from "./terminal/pack-option.ts";
import { throughTerminal } from "./terminal/terminal.ts";
import { readWrittenOptions } from "./terminal/written-options.ts";

/** The verbs in the order of the help, each loaded when it is needed: all of them take twice as long to load as an answer. */
const VERBS: Readonly<Record<string, () => Promise<(cli: Cli) => void>>> = {
  decide: async () => (await import("./decide/command.ts")).addDecide,
  batch: async () => (await import("./batch/command.ts")).addBatch,
  decisions: async () => (await import("./decisions/command.ts")).addDecisions,
  facts: async () => (await import("./facts/command.ts")).addFacts,
  show: async () => (await import("./show/command.ts")).addShow,
  clauses: async () => (await import("./clauses/command.ts")).addClauses,
  check: async () => (await import("./check/command.ts")).addCheck,
  test: async () => (await import("./test/command.ts")).addTest,
  "new-jurisdiction": async () => (await import("./new-jurisdiction/command.ts")).addNewJurisdiction,
  "new-decision": async () => (await import("./new-decision/command.ts")).addNewDecision,
  "new-version": async () => (await import("./new-version/command.ts")).addNewVersion,
  build: async () => (await import("./build/command.ts")).addBuild,
  types: async () => (await import("./types/command.ts")).addTypes,
  diff: async () => (await import("./diff/command.ts")).addDiff,
  prove: async () => (await import("./prove/command.ts")).addProve,
  matrix: async () => (await import("./matrix/command.ts")).addMatrix,
  calendar: async () => (await import("./calendar/command.ts")).addCalendar,
  sample: async () => (await import("./sample/command.ts")).addSample,
  review: async () => (await import("./review/command.ts")).addReview,
  bundle: async () => (await import("./bundle/command.ts")).addBundle,
  replay: async () => (await import("./replay/command.ts")).addReplay,
  report: async () => (await import("./report/command.ts")).addReport,
  explore: async () => (await import("./explore/command.ts")).addExplore,
  config: async () => (await import("./config/command.ts")).addConfig,
  completion: async () => (await import("./completion/command.ts")).addCompletion,
  complete: async () => (await import("./completion/command.ts")).addComplete,
};

const DESCRIPTION = {
  en: "Taiwan's rules on using household-registration data, answered with their clauses",
  "zh-TW": "依各機關戶役政資訊使用管理規定回答，並附所依條款",
};

/**
 * Runs the command in this process and writes only to what it is given.
 *
 * @param argv the arguments after `hdp`
 * @returns the exit status
 *
 * @example
 * const status = await run(["check"], io);
 */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const [verb = ""] = argv;
  const spoken = messageLanguage(argv, world.env);
  let config: Config | undefined;
  try {
    // Only verbs have options that it speaks of; help is to be had whatever it says.
    const file = Object.hasOwn(VERBS, verb) ? findConfig(world.cwd) : undefined;
    config = file === undefined ? undefined : (await import("../node/config/config-file.ts")).readConfig(file);
  } catch (error) {
    return failure(error, throughTerminal(world, spoken));
  }
  const io = throughTerminal(world, isAsked(argv, "--lang") ? spoken : (config?.lang ?? spoken));
  const program = new Command("hdp")
    .description(io.said(DESCRIPTION))
    .version(version(), "-V, --version", io.said({ en: "print the version", "zh-TW": "顯示版本" }))
    // A verb with a verb of its own, such as `calendar import`, leaves the options behind that to it.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (help) => io.print(helpLines(help)),
      writeErr: (help) => io.tell(helpLines(help)),
      outputError: (text) => io.tell(commanderErrorLines(text, io.language)),
      getOutHelpWidth: () => io.columns ?? 80,
      getErrHelpWidth: () => io.columns ?? 80,
    });
  setHelp(program, io);
  const cli: Cli = {
    program,
    io,
    exitStatus: EXIT.ok,
    add: async (wanted = "") => {
      for (const name of Object.hasOwn(VERBS, wanted) ? [wanted] : Object.keys(VERBS)) {
        if (program.commands.some((one) => one.name() === name)) continue;
        (await VERBS[name]?.())?.(cli);
        const added = program.commands.at(-1);
        if (config !== undefined && added !== undefined) putConfigured(added, config);
      }
    },
  };
  program.hook("preAction", (_, command) => {
    takePacks(command);
    return readWrittenOptions(command);
  });
  try {
    await cli.add(verb);
    await program.parseAsync(argv, { from: "user" });
    return cli.exitStatus;
  } catch (error) {
    return failure(error, io);
  }
}

function isAsked(argv: readonly string[], option: string): boolean {
  return argv.some((word) => word === option || word.startsWith(`${option}=`));
}

function failure(error: unknown, io: Io): number {
  // Commander has already printed its message.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.unusable;
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof UsageError || error instanceof RequestError || error instanceof JurisdictionError) {
    io.tell(errorLines(error, io.language));
    return EXIT.unusable;
  }
  const because = cause === undefined ? "" : `: ${cause instanceof Error ? cause.message : JSON.stringify(cause)}`;
  io.tell([io.said({ en: `fault of the program: ${message}${because}`, "zh-TW": `程式錯誤：${message}${because}` })]);
  return EXIT.fault;
}
