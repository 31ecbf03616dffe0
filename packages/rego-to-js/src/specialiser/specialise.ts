// Makes of OPA's plan a program for one rule and requests that agree in most: whose regulation it is, and which version
// is in force. What follows from that and from the data is worked out here, once. What is left are the tests of the facts,
// and an answer whose parts are known but for which of them are in it.

import {
  type Block,
  COMMON_PARAMETERS,
  DATA,
  type Func,
  INPUT,
  type Operand,
  type Plan,
  type Statement,
  statementsIn,
} from "../compiler/plan.ts";
import { keysOf, type Value, valuesOf } from "../runtime/values.ts";
import {
  type Abstract,
  type Code,
  defined,
  differ,
  type FactType,
  type Item,
  isDefined,
  isScalar,
  isSure,
  isUndefined,
  known,
  narrowed,
  type ObjectOf,
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
  undefinedTest,
  type Way,
  type Writer,
} from "./paths.ts";
import { literal, programText } from "./program-text.ts";

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
}

/** A function with arguments that stay the same while a request is answered. */
interface Evaluated {
  readonly args: readonly Abstract[];
  readonly code: RuleCode;
  readonly value: Abstract;
  readonly isDead: boolean;
}

/** Rules of these statements alone are read again wherever they are asked for. */
const QUICK = [
  "AssignVarOnceStmt",
  "AssignVarStmt",
  "BlockStmt",
  "DotStmt",
  "IsDefinedStmt",
  "ResetLocalStmt",
  "ReturnLocalStmt",
];

/** Collections of more values are gone through when the program runs. */
const MOST_STEPS = 80;
/** More calls than any program needs that is worth having. */
const MOST_CALLS = 60_000;

export class Specialiser implements Writer {
  readonly #funcs: ReadonlyMap<string, Func>;
  readonly #strings: readonly string[];
  readonly #agreed: Agreed;
  readonly #general: General;
  readonly #builtins: Builtins;
  readonly #evaluations = new Map<string, Evaluated[]>();
  readonly #order: Evaluated[] = [];
  /** Variables that a loop assigns to each time. */
  readonly #ofLoops = new Set<string>();
  /** How many loops there are around a statement of a function. */
  #loops = 0;
  readonly #members = new Map<string, ReadonlySet<string>>();
  readonly #called = new Set<string>();
  readonly #constants = new Map<string, string>();
  readonly numbers = new Map<string, readonly number[]>();
  readonly #paths = new Map<string, string>();
  #last = 0;
  #calls = 0;
  #out: Node[] = [];
  #scopes: Scope[] = [];
  #state: State = { locals: new Map(), done: new Set(), result: undefined };
  #isDead = false;

  constructor(plan: Plan, agreed: Agreed, general: General) {
    this.#funcs = new Map(plan.funcs.funcs.map((func) => [func.name, func]));
    this.#strings = plan.static.strings.map(({ value }) => value);
    this.#agreed = agreed;
    this.#general = general;
    this.#builtins = new Builtins(this);
  }

  // ---- what the parts of the specialiser share

