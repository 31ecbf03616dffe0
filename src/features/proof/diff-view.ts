import type { SchemaFiles } from "../../core/schema/schemas.ts";
import { fillText, type Language, MESSAGES } from "../../words/format.ts";
import { BehaviourWords, type CellView, type DiffView, type ShownRow, sideNames } from "../compare/index.ts";
import type { BehaviourProof } from "./behaviour-proof.ts";
import { PROOF } from "./messages.ts";
import { ProofWords } from "./proof-words.ts";
import type { ProvedDifference } from "./prove-decision.ts";
import { closingOf } from "./view.ts";

/** A kind of difference as a row of a comparison. */
export interface ProvedRow extends ShownRow {
  readonly difference: string;
  readonly whenever: string;
  readonly example: string;
}

/** A proof in the form of a comparison of answers: each kind of difference with both answers to its case. */
export function provedDiffView(proof: BehaviourProof, schemas: SchemaFiles, language: Language): DiffView<ProvedRow> {
  const names = sideNames(proof, language);
  const words = new ProofWords(names, schemas, language);
  const answers = new BehaviourWords(schemas, language);
  const { colon, comma } = MESSAGES[language];
  const row = (shown: ProvedDifference, view: Pick<ProvedRow, "difference" | "whenever" | "example">): ProvedRow => {
    const cell = (side: 0 | 1) => cellOf(shown, side, answers, language);
    const label = [view.difference, view.whenever, view.example].join(comma);
    return { ...view, label, a: cell(0), b: cell(1) };
  };
  return {
    title: fillText(PROOF[language].title, names),
    intro: [],
    headings: { parameter: PROOF[language].heading, ...names },
    colon,
    decisions: proof.decisions.map((one) => {
      const view = words.decision(one);
      const open = view.open.map((why) => `${PROOF[language].open}${colon}${why}`);
      return {
        decision: one.decision,
        question: view.question ?? one.decision,
        note: [view.verdict, ...open, view.covered].join(language === "en" ? " — " : "；"),
        rows: one.differences.map((shown, at) => row(shown, view.differences[at] as ProvedRow)),
      };
    }),
    closing: closingOf(proof, words, language),
  };
}

function cellOf({ answers }: ProvedDifference, side: 0 | 1, words: BehaviourWords, language: Language): CellView {
  const [a, b] = answers;
  if (a === undefined || b === undefined) {
    const text = answers[side] === undefined ? PROOF[language].no_answer : PROOF[language].an_answer;
    return { text, noted: text, source: "", tone: "plain" };
  }
  const { outcome, details } = words.answer({ answers: [a, b], clauses: [[], []] }, side);
  const source = details.join(MESSAGES[language].comma);
  return { text: outcome, noted: outcome, source: source === "" ? "" : `— ${source}`, tone: "plain" };
}
