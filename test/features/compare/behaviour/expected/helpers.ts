/** What one side is expected to answer: a part of its answer. */
export interface Expected {
  readonly outcome: string;
  /** "code clause"; the part of the reasons that makes the difference. */
  readonly reasons?: readonly string[];
  /** Paths of facts or names of parameters. */
  readonly missing?: readonly string[];
  readonly values?: object;
}

/** A request that both sides answer differently, from the law texts. */
export interface ExpectedDifference {
  readonly pair: Pair;
  readonly decision: string;
  readonly what: string;
  readonly facts: object;
  readonly as_of?: string;
  readonly answers: readonly [Expected, Expected];
}

const out = (outcome: string, ...reasons: string[]): Expected =>
  reasons.length > 0 ? { outcome, reasons } : { outcome };
export const permit = out("permit");
export const deny = (...reasons: string[]) => out("deny", ...reasons);
export const compliant = out("compliant");
export const violation = (...reasons: string[]) => out("violation", ...reasons);
export const overdue = (...reasons: string[]) => out("overdue", ...reasons);
export const due = (...reasons: string[]) => out("due", ...reasons);
export const mayAct = (...reasons: string[]) => out("may_act", ...reasons);
export const notDue = out("not_due");
export const fulfilled = out("fulfilled");
export const late = (...reasons: string[]) => out("fulfilled_late", ...reasons);
export const open = (...missing: string[]): Expected => ({ outcome: "indeterminate", missing });
export const silent = out("not_regulated");
export const notInForce = out("not_in_force");
export const noText = out("indeterminate", "version_text_unavailable 沿革1");
export const listed = (...reasons: string[]): Expected => ({ outcome: "listed", reasons });
export const required = (samples: number, rule: string): Expected => ({
  outcome: "required",
  values: { samples, rule },
});

/** What each place is expected to answer; a place whose answer is not sure is left out. */
interface Answers {
  readonly k?: Expected;
  readonly n?: Expected;
  readonly t?: Expected;
}

const PAIRS = [
  ["kaohsiung", "nantou"],
  ["kaohsiung", "taipei"],
  ["nantou", "taipei"],
] as const;
const KEY = { kaohsiung: "k", nantou: "n", taipei: "t" } as const;

export type Pair = (typeof PAIRS)[number];

/** Whether the difference is in the outcome, or in the values or (information) the reasons given here. */
function differ(a: Expected, b: Expected): boolean {
  if (a.outcome !== b.outcome || a.outcome === "listed") return true;
  return JSON.stringify(a.values ?? null) !== JSON.stringify(b.values ?? null);
}

/** Collects differences: of one request, the answers of each place, and a difference for each pair that differs. */
export function collect() {
  const differences: ExpectedDifference[] = [];
  const probe = (
    decision: string,
    what: string,
    facts: object | ((pair: Pair) => object),
    answers: Answers,
    as_of?: string,
  ): void => {
    for (const pair of PAIRS) {
      const [left, right] = [answers[KEY[pair[0]]], answers[KEY[pair[1]]]];
      if (left === undefined || right === undefined || !differ(left, right)) continue;
      differences.push({
        pair,
        decision,
        what,
        facts: typeof facts === "function" ? facts(pair) : facts,
        ...(as_of === undefined ? {} : { as_of }),
        answers: [left, right],
      });
    }
  };
  return { probe, differences: differences as readonly ExpectedDifference[] };
}

export type Tree = { [key: string]: unknown };

/** A copy of `base` with the parts of `change` laid over it; `undefined` leaves a fact out. */
export function over(base: Tree, change: Tree): Tree {
  const result: Tree = { ...base };
  for (const [key, value] of Object.entries(change)) {
    const old = result[key];
    if (value === undefined) delete result[key];
    else if (isTree(value) && isTree(old)) result[key] = over(old, value);
    else result[key] = value;
  }
  return result;
}

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);
