import { Command, CommanderError } from "commander";
import { RequestError } from "../errors.ts";
import { JurisdictionError } from "../load-engine.ts";
import { harmless } from "../text.ts";
import { version } from "../version.ts";
import { addBatch } from "./batch.ts";
import { addBundle } from "./bundle.ts";
import { addCalendar } from "./calendar.ts";
import { addCheck } from "./check.ts";
import { addClauses } from "./clauses.ts";
import type { Cli } from "./cli.ts";
import { addDecide } from "./decide.ts";
import { addDecisions } from "./decisions.ts";
import { addDiff } from "./diff.ts";
import { addExplore } from "./explore.ts";
import { EXIT, type Io, UsageError } from "./io.ts";
import { addMatrix } from "./matrix.ts";
import { addNewJurisdiction } from "./new-jurisdiction.ts";
import { addNewVersion } from "./new-version.ts";
import { addReplay } from "./replay.ts";
import { addReport } from "./report.ts";
import { addSample } from "./sample.ts";
import { addShow } from "./show.ts";
import { addTest } from "./test.ts";

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
  for (const add of [
    addDecide,
    addBatch,
    addDecisions,
    addShow,
    addClauses,
    addCheck,
    addTest,
    addNewJurisdiction,
    addNewVersion,
    addDiff,
    addMatrix,
    addCalendar,
    addSample,
    addBundle,
    addReplay,
    addReport,
    addExplore,
  ])
    add(cli);
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
