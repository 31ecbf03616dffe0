import type { Bilingual } from "../../core/base/bilingual.ts";
import { shortened } from "../../core/base/text.ts";
import type { Jurisdiction, Version } from "../../core/regulation/jurisdiction.ts";
import type { ReadYaml } from "../../core/regulation/yaml-file.ts";
import type { CatchingCase } from "../../features/mutation/catching-case.ts";
import { changesOf, type Judged, Mutation } from "../../node/mutation/mutate.ts";
import { judgeInParallel } from "../../node/mutation/task.ts";
import { declaredFiles } from "../../node/regulations/load-declared.ts";
import type { Regulations } from "../../node/regulations/read-regulations.ts";
import { readVersion } from "../../node/regulations/version-file.ts";
import { startEngine } from "../../node/start/load-engine.ts";
import { printJson } from "../terminal/cli.ts";
import { type Colours, coloursOf } from "../terminal/colours.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { shownPath } from "../terminal/paths.ts";
import { Progress } from "../terminal/progress.ts";
import { pastedCase } from "./pasted-case.ts";

/** The results of the changes of one jurisdiction. */
interface Score {
  readonly jurisdiction: Jurisdiction;
  readonly judged: readonly Told[];
  readonly readYaml: ReadYaml;
}

/** The result of a change, which may be noticed by a case that was found for another. */
interface Told extends Judged {
  readonly noticedBy?: Judged;
}

/** `hdp test --mutate`: is each change of a parameter, or of a definition that is declared, noticed by a case? */
export async function mutate(
  io: Io,
  regulations: Regulations,
  chosen: readonly Jurisdiction[],
  { folders, json }: { readonly folders: readonly string[]; readonly json: boolean },
): Promise<number> {
  const tasks = chosen.flatMap((jurisdiction) =>
    changesOf(regulations, jurisdiction).map((_, index) => ({ jurisdiction: jurisdiction.id, index })),
  );
  const progress = new Progress(io);
  const judged = await judgeInParallel({ folders }, tasks, (done) =>
    progress.show(() => {
      const tried = `${done}/${tasks.length}`;
      return [io.said({ en: `changes tried: ${tried}`, "zh-TW": `已試變更：${tried}` })];
    }),
  ).finally(() => progress.end());
  const { readYaml } = regulations;
  const scores: Score[] = [];
  for (const jurisdiction of chosen) {
    const own = judged.filter((_, at) => tasks[at]?.jurisdiction === jurisdiction.id);
    scores.push({ jurisdiction, readYaml, judged: await fewestCases(own, jurisdiction, regulations) });
  }
  if (json) printJson(io, { mutation: scores.map((score) => document(score, io)) });
  else io.print(scores.flatMap((score) => lines(score, io)));
  return scores.some((score) => unnoticed(score).length > 0) ? EXIT.fault : EXIT.ok;
}

/** No case is told twice: of a change that a case notices which was found for one before, that is told. */
async function fewestCases(
  judged: readonly Judged[],
  jurisdiction: Jurisdiction,
  regulations: Regulations,
): Promise<Told[]> {
  const found = judged.filter((one) => isMissed(one) && one.catching !== undefined);
  if (found.length < 2) return [...judged];
  const mutation = new Mutation(
    regulations,
    { module: await regulations.policies(), packs: await regulations.packPolicies() },
    await startEngine(regulations),
    jurisdiction,
  );
  const told = new Map<Judged, Judged>();
  for (const [at, one] of found.entries()) {
    const before = found.slice(0, at).filter((other) => !told.has(other));
    const by = before.find(({ catching }) => mutation.notices(catching as CatchingCase, one.mutant));
    if (by !== undefined) told.set(one, by);
  }
  return judged.map((one) => {
    const noticedBy = told.get(one);
    return noticedBy === undefined ? one : { ...one, noticedBy };
  });
}

/** The changes that a case should notice and none does. */
function unnoticed({ judged }: Score): Told[] {
  return judged.filter((one) => isMissed(one) && (one.catching || one.untested));
}

/** The changes that no case was found for. They may mean the same as the original. */
function alike({ judged }: Score): Told[] {
  return judged.filter((one) => isMissed(one) && !one.catching && !one.untested);
}

