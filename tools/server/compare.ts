import { RequestError } from "../../src/core/base/errors.ts";
import type { Answer, Request } from "../../src/core/engine/answer.ts";
import type { Engine } from "../../src/core/engine/engine.ts";
import { entrypointIn } from "../../src/core/engine/entrypoint.ts";
import { canonicalJson } from "../../src/node/package/canonical-json.ts";
import type { OpaServer } from "./opa-server.ts";

/** A request as the text that is sent, and what to call it where it is answered differently. */
export interface Question {
  readonly name: string;
  readonly text: string;
}

/** Requests that are sent at the same time. */
const IN_FLIGHT = 6;
/** One proper request in this many is also asked by the decision's own path, and every refused one. */
const ALSO_BY_OWN_PATH = 5;
/** The most differences that are listed. */
const TOLD = 20;

/**
 * Puts questions to an engine and to a server, by `hdp/decide` and by the decision's own path, and tells differences.
 *
 * The same are: an answer, byte for byte with sorted names; and a refusal, which on the server is a list of errors or, by
 * the other path, nothing. A text with U+FFFD the server refuses, where the engine may answer.
 *
 * @returns the number of differences
 */
export async function compare(title: string, questions: readonly Question[], engine: Engine, server: OpaServer) {
  const outcomes = new Map<string, number>();
  let differences = 0;
  let next = 0;
  const one = async ({ name, text }: Question, both: boolean): Promise<void> => {
    const { seen, expected, found } = await bothAnswers(text, engine, server, both);
    outcomes.set(seen, (outcomes.get(seen) ?? 0) + 1);
    if (expected === found) return;
    differences += 1;
    if (differences <= TOLD) console.error(`DIFFERS: ${name}\n  ${text}\n  engine ${expected}\n  server ${found}`);
  };
  const worker = async () => {
    while (next < questions.length) {
      const index = next++;
      await one(questions[index] as Question, index % ALSO_BY_OWN_PATH === 0);
      if (process.stdout.isTTY && next % 500 === 0) process.stdout.write(`\r${title}: ${next}`);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  const told = [...outcomes].sort(([, a], [, b]) => b - a).map(([outcome, count]) => `${count} ${outcome}`);
  console.log(
    `${process.stdout.isTTY ? "\r" : ""}${title}: ${questions.length} requests, ${differences} differ (${told.join(", ")})`,
  );
  return differences;
}

async function bothAnswers(text: string, engine: Engine, server: OpaServer, both: boolean) {
  const asked = JSON.parse(text) as (Request & { as_of?: unknown }) | null;
  const body = `{"input":${text}}`;
  const result = (await server.ask("hdp/decide", body)) as { answer?: { as_of: string }; errors?: unknown };
  // Without a day, each takes its own moment.
  const undated = asked?.as_of === undefined && result.answer !== undefined;
  const request = undated ? { ...asked, as_of: result.answer?.as_of } : asked;
  const answer = text.includes("\ufffd") ? undefined : answerOf(request as Request, engine);
  const refusal = { errors: Array.isArray(result.errors) && result.errors.length > 0 };
  const expected: unknown[] = [answer === undefined ? { errors: true } : { answer }];
  const found: unknown[] = [result.answer === undefined ? refusal : result];
  if ((both || answer === undefined) && /^[a-z_.]+$/.test(String(asked?.decision))) {
    const whole = asked?.as_of !== undefined && asked.facts !== undefined;
    expected.push({ answer: whole ? answer : undefined });
    found.push({ answer: await server.ask(entrypointIn(engine.schemas, String(asked?.decision)), body) });
  }
  return { seen: answer?.outcome ?? "refused", expected: sorted(expected), found: sorted(found) };
}

function sorted(value: unknown): string {
  return canonicalJson(JSON.parse(JSON.stringify(value)));
}

/** The engine's answer; `undefined` if it refuses the request. */
export function answerOf(request: Request, engine: Engine): Answer | undefined {
  try {
    return engine.decide(request);
  } catch (error) {
    if (error instanceof RequestError) return undefined;
    throw error;
  }
}