  fresh(kind: string): string {
    const name = `$${kind}${this.number()}`;
    if (this.#loops > 0) this.#ofLoops.add(name);
    return name;
  }

  number(): number {
    this.#last += 1;
    return this.#last;
  }

  emit(node: Node): void {
    this.#out.push(node);
  }

  /** A new variable with the value of an expression. */
  variable(kind: string, expression: string): string {
    const name = this.fresh(kind);
    this.emit(`${name} = ${expression};`);
    return name;
  }

  code(expression: string, type: Code["type"], maybe = false): Code {
    return { kind: "code", text: this.variable("x", expression), maybe, type };
  }

  /** The variable of a path into the request, which is read at the start unless it begins in a list that is gone through. */
  path(expression: string, source: string): string {
    if (!/^in_/.test(source) && !this.#isPath(source)) return this.variable("x", expression);
    const name = this.#paths.get(expression) ?? `$p${this.number()}`;
    this.#paths.set(expression, name);
    return name;
  }

  #isPath(variable: string): boolean {
    return variable.startsWith("$p");
  }

  truth(expression: string): Code {
    return this.code(expression, { kind: "boolean" });
  }

  /** Writes statements that are run under a condition. */
  when(condition: string | undefined, write: () => void): void {
    if (condition === undefined) return write();
    this.emit({ kind: "if", condition, body: this.#into([], write) });
  }

  #into(nodes: Node[], write: () => void): Node[] {
    const out = this.#out;
    this.#out = nodes;
    write();
    this.#out = out;
    return nodes;
  }

  /** The name of a constant collection. */
  constant(value: Value): string {
    const text = literal(value, this.#agreed.data);
    const name = this.#constants.get(text) ?? `C${this.#constants.size}`;
    this.#constants.set(text, name);
    return name;
  }

  expression(value: Abstract, into: Node[]): string {
    let text = "";
    this.#into(into, () => {
      text = this.text(value);
    });
    return text;
  }

  /** The expression of a value, once what it needs is written. What it makes is new; constants are shared. */
  text(value: Abstract): string {
    switch (value.kind) {
      case "known":
        if (value.value === undefined) return "undefined";
        return isScalar(value.value) ? JSON.stringify(value.value) : this.constant(value.value);
      case "code":
        return value.text;
      case "input":
        throw new Unspecialised("the request as a value");
      case "oneOf":
        return this.#textOfOne(value);
      case "object":
        return this.#textOfObject(value);
      case "list":
        return this.#textOfItems(value.items, "[]", (list, one) => `${list}.push(${one});`);
      case "set":
        return this.#textOfItems(value.items, "new RegoSet()", (set, one) => `${set}.add(${one});`);
    }
  }

  #textOfOne({ which, values }: OneOf): string {
    if ([...values.values()].every((one) => one.kind === "known")) {
      const table: Value[] = new Array(Math.max(...values.keys()) + 1).fill(undefined);
      for (const [number, one] of values) table[number] = (one as { readonly value: Value }).value;
      if (table.every((one) => isScalar(one))) return `${this.constant(table)}[${which}]`;
    }
    const name = this.variable("x", "undefined");
    for (const [number, one] of values)
      this.when(`${which} === ${number}`, () => this.emit(`${name} = ${this.text(one)};`));
    return name;
  }

