import { RequestError } from "../../../core/base/errors.ts";
import type { Answer, Request } from "../../../core/engine/answer.ts";
import type { Engine } from "../../../core/engine/engine.ts";
import type { Filling, Question } from "./slots.ts";

/** Who answers for one side. */
export interface Respondent {
  readonly engine: Engine;
  /** Identifier of the jurisdiction in there. */
  readonly jurisdiction: string;
}

/** The parts of an answer that can differ. */
export type Reply = Pick<Answer, "outcome" | "reasons" | "missing" | "values">;

/** The answers of both sides to one question. */
export type Replies = readonly [Reply, Reply];

/** Asks both sides the same; what was asked once is not asked again. */
export class Asker {
  readonly #question: Question;
  readonly #sides: readonly [Respondent, Respondent];
  readonly #known = new Map<string, Replies | undefined>();
  readonly #numbers = new Map<unknown, number>();

  constructor(question: Question, sides: readonly [Respondent, Respondent]) {
    this.#question = question;
    this.#sides = sides;
  }

  /** How many questions both sides were asked. */
  get tried(): number {
    return this.#known.size;
  }

  /** The answers; `undefined` if the decision does not accept the facts. */
  ask(filling: Filling): Replies | undefined {
    const key = filling.map((value) => this.#numberOf(value)).join();
    if (!this.#known.has(key)) {
      const answers = answersTo(this.#question.request(filling), this.#sides);
      this.#known.set(key, answers && [replyOf(answers[0]), replyOf(answers[1])]);
    }
    return this.#known.get(key);
  }

  // Lists and objects are taken from the values of their slots, so that the same one is the same object.
  #numberOf(value: unknown): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** The answers of both sides to one request; `undefined` if it cannot be answered. */
export function answersTo(
  request: Omit<Request, "jurisdiction">,
  sides: readonly [Respondent, Respondent],
): readonly [Answer, Answer] | undefined {
  try {
    const [a, b] = sides.map(({ engine, jurisdiction }) => engine.decide({ ...request, jurisdiction } as Request));
    return [a as Answer, b as Answer];
  } catch (error) {
    if (error instanceof RequestError) return undefined;
    throw error;
  }
}

function replyOf({ outcome, reasons, missing, values }: Answer): Reply {
  return { outcome, reasons, missing, values };
}
