import type { Counts, Manifest, OutputDigest } from "./manifest.ts";
import { countsOf } from "./manifest-parts.ts";
import type { Sample } from "./sample-log.ts";

/** A difference between a manifest and the repeated draw. */
export interface ManifestDifference {
  readonly code: "log_text" | "counts" | "sections" | "version" | "samples" | "rows" | "output";
  readonly section?: string | null;
  readonly recorded: string | number;
  readonly found: string | number;
}

/** Compares a repeated draw with the manifest. The list is empty if they are the same. */
export function manifestDifferences(recorded: Manifest, sample: Sample, output: OutputDigest): ManifestDifference[] {
  const found: ManifestDifference[] = [];
  const compare = (
    code: ManifestDifference["code"],
    was: string | number,
    is: string | number,
    section?: string | null,
  ) => {
    if (was !== is) found.push({ code, recorded: was, found: is, ...(section === undefined ? {} : { section }) });
  };
  compare("log_text", recorded.log.text_sha256, sample.log.text_sha256);
  const counts = countsOf(sample);
  for (const [name, count] of Object.entries(counts)) {
    compare("counts", `${name} ${recorded.counts[name as keyof Counts]}`, `${name} ${count}`);
  }
  const again = new Map(sample.draws.map((one) => [one.section, one]));
  for (const { section, samples, answer, rows } of recorded.draws) {
    const one = again.get(section);
    again.delete(section);
    compare("sections", section ?? "", one === undefined ? "–" : (section ?? ""), section);
    if (one === undefined) continue;
    compare("version", answer.version ?? "–", one.answer.version ?? "–", section);
    compare("samples", samples, one.samples, section);
    const place = Array.from(rows.length > one.rows.length ? rows : one.rows).findIndex(
      (_, at) => rows[at] !== one.rows[at],
    );
    if (place >= 0) compare("rows", rows[place] ?? "–", one.rows[place] ?? "–", section);
  }
  for (const section of again.keys()) compare("sections", "–", section ?? "", section);
  compare("output", recorded.output.sha256, output.sha256);
  return found;
}
