import type { Comparison, Row } from "./compare.ts";

const number = (value: number) => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 3);

function line({ contender, figures, why }: Row): string {
  if (figures === undefined) return `  ${contender.padEnd(28)} ${why}`;
  const { us, p50, p99, toHand, toFloor } = figures;
  const cells = [us, p50, p99, toHand, toFloor].map((value) => number(value).padStart(11));
  return `  ${contender.padEnd(28)}${cells.join("")}`;
}

/** The rows of one decision as text, at most 100 columns wide; the fastest first. */
export function table({ decision, checked, rows }: Comparison): string {
  const heads = ["µs", "p50", "p99", "× by hand", "× floor"].map((head) => head.padStart(11));
  const place = ({ figures }: Row) => figures?.toHand ?? Number.POSITIVE_INFINITY;
  const ordered = [...rows].sort((a, b) => place(a) - place(b));
  const title = `${decision} (equal answers to ${checked} requests)`;
  return [title, `  ${"".padEnd(28)}${heads.join("")}`, ...ordered.map(line)].join("\n");
}

/** What a process of its own took for what every process measures: its ratios are to these. */
export function calibration({ rows }: Comparison): string {
  const times = rows.slice(0, -1).map(({ contender, figures }) => `${contender} ${number(figures?.us ?? 0)} µs`);
  return `  (in the process of ${rows.at(-1)?.contender}: ${times.join(", ")})`;
}
