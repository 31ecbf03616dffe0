import type { Engine } from "../../core/engine/engine.ts";
import { CsvOutput } from "./csv-output.ts";
import type { Manifest } from "./manifest.ts";
import { type ManifestDifference, manifestDifferences } from "./manifest-differences.ts";
import { requestOf } from "./manifest-parts.ts";
import type { LogFile } from "./read-log.ts";
import { type Sample, sampleLog } from "./sample-log.ts";
import type { Watching } from "./sample-request.ts";
import { sampleTable } from "./sample-table.ts";

/** A draw that was made again. */
export interface DrawnAgain {
  readonly sample: Sample;
  /** The rows of its file; each call begins anew. */
  readonly table: () => Iterable<readonly string[]>;
  /** What is not as the manifest records it. */
  readonly differences: readonly ManifestDifference[];
}

/**
 * Draws again as a manifest records. Nothing is written.
 *
 * @throws NotDue if the regulation does not say how many
 */
export async function drawAgain(
  file: LogFile,
  manifest: Manifest,
  engine: Engine,
  afterPart: Watching["afterPart"],
): Promise<DrawnAgain> {
  const request = requestOf(manifest);
  const sample = await sampleLog(engine, file, request, { afterPart });
  const table = () => sampleTable(sample, request.by !== undefined, manifest.lang);
  const csv = new CsvOutput();
  await csv.write(table());
  return { sample, table, differences: manifestDifferences(manifest, sample, csv.digest) };
}
