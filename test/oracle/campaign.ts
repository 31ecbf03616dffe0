import type { DecisionName } from "../../src/core/schema/decisions.ts";
import type { Answer, Engine, Request } from "../../src/index.ts";
import { canonicalJson } from "../../src/node/package/canonical-json.ts";
import { differences } from "./compare.ts";
import { makeQuestion } from "./generate.ts";
import { KNOWN } from "./known.ts";
import { Random } from "./random.ts";
import type { Question } from "./types.ts";

/** Another way to have the policies evaluated, which must give the engine's very answers. */
export interface Way {
  readonly name: string;
  /** What it answers to each question, in their order; `undefined` where it has no answer. */
  readonly answers: (questions: readonly Question[]) => Promise<readonly unknown[]>;
}

/** One kind of difference: how often, and the smallest request that shows it. */
export interface Difference {
  readonly name: string;
  count: number;
  question: Question;
}

export interface Campaign {
  readonly differences: ReadonlyMap<string, Difference>;
  /** How often each difference showed that is known. */
  readonly known: ReadonlyMap<string, number>;
  /** How often each outcome was answered, by city and outcome. */
  readonly outcomes: ReadonlyMap<string, number>;
}

/** So many questions are put to other ways at a time. */
const AT_A_TIME = 500;

/**
 * Asks the engine and the oracle the same questions about a decision, and other ways of evaluation if there are any; the
 * seed alone decides which questions.
 */
export async function campaign(
  engine: Engine,
  decision: DecisionName,
  requests: number,
  seed: number,
  ways: readonly Way[] = [],
): Promise<Campaign> {
  // Of a decision the questions are the same, whichever others are asked.
  const random = new Random(seed + [...decision].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7));
  const found = new Map<string, Difference>();
  const outcomes = new Map<string, number>();
  const known = KNOWN.filter((one) => one.decision === decision);
  const shown = new Map<string, number>(known.map(({ name }) => [name, 0]));
  for (let left = requests; left > 0; left -= AT_A_TIME) {
    const questions = Array.from({ length: Math.min(left, AT_A_TIME) }, () => makeQuestion(decision, random));
    const others = await Promise.all(ways.map(({ answers }) => answers(questions)));
    for (const [index, question] of questions.entries()) {
      const { outcome, answer, names } = ask(engine, question);
      const key = `${question.jurisdiction} ${outcome}`;
      outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
      const excused = known.find((one) => names.length > 0 && one.applies(question));
      if (excused !== undefined) shown.set(excused.name, (shown.get(excused.name) ?? 0) + 1);
      else for (const name of names) note(found, `${decision}, ${question.jurisdiction}, ${name}`, question);
      for (const [way, { name }] of ways.entries()) {
        if (text(others[way]?.[index]) === text(answer)) continue;
        note(found, `${decision}, ${question.jurisdiction}, ${name} answers otherwise than the engine`, question);
      }
    }
  }
  return { differences: found, known: shown, outcomes };
}

function ask(engine: Engine, question: Question): { outcome: string; answer?: Answer; names: string[] } {
  try {
    const answer = engine.decide(question as Request);
    return { outcome: answer.outcome, answer, names: differences(question, answer) };
  } catch (error) {
    return { outcome: "error", names: [`error: ${(error as Error).message}`] };
  }
}

function text(answer: unknown): string {
  return answer === undefined ? "" : canonicalJson(answer);
}

function note(found: Map<string, Difference>, name: string, question: Question) {
  const known = found.get(name);
  if (known === undefined) found.set(name, { name, count: 1, question });
  else {
    known.count += 1;
    if (JSON.stringify(question).length < JSON.stringify(known.question).length) known.question = question;
  }
}