function isMissed({ verdict, mutant }: Judged): boolean {
  return verdict === "unnoticed" && !("open" in mutant && mutant.open);
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
  const { id } = score.jurisdiction;
  const sum = io.said({
    en: `${id}: ${noticed} of ${noticed + missed} changes noticed (${percent} %)`,
    "zh-TW": `${id}：${noticed + missed} 項變更中察覺 ${noticed} 項（${percent} %）`,
  });
  return [
    ...[...alike(score), ...unnoticed(score)].flatMap((one) => missedLines(score, one, io, colours)),
    missed === 0 ? colours.good(sum) : colours.bad(sum),
    ...[
      {
        en: `refused by \`hdp check\`: ${refused}; without a difference that was found: ${without_difference}`,
        "zh-TW": `\`hdp check\` 拒絕：${refused}；找不到差別：${without_difference}`,
      },
      {
        en: `of rules with a number left open, which only an agency's setting shows: ${left_open}`,
        "zh-TW": `條文未定數值、須有機關自訂值才看得出的規則：${left_open}`,
      },
    ].map((line) => `  ${io.said(line)}`),
  ];
}

function missedLines(score: Score, one: Told, io: Io, { bad, faint }: Colours): string[] {
  const { file, line } = place(score, one, io);
  const { path, from, to } = one.mutant;
  return [
    `${file}:${line}: ${path.join(".")}`,
    bad(`  ${changeText(from, to, io)}`),
    ...toldOf(score, one, io).map(faint),
    "",
  ];
}

function changeText(from: unknown, to: unknown, io: Io): string {
  if (to === undefined) return io.said({ en: `${shown(from)} taken out`, "zh-TW": `刪去 ${shown(from)}` });
  if (from === undefined) return io.said({ en: `${shown(to)} put back`, "zh-TW": `復原 ${shown(to)}` });
  return `${shown(from)} → ${shown(to)}`;
}

function toldOf(score: Score, { untested, catching, noticedBy }: Told, io: Io): string[] {
  if (noticedBy !== undefined) return [`  ${io.said(noticedToo(noticedBy.mutant.path.join(".")))}`];
  if (catching === undefined) return [`  ${io.said(untested ? NOT_ASKED : NOT_FOUND)}`];
  const { file, lines } = pastedCase(catching, score, io);
  return [`  ${io.said(wouldNotice(file))}`, ...lines.map((text) => `  ${text}`)];
}

const NOT_ASKED: Bilingual = {
  en: "no case asks a question that it bears on",
  "zh-TW": "沒有案例問及受其影響的問題",
};
const NOT_FOUND: Bilingual = {
  en: "no case was found that would notice it: it may mean the same, or need a case unlike those that there are",
  "zh-TW": "找不到能察覺的案例：其意義可能相同，或需要與現有案例不同的案例",
};
const noticedToo = (change: string): Bilingual => ({
  en: `the case found for ${change} notices it too`,
  "zh-TW": `為 ${change} 所列的案例亦可察覺`,
});
const wouldNotice = (file: string): Bilingual => ({
  en: `this case in ${file}, below \`cases:\`, would notice it:`,
  "zh-TW": `在 ${file} 加入下列案例即可察覺：`,
});

function place({ jurisdiction, readYaml }: Score, { mutant }: Judged, io: Io): { file: string; line: number } {
  const { file, line } = changedPlace(jurisdiction, mutant, readYaml);
  return { file: shownPath(file, io), line };
}

function changedPlace(
  jurisdiction: Jurisdiction,
  mutant: Judged["mutant"],
  readYaml: ReadYaml,
): { readonly file: string; readonly line: number } {
  const yaml =
    "decision" in mutant
      ? readYaml(
          declaredFiles(jurisdiction.folder).find(({ decision }) => decision === mutant.decision)?.file as string,
        )
      : readVersion(jurisdiction, jurisdiction.versions[mutant.version] as Version, readYaml);
  const { file = yaml.file, line } = yaml.locate(mutant.path);
  return { file, line };
}

function shown(value: unknown): string {
  return shortened(JSON.stringify(value) ?? "", 60);
}
