import { later } from "./dates.ts";
import type { Situation } from "./types.ts";
import { FIRST_DAY } from "./versions.ts";

interface Finding {
  readonly kind: string;
  readonly found_on: string;
}

/** What is found is dealt with the same day (G9); G23: what was found before the text, on its first day. */
export function openFindings(
  findings: readonly Finding[] | null | undefined,
  { city, today }: Situation,
): { state: "due" | "overdue"; items: Finding[] } | undefined {
  const open = (findings ?? []).filter((finding) => finding.found_on <= today);
  if (open.length === 0) return undefined;
  const late = open.some((finding) => later(finding.found_on, FIRST_DAY[city]) < today);
  const seen = new Map(open.map(({ kind, found_on }) => [`${kind} ${found_on}`, { kind, found_on }]));
  const items = [...seen.keys()].sort().map((key) => seen.get(key) as Finding);
  return { state: late ? "overdue" : "due", items };
}
