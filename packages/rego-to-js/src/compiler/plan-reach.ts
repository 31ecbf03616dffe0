import {
  COMMON_PARAMETERS,
  DATA,
  type Func,
  INPUT,
  isLocal,
  type Operand,
  type Statement,
  statementsIn,
} from "./plan.ts";

/**
 * What a function of the plan depends on besides its arguments: `data` alone; the `case` too, by which the jurisdiction
 * and the day or instant of a request are meant; the `question`, which is the case and the decision; or more of the
 * `request`.
 */
export type Reach = "data" | "case" | "question" | "request";

const ORDER: readonly Reach[] = ["data", "case", "question", "request"];
const REACH_OF_MEMBERS: Readonly<Record<string, Reach>> = { jurisdiction: "case", as_of: "case", decision: "question" };

/** Members of statements that are locals, where they are no operands. */
const LOCALS = ["source", "key", "value", "object", "set", "array", "a", "b", "target", "result"];
const WITH_NUMBERS = ["MakeNumberIntStmt", "AssignIntStmt"];

/** How far the functions of a plan reach. */
export class PlanReach {
  readonly #funcs: ReadonlyMap<string, Func>;
  readonly #strings: readonly string[];
  readonly #reach = new Map<string, Reach>();

  constructor(funcs: readonly Func[], strings: readonly string[]) {
    this.#funcs = new Map(funcs.map((func) => [func.name, func]));
    this.#strings = strings;
  }

  of(name: string): Reach {
    let reach = this.#reach.get(name);
    if (reach === undefined) {
      const all = this.#statements(name).map((statement) => ORDER.indexOf(this.#ofStatement(statement)));
      reach = ORDER[Math.max(0, ...all)] as Reach;
      this.#reach.set(name, reach);
    }
    return reach;
  }

  #statements(name: string): Statement[] {
    return (this.#funcs.get(name) as Func).blocks.flatMap(statementsIn);
  }

  // Whatever is not known to need less needs the whole request.
  #ofStatement({ type, stmt }: Statement): Reach {
    if (type === "CallDynamicStmt") return "request";
    if (type === "CallStmt" && this.#funcs.has(stmt.func)) {
      const args = stmt.args as Operand[];
      const [input, data, ...own] = args;
      const usual = isLocal(input, INPUT) && isLocal(data, DATA) && !own.some((arg) => isLocal(arg, INPUT));
      return usual && stmt.result >= COMMON_PARAMETERS ? this.of(stmt.func) : "request";
    }
    if (type === "DotStmt" && isLocal(stmt.source, INPUT) && stmt.target >= COMMON_PARAMETERS) {
      const { type: kind, value } = stmt.key as Operand;
      const name = (kind === "string_index" ? this.#strings[value] : undefined) ?? "";
      return Object.hasOwn(REACH_OF_MEMBERS, name) ? (REACH_OF_MEMBERS[name] as Reach) : "request";
    }
    const held = LOCALS.filter((name) => !(name === "value" && WITH_NUMBERS.includes(type))).map((name) => stmt[name]);
    const locals = [...held, ...((stmt.args ?? []) as unknown[])];
    const changed = [stmt.target, stmt.result].includes(DATA);
    return changed || locals.some((local) => local === INPUT || isLocal(local, INPUT)) ? "request" : "data";
  }
}
