/** Where a number stands in a drawing. */
type Scale = (value: number) => number;

/** Round numbers from 0 up to the most, about as many as asked for. */
export function ticks(most: number, about = 6): number[] {
  const rough = Math.max(most, 1) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

/**
 * The path of a curve that is level until its value changes, and then goes straight up or down.
 *
 * @param points in their order; without a value nothing is drawn from there on
 * @param end where the last value ends
 */
export function stepPath(
  points: readonly { readonly at: number; readonly value: number | undefined }[],
  end: number,
  x: Scale,
  y: Scale,
): string {
  let path = "";
  let now: number | undefined;
  for (const { at, value } of points) {
    if (value === now) continue;
    path += now === undefined ? `M${x(at)} ` : `H${x(at)}`;
    if (value !== undefined) path += `${now === undefined ? "" : "V"}${y(value)}`;
    now = value;
  }
  return now === undefined ? path : `${path}H${x(end)}`;
}
