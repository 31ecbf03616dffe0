import type { SchemaFiles } from "../../core/schema/schemas.ts";
import { fillText, type Language } from "../../words/format.ts";
import { sideNames } from "../compare/index.ts";
import type { BehaviourProof } from "./behaviour-proof.ts";
import { PROOF } from "./messages.ts";
import type { Kept, PromisesOfDecision } from "./promises.ts";
import { type DecisionProofView, ProofWords } from "./proof-words.ts";
import type { DecisionProof } from "./prove-decision.ts";

/** A proof in words. */
export interface ProofView {
  readonly title: string;
  readonly decisions: readonly DecisionProofView[];
  readonly closing: readonly string[];
}

/** Says in a language what is proved. */
export function proofView(proof: BehaviourProof, schemas: SchemaFiles, language: Language): ProofView {
  const texts = PROOF[language];
  const words = new ProofWords(sideNames(proof, language), schemas, language);
  return {
    title: fillText(texts.title, sideNames(proof, language)),
    decisions: proof.decisions.map((one) => words.decision(one)),
    closing: closingOf(proof, words, language),
  };
}

/** How many decisions are equal, differ, or are not proved, and what of the answers was compared. */
export function closingOf({ decisions }: BehaviourProof, words: ProofWords, language: Language): string[] {
  const of = (state: DecisionProof["state"]) => decisions.filter((one) => one.state === state);
  const [first] = decisions;
  const counts = fillText(PROOF[language].counts, {
    all: decisions.length,
    equal: of("equal").length,
    differs: of("differs").length,
    kinds: of("differs").reduce((total, { differences }) => total + differences.length, 0),
    open: of("not_proved").length,
  });
  return [counts, ...(first === undefined ? [] : [words.compared(first)])];
}

/** Says in a language what the answers of a regulation always are. */
export function promisesView(
  name: string,
  decisions: readonly PromisesOfDecision[],
  schemas: SchemaFiles,
  language: Language,
): ProofView {
  const texts = PROOF[language];
  const words = new ProofWords({ a: name, b: name }, schemas, language);
  const all = decisions.flatMap(({ promises }) => promises);
  const count = (state: Kept["state"]) => all.filter((one) => one.state === state).length;
  return {
    title: fillText(texts.promises_title, { name }),
    decisions: decisions.map((one) => words.promises(one)),
    closing: [
      fillText(texts.promises_counts, {
        holds: count("holds"),
        broken: count("broken"),
        excepted: count("excepted"),
        open: count("not_proved"),
      }),
    ],
  };
}
