import { Command, CommanderError } from "commander";
import { RequestError } from "../core/base/errors.ts";
import { harmless } from "../core/base/text.ts";
import { version } from "../node/package/version.ts";
import { JurisdictionError } from "../node/regulations/read-regulations.ts";
import type { Cli } from "./terminal/cli.ts";
import { EXIT, type Io, UsageError } from "./terminal/io.ts";

/** The verbs in the order of the help, each loaded when it is needed: all of them take twice as long to load as an answer. */
const VERBS: Readonly<Record<string, () => Promise<(cli: Cli) => void>>> = {
  decide: async () => (await import("./decide/command.ts")).addDecide,
  batch: async () => (await import("./batch/command.ts")).addBatch,
  decisions: async () => (await import("./decisions/command.ts")).addDecisions,
  show: async () => (await import("./show/command.ts")).addShow,
  clauses: async () => (await import("./clauses/command.ts")).addClauses,
  check: async () => (await import("./check/command.ts")).addCheck,
  test: async () => (await import("./test/command.ts")).addTest,
  "new-jurisdiction": async () => (await import("./new-jurisdiction/command.ts")).addNewJurisdiction,
  "new-version": async () => (await import("./new-version/command.ts")).addNewVersion,
  diff: async () => (await import("./diff/command.ts")).addDiff,
  matrix: async () => (await import("./matrix/command.ts")).addMatrix,
  calendar: async () => (await import("./calendar/command.ts")).addCalendar,
  sample: async () => (await import("./sample/command.ts")).addSample,
  bundle: async () => (await import("./bundle/command.ts")).addBundle,
  replay: async () => (await import("./replay/command.ts")).addReplay,
  report: async () => (await import("./report/command.ts")).addReport,
  explore: async () => (await import("./explore/command.ts")).addExplore,
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
export async function run(argv: readonly string[], given: Io): Promise<number> {
  // Messages repeat what the user wrote, which must not steer the terminal.
  const io: Io = { ...given, stderr: (text) => given.stderr(harmless(text)) };
  const program = new Command("hdp")
    .description("Taiwan's rules on using household-registration data, answered with their clauses")
    .version(version(), "-V, --version", "print the version")
    .exitOverride()
    .configureOutput({
      writeOut: io.stdout,
      writeErr: io.stderr,
      outputError: (text, write) => write(text.replace(/^error: /, "").replaceAll(/'([^'\n]*)'/g, "`$1`")),
      getOutHelpWidth: () => io.columns ?? 80,
      getErrHelpWidth: () => io.columns ?? 80,
    });
  const cli: Cli = { program, io, exitStatus: EXIT.ok };
  const [verb = ""] = argv;
  // The help tells of all of them, and so does the answer to a verb that is none.
  const needed = Object.hasOwn(VERBS, verb) ? [verb] : Object.keys(VERBS);
  for (const name of needed) (await VERBS[name]?.())?.(cli);
  try {
    await program.parseAsync(argv, { from: "user" });
    return cli.exitStatus;
  } catch (error) {
    return failure(error, io);
  }
}

function failure(error: unknown, io: Io): number {
  // Commander has said what it had to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.unusable;
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof UsageError || error instanceof RequestError || error instanceof JurisdictionError) {
    io.stderr(`${message}\n`);
    return EXIT.unusable;
  }
  const because = cause === undefined ? "" : `: ${cause instanceof Error ? cause.message : JSON.stringify(cause)}`;
  io.stderr(`fault of the program: ${message}${because}\n`);
  return EXIT.fault;
}
