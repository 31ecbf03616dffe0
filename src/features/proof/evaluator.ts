import type { Block, Func, Operand, Plan, PlanFunctions, Statement, Value } from "#rego-to-js";
import { RUNTIME, statementsIn } from "#rego-to-js";
import { addTo, certain, SymbolicBuiltins } from "./builtins.ts";
import { ALWAYS, type Guard, NEVER } from "./guards.ts";
import { NotProved, notProved } from "./not-proved.ts";
import { elements, isAmong, same, typeOf } from "./relations.ts";
import type { Space } from "./space.ts";
import {
  Applied,
  type Case,
  type FactsObject,
  Instant,
  Seconds,
  SomeList,
  SomeObject,
  SomeSet,
  type Sum,
  type Sym,
  Symbolic,
  Table,
} from "./symbols.ts";
import { onlyVariable, Tabulation } from "./tables.ts";

const { RegoSet, isObject, member } = RUNTIME;

/** What one side answers from. */
export interface EvaluatedSide {
  readonly plan: Plan;
  /** The plan, compiled. What depends on one fact alone is found by calling it. */
  readonly functions: PlanFunctions;
  readonly data: Value;
  readonly decision: string;
  readonly jurisdiction: string;
}

/** What a request leaves open. */
export interface Asked {
  readonly as_of: Sym;
  readonly facts: FactsObject;
}

/** The values that something may have, and the condition on which evaluating it ends in a conflict of rules. */
export interface Evaluated {
  readonly sum: Sum;
  readonly fails: Guard;
}

/** Stands for the input; the locals 0 and 1 of each function are the input and the data. */
class Input extends Symbolic {
  readonly type = "object";
}

/** The locals of one call, and what it comes to. */
interface Frame {
  readonly name: string;
  readonly locals: Sum[];
  readonly returned: Case[];
  /** How many scans are under way of lists whose order is not known: what is filled there has none either. */
  unordered: number;
  /** How many of those were under way when a list was made. */
  readonly madeIn: Map<SomeList, number>;
  fails: Guard;
}

/** Conditions on which blocks are left, by how many blocks: the first is the innermost. */
type Exits = Guard[];

const FIXED: ReadonlySet<string> = new Set(["decision", "jurisdiction", "detail"]);
const SECONDS = "g0.data.hdp.lib.instants.seconds";
const LATER = "g0.data.hdp.lib.instants.later";
const CIVIL = "g0.data.hdp.lib.dates.civil";

/**
 * Evaluates OPA's plan for all requests of a space at once: each local has the values that it may have, each on a
 * condition. What it does not know to follow is {@link NotProved}.
 */
export class Evaluator {
  readonly #space: Space;
  readonly #side: EvaluatedSide;
  readonly #asked: Asked;
  readonly #functions: ReadonlyMap<string, Func>;
  readonly #byPath: ReadonlyMap<string, string>;
  readonly #strings: readonly string[];
  readonly #builtins: SymbolicBuiltins;
  readonly #tabulation: Tabulation;
  readonly #input = new Input();
  readonly #known = new Map<string, Evaluated>();
  readonly #reads = new Map<string, boolean>();

  constructor(space: Space, side: EvaluatedSide, asked: Asked) {
    this.#space = space;
    this.#side = side;
    this.#asked = asked;
    const { funcs } = side.plan.funcs;
    this.#functions = new Map(funcs.map((func) => [func.name, func]));
    this.#byPath = new Map(funcs.flatMap(({ path, name }) => (path === undefined ? [] : [[path.join("/"), name]])));
    this.#strings = side.plan.static.strings.map(({ value }) => value);
    // Each side has its own: the same function of another side reads other data.
    this.#tabulation = new Tabulation(space);
    this.#builtins = new SymbolicBuiltins(space, this.#tabulation, (value, key) => this.#member(value, key));
  }

  /** The value of an entrypoint. */
  answer(entrypoint: string): Evaluated {
    return this.#call(`g0.data.${entrypoint.replaceAll("/", ".")}`, []);
  }

