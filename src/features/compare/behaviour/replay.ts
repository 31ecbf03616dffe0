import type { Bilingual } from "../../../core/base/bilingual.ts";
import { DecisionError } from "../../../core/base/errors.ts";
import { mistakeText } from "../../../core/base/mistake.ts";
import { isMapping } from "../../../core/base/plain-value.ts";
import type { Answer, Request } from "../../../core/engine/answer.ts";
import { parsedLine } from "../../../core/facts/parsed-line.ts";
import type { DecisionName } from "../../../core/schema/decisions.ts";
import type { DecisionKind } from "../../../core/schema/schemas.ts";
import type { Line } from "../../tables/index.ts";
import { LONGEST_LINE } from "../../tables/index.ts";
import { differenceOf, differingPieces, pieceName } from "./answer-pieces.ts";
import type { Respondent } from "./asker.ts";

/** Requests that both sides answer differently in one way. */
export interface Change {
  readonly decision: DecisionName;
  /** Whether the outcomes differ (of quantities the numbers), and not the reasons or values alone. */
  readonly outcome: boolean;
  /** The answers to the first of them. */
  readonly answers: readonly [Answer, Answer];
  /** Lines on which they stand. */
  readonly lines: readonly number[];
}

/** The results of requests that were asked of both sides. */
export interface Replay {
  readonly read: number;
  readonly same: number;
  readonly changes: readonly Change[];
  /** Lines that are no requests, or none that can be answered, and why; the first of them only, `bad` counts them all. */
  readonly problems: readonly { readonly line: number; readonly message: string; readonly said: Bilingual }[];
  readonly bad: number;
}

/** So many bad lines are kept with what is wrong. */
const MOST_PROBLEMS = 20;

/**
 * Asks both sides each request of lines of JSON, none of them blank. Whose regulation a request names does not matter:
 * it is asked of both.
 *
 * @param as_of when a request that names no day is asked as of
 * @param progress called from time to time with how many lines were read
 */
export async function replay(
  lines: AsyncIterable<Line>,
  sides: readonly [Respondent, Respondent],
  {
    kinds,
    as_of,
    progress,
  }: { kinds: ReadonlyMap<string, DecisionKind>; as_of: string; progress: (read: number) => void },
): Promise<Replay> {
  const changes = new Map<string, Change & { readonly lines: number[] }>();
  const problems: { line: number; message: string; said: Bilingual }[] = [];
  const counts = { read: 0, same: 0, bad: 0 };
  for await (const { line, text } of lines) {
    counts.read += 1;
    if (counts.read % 1000 === 0) progress(counts.read);
    const answers = ask(text, sides, as_of);
    if ("en" in answers) {
      counts.bad += 1;
      if (problems.length < MOST_PROBLEMS) problems.push({ line, message: answers.en, said: answers });
      continue;
    }
    if (isSame(answers)) {
      counts.same += 1;
      continue;
    }
    const [{ decision }] = answers;
    const difference = differenceOf(answers, kinds.get(decision) as DecisionKind);
    const key = `${decision} ${difference ?? ""} ${differingPieces(answers).map(pieceName).join()}`;
    const known = changes.get(key);
    if (known === undefined) changes.set(key, { decision, outcome: difference !== undefined, answers, lines: [line] });
    else known.lines.push(line);
  }
  const inOrder = [...changes.values()].sort(
    (a, b) => Number(b.outcome) - Number(a.outcome) || b.lines.length - a.lines.length,
  );
  return { ...counts, changes: inOrder, problems };
}

function ask(
  text: string | undefined,
  sides: readonly [Respondent, Respondent],
  as_of: string,
): readonly [Answer, Answer] | Bilingual {
  if (text === undefined) {
    const expected = {
      en: `a line of text in UTF-8, of at most ${LONGEST_LINE} bytes`,
      "zh-TW": `至多 ${LONGEST_LINE} 位元組的一行 UTF-8 文字`,
    };
    return mistakeText({ expected });
  }
  try {
    const request = parsedLine(text) as Request;
    if (!isMapping(request)) {
      return mistakeText({ expected: { en: "a request, a JSON object", "zh-TW": "請求（JSON 物件）" } });
    }
    const asked = sides.map(({ engine, jurisdiction }) => engine.decide({ as_of, ...request, jurisdiction }));
    return asked as unknown as readonly [Answer, Answer];
  } catch (error) {
    // Requests that cannot be answered are counted, and the others are answered.
    const { message } = error as Error;
    return error instanceof DecisionError
      ? { en: message, "zh-TW": error.lines("zh-TW").join("\n") }
      : { en: message, "zh-TW": message };
  }
}

/** Whether both sides give the same answer, whatever clause they cite and since when they are in force. */
function isSame([a, b]: readonly [Answer, Answer]): boolean {
  const said = ({ outcome, values, reasons, missing }: Answer) =>
    JSON.stringify([outcome, values, reasons.map(({ code, period }) => [code, period]), missing]);
  return said(a) === said(b);
}