  #textOfObject({ members }: ObjectOf): string {
    const name = this.variable("x", "new Bare()");
    for (const [key, one] of members) {
      if (isUndefined(one)) continue;
      const text = this.text(one);
      this.when(isDefined(one) ? undefined : `!(${this.undefinedTest(one)})`, () =>
        this.emit(`${name}[${JSON.stringify(key)}] = ${text};`),
      );
    }
    return name;
  }

  #textOfItems(items: readonly Item[], empty: string, put: (holder: string, one: string) => string): string {
    const name = this.variable("x", empty);
    for (const { when, value } of items) this.when(when, () => this.emit(put(name, this.text(value))));
    return name;
  }

  /** The values of a list or a set in Rego's order. */
  sorted(value: Abstract): Abstract {
    return this.#builtins.call("sort", [value]);
  }

  undefinedTest(one: Abstract): string {
    if (one.kind === "code" || one.kind === "oneOf") return undefinedTest(one);
    return isDefined(one) ? "false" : "true";
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
    scope.ways.push({ state: this.#here(changed), before: jump.before, condition });
    if (condition === undefined || condition === "true") {
      this.emit(jump);
      this.#isDead = true;
    } else this.emit({ kind: "if", condition, body: [jump] });
  }

  #end(condition?: string): void {
    this.#leave(this.#scope, condition);
  }

  /** A block that jumps may end. */
  #within(write: () => void): void {
    if (this.#isDead) return;
    const node: Labelled = { kind: "label", label: `b${this.number()}`, before: [], body: [] };
    const scope: Scope = { node, ways: [] };
    this.#scopes.push(scope);
    this.#into(node.body, () => {
      write();
      if (this.#isDead) return;
      const tail = { kind: "nodes" as const, nodes: [] };
      this.emit(tail);
      scope.ways.push({ state: this.#here(), before: tail.nodes });
    });
    this.#scopes.pop();
    this.emit(node);
    this.#isDead = scope.ways.length === 0;
    if (!this.#isDead) this.#state = this.#copied(joined(scope.ways, node));
  }

  // The state of the only way is changed from here on, and stays what it is on that way.
  #copied({ locals, done, result }: State): State {
    return { locals: new Map(locals), done: new Set(done), result };
  }

  #block({ stmts }: Block): void {
    this.#within(() => {
      for (const statement of stmts) {
        if (this.#isDead) return;
        this.#statement(statement);
      }
    });
  }

  // ---- locals

  #local(local: number): Abstract {
    const held = this.#state.locals.get(local);
    return held === undefined ? UNDEFINED : found(held, this);
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
    if (isUndefined(value)) return this.#end();
    if (!isDefined(value)) this.#leave(this.#scope, this.undefinedTest(value), [[local, UNDEFINED]]);
    this.#set(local, defined(value));
  }

  // ---- statements

  #statement({ type, stmt }: Statement): void {
    switch (type) {
      case "NopStmt":
        return;
      case "ResetLocalStmt":
        return this.#set(stmt.target, UNDEFINED);
      case "AssignVarStmt":
        return this.#set(stmt.target, this.#operand(stmt.source));
      case "AssignVarOnceStmt":
        return this.#assignOnce(stmt.target, this.#operand(stmt.source));
      case "AssignIntStmt":
      case "MakeNumberIntStmt":
        return this.#set(stmt.target, known(stmt.value));
      case "MakeNumberRefStmt":
        return this.#set(stmt.target, known(Number(this.#strings[stmt.index])));
      case "MakeNullStmt":
        return this.#set(stmt.target, known(null));
      case "MakeArrayStmt":
        return this.#set(stmt.target, { kind: "list", items: [], origin: this.number() });
      case "MakeSetStmt":
        return this.#set(stmt.target, { kind: "set", items: [], origin: this.number(), fuzzy: false });
      case "MakeObjectStmt":
        return this.#set(stmt.target, { kind: "object", members: new Map(), origin: this.number() });
      case "BlockStmt":
        for (const block of (stmt.blocks ?? []) as Block[]) this.#block(block);
        return;
      case "BreakStmt":
        return this.#leave(this.#scopes.at(-1 - stmt.index) as Scope);
      case "ReturnLocalStmt":
        this.#state = { ...this.#state, result: this.#local(stmt.source) };
        return;
      case "IsDefinedStmt":
        return this.#setDefined(stmt.source, this.#local(stmt.source));
      case "IsUndefinedStmt":
        return this.#isUndefined(stmt.source);
      case "DotStmt":
        return this.#dot(stmt);
      case "EqualStmt":
        return this.#equality(stmt, true);
      case "NotEqualStmt":
        return this.#equality(stmt, false);
      case "ArrayAppendStmt":
        return this.#append(stmt);
      case "SetAddStmt":
        return this.#set(stmt.set, this.#added(this.#local(stmt.set), this.#operand(stmt.value)));
      case "ObjectInsertStmt":
        return this.#insert(stmt, false);
      case "ObjectInsertOnceStmt":
        return this.#insert(stmt, true);
      case "NotStmt":
        return this.#not(stmt.block);
      case "ScanStmt":
        return this.#scan(stmt);
      case "CallStmt":
        return this.#call(stmt);
      case "CallDynamicStmt":
        return this.#callDynamic(stmt);
      case "LenStmt":
        return this.#setDefined(stmt.target, this.#builtins.call("count", [this.#operand(stmt.source)]));
      case "IsArrayStmt":
        return this.#isOfKind(this.#operand(stmt.source), "list", (text) => `Array.isArray(${text})`);
      case "IsObjectStmt":
        return this.#isOfKind(this.#operand(stmt.source), "object", (text) => `isObject(${text})`);
      case "IsSetStmt":
        return this.#isOfKind(this.#operand(stmt.source), "set", (text) => `(${text} instanceof RegoSet)`);
      default:
        throw new Unspecialised(`the statement ${type}`);
    }
  }

  #isUndefined(local: number): void {
    const value = this.#local(local);
    if (isUndefined(value)) return;
    if (isDefined(value)) return this.#end();
    this.#leave(this.#scope, `!(${this.undefinedTest(value)})`, [[local, defined(value)]]);
    this.#set(local, UNDEFINED);
  }

  #isOfKind(value: Abstract, kind: "list" | "object" | "set", test: (text: string) => string): void {
    const is = this.#builtins.isOfKind(value, kind);
    if (is === false) return this.#end();
    if (is === undefined) this.#end(`!${test(this.text(value))}`);
  }

  #assignOnce(local: number, value: Abstract): void {
    const before = this.#local(local);
    if (isUndefined(before)) return this.#set(local, value);
    const isConflict = () => {
      if (differ(before, value) !== false) this.emit(`if (!Q(${this.text(before)}, ${this.text(value)})) conflict();`);
    };
    if (isDefined(before)) return isConflict();
    this.#within(() => {
      this.#within(() => {
        this.#leave(this.#scope, this.undefinedTest(before), [[local, value]]);
        isConflict();
        this.#set(local, defined(before));
      });
    });
  }

  #append({ array, value }: { array: number; value: Operand }): void {
    const [list, one] = [this.#local(array), this.#operand(value)];
    if (list.kind === "list") return this.#set(array, { ...list, items: [...list.items, { value: one }] });
    this.emit(`${ownVariable(list)}.push(${this.text(one)});`);
  }

  #added(set: Abstract, value: Abstract): Abstract {
    if (set.kind !== "set") {
      this.emit(`${ownVariable(set)}.add(${this.text(value)});`);
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
      return this.#set(object, { ...holder, members: new Map([...holder.members, [name.value as string, one]]) });
    }
    const made = holder.kind === "object" ? this.code(this.text(holder), undefined) : holder;
    this.#set(object, made);
    this.emit(`${once ? "insertOnce" : "setMember"}(${ownVariable(made)}, ${this.text(name)}, ${this.text(one)});`);
  }

  #not(block: Block): void {
    const outer = this.#scope;
    this.#within(() => {
      for (const statement of block.stmts) {
        if (this.#isDead) return;
        this.#statement(statement);
      }
      this.#leave(outer);
    });
  }

  #equality({ a, b }: { a: Operand; b: Operand }, wanted: boolean): void {
    const [one, other] = [this.#operand(a), this.#operand(b)];
    const difference = isDefined(one) && isDefined(other) ? differ(one, other) : undefined;
    if (difference !== undefined) return difference === wanted ? this.#end() : undefined;
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
    if (from.kind === "input") return this.#setDefined(target, this.#memberOfInput(name));
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
    if (from.kind === "set" && from.fuzzy) from = this.code(this.text(from), { kind: "set" });
    if (from.kind === "code" && scalarType(from) !== undefined) return;
    // The position of an entry is not known where those before it may be missing.
    const isCounted = () => statementsIn(block).some((one) => mentions(one, key));
    const steps = this.#steps(from, undefined);
    const isUnsure = from.kind === "list" && !from.items.every(isSure) && isCounted();
    if (steps === undefined || steps.length > MOST_STEPS || isUnsure) return this.#loop(from, key, value, block);
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
            const test = isDefined(one) ? undefined : `!(${this.undefinedTest(one)})`;
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
    const text = this.text(from);
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
      const variable = this.variable("m", this.text(now));
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
    const values = this.variable("v", list === undefined ? `valuesOf(${text})` : `${text} ?? []`);
    const keys = list === undefined ? this.variable("v", `keysOf(${text})`) : undefined;
    const n = this.fresh("n");
    this.#ofLoops.add(n);
    for (const { variable } of carried) this.#ofLoops.add(variable);
    this.#loops += 1;
    const body: Node[] = [];
    this.#into(body, () => {
      const at = keys === undefined ? n : `${keys} === null ? ${n} : ${keys}[${n}]`;
      this.#set(key, this.code(at, keys === undefined ? { kind: "number" } : undefined));
      this.#set(value, this.code(`${values}[${n}]`, list?.items));
      this.#block(block);
      if (this.#isDead) return;
      for (const { local, variable } of carried) {
        const now = this.#local(local);
        if (now.kind !== "code" || now.text !== variable) this.emit(`${variable} = ${this.text(now)};`);
      }
    });
    this.#loops -= 1;
    this.emit({ kind: "loop", head: `for (${n} = 0; ${n} < ${values}.length; ${n}++)`, body });
    this.#isDead = false;
    // A rule that was evaluated in the loop was not if there was nothing to go through.
    this.#state = this.#copied(entry);
    for (const local of changed) this.#state.locals.set(local, LOST);
    for (const { local, held } of carried) this.#set(local, held);
  }

  // ---- calls

  #call({ func, args, result }: { func: string; args: Operand[]; result: number }): void {
    const given = args.map((arg) => this.#operand(arg));
    if (!this.#funcs.has(func)) return this.#setDefined(result, this.#builtins.call(func, given.map(settled)));
    this.#setDefined(result, this.#apply(func, given.slice(COMMON_PARAMETERS).map(settled)));
  }

  #callDynamic({ path, result }: { path: Operand[]; result: number }): void {
    const steps = path.map((step) => this.#operand(step));
    if (!steps.every((step) => step.kind === "known")) throw new Unspecialised("a call of what is not known");
    const name = steps.map((step) => String((step as { value: Value }).value)).join("/");
    const func = [...this.#funcs.values()].find(
      (one) => one.path?.join("/") === name && one.params.length === COMMON_PARAMETERS,
    );
    if (func === undefined) return this.#end();
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
      return this.code(`${part}(undefined, DATA, ${args.map((arg) => this.text(arg)).join()})`, undefined, true);
    }
    const isQuick = func.blocks.flatMap(statementsIn).every(({ type }) => QUICK.includes(type));
    return isQuick || this.#isOfLoop(args) ? this.#inlined(func, args) : this.#evaluated(func, args);
  }

  /** Whether values are other ones each time that a loop comes to them. */
  #isOfLoop(values: readonly Abstract[]): boolean {
    return this.#ofLoops.size > 0 && values.some((one) => variablesOf(one).some((name) => this.#ofLoops.has(name)));
  }

  #inlined({ params, blocks }: Func, args: readonly Abstract[]): Abstract {
    this.#calls += 1;
    if (this.#calls > MOST_CALLS) throw new Unspecialised("too much code");
    const { locals, result } = this.#state;
    const scopes = this.#scopes;
    const own = params.slice(COMMON_PARAMETERS).map((local, at) => [local, args[at] as Abstract] as const);
    const common = [[INPUT, { kind: "input" }] as const, [DATA, known(this.#agreed.data)] as const];
    this.#state = { locals: new Map<number, Held>([...common, ...own]), done: this.#state.done, result: undefined };
    this.#scopes = [];
    for (const block of blocks) this.#block(block);
    const given = this.#isDead || this.#state.result === undefined ? UNDEFINED : found(this.#state.result, this);
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
      this.emit({ kind: "rule", rule: found.code });
      this.#state.done.add(found.code);
    }
    return found.value;
  }

  #written(func: Func, args: readonly Abstract[]): Evaluated {
    const code: RuleCode = { name: `r${this.number()}`, body: [], sites: 0 };
    const [state, isDead, loops] = [this.#state, this.#isDead, this.#loops];
    this.#state = { ...this.#here(), done: new Set() };
    this.#loops = 0;
    let value: Abstract = UNDEFINED;
    this.#into(code.body, () => {
      value = this.#inlined(func, args);
    });
    const evaluated = { args, code, value, isDead: this.#isDead };
    [this.#state, this.#isDead, this.#loops] = [state, isDead, loops];
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
    this.#into(main, () => {
      const value = this.#inlined(func, []);
      if (this.#isDead) return this.emit("return undefined;");
      new Answering(this).answer(value);
    });
    const { types, told, data } = this.#agreed;
    return programText({
      main: [...[...this.#paths].map(([expression, name]) => `${name} = ${expression};`), ...main],
      functions: this.#order.map(({ code }) => code),
      given: [
        ...Object.keys(types).map((name) => `in_${name}`),
        ...told.flatMap((one) => ("expression" in one ? [one.expression] : [])),
      ],
      constants: this.#constants,
      parts: this.#called,
      data,
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

function readsOf({ type, stmt }: Statement): number[] {
  const numbers = ["source", "key", "value", "object", "set", "array", "a", "b"].flatMap((name) => {
    const one = stmt[name];
    if (typeof one === "number") return type === "MakeNumberIntStmt" || type === "AssignIntStmt" ? [] : [one];
    return one?.type === "local" ? [one.value as number] : [];
  });
  const args = ((stmt.args ?? []) as (Operand | number)[]).flatMap((one) => {
    if (typeof one === "number") return [one];
    return one.type === "local" ? [one.value] : [];
  });
  const path = ((stmt.path ?? []) as Operand[]).flatMap((one) => (one?.type === "local" ? [one.value] : []));
  return [...numbers, ...(type === "CallStmt" ? args.slice(COMMON_PARAMETERS) : args), ...path];
}

function mentions(statement: Statement, local: number): boolean {
  return statement.type !== "AssignVarStmt" && statement.type !== "ScanStmt" && readsOf(statement).includes(local);
}

function writtenBy({ type, stmt }: Statement): number[] {
  const all = [stmt.target, stmt.result, stmt.set, stmt.array, stmt.object];
  if (type === "ScanStmt") all.push(stmt.key, stmt.value);
  if (type === "IsDefinedStmt" || type === "IsUndefinedStmt") all.push(stmt.source);
  return all.filter((local): local is number => typeof local === "number");
}
