// Makes of OPA's plan a program for one rule and requests that agree in most: whose regulation it is, and which version
// is in force. What follows from that and from the data is worked out here, once. What is left are the tests of the facts,
// and an answer whose parts are known but for which of them are in it.

import {
  type Block,
  COMMON_PARAMETERS,
  DATA,
  type Func,
  INPUT,
  isLocal,
  type Operand,
  type Plan,
  type Statement,
  statementsIn,
} from "../compiler/plan.ts";
import { isQuick } from "../compiler/plan-shapes.ts";
import { keysOf, type Value, valuesOf } from "../runtime/values.ts";
import {
  type Abstract,
  type Code,
  defined,
  differ,
  type FactType,
  isDefined,
  isScalar,
  isSure,
  isUndefined,
  known,
  narrowed,
  type OneOf,
  same,
  scalarType,
  settled,
  UNDEFINED,
  variablesOf,
} from "./abstract.ts";
import { Answering } from "./answer.ts";
import { Builtins } from "./builtins.ts";
import type { Labelled, Node, RuleCode } from "./code.ts";
import { CodeWriter } from "./code-writer.ts";
import {
  areDoubtful,
  commonType,
  found,
  type Held,
  isLost,
  joined,
  LOST,
  type State,
  Unspecialised,
  type Way,
} from "./paths.ts";
import { programText } from "./program-text.ts";
import { lookAt, readsOf, writtenBy } from "./statement-locals.ts";

/** What requests agree in. */
export interface Agreed {
  /** The rule that is asked for, as the plan names it. */
  readonly rule: string;
  /** Members of the request that are known. */
  readonly input: Readonly<Record<string, Value>>;
  /** The types of the members that are not; those in neither are undefined. */
  readonly types: Readonly<Record<string, FactType>>;
  /** The data that the program will run on. */
  readonly data: Value;
  /** Values of functions that are told and not worked out. */
  readonly told: readonly Told[];
  /** Members of an entry of the answer in their order; others follow by name. */
  readonly entry: readonly string[];
}

/** What a function gives: of a rule without arguments an expression; of another the value for just that expression. */
export type Told =
  | { readonly func: string; readonly expression: string; readonly type: FactType }
  | { readonly func: string; readonly of: string; readonly value: Value };

/** Functions of the general program, which work out what is known, and whose names a specialised program may call. */
export interface General {
  readonly evaluate: (func: string, input: Value, data: Value, args: readonly Value[]) => Value;
  /** The name of a function among the parts of the program, if it is one and is to be called there. */
  readonly part: (func: string) => string | undefined;
}

/** A place that jumps lead to. */
interface Scope {
  readonly node: Labelled;
  readonly ways: Way[];
  /** How many loops there are around it. */
  readonly loops: number;
}

/** A function with arguments that stay the same while a request is answered. */
interface Evaluated {
  readonly args: readonly Abstract[];
  readonly code: RuleCode;
  readonly value: Abstract;
  readonly isDead: boolean;
}

/** Collections of more values are gone through when the program runs. */
const MOST_STEPS = 80;
/** More calls than any program needs that is worth having. */
const MOST_CALLS = 60_000;

export class Specialiser {
  readonly #funcs: ReadonlyMap<string, Func>;
  readonly #strings: readonly string[];
  readonly #agreed: Agreed;
  readonly #general: General;
  readonly #to: CodeWriter;
  readonly #builtins: Builtins;
  readonly #evaluations = new Map<string, Evaluated[]>();
  readonly #order: Evaluated[] = [];
  readonly #members = new Map<string, ReadonlySet<string>>();
  readonly #called = new Set<string>();
  #calls = 0;
  #scopes: Scope[] = [];
  #state: State = { locals: new Map(), done: new Set(), result: undefined };
  #isDead = false;

  constructor(plan: Plan, agreed: Agreed, general: General) {
    this.#funcs = new Map(plan.funcs.funcs.map((func) => [func.name, func]));
    this.#strings = plan.static.strings.map(({ value }) => value);
    this.#agreed = agreed;
    this.#general = general;
    this.#to = new CodeWriter(agreed.data);
    this.#builtins = new Builtins(this.#to);
  }

