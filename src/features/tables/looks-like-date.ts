/** Whether a cell is written as a date is: three numbers with marks between them. No column has such a name. */
export function looksLikeDate(cell: string): boolean {
  return DATE.test(cell);
}

const DATE = /^\s*(?:民國\s*)?\d{2,4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,4}(?:\D|$)/;
