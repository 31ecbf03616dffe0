import { decisionSchemas } from "../../core/schema/schemas.ts";
import { respondents } from "../../features/compare/behaviour/compare.ts";
import type { DecisionDifferences } from "../../features/compare/behaviour/differences.ts";
import { BEHAVIOUR } from "../../features/compare/behaviour/messages.ts";
import { replay } from "../../features/compare/behaviour/replay.ts";
import { behaviourView } from "../../features/compare/behaviour/view.ts";
import { comparedSides } from "../../features/compare/parameters/parameter-diff.ts";
import { sideNames } from "../../features/compare/parameters/view.ts";
import { provedDiffView } from "../../features/proof/index.ts";
import { PROOF } from "../../features/proof/messages.ts";
import { comparisonOf, searchBehaviour } from "../../node/compare/diff-behaviour.ts";
import type { SideOptions } from "../../node/compare/sides.ts";
import { proveBehaviour } from "../../node/proof/prove-behaviour.ts";
import type { Regulations } from "../../node/regulations/read-regulations.ts";
import type { Language } from "../../words/format.ts";
import { fillText } from "../../words/format.ts";
import { behaviourCsv, provedCsv } from "../terminal/comparison-files.ts";
import { openInput } from "../terminal/input.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { type OutputOptions, putOut } from "../terminal/output.ts";
import { replayDocument, replayText } from "../terminal/replay-text.ts";
import { requestTexts } from "../terminal/request-input.ts";
import { diffForms } from "./diff-forms.ts";

/** The options of `hdp diff` that concern answers. */
export interface BehaviourAsked extends OutputOptions {
  readonly lang: Language;
  readonly seed: number;
  readonly exitStatus?: true;
}

/** `hdp diff --behaviour`: the smallest questions that both sides answer differently. */
export async function diffAnswers(
  specs: readonly [string, string],
  decisions: readonly string[],
  regulations: Regulations,
  where: SideOptions,
  asked: BehaviourAsked,
  io: Io,
): Promise<number> {
  const { lang, seed } = asked;
  const progress = (done: number, all: number) => io.progress?.(fillText(BEHAVIOUR[lang].progress, { done, all }));
  progress(0, decisions.length || decisionSchemas(regulations.schemas).size);
  const found = await searchBehaviour(specs, regulations, { where, decisions, seed, progress });
  io.progress?.("");
  const searched = behaviourView(found, regulations.schemas, lang);
  const view = { ...searched, closing: [...searched.closing, BEHAVIOUR[lang].is_search] };
  const written = {
    ...diffForms(view, io),
    csv: () => behaviourCsv(view),
    csvStart: "decision,question,facts,a,",
    json: () => found,
    inputs: specs,
  };
  await putOut("hdp diff --behaviour", written, asked, io);
  const differs = found.decisions.some(({ differences }: DecisionDifferences) => differences.length > 0);
  return asked.exitStatus && differs ? EXIT.fault : EXIT.ok;
}

/** `hdp diff --behaviour --prove`: every kind of difference, or the proof that there is none. */
export async function proveAnswers(
  specs: readonly [string, string],
  decisions: readonly string[],
  regulations: Regulations,
  where: SideOptions,
  asked: BehaviourAsked,
  io: Io,
): Promise<number> {
  const { lang } = asked;
  const progress = (done: number, all: number) => io.progress?.(fillText(PROOF[lang].progress, { done, all }));
  const proof = await proveBehaviour(specs, regulations, { where, decisions, progress });
  io.progress?.("");
  const view = provedDiffView(proof, regulations.schemas, lang);
  const written = {
    ...diffForms(view, io),
    csv: () => provedCsv(view),
    csvStart: "decision,question,difference,whenever,",
    json: () => proof,
    inputs: specs,
  };
  await putOut("hdp diff --behaviour --prove", written, asked, io);
  const states = proof.decisions.map(({ state }) => state);
  if (states.includes("not_proved")) return EXIT.undecided;
  return asked.exitStatus && states.includes("differs") ? EXIT.fault : EXIT.ok;
}

/** `hdp diff --requests FILE`: which of real requests both sides answer differently. */
export async function replayRequests(
  specs: readonly [string, string],
  file: string,
  regulations: Regulations,
  where: SideOptions,
  asked: BehaviourAsked,
  io: Io,
): Promise<number> {
  const { lang, seed } = asked;
  const { sides, comparison } = await comparisonOf(specs, regulations, where, seed);
  const kinds = new Map([...decisionSchemas(regulations.schemas)].map(([name, { kind }]) => [name, kind]));
  const found = await replay(
    requestTexts(openInput(file, "--requests", io), regulations.schemas),
    respondents(comparison),
    {
      kinds,
      as_of: comparison.day,
      progress: (read) => io.progress?.(read.toLocaleString("en")),
    },
  );
  io.progress?.("");
  const compared = comparedSides(sides, comparison.day);
  const names = sideNames(compared, lang);
  const written = {
    text: () => replayText(found, { file, names, schemas: regulations.schemas, lang }, io),
    json: () => ({ ...compared, ...replayDocument(found) }),
    personal: true,
    inputs: [file, ...specs],
  };
  await putOut("hdp diff --requests", written, asked, io);
  if (found.bad > 0) return EXIT.unusable;
  return asked.exitStatus && found.changes.length > 0 ? EXIT.fault : EXIT.ok;
}
