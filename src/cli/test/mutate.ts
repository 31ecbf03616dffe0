import { stringify } from "yaml";
import { shortened } from "../../core/base/text.ts";
import type { Jurisdiction, Version } from "../../core/regulation/jurisdiction.ts";
import type { ReadYaml } from "../../core/regulation/yaml-file.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import { expectationOf } from "../../features/cases/expectation.ts";
import type { CatchingCase } from "../../features/mutation/catching-case.ts";
import { mutantsOf } from "../../features/mutation/mutants.ts";
import { versionFile } from "../../node/explain/parameter-places.ts";
import type { Judged } from "../../node/mutation/mutate.ts";
import { judgeInParallel } from "../../node/mutation/task.ts";
import type { Regulations } from "../../node/regulations/read-regulations.ts";
import { printJson } from "../terminal/cli.ts";
import { type Colours, coloursOf } from "../terminal/colours.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { shownPath } from "../terminal/paths.ts";
import { Progress } from "../terminal/progress.ts";

/** The results of the changes of one jurisdiction. */
interface Score {
  readonly jurisdiction: Jurisdiction;
  readonly judged: readonly Judged[];
  readonly readYaml: ReadYaml;
}

/** `hdp test --mutate`: is each change of a parameter noticed by a case? */
export async function mutate(
  io: Io,
  regulations: Regulations,
  chosen: readonly Jurisdiction[],
  { folders, json }: { readonly folders: readonly string[]; readonly json: boolean },
): Promise<number> {
  const tree = new SchemaTree(regulations.schemas);
  const tasks = chosen.flatMap((jurisdiction) =>
    mutantsOf(jurisdiction, tree).map((_, index) => ({ jurisdiction: jurisdiction.id, index })),
  );
  const progress = new Progress(io);
  const judged = await judgeInParallel({ folders }, tasks, (done) =>
    progress.show(() => [`changes tried: ${done}/${tasks.length}`]),
  ).finally(() => progress.end());
  const scores = chosen.map((jurisdiction) => ({
    jurisdiction,
    readYaml: regulations.readYaml,
    judged: judged.filter((_, at) => tasks[at]?.jurisdiction === jurisdiction.id),
  }));
  if (json) printJson(io, { mutation: scores.map((score) => document(score, io)) });
  else io.print(scores.flatMap((score) => lines(score, io)));
  return scores.some((score) => unnoticed(score).length > 0) ? EXIT.fault : EXIT.ok;
}

/** The changes that a case should notice and none does. */
function unnoticed({ judged }: Score): Judged[] {
  return judged.filter(
    ({ verdict, mutant, catching, untested }) => verdict === "unnoticed" && !mutant.open && (catching || untested),
  );
}

/** The changes that no case was found for. They may mean the same as the original. */
function alike({ judged }: Score): Judged[] {
  return judged.filter(
    ({ verdict, mutant, catching, untested }) => verdict === "unnoticed" && !mutant.open && !catching && !untested,
  );
}

function counts(score: Score) {
  const of = (verdict: Judged["verdict"]) => score.judged.filter((one) => one.verdict === verdict).length;
  const missed = unnoticed(score).length;
  const same = alike(score).length;
  return {
    changes: score.judged.length,
    refused: of("refused"),
    noticed: of("noticed"),
    unnoticed: missed,
    without_difference: same,
    left_open: of("unnoticed") - missed - same,
  };
}

function document(score: Score, io: Io): object {
  const missed = unnoticed(score).map((one) => {
    const { path, from, to } = one.mutant;
    return { ...place(score, one, io), path: path.join("."), from, to: to ?? null, catching: one.catching ?? null };
  });
  return { jurisdiction: score.jurisdiction.id, ...counts(score), missed };
}

function lines(score: Score, io: Io): string[] {
  const colours = coloursOf(io);
  const { refused, noticed, unnoticed: missed, without_difference, left_open } = counts(score);
  const percent = noticed + missed === 0 ? 100 : Math.floor((100 * noticed) / (noticed + missed));
  const sum = `${score.jurisdiction.id}: ${noticed} of ${noticed + missed} changes noticed (${percent} %)`;
  return [
    ...[...alike(score), ...unnoticed(score)].flatMap((one) => missedLines(score, one, io, colours)),
    missed === 0 ? colours.good(sum) : colours.bad(sum),
    `  refused by \`hdp check\`: ${refused}; without a difference that was found: ${without_difference}`,
    `  of rules with a number left open, which only an agency's setting shows: ${left_open}`,
  ];
}

function missedLines(score: Score, one: Judged, io: Io, { bad, faint }: Colours): string[] {
  const { file, line } = place(score, one, io);
  const { path, from, to } = one.mutant;
  const change = to === undefined ? `${shown(from)} taken out` : `${shown(from)} → ${shown(to)}`;
  const told = one.untested
    ? ["  no case asks a question that it bears on"]
    : one.catching === undefined
      ? ["  no case was found that would notice it: it may mean the same, or need a case unlike those that there are"]
      : [
          `  this case in cases/${one.catching.request.decision}.yaml would notice it:`,
          ...caseText(one.catching).map((text) => `  ${text}`),
        ];
  return [`${file}:${line}: ${path.join(".")}`, bad(`  ${change}`), ...told.map(faint), ""];
}

function place({ jurisdiction, readYaml }: Score, { mutant }: Judged, io: Io): { file: string; line: number } {
  const version = jurisdiction.versions[mutant.version] as Version;
  const file = versionFile(jurisdiction, version);
  return { file: shownPath(file, io), line: readYaml(file).locate(mutant.path).line };
}

function shown(value: unknown): string {
  return shortened(JSON.stringify(value) ?? "", 60);
}

/** A case as its table has it, ready to be put under `cases:`. */
function caseText({ request, answer }: CatchingCase): string[] {
  const { as_of, facts } = request as { as_of?: string; facts?: object };
  const one = { name: "(say what it shows)", as_of, facts, expect: expectationOf(answer) };
  return stringify([one], { lineWidth: 0, flowCollectionPadding: true }).trimEnd().split("\n");
}
