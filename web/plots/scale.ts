/** The place of a label. Its width is estimated from its letters. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly end: boolean;
}

const EM = 13;

/** The labels that neither overlap an earlier one nor begin outside of the plot. */
export function apart(labels: readonly Label[]): Label[] {
  const kept: Label[] = [];
  for (const one of labels) if (sides(one)[0] >= 0 && !kept.some((other) => overlap(other, one))) kept.push(one);
  return kept;
}

function overlap(a: Label, b: Label): boolean {
  const [aFrom, aTo] = sides(a);
  const [bFrom, bTo] = sides(b);
  return aFrom < bTo && bFrom < aTo && Math.abs(a.y - b.y) < EM;
}

function sides({ x, text, end }: Label): [number, number] {
  const width = textWidth(text);
  return end ? [x - width, x] : [x, x + width];
}

/** About how wide a text is in pixels. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > "\u2e00" ? EM : EM * 0.58), 0);
}
