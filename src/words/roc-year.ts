/** Years of the Republic of China are counted from 1912; before it there are none, and the year is undefined. */
export function rocYear(year: string): number | undefined {
  const roc = Number(year) - 1911;
  return roc > 0 ? roc : undefined;
}