  #call(name: string, args: readonly Sym[]): Evaluated {
    const ofInstant = this.#ofInstant(name, args);
    if (ofInstant !== undefined) return { sum: ofInstant, fails: NEVER };
    const key = `${name}(${args.map((arg) => this.#space.keyOf(arg)).join()})`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = this.#ofProgram(name, args) ?? this.#followed(name, args);
    this.#known.set(key, found);
    return found;
  }

  /** Functions of instants, which have no table. */
  #ofInstant(name: string, args: readonly Sym[]): Sum | undefined {
    const [instant] = args;
    if (!(instant instanceof Instant)) return undefined;
    const { variable } = instant;
    if (name === SECONDS) return certain(new Seconds(variable, undefined, 0));
    if (name === LATER) return certain(new Applied("later", args, "string"));
    if (name === CIVIL && variable.day !== undefined) return certain(this.#space.identity(variable.day));
    return undefined;
  }

  /** What does not depend on the request but by its arguments, and by these in one variable, the program tells. */
  #ofProgram(name: string, args: readonly Sym[]): Evaluated | undefined {
    if (this.#readsRequest(name)) return undefined;
    const { functions, data, jurisdiction, decision } = this.#side;
    const func = functions[name] ?? notProved(`the program has no ${name}`);
    const input = { jurisdiction, decision, facts: {} };
    if (!args.some((arg) => arg instanceof Symbolic)) {
      return { sum: certain(surely(() => func(input, data, ...args))), fails: NEVER };
    }
    const variable = onlyVariable(args);
    if (variable === undefined) return undefined;
    const sum = this.#tabulation.map(name, variable, args, (...values) => func(input, data, ...values));
    return { sum, fails: NEVER };
  }

  /** Whether a function looks at the day asked about or at facts. */
  #readsRequest(name: string): boolean {
    let reads = this.#reads.get(name);
    if (reads === undefined) {
      this.#reads.set(name, true);
      const func = this.#functions.get(name) ?? notProved(`the plan has no ${name}`);
      reads = func.blocks.some((block) => block.stmts.some((statement) => this.#statementReads(statement)));
      this.#reads.set(name, reads);
    }
    return reads;
  }

  #statementReads({ type, stmt }: Statement): boolean {
    const inner: readonly Block[] = [...(stmt.blocks ?? []), ...(stmt.block === undefined ? [] : [stmt.block])];
    if (inner.some((block) => block.stmts.some((statement) => this.#statementReads(statement)))) return true;
    if (type === "CallDynamicStmt") return true;
    if (type === "CallStmt" && this.#functions.has(stmt.func)) {
      const own = (stmt.args as Operand[]).slice(2);
      return own.some(isInput) || this.#readsRequest(stmt.func);
    }
    if (type === "DotStmt" && isInput(stmt.source)) {
      const key = stmt.key as Operand;
      return !(key.type === "string_index" && FIXED.has(this.#strings[key.value] ?? ""));
    }
    const operands = [stmt.source, stmt.value, stmt.a, stmt.b, stmt.key, ...(stmt.args ?? [])];
    return operands.some(isInput) || (type === "ScanStmt" && stmt.source === 0);
  }

  #followed(name: string, args: readonly Sym[]): Evaluated {
    const func = this.#functions.get(name) ?? notProved(`the plan has no ${name}`);
    const frame: Frame = { name, locals: [], returned: [], unordered: 0, madeIn: new Map(), fails: NEVER };
    frame.locals[0] = certain(this.#input);
    frame.locals[1] = certain(this.#side.data);
    func.params.slice(2).forEach((local, at) => {
      frame.locals[local] = certain(args[at]);
    });
    let guard = ALWAYS;
    for (const block of func.blocks) guard = this.#block(block, frame, guard, []);
    return { sum: this.#space.merged(frame.returned), fails: frame.fails };
  }

  /** Runs a block on a condition, and gives the condition on which what follows it runs. */
  #block(block: Block, frame: Frame, guard: Guard, outer: Exits): Guard {
    const exits: Exits = [];
    let rest = guard;
    for (const statement of block.stmts) {
      if (rest === NEVER) break;
      rest = this.#statement(statement, frame, rest, exits);
    }
    return this.#space.guards.or(rest, this.#left(exits, outer));
  }

  /** The condition on which a block was left alone; those that leave more are those of the block around it. */
  #left(exits: Exits, outer: Exits): Guard {
    exits.slice(1).forEach((guard, index) => {
      this.#exit(outer, index, guard ?? NEVER);
    });
    return exits[0] ?? NEVER;
  }

  #exit(exits: Exits, index: number, guard: Guard): void {
    exits[index] = this.#space.guards.or(exits[index] ?? NEVER, guard);
  }

  /** Goes on where a condition holds, and leaves the block elsewhere. */
  #only(guard: Guard, holds: Guard, exits: Exits): Guard {
    const { guards } = this.#space;
    const kept = guards.and(guard, holds);
    this.#exit(exits, 0, guards.less(guard, kept));
    return kept;
  }

  #operand(operand: Operand, frame: Frame, guard: Guard): Sum {
    if (operand.type === "local") return this.#local(operand.value, frame, guard);
    return [[guard, operand.type === "bool" ? operand.value : this.#strings[operand.value]]];
  }

  #local(local: number, frame: Frame, guard: Guard): Sum {
    return this.#space.under(frame.locals[local] ?? [], guard);
  }

  #assign(local: number, sum: Sum, frame: Frame, guard: Guard): void {
    const space = this.#space;
    const before = frame.locals[local] ?? [];
    const kept = space.under(before, space.guards.not(guard));
    frame.locals[local] =
      kept.length === 0 ? space.under(sum, guard) : space.merged([...kept, ...space.under(sum, guard)]);
  }

  /** Assigns a new collection. It is not compared with others, since it is still to be filled. */
  #make(local: number, collection: Symbolic, frame: Frame, guard: Guard): void {
    const space = this.#space;
    const kept = space.under(frame.locals[local] ?? [], space.guards.not(guard));
    frame.locals[local] = [...kept, [guard, collection]];
    if (collection instanceof SomeList) frame.madeIn.set(collection, frame.unordered);
  }

  /** Assigns values, and goes on where there is one. */
  #put(local: number, sum: Sum, frame: Frame, guard: Guard, exits: Exits): Guard {
    const merged = this.#space.merged(sum);
    this.#assign(local, merged, frame, guard);
    return this.#only(guard, this.#space.defined(merged), exits);
  }

  #statement({ type, stmt }: Statement, frame: Frame, guard: Guard, exits: Exits): Guard {
    const space = this.#space;
    const { guards } = space;
    switch (type) {
      case "NopStmt":
        return guard;
      case "AssignIntStmt":
      case "MakeNumberIntStmt":
        this.#assign(stmt.target, [[guard, stmt.value]], frame, guard);
        return guard;
      case "MakeNumberRefStmt":
        this.#assign(stmt.target, [[guard, Number(this.#strings[stmt.index ?? stmt.Index])]], frame, guard);
        return guard;
      case "MakeNullStmt":
        this.#assign(stmt.target, [[guard, null]], frame, guard);
        return guard;
      case "MakeArrayStmt":
        this.#make(stmt.target, new SomeList(), frame, guard);
        return guard;
      case "MakeSetStmt":
        this.#make(stmt.target, new SomeSet(), frame, guard);
        return guard;
      case "MakeObjectStmt":
        this.#make(stmt.target, new SomeObject(), frame, guard);
        return guard;
      case "AssignVarStmt":
        this.#assign(stmt.target, this.#operand(stmt.source, frame, guard), frame, guard);
        return guard;
      case "AssignVarOnceStmt":
        return this.#assignOnce(stmt, frame, guard);
      case "ResetLocalStmt":
        frame.locals[stmt.target] = space.under(frame.locals[stmt.target] ?? [], guards.not(guard));
        return guard;
      case "IsDefinedStmt":
        return this.#only(guard, space.defined(this.#local(stmt.source, frame, guard)), exits);
      case "IsUndefinedStmt":
        return this.#only(guard, guards.not(space.defined(this.#local(stmt.source, frame, guard))), exits);
      case "EqualStmt":
        return this.#only(guard, this.#equality(stmt, frame, guard), exits);
      case "NotEqualStmt":
        return this.#only(guard, guards.not(this.#equality(stmt, frame, guard)), exits);
      case "IsArrayStmt":
        return this.#only(guard, this.#hasType("array", stmt.source, frame, guard), exits);
      case "IsObjectStmt":
        return this.#only(guard, this.#hasType("object", stmt.source, frame, guard), exits);
      case "IsSetStmt":
        return this.#only(guard, this.#hasType("set", stmt.source, frame, guard), exits);
      case "BreakStmt":
        this.#exit(exits, stmt.index, guard);
        return NEVER;
      case "ReturnLocalStmt":
        for (const [own, value] of this.#local(stmt.source, frame, guard)) {
          frame.returned.push([own, space.settled(value, own)]);
        }
        return NEVER;
      case "BlockStmt": {
        let rest = guard;
        for (const block of stmt.blocks ?? []) {
          if (rest === NEVER) break;
          rest = this.#block(block, frame, rest, exits);
        }
        return rest;
      }
      case "NotStmt":
        return this.#not(stmt.block, frame, guard, exits);
      case "ScanStmt":
        return this.#scan(stmt, frame, guard, exits);
      case "DotStmt":
        return this.#put(stmt.target, this.#dot(stmt, frame, guard), frame, guard, exits);
      case "LenStmt":
        return this.#apply("count", [stmt.source], stmt.target, frame, guard, exits);
      case "CallStmt": {
        const own = this.#functions.has(stmt.func) ? (stmt.args as Operand[]).slice(2) : (stmt.args as Operand[]);
        return this.#apply(stmt.func, own, stmt.result, frame, guard, exits);
      }
      case "CallDynamicStmt":
        return this.#applyDynamic(stmt, frame, guard, exits);
      case "ArrayAppendStmt":
        this.#append(stmt, frame, guard);
        return guard;
      case "SetAddStmt":
        for (const [own, set] of this.#local(stmt.set, frame, guard)) {
          for (const [both, value] of this.#operand(stmt.value, frame, own)) {
            addTo(asOwn(set, SomeSet), both, space.settled(value, both), space);
          }
        }
        return guard;
      case "ObjectInsertStmt":
      case "ObjectInsertOnceStmt":
        this.#insert(stmt, frame, guard, type === "ObjectInsertOnceStmt");
        return guard;
      case "ObjectMergeStmt":
        this.#merge(stmt, frame, guard);
        return guard;
      default:
        return notProved(`the statement ${type}`);
    }
  }

  #assignOnce(stmt: { source: Operand; target: number }, frame: Frame, guard: Guard): Guard {
    const space = this.#space;
    const { guards } = space;
    const value = this.#operand(stmt.source, frame, guard);
    const before = this.#local(stmt.target, frame, guard);
    frame.fails = guards.or(frame.fails, this.#conflict(before, value));
    const rest = guards.less(guard, space.defined(before));
    if (rest !== NEVER) this.#assign(stmt.target, space.under(value, rest), frame, rest);
    return guard;
  }

  /** The condition on which two things have different values. */
  #conflict(a: Sum, b: Sum): Guard {
    const space = this.#space;
    const { guards } = space;
    let conflict = NEVER;
    for (const [one, value] of a) {
      for (const [other, inner] of b) {
        const both = guards.and(one, other);
        if (both === NEVER) continue;
        const equals = same(space.settled(value, both), space.settled(inner, both), space);
        conflict = guards.or(conflict, guards.less(both, equals));
      }
    }
    return conflict;
  }

  #equality(stmt: { a: Operand; b: Operand }, frame: Frame, guard: Guard): Guard {
    const space = this.#space;
    const { guards } = space;
    let equals = NEVER;
    for (const [own, value] of this.#operand(stmt.a, frame, guard)) {
      for (const [both, other] of this.#operand(stmt.b, frame, own)) {
        const found = same(space.settled(value, both), space.settled(other, both), space);
        equals = guards.or(equals, guards.and(both, found));
      }
    }
    return equals;
  }

  #hasType(type: string, source: Operand, frame: Frame, guard: Guard): Guard {
    const space = this.#space;
    const { guards } = space;
    let holds = NEVER;
    for (const [own, value] of this.#operand(source, frame, guard)) {
      const parts: Sum = value instanceof Table ? this.#typeParts(value) : [[ALWAYS, typeOf(value, space)]];
      for (const [part, found] of parts) {
        // Values of null, which JavaScript calls objects, have a type of their own.
        if (found === type) holds = guards.or(holds, guards.and(own, part));
      }
    }
    return holds;
  }

  #typeParts(table: Table): Sum {
    const space = this.#space;
    return this.#tabulation.map("type", table.variable, [table], (value) => typeOf(value, space));
  }

  #not(block: Block, frame: Frame, guard: Guard, exits: Exits): Guard {
    const inner: Exits = [];
    let rest = guard;
    for (const statement of block.stmts) {
      if (rest === NEVER) break;
      rest = this.#statement(statement, frame, rest, inner);
    }
    // What comes to the end of the block is what is not to be: it leaves the block around.
    this.#exit(exits, 0, rest);
    return this.#left(inner, exits);
  }

  #scan(
    stmt: { source: number; key: number; value: number; block: Block },
    frame: Frame,
    guard: Guard,
    exits: Exits,
  ): Guard {
    const { guards } = this.#space;
    let rest = guard;
    for (const [own, source] of this.#local(stmt.source, frame, guard)) {
      const isUnordered = source instanceof SomeList && source.unordered;
      frame.unordered += isUnordered ? 1 : 0;
      for (const [there, key, value] of this.#entries(this.#space.settled(source, own), placesMatter(stmt))) {
        const both = guards.and(guards.and(own, there), rest);
        if (both === NEVER) continue;
        this.#assign(stmt.key, [[both, key]], frame, both);
        this.#assign(stmt.value, [[both, value]], frame, both);
        rest = guards.less(rest, guards.less(both, this.#block(stmt.block, frame, both, exits)));
      }
      frame.unordered -= isUnordered ? 1 : 0;
    }
    return rest;
  }

  /** What is in a collection: the condition of each entry, its key and its value. */
  #entries(source: Sym, withPlaces: boolean): (readonly [Guard, Sym, Sym])[] {
    if (source instanceof Table) return this.#tableEntries(source);
    if (source instanceof SomeSet || source instanceof RegoSet) {
      return elements(source).map(([guard, value]) => [guard, value, value]);
    }
    if (source instanceof SomeList) {
      if (!withPlaces || source.unordered)
        return source.entries.map(([guard, value]) => [guard, new UnknownPlace(), value]);
      return this.#placed(source);
    }
    if (Array.isArray(source)) return source.map((value, at) => [ALWAYS, at, value]);
    const members = this.#space.members(source);
    if (members !== undefined) {
      return [...members].flatMap(([name, sum]) => sum.map(([guard, value]) => [guard, name, value] as const));
    }
    if (source instanceof Symbolic && source.type === undefined) notProved("the elements of an unknown value");
    return [];
  }

  /** The elements of a list, each for every place that it may have. */
  #placed({ entries }: SomeList): (readonly [Guard, Sym, Sym])[] {
    const { guards } = this.#space;
    let before: Guard[] = [ALWAYS];
    return entries.flatMap(([guard, value]) => {
      const here = before.map((own, place) => [guards.and(own, guard), place, value] as const);
      const next = new Array<Guard>(before.length + 1).fill(NEVER);
      before.forEach((own, count) => {
        next[count] = guards.or(next[count] as Guard, guards.less(own, guard));
        next[count + 1] = guards.or(next[count + 1] as Guard, guards.and(own, guard));
      });
      before = next;
      return here.filter(([own]) => own !== NEVER);
    });
  }

  /** The entries of collections that depend on one variable. */
  #tableEntries(table: Table): (readonly [Guard, Sym, Sym])[] {
    const space = this.#space;
    const names = new Set<string>();
    let longest = 0;
    let isSet = false;
    for (const id of new Set(table.ids)) {
      if (id < 0) continue;
      const value = space.value(id);
      if (isObject(value)) for (const name of Object.keys(value)) names.add(name);
      else if (Array.isArray(value) || value instanceof RegoSet) {
        isSet ||= value instanceof RegoSet;
        longest = Math.max(longest, elements(value).length);
      }
    }
    if (names.size > MOST_NAMES || longest > MOST_ELEMENTS) notProved("a table of large collections");
    const part = (name: string, of: (value: Value) => Value) => this.#tabulation.map(name, table.variable, [table], of);
    const own = [...names].flatMap((name) =>
      part(`member ${name}`, (value) => (isObject(value) ? member(value, name) : undefined)).map(
        ([guard, value]) => [guard, name, value] as const,
      ),
    );
    const listed = Array.from({ length: longest }, (_, at) =>
      part(`element ${at}`, (value) =>
        isObject(value) || typeof value !== "object" || value === null ? undefined : elements(value)[at]?.[1],
      ).map(([guard, value]) => [guard, isSet ? value : at, value] as const),
    );
    return [...own, ...listed.flat()];
  }

  #dot(stmt: { source: Operand; key: Operand }, frame: Frame, guard: Guard): Sum {
    const space = this.#space;
    return this.#operand(stmt.source, frame, guard).flatMap(([own, source]) =>
      this.#operand(stmt.key, frame, own).flatMap(([both, key]) =>
        space.under(this.#member(space.settled(source, both), space.settled(key, both)), both),
      ),
    );
  }

  #member(source: Sym, key: Sym): Sum {
    const space = this.#space;
    if (source === this.#input) return this.#ofInput(key);
    if (source instanceof SomeSet || (source instanceof RegoSet && key instanceof Symbolic)) {
      const guard = isAmong(key, elements(source), space);
      return guard === NEVER ? [] : [[guard, key]];
    }
    if (source instanceof SomeList) return this.#element(source, key);
    if (source instanceof Table || key instanceof Table) {
      const variable = onlyVariable([source, key]);
      if (variable !== undefined) return this.#tabulation.map("member", variable, [source, key], member);
      return this.#memberOfEither(source, key);
    }
    const members = source instanceof Symbolic ? space.members(source) : undefined;
    if (members !== undefined) {
      if (key instanceof Symbolic) notProved("a member whose name is not known");
      return typeof key === "string" ? (members.get(key) ?? []) : [];
    }
    if (source instanceof Symbolic) return [];
    if (key instanceof Symbolic) return notProved("a member by a key that is not known");
    return certain(member(source, key));
  }

  /** A member by a key of few values, or of a source of few. */
  #memberOfEither(source: Sym, key: Sym): Sum {
    const space = this.#space;
    if (key instanceof Table) {
      return space.parted(key).flatMap(([guard, known]) => space.under(this.#member(source, known), guard));
    }
    return space.parted(source as Table).flatMap(([guard, known]) => space.under(this.#member(known, key), guard));
  }

  #ofInput(key: Sym): Sum {
    const { decision, jurisdiction } = this.#side;
    switch (key) {
      case "decision":
        return certain(decision);
      case "jurisdiction":
        return certain(jurisdiction);
      case "facts":
        return certain(this.#asked.facts);
      case "as_of":
        return certain(this.#asked.as_of);
      case "detail":
        return [];
      default:
        return notProved(`the member ${String(key)} of the request`);
    }
  }

  /** The element at a position, among those that are there. */
  #element(list: SomeList, key: Sym): Sum {
    if (typeof key !== "number")
      return key instanceof Symbolic ? notProved("an element at a place that is not known") : [];
    if (list.unordered) return notProved("an element of a list whose order is not known");
    const space = this.#space;
    const { guards } = space;
    const found: Case[] = [];
    let before: Guard[] = [ALWAYS];
    for (const [guard, value] of list.entries) {
      const here = guards.and(before[key] ?? NEVER, guard);
      if (here !== NEVER) found.push([here, value]);
      const next = new Array<Guard>(Math.min(before.length + 1, key + 1)).fill(NEVER);
      before.forEach((own, count) => {
        next[count] = guards.or(next[count] ?? NEVER, guards.less(own, guard));
        if (count + 1 <= key) next[count + 1] = guards.or(next[count + 1] ?? NEVER, guards.and(own, guard));
      });
      before = next;
    }
    return space.merged(found);
  }

  #append(stmt: { array: number; value: Operand }, frame: Frame, guard: Guard): void {
    for (const [on, list] of this.#local(stmt.array, frame, guard)) {
      for (const [both, value] of this.#operand(stmt.value, frame, on)) {
        const own = asOwn(list, SomeList);
        own.push(both, this.#space.settled(value, both));
        if (frame.unordered > (frame.madeIn.get(own) ?? 0)) own.unordered = true;
      }
    }
  }

  #insert(stmt: { object: number; key: Operand; value: Operand }, frame: Frame, guard: Guard, once: boolean): void {
    const space = this.#space;
    const { guards } = space;
    for (const [own, object] of this.#local(stmt.object, frame, guard)) {
      for (const [on, key] of this.#operand(stmt.key, frame, own)) {
        for (const [both, value] of this.#operand(stmt.value, frame, on)) {
          const { members, set } = { members: asOwn(object, SomeObject).members, set: asOwn(object, SomeObject) };
          for (const [named, name] of this.#names(key)) {
            const here = guards.and(both, named);
            if (here === NEVER) continue;
            const before = members.get(name) ?? [];
            const settled = space.settled(value, here);
            if (once) frame.fails = guards.or(frame.fails, this.#conflict(before, [[here, settled]]));
            set.set(name, space.merged([...space.under(before, guards.not(here)), [here, settled]]));
          }
        }
      }
    }
  }

  /** The names that a key may be. */
  #names(key: Sym): readonly (readonly [Guard, string])[] {
    const parts = key instanceof Table ? this.#space.parted(key) : certain(key);
    return parts.map(([guard, name]) =>
      typeof name === "string" ? ([guard, name] as const) : notProved("a member whose name is not known"),
    );
  }

  #merge(stmt: { a: number; b: number; target: number }, frame: Frame, guard: Guard): void {
    const space = this.#space;
    const merged: Case[] = [];
    for (const [own, a] of this.#local(stmt.a, frame, guard)) {
      for (const [both, b] of this.#local(stmt.b, frame, own)) {
        const sums = [a, b].map(
          (object) => space.members(space.settled(object, both)) ?? notProved("a merge of what is no object"),
        );
        merged.push([both, this.#mergedObject(sums[0] as Map<string, Sum>, sums[1] as Map<string, Sum>)]);
      }
    }
    this.#assign(stmt.target, merged, frame, guard);
  }

  #mergedObject(a: Map<string, Sum>, b: Map<string, Sum>): SomeObject {
    const space = this.#space;
    const { guards } = space;
    const object = new SomeObject();
    for (const [name, sum] of a) object.set(name, sum);
    for (const [name, sum] of b) {
      const before = object.members.get(name) ?? [];
      const merged: Case[] = [
        ...space.under(before, guards.not(space.defined(sum))),
        ...space.under(sum, guards.not(space.defined(before))),
      ];
      for (const [own, value] of before) {
        for (const [both, other] of space.under(sum, own)) {
          const [one, two] = [space.members(value), space.members(other)];
          if (one === undefined || two === undefined) notProved("a merge of what is no object");
          else merged.push([both, this.#mergedObject(one, two)]);
        }
      }
      object.set(name, space.merged(merged));
    }
    return object;
  }

  /** Each combination of the values that arguments may have. */
  #combinations(args: readonly (Operand | number)[], frame: Frame, guard: Guard): (readonly [Guard, readonly Sym[]])[] {
    let combinations: (readonly [Guard, readonly Sym[]])[] = [[guard, []]];
    for (const arg of args) {
      const operand: Operand = typeof arg === "number" ? { type: "local", value: arg } : arg;
      combinations = combinations.flatMap(([own, values]) =>
        this.#operand(operand, frame, own).map(([both, value]) => [both, [...values, value]] as const),
      );
    }
    return combinations.map(([own, values]) => [own, values.map((value) => this.#space.settled(value, own))]);
  }

  #apply(
    name: string,
    args: readonly (Operand | number)[],
    target: number,
    frame: Frame,
    guard: Guard,
    exits: Exits,
  ): Guard {
    const space = this.#space;
    const isOwn = this.#functions.has(name);
    const results: Case[] = [];
    for (const [own, values] of this.#combinations(args, frame, guard)) {
      let sum: Sum;
      if (isOwn) {
        const { sum: found, fails } = this.#call(name, values);
        frame.fails = space.guards.or(frame.fails, space.guards.and(own, fails));
        sum = found;
      } else sum = this.#builtin(name, values, frame);
      results.push(...space.under(sum, own));
    }
    return this.#put(target, results, frame, guard, exits);
  }

  #builtin(name: string, values: readonly Sym[], frame: Frame): Sum {
    try {
      return this.#builtins.call(name, values);
    } catch (error) {
      if (error instanceof NotProved && !error.message.includes(" in ")) {
        error.message += ` in ${frame.name.replace(/^g0\.data\./, "")}`;
      }
      throw error;
    }
  }

  #applyDynamic(stmt: { path: Operand[]; result: number }, frame: Frame, guard: Guard, exits: Exits): Guard {
    const space = this.#space;
    const results: Case[] = [];
    for (const [own, path] of this.#combinations(stmt.path, frame, guard)) {
      if (path.some((step) => step instanceof Symbolic)) notProved("a rule whose name is not known");
      const name = this.#byPath.get(path.join("/"));
      if (name === undefined) continue;
      const { sum, fails } = this.#call(name, []);
      frame.fails = space.guards.or(frame.fails, space.guards.and(own, fails));
      results.push(...space.under(sum, own));
    }
    return this.#put(stmt.result, results, frame, guard, exits);
  }
}

/** What the program gives; what it cannot is not proved. */
function surely(call: () => Value): Value {
  try {
    return call();
  } catch (error) {
    return notProved(`the program says: ${(error as Error).message}`);
  }
}

/** The place of an element of a list of which it is not known what stands before it. */
class UnknownPlace extends Symbolic {
  readonly type = "number";
}

const places = new WeakMap<object, boolean>();

/** Whether the block of a scan does something with the places of elements. */
function placesMatter(stmt: { key: number; block: Block }): boolean {
  let matter = places.get(stmt);
  if (matter === undefined) {
    const locals = new Set([stmt.key]);
    const isPlace = (operand: unknown) =>
      typeof operand === "number"
        ? locals.has(operand)
        : locals.has((operand as Operand)?.value as number) && (operand as Operand).type === "local";
    matter = statementsIn(stmt.block).some(({ type, stmt: inner }) => {
      if (type === "AssignVarStmt" && isPlace(inner.source)) {
        locals.add(inner.target);
        return false;
      }
      const { source, key, value, a, b, args = [], path = [], array, set, object } = inner;
      const numbers = type === "MakeNumberIntStmt" || type === "AssignIntStmt";
      return [source, key, numbers ? undefined : value, a, b, ...args, ...path, array, set, object].some(isPlace);
    });
    places.set(stmt, matter);
  }
  return matter;
}

const MOST_NAMES = 40;
const MOST_ELEMENTS = 12;

function isInput(operand: unknown): boolean {
  const { type, value } = (operand ?? {}) as Partial<Operand>;
  return type === "local" && value === 0;
}

/** A collection that the same function made. */
function asOwn<T extends Symbolic>(value: Sym, type: new () => T): T {
  return value instanceof type ? value : notProved("a collection that is filled elsewhere");
}
