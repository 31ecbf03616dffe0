// What the program of the policies keeps, so that nothing is found twice: the values of rules for one evaluation; of
// rules that see nothing of a request but whose it is and its day, or also which decision it asks for, for further requests
// of that kind; of rules that see the data alone, for all; and of functions, by their arguments.
import type { RegoObject, Value } from "./values.ts";

type Rule = (input: Value, data: Value) => Value;
type Func = (input: Value, data: Value, ...args: Value[]) => Value;

/** The most days or instants of a jurisdiction that are kept. After that, the oldest gives way. */
const MOST_DAYS = 1024;
/** So many values of a function are kept; then all are forgotten. */
const MOST_VALUES = 8192;
/** No date, instant or name of a period is longer; what is, is not kept. */
const LONGEST_TEXT = 40;

/** Parameters of every function: the input and the data. */
const COMMON = 2;
const DATE_LENGTH = "YYYY-MM-DD".length;

/** Stands for an undefined value. */
const NONE = Symbol("undefined");

/** How many rules have values that are kept: for all requests, for a jurisdiction on a day, for one request. */
export interface KeptRules {
  readonly data: number;
  readonly case: number;
  readonly request: number;
}

/** The members that a program reads and writes itself. A call for each would cost more than most rules. */
export interface Kept {
  /** Values of rules by their numbers; {@link Keeping.none} where a rule was found to have none. */
  data: Value[];
  case: Value[];
  /** Those of rules that see which decision is asked too, by their numbers: each decision has values of few of them. */
  question: Map<number, Value>;
  /**
   * Those of one request, which {@link Keeping.note} writes. A program that was compiled before there was `note` looks for
   * them under another name, and fails.
   */
  readonly noted: readonly Value[];
}

/** The results that are kept for a jurisdiction on a day. */
interface Case {
  readonly values: Value[];
  readonly questions: Map<string, Map<number, Value>>;
}

export interface Keeping {
  readonly kept: Kept;
  /** Keeps the value of a rule, by its number, for one request. */
  readonly note: (rule: number, value: Value) => void;
  readonly none: symbol;
  /** A function of one or two arguments and the data alone; values for scalars are kept. */
  readonly keep: (func: Func) => Func;
  /** Evaluates a rule for a request. */
  readonly start: (rule: Rule, input: Value, data: Value) => Value;
}

export function keeping(rules: KeptRules): Keeping {
  const kept: Kept = { data: unknown(rules.data), case: [], question: new Map(), noted: unknown(rules.request) };
  const cases = new Map<string, Map<string, Case>>();
  const days: { readonly as_of: string; readonly own: Map<string, Case> }[] = [];
  let next = 0;
  const forgetCases = () => {
    cases.clear();
    days.length = 0;
    next = 0;
  };
  const forgetters = [forgetCases];
  let lastData: Value;
  // A request needs few of the rules that there are: to forget just those takes a tenth of the time.
  const noted = kept.noted as Value[];
  const written: number[] = [];
  const forgetRequest = () => {
    for (const rule of written) noted[rule] = undefined;
    written.length = 0;
  };

  const newCase = (): Case => ({ values: unknown(rules.case), questions: new Map() });
  const caseOf = (input: RegoObject): Case => {
    const { jurisdiction, as_of } = input;
    if (typeof jurisdiction !== "string" || typeof as_of !== "string") return newCase();
    let own = cases.get(jurisdiction);
    const known = own?.get(as_of);
    if (known !== undefined) return known;
    if (own === undefined) {
      own = new Map();
      cases.set(jurisdiction, own);
    }
    const first = days[next];
    first?.own.delete(first.as_of);
    days[next] = { as_of, own };
    next = (next + 1) % MOST_DAYS;
    const values = newCase();
    own.set(as_of, values);
    return values;
  };
  const questionOf = ({ questions }: Case, { decision }: RegoObject): Map<number, Value> => {
    const known = typeof decision === "string" ? questions.get(decision) : undefined;
    if (known !== undefined) return known;
    const values = new Map<number, Value>();
    if (typeof decision === "string") questions.set(decision, values);
    return values;
  };

  return {
    kept,
    none: NONE,
    note(rule, value) {
      // In this order: an evaluation that is stopped in between leaves nothing behind.
      written.push(rule);
      noted[rule] = value;
    },
    keep(func) {
      const newTable = () => {
        const table = new Table();
        forgetters.push(() => table.forget());
        return table;
      };
      switch (func.length - COMMON) {
        case 1: {
          const table = newTable();
          return (input, data, a) => {
            if (!isShortScalar(a)) return func(input, data, a);
            const known = table.values.get(a);
            if (known === undefined) return table.add(table.values, a, func(input, data, a));
            return known === NONE ? undefined : known;
          };
        }
        case 2: {
          const [table, turned] = [newTable(), newTable()];
          return (input, data, a, b) => {
            if (!isShortScalar(a) || !isShortScalar(b)) return func(input, data, a, b);
            // There are many dates, and few of what goes with them: a map for each of these, none for each date.
            const isTurned = typeof b === "string" && b.length === DATE_LENGTH;
            const own = isTurned ? turned : table;
            const values = own.under(isTurned ? a : b);
            const key = isTurned ? b : a;
            const known = values.get(key);
            if (known === undefined) return own.add(values, key, func(input, data, a, b));
            return known === NONE ? undefined : known;
          };
        }
        default:
          // Values for three dates hardly come again.
          return func;
      }
    },
    start(rule, input, data) {
      if (data !== lastData) {
        for (const forget of forgetters) forget();
        kept.data = unknown(rules.data);
        lastData = data;
      }
      const asked = (input ?? {}) as RegoObject;
      const own = caseOf(asked);
      kept.case = own.values;
      kept.question = questionOf(own, asked);
      // An evaluation that was stopped from outside, as by a time limit of node:vm, did not come to its `finally`.
      if (written.length > 0) forgetRequest();
      try {
        return rule(input, data);
      } finally {
        forgetRequest();
      }
    },
  };
}

/** Values of a function by its arguments. */
class Table {
  values = new Map<Value, Value>();
  #size = 0;

  /** The values for one of two arguments. */
  under(argument: Value): Map<Value, Value> {
    let found = this.values.get(argument) as Map<Value, Value> | undefined;
    if (found === undefined) {
      found = new Map();
      this.values.set(argument, found);
      this.#grow();
    }
    return found;
  }

  add(values: Map<Value, Value>, argument: Value, value: Value): Value {
    values.set(argument, value === undefined ? NONE : value);
    this.#grow();
    return value;
  }

  #grow(): void {
    this.#size += 1;
    if (this.#size >= MOST_VALUES) this.forget();
  }

  forget(): void {
    this.values = new Map();
    this.#size = 0;
  }
}

/** A list of values that are not known yet; filled, for a list with holes is slower to read. */
function unknown(length: number): Value[] {
  return new Array<Value>(length).fill(undefined);
}

function isShortScalar(value: Value): boolean {
  return typeof value === "string" ? value.length <= LONGEST_TEXT : typeof value !== "object";
}
