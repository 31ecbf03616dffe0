import { RequestError } from "../../core/base/errors.ts";
import type { Engine } from "../../core/engine/engine.ts";
import { encodedLines, LineAnswerer } from "../../features/batch/line-answerer.ts";
import { type Answered, addTally, emptyTally, type LineForm, type Tally } from "../../features/batch/task.ts";
import type { Block, InputPlace } from "../../features/tables/blocks.ts";
import { LONGEST_LINE } from "../../features/tables/lines.ts";
import type { TaskRunner } from "../../node/batch/task-runner.ts";
import { UsageError } from "../terminal/io.ts";
import type { WatchedLog } from "../terminal/log-options.ts";
import type { BatchOutput } from "./answers-output.ts";
import type { BatchProgress } from "./batch-progress.ts";
import { countsOf } from "./batch-text.ts";

/** A block that was answered. */
interface Done {
  readonly answered: Answered;
  readonly end: InputPlace;
}

/** Answers a block of lines, in a thread where there is one. */
export function answering(
  engine: Engine,
  form: LineForm,
  runner: TaskRunner,
  logging: WatchedLog,
): (block: Block) => Promise<Done> {
  const here = new LineAnswerer(engine, form);
  return async ({ bytes, line, end }) => {
    if (bytes !== undefined) {
      const answered = await runner.run({ text: bytes, line });
      if (logging.failure !== undefined) throw logging.failure;
      return { answered, end };
    }
    const tally = emptyTally();
    const expected = { en: `a line of at most ${LONGEST_LINE} bytes`, "zh-TW": `至多 ${LONGEST_LINE} 位元組的一行` };
    const problem = { path: "", expected };
    const refusal = here.refusal(new RequestError("request_too_large", [problem]), { at: line }, tally);
    return { answered: { bytes: encodedLines([refusal]), tally }, end };
  };
}

/** Writes the answers as they come, counts them, and notes how far the input was answered. */
export async function answerAll(
  results: AsyncIterable<Done>,
  { to, tally, progress }: { to: BatchOutput; tally: Tally; progress: BatchProgress },
): Promise<void> {
  let reached: InputPlace | undefined;
  try {
    for await (const { answered, end } of results) {
      if (answered.bytes.length > 0) await to.write(answered.bytes);
      addTally(tally, answered.tally);
      reached = end;
      if (answered.stopped !== undefined) throw new UsageError(answered.stopped);
      await to.note(end, tally);
      progress.show(countsOf(tally).requests, end.bytes);
    }
  } finally {
    // Where even that fails, the last note holds.
    if (reached !== undefined) await to.note(reached, tally, true).catch(() => {});
  }
}
