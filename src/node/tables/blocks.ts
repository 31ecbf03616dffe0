import { createHash } from "node:crypto";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { UsageError } from "../../core/base/errors.ts";
import { type Block, Blocks, type Cutting } from "../../features/tables/blocks.ts";
import { endlessRow } from "../../features/tables/rows.ts";

/** The approximate size of a block in bytes: some hundred lines. */
const BLOCK = 64 * 1024;

/** Where an earlier run stood. */
export interface ReadBefore {
  readonly bytes: number;
  readonly line: number;
  readonly sha256: string;
}

/** How an input is read. */
export interface Reading extends Cutting {
  /** Whether a digest of the input read so far is kept. */
  readonly digest?: boolean;
}

/**
 * Reads bytes as blocks of whole lines, or of whole rows where quotation marks hold line breaks together. Memory stays
 * bounded by the longest line.
 *
 * @param before what an earlier run has done, which is passed over
 * @throws UsageError if the input is not that of the earlier run, or a row has no end
 */
export async function* readBlocks(
  source: AsyncIterable<Uint8Array>,
  { before, digest = false, ...cutting }: Reading & { readonly before?: ReadBefore | undefined } = {},
): AsyncGenerator<Block, void, undefined> {
  const hash = digest || before !== undefined ? { hash: createHash("sha256") } : {};
  const blocks = new Blocks({ ...cutting, ...hash }, before?.line);
  let toSkip = before?.bytes ?? 0;
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; ) {
      const most = toSkip > 0 ? Math.min(toSkip, BLOCK) : BLOCK;
      const part = chunk.subarray(at, at + most);
      at += part.length;
      if (toSkip > 0) {
        blocks.skip(part);
        toSkip -= part.length;
        if (toSkip === 0 && blocks.place().digest() !== before?.sha256)
          throw otherInput({ en: "its beginning differs", "zh-TW": "開頭不同" });
      } else {
        for (const block of blocks.take(part)) {
          if (cutting.delimiter !== undefined && block.bytes === undefined) throw endlessRow(block.line);
          yield block;
        }
      }
    }
  }
  if (toSkip > 0) throw otherInput({ en: "it ends earlier", "zh-TW": "結尾較早" });
  yield* blocks.end();
}

function otherInput(why: Bilingual): UsageError {
  return new UsageError(
    (option) => ({
      en: `another input, expected that of the unfinished run (${why.en}); ${option("force")} begins anew`,
      "zh-TW": `輸入不同，應為未完成作業的輸入（${why["zh-TW"]}）；以 ${option("force")} 重新開始`,
    }),
    { option: "resume" },
  );
}