  // ---- ways

  get #scope(): Scope {
    return this.#scopes.at(-1) as Scope;
  }

  #here(changed: readonly (readonly [number, Held])[] = []): State {
    const { locals, done, result } = this.#state;
    return { locals: new Map([...locals, ...changed]), done: new Set(done), result };
  }

  /** Leaves a block, under a condition if there is one. */
  #leave(scope: Scope, condition?: string, changed: readonly (readonly [number, Held])[] = []): void {
    if (condition === "false") return;
    const jump = { kind: "jump" as const, label: scope.node.label, before: [] };
    // What a turn of a loop tests says nothing of the other turns.
    const tested = this.#to.loops === scope.loops ? condition : undefined;
    scope.ways.push({ state: this.#here(changed), before: jump.before, condition: tested });
    if (condition === undefined || condition === "true") {
      this.#to.emit(jump);
      this.#isDead = true;
    } else this.#to.emit({ kind: "if", condition, body: [jump] });
  }

  #end(condition?: string): void {
    this.#leave(this.#scope, condition);
  }

  /** A block that jumps may end. */
  #within(write: () => void): void {
    if (this.#isDead) return;
    const node: Labelled = { kind: "label", label: `b${this.#to.number()}`, before: [], body: [] };
    const scope: Scope = { node, ways: [], loops: this.#to.loops };
    this.#scopes.push(scope);
    this.#to.into(node.body, () => {
      write();
      if (this.#isDead) return;
      const tail = { kind: "nodes" as const, nodes: [] };
      this.#to.emit(tail);
      scope.ways.push({ state: this.#here(), before: tail.nodes, isEnd: true });
    });
    this.#scopes.pop();
    this.#to.emit(node);
    this.#isDead = scope.ways.length === 0;
    if (!this.#isDead) this.#state = this.#copied(joined(scope.ways, node));
  }

  // The state of the only way is changed from here on, and stays what it is on that way.
  #copied({ locals, done, result }: State): State {
    return { locals: new Map(locals), done: new Set(done), result };
  }

  /** @param last what stands behind the statements */
  #block({ stmts }: Block, last?: () => void): void {
    this.#within(() => {
      for (const statement of stmts) {
        if (this.#isDead) return;
        this.#statement(statement);
      }
      last?.();
    });
  }

  // ---- locals

  #local(local: number): Abstract {
    const held = this.#state.locals.get(local);
    return held === undefined ? UNDEFINED : found(held, this.#to);
  }

  #operand(operand: Operand): Abstract {
    if (operand.type === "local") return this.#local(operand.value);
    return known(operand.type === "bool" ? operand.value : this.#strings[operand.value]);
  }

  #set(local: number, value: Abstract): void {
    this.#state.locals.set(local, value);
  }

  /** Ends the block unless the value is defined, which is then that of a local. */
  #setDefined(local: number, value: Abstract): void {
    if (isUndefined(value)) {
      this.#end();
      return;
    }
    if (!isDefined(value)) this.#leave(this.#scope, this.#to.undefinedTest(value), [[local, UNDEFINED]]);
    this.#set(local, defined(value));
  }

  // ---- statements

  #statement({ type, stmt }: Statement): void {
    switch (type) {
      case "NopStmt":
        return;
      case "ResetLocalStmt":
        this.#set(stmt.target, UNDEFINED);
        return;
      case "AssignVarStmt":
        this.#set(stmt.target, this.#operand(stmt.source));
        return;
      case "AssignVarOnceStmt":
        this.#assignOnce(stmt.target, this.#operand(stmt.source));
        return;
      case "AssignIntStmt":
      case "MakeNumberIntStmt":
        this.#set(stmt.target, known(stmt.value));
        return;
      case "MakeNumberRefStmt":
        this.#set(stmt.target, known(Number(this.#strings[stmt.index])));
        return;
      case "MakeNullStmt":
        this.#set(stmt.target, known(null));
        return;
      case "MakeArrayStmt":
        this.#set(stmt.target, { kind: "list", items: [], origin: this.#to.number() });
        return;
      case "MakeSetStmt":
        this.#set(stmt.target, { kind: "set", items: [], origin: this.#to.number(), fuzzy: false });
        return;
      case "MakeObjectStmt":
        this.#set(stmt.target, { kind: "object", members: new Map(), origin: this.#to.number() });
        return;
      case "BlockStmt":
        for (const block of (stmt.blocks ?? []) as Block[]) this.#block(block);
        return;
      case "BreakStmt":
        this.#leave(this.#scopes.at(-1 - stmt.index) as Scope);
        return;
      case "ReturnLocalStmt":
        this.#state = { ...this.#state, result: this.#local(stmt.source) };
        return;
      case "IsDefinedStmt":
        this.#setDefined(stmt.source, this.#local(stmt.source));
        return;
      case "IsUndefinedStmt":
        this.#isUndefined(stmt.source);
        return;
      case "DotStmt":
        this.#dot(stmt);
        return;
      case "EqualStmt":
        this.#equality(stmt, true);
        return;
      case "NotEqualStmt":
        this.#equality(stmt, false);
        return;
      case "ArrayAppendStmt":
        this.#append(stmt);
        return;
      case "SetAddStmt":
        this.#set(stmt.set, this.#added(this.#local(stmt.set), this.#operand(stmt.value)));
        return;
      case "ObjectInsertStmt":
        this.#insert(stmt, false);
        return;
      case "ObjectInsertOnceStmt":
        this.#insert(stmt, true);
        return;
      case "NotStmt":
        this.#not(stmt.block);
        return;
      case "ScanStmt":
        this.#scan(stmt);
        return;
      case "CallStmt":
        this.#call(stmt);
        return;
      case "CallDynamicStmt":
        this.#callDynamic(stmt);
        return;
      case "LenStmt":
        this.#setDefined(stmt.target, this.#builtins.call("count", [this.#operand(stmt.source)]));
        return;
      case "IsArrayStmt":
        this.#isOfKind(this.#operand(stmt.source), "list", (text) => `Array.isArray(${text})`);
        return;
      case "IsObjectStmt":
        this.#isOfKind(this.#operand(stmt.source), "object", (text) => `isObject(${text})`);
        return;
      case "IsSetStmt":
        this.#isOfKind(this.#operand(stmt.source), "set", (text) => `(${text} instanceof RegoSet)`);
        return;
      default:
        throw new Unspecialised(`the statement ${type}`);
    }
  }

  #isUndefined(local: number): void {
    const value = this.#local(local);
    if (isUndefined(value)) return;
    if (isDefined(value)) {
      this.#end();
      return;
    }
    this.#leave(this.#scope, `!(${this.#to.undefinedTest(value)})`, [[local, defined(value)]]);
    this.#set(local, UNDEFINED);
  }

  #isOfKind(value: Abstract, kind: "list" | "object" | "set", test: (text: string) => string): void {
    const is = this.#builtins.isOfKind(value, kind);
    if (is === false) {
      this.#end();
      return;
    }
    if (is === undefined) this.#end(`!${test(this.#to.text(value))}`);
  }

  #assignOnce(local: number, value: Abstract): void {
    const before = this.#local(local);
    if (isUndefined(before)) {
      this.#set(local, value);
      return;
    }
    const isConflict = () => {
      if (differ(before, value) !== false)
        this.#to.emit(`if (!Q(${this.#to.text(before)}, ${this.#to.text(value)})) conflict();`);
    };
    if (isDefined(before)) {
      isConflict();
      return;
    }
    this.#within(() => {
      this.#within(() => {
        this.#leave(this.#scope, this.#to.undefinedTest(before), [[local, value]]);
        isConflict();
        this.#set(local, defined(before));
      });
    });
  }

  #append({ array, value }: { array: number; value: Operand }): void {
    const [list, one] = [this.#local(array), this.#operand(value)];
    if (list.kind === "list") {
      this.#set(array, { ...list, items: [...list.items, { value: one }] });
      return;
    }
    this.#to.emit(`${ownVariable(list)}.push(${this.#to.text(one)});`);
  }

  #added(set: Abstract, value: Abstract): Abstract {
    if (set.kind !== "set") {
      this.#to.emit(`${ownVariable(set)}.add(${this.#to.text(value)});`);
      return set;
    }
    const items = [...set.items];
    const at = items.findIndex((item) => same(item.value, value));
    if (at >= 0) items[at] = { value };
    else items.push({ value });
    return { ...set, items, fuzzy: set.fuzzy || (at < 0 && areDoubtful(items)) };
  }

  #insert({ object, key, value }: { object: number; key: Operand; value: Operand }, once: boolean): void {
    const [holder, name, one] = [this.#local(object), this.#operand(key), this.#operand(value)];
    const isPlain = name.kind === "known" && typeof name.value === "string" && name.value !== "__proto__";
    if (holder.kind === "object" && isPlain && !(once && holder.members.has(name.value as string))) {
      this.#set(object, { ...holder, members: new Map([...holder.members, [name.value as string, one]]) });
      return;
    }
    const made = holder.kind === "object" ? this.#to.code(this.#to.text(holder), undefined) : holder;
    this.#set(object, made);
    this.#to.emit(
      `${once ? "insertOnce" : "setMember"}(${ownVariable(made)}, ${this.#to.text(name)}, ${this.#to.text(one)});`,
    );
  }

  #not(block: Block): void {
    const outer = this.#scope;
    this.#block(block, () => this.#leave(outer));
  }

  #equality({ a, b }: { a: Operand; b: Operand }, wanted: boolean): void {
    const [one, other] = [this.#operand(a), this.#operand(b)];
    const difference = isDefined(one) && isDefined(other) ? differ(one, other) : undefined;
    if (difference !== undefined) {
      difference === wanted ? this.#end() : undefined;
      return;
    }
    if (one.kind === "oneOf" && this.#isChoice(a, one, other, wanted)) return;
    if (other.kind === "oneOf" && this.#isChoice(b, other, one, wanted)) return;
    const equal = this.#builtins.equality(one, other);
    this.#end(wanted ? `!(${equal})` : equal);
  }

  /** Whether the number of a value says if it equals another: then only those values stay. */
  #isChoice(operand: Operand, one: OneOf, other: Abstract, wanted: boolean): boolean {
    if (!isDefined(other) || (one.maybe && wanted === false)) return false;
    const differs = new Map([...one.values].map(([number, value]) => [number, differ(value, other)]));
    if ([...differs.values()].includes(undefined)) return false;
    const isKept = (number: number) => differs.get(number) === !wanted;
    const gone = [...one.values.keys()].filter((number) => !isKept(number));
    this.#end(
      [...(one.maybe ? [0] : []), ...gone].map((number) => `${one.which} === ${number}`).join(" || ") || "false",
    );
    if (operand.type === "local") this.#set(operand.value, narrowed(one, isKept, false));
    if ([...one.values.keys()].every((number) => !isKept(number))) this.#isDead = true;
    return true;
  }

  #dot({ source, key, target }: { source: Operand; key: Operand; target: number }): void {
    const [from, name] = [this.#operand(source), this.#operand(key)];
    if (from.kind === "input") {
      this.#setDefined(target, this.#memberOfInput(name));
      return;
    }
    this.#setDefined(target, this.#builtins.member(from, name));
  }

  #memberOfInput(name: Abstract): Abstract {
    if (name.kind !== "known" || typeof name.value !== "string") throw new Unspecialised("a member of the request");
    const { input, types } = this.#agreed;
    if (Object.hasOwn(input, name.value)) return known(input[name.value]);
    const type = types[name.value];
    return type === undefined ? UNDEFINED : { kind: "code", text: `in_${name.value}`, maybe: false, type };
  }

  // ---- loops

  #scan({ source, key, value, block }: { source: number; key: number; value: number; block: Block }): void {
    let from = this.#local(source);
    if (from.kind === "set" && from.fuzzy) from = this.#to.code(this.#to.text(from), { kind: "set" });
    if (from.kind === "code" && scalarType(from) !== undefined) return;
    // The position of an entry is not known where those before it may be missing.
    const isCounted = () => lookAt(statementsIn(block), key);
    const steps = this.#steps(from, undefined);
    const isUnsure = from.kind === "list" && !from.items.every(isSure) && isCounted();
    if (steps === undefined || steps.length > MOST_STEPS || isUnsure) {
      this.#loop(from, key, value, block);
      return;
    }
    for (const { when, at, value: one } of steps) {
      if (this.#isDead) return;
      this.#within(() => {
        if (when !== undefined) this.#end(`!(${when})`);
        this.#set(key, at);
        this.#set(value, one);
        this.#block(block);
      });
    }
  }

  /** The keys and values of a collection whose values are known, one by one. */
  #steps(
    from: Abstract,
    when: string | undefined,
  ): { when: string | undefined; at: Abstract; value: Abstract }[] | undefined {
    const both = (other: string | undefined) =>
      when === undefined ? other : other === undefined ? when : `${when} && ${other}`;
    switch (from.kind) {
      case "known": {
        if (isScalar(from.value)) return [];
        const keys = keysOf(from.value);
        return valuesOf(from.value).map((one, n) => ({
          when,
          at: known(keys === null ? n : keys[n]),
          value: known(one),
        }));
      }
      case "object":
        return [...from.members]
          .filter(([, one]) => !isUndefined(one))
          .map(([name, one]) => {
            const test = isDefined(one) ? undefined : `!(${this.#to.undefinedTest(one)})`;
            return { when: both(test), at: known(name), value: defined(one) };
          });
      case "list":
        return from.items.map((item, n) => ({ when: both(item.when), at: known(n), value: item.value }));
      case "set":
        return from.items.map((item) => ({ when: both(item.when), at: item.value, value: item.value }));
      case "oneOf": {
        if (when !== undefined) return undefined;
        const all = [...from.values].map(([number, one]) => {
          if (one.kind === "list" && !one.items.every(isSure)) return undefined;
          return one.kind === "set" && one.fuzzy ? undefined : this.#steps(one, `${from.which} === ${number}`);
        });
        return all.includes(undefined) ? undefined : (all as NonNullable<(typeof all)[number]>[]).flat();
      }
      default:
        return undefined;
    }
  }

  /** A loop of the program. What it goes on changing is in variables before it starts. */
  #loop(from: Abstract, key: number, value: number, block: Block): void {
    const text = this.#to.text(from);
    const changed = new Set(statementsIn(block).flatMap(writtenBy));
    const carried: { local: number; variable: string; held: Code }[] = [];
    for (const local of changed) {
      const before = this.#state.locals.get(local);
      // What one turn leaves in a local, no other turn is to find there.
      if (local === key || local === value || before === undefined || isLost(before)) {
        this.#state.locals.set(local, LOST);
        continue;
      }
      const now = this.#local(local);
      const variable = this.#to.variable("m", this.#to.text(now));
      const isMade = ["set", "list", "object"].includes(now.kind);
      const held: Code = {
        kind: "code",
        text: variable,
        maybe: !isMade && !isDefinedAlways(now),
        type: commonType([now]),
      };
      carried.push({ local, variable, held: { ...held, type: held.type?.kind === "set" ? held.type : undefined } });
      this.#set(local, carried.at(-1)?.held as Code);
    }
    const entry = this.#here();
    const list = from.kind === "code" && from.type?.kind === "list" ? from.type : undefined;
    const values = this.#to.variable("v", list === undefined ? `valuesOf(${text})` : `${text} ?? []`);
    const keys = list === undefined ? this.#to.variable("v", `keysOf(${text})`) : undefined;
    const n = this.#to.fresh("n");
    this.#to.ofLoops.add(n);
    for (const { variable } of carried) this.#to.ofLoops.add(variable);
    this.#to.loops += 1;
    const body: Node[] = [];
    this.#to.into(body, () => {
      const at = keys === undefined ? n : `${keys} === null ? ${n} : ${keys}[${n}]`;
      this.#set(key, this.#to.code(at, keys === undefined ? { kind: "number" } : undefined));
      this.#set(value, this.#to.code(`${values}[${n}]`, list?.items));
      this.#block(block);
      if (this.#isDead) return;
      for (const { local, variable } of carried) {
        const now = this.#local(local);
        if (now.kind !== "code" || now.text !== variable) this.#to.emit(`${variable} = ${this.#to.text(now)};`);
      }
    });
    this.#to.loops -= 1;
    this.#to.emit({ kind: "loop", head: `for (${n} = 0; ${n} < ${values}.length; ${n}++)`, body });
    this.#isDead = false;
    // A rule that was evaluated in the loop was not if there was nothing to go through.
    this.#state = this.#copied(entry);
    for (const local of changed) this.#state.locals.set(local, LOST);
    for (const { local, held } of carried) this.#set(local, held);
  }

  // ---- calls

  #call({ func, args, result }: { func: string; args: Operand[]; result: number }): void {
    const given = args.map((arg) => this.#operand(arg));
    if (!this.#funcs.has(func)) {
      this.#setDefined(result, this.#builtins.call(func, given.map(settled)));
      return;
    }
    this.#setDefined(result, this.#apply(func, given.slice(COMMON_PARAMETERS).map(settled)));
  }

  #callDynamic({ path, result }: { path: Operand[]; result: number }): void {
    const steps = path.map((step) => this.#operand(step));
    if (!steps.every((step) => step.kind === "known")) throw new Unspecialised("a call of what is not known");
    const name = steps.map((step) => String((step as { value: Value }).value)).join("/");
    const func = [...this.#funcs.values()].find(
      (one) => one.path?.join("/") === name && one.params.length === COMMON_PARAMETERS,
    );
    if (func === undefined) {
      this.#end();
      return;
    }
    this.#setDefined(result, this.#apply(func.name, []));
  }

  /** The value of a function. */
  #apply(name: string, args: readonly Abstract[]): Abstract {
    const func = this.#funcs.get(name) as Func;
    for (const told of this.#agreed.told) {
      if (told.func !== name) continue;
      if ("expression" in told) return { kind: "code", text: told.expression, maybe: false, type: told.type };
      const [arg] = args;
      if (arg?.kind === "code" && arg.text === told.of) return known(told.value);
    }
    const members = this.#membersRead(name);
    const { input, data } = this.#agreed;
    const isSettled = [...members].every((one) => Object.hasOwn(input, one));
    if (isSettled && args.every((arg) => arg.kind === "known")) {
      const values = args.map((arg) => (arg as { value: Value }).value);
      return known(this.#general.evaluate(name, { ...input }, data, values));
    }
    const isFlat = args.every((arg) => arg.kind === "known" || arg.kind === "code");
    const part = isFlat && members.size === 0 ? this.#general.part(name) : undefined;
    if (part !== undefined) {
      this.#called.add(part);
      return this.#to.code(
        `${part}(undefined, DATA, ${args.map((arg) => this.#to.text(arg)).join()})`,
        undefined,
        true,
      );
    }
    return isQuick(func) || this.#isOfLoop(args) ? this.#inlined(func, args) : this.#evaluated(func, args);
  }

  /** Whether values are other ones each time that a loop comes to them. */
  #isOfLoop(values: readonly Abstract[]): boolean {
    return (
      this.#to.ofLoops.size > 0 && values.some((one) => variablesOf(one).some((name) => this.#to.ofLoops.has(name)))
    );
  }

  #inlined({ params, blocks }: Func, args: readonly Abstract[]): Abstract {
    const returns = blocks.flatMap(statementsIn).filter(({ type }) => type === "ReturnLocalStmt");
    const [last] = returns;
    if (returns.length !== 1 || last !== blocks.at(-1)?.stmts.at(-1))
      throw new Unspecialised("a return before the end");
    this.#calls += 1;
    if (this.#calls > MOST_CALLS) throw new Unspecialised("too much code");
    const { locals, result } = this.#state;
    const scopes = this.#scopes;
    const own = params.slice(COMMON_PARAMETERS).map((local, at) => [local, args[at] as Abstract] as const);
    const common = [[INPUT, { kind: "input" }] as const, [DATA, known(this.#agreed.data)] as const];
    this.#state = { locals: new Map<number, Held>([...common, ...own]), done: this.#state.done, result: undefined };
    this.#scopes = [];
    for (const block of blocks) this.#block(block);
    const given = this.#isDead || this.#state.result === undefined ? UNDEFINED : found(this.#state.result, this.#to);
    this.#scopes = scopes;
    this.#state = { locals, done: this.#state.done, result };
    return given;
  }

  /** The value of a function, which is evaluated once for each request that needs it. */
  #evaluated(func: Func, args: readonly Abstract[]): Abstract {
    const known = this.#evaluations.get(func.name) ?? [];
    this.#evaluations.set(func.name, known);
    let found = known.find((one) => one.args.every((arg, at) => same(arg, args[at] as Abstract)));
    if (found === undefined) {
      found = this.#written(func, args);
      known.push(found);
      this.#order.push(found);
    }
    if (found.value.kind === "known" && !found.isDead) return found.value;
    if (!this.#state.done.has(found.code)) {
      found.code.sites += 1;
      this.#to.emit({ kind: "rule", rule: found.code });
      this.#state.done.add(found.code);
    }
    return found.value;
  }

  #written(func: Func, args: readonly Abstract[]): Evaluated {
    const code: RuleCode = { name: `r${this.#to.number()}`, body: [], sites: 0 };
    const [state, isDead, loops] = [this.#state, this.#isDead, this.#to.loops];
    this.#state = { ...this.#here(), done: new Set() };
    this.#to.loops = 0;
    let value: Abstract = UNDEFINED;
    this.#to.into(code.body, () => {
      value = this.#inlined(func, args);
    });
    const evaluated = { args, code, value, isDead: this.#isDead };
    [this.#state, this.#isDead, this.#to.loops] = [state, isDead, loops];
    return evaluated;
  }

  /** The members of the request that a function reads; `*` where it is not known. */
  #membersRead(name: string): ReadonlySet<string> {
    const known = this.#members.get(name);
    if (known !== undefined) return known;
    const members = new Set<string>();
    this.#members.set(name, members);
    for (const { type, stmt } of (this.#funcs.get(name) as Func).blocks.flatMap(statementsIn)) {
      if (type === "CallStmt" && this.#funcs.has(stmt.func)) {
        for (const member of this.#membersRead(stmt.func)) members.add(member);
        const args = stmt.args as readonly Operand[];
        if (args.slice(COMMON_PARAMETERS).some((arg) => isLocal(arg, INPUT))) members.add("*");
      } else if (type === "CallDynamicStmt") members.add("*");
      else if (type === "DotStmt" && stmt.source.type === "local" && stmt.source.value === INPUT) {
        members.add(stmt.key.type === "string_index" ? (this.#strings[stmt.key.value] as string) : "*");
      } else if (readsOf({ type, stmt }).includes(INPUT)) members.add("*");
    }
    return members;
  }

  /**
   * The text of a function of the runtime, the parts of the general program and the data, which returns the specialised
   * program: a function of the members of the request that are not known, by their order in `types`, and of the told
   * expressions.
   *
   * @throws Unspecialised if the rule is not to be specialised
   */
  program(): string {
    const func = this.#funcs.get(this.#agreed.rule);
    if (func === undefined) throw new Error(`the plan has no rule ${this.#agreed.rule}`);
    const main: Node[] = [];
    this.#to.into(main, () => {
      const value = this.#inlined(func, []);
      if (this.#isDead) return this.#to.emit("return undefined;");
      new Answering(this.#to, this.#builtins, this.#agreed.entry).answer(value);
    });
    const { types, told } = this.#agreed;
    return programText({
      main: [...[...this.#to.paths].map(([expression, name]) => `${name} = ${expression};`), ...main],
      functions: this.#order.map(({ code }) => code),
      given: [
        ...Object.keys(types).map((name) => `in_${name}`),
        ...told.flatMap((one) => ("expression" in one ? [one.expression] : [])),
      ],
      constants: this.#to.constants,
      parts: this.#called,
    });
  }
}

/** The variable of a collection that the program makes, to which something is added. */
function ownVariable(made: Abstract): string {
  if (made.kind !== "code" || !made.text.startsWith("$"))
    throw new Unspecialised("something added to what is no variable's");
  return made.text;
}

const isDefinedAlways = (one: Abstract): boolean => one.kind === "code" && !one.maybe;
