import type { Block } from "../../features/tables/blocks.ts";
import { isBlank, type Line, LONGEST_LINE, linesIn } from "../../features/tables/lines.ts";
import { readBlocks } from "./blocks.ts";

/** The lines of an input that are not blank, one after the other. */
export function linesOf(bytes: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  return linesOfBlocks(readBlocks(bytes, { longest }));
}

/** The lines of blocks that are not blank. */
export async function* linesOfBlocks(blocks: AsyncIterable<Block>): AsyncGenerator<Line> {
  for await (const block of blocks) {
    if (block.bytes === undefined) yield { line: block.line };
    else {
      for (const line of linesIn(block.bytes, block.line)) {
        if (line.text === undefined || !isBlank(line.text)) yield line;
      }
    }
  }
}
