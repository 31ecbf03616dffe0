// Writes OPA's plan of the policies (`opa build --target plan`, its intermediate representation) as a JavaScript
// module, statement by statement. A statement that it does not know is an error, so that no policy compiles to
// something else. Whatever does not depend on the facts of a request is kept for the next request.

import { RegoSet } from "../runtime/values.ts";
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
} from "./plan.ts";
import { PlanReach, type Reach } from "./plan-reach.ts";
import { fillingOf, isQuick } from "./plan-shapes.ts";

/**
 * Packages whose functions take only dates, numbers and names of periods. What is kept of their results says nothing
 * about a person.
 */
const KEPT = /^g0\.data\.hdp\.lib\.(dates|periods)\./;

/**
 * Names of members that JavaScript itself gives to scalars, lists and sets. A member of such a name is looked up with
 * care.
 */
const PROTOTYPES = [Object, Array, String, Number, Boolean, RegoSet].map(({ prototype }) => prototype);

/** What a program hands out besides its entrypoints. */
export interface HandedOut {
  /** Functions of the plan, or all of them, for callers who ask what a part gives. */
  readonly functions?: true | readonly string[];
  /** Whether the functions are handed out that {@link partsOf} names. */
  readonly parts?: boolean;
}

/**
 * The policies of a plan as the text of a JavaScript module. `PlanModule` in packages/rego-to-js/src/runtime/runtime.ts
 * describes its export.
 *
 * @throws Error if the plan has something that this compiler or the built-in functions do not know
 */
export function compilePlan(plan: Plan, builtins: readonly string[], handedOut: HandedOut = {}): string {
  for (const { name } of plan.static.builtin_funcs ?? []) {
    if (!builtins.includes(name)) throw new Error(`built-in function ${name} is not known`);
  }
  return new PlanCompiler(plan).module(handedOut);
}

/**
 * The functions of a plan that see nothing but their arguments and the data, by name, each with its name in the program. A
 * specialised program calls these.
 */
export function partsOf({ funcs: { funcs }, static: { strings } }: Plan): Map<string, string> {
  const reach = new PlanReach(
    funcs,
    strings.map(({ value }) => value),
  );
  const isPart = ({ name, params }: Func) => params.length > COMMON_PARAMETERS && reach.of(name) === "data";
  return new Map(funcs.flatMap((func, index) => (isPart(func) ? [[func.name, `f${index}`]] : [])));
}

class PlanCompiler {
  readonly #strings: readonly string[];
  readonly #plan: Plan;
  /** Functions by name, each with its number. */
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #reach: PlanReach;
  /** How many rules are kept for as long. */
  readonly #keptRules: Record<Reach, number> = { data: 0, case: 0, question: 0, request: 0 };
  /** Objects that are made at once: by their names, each with the number of its constructor. */
  readonly #shapes = new Map<string, number>();
  /** Labels of the blocks around a statement, the innermost last. */
  readonly #labels: number[] = [];
  #lastLabel = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#strings = plan.static.strings.map(({ value }) => value);
    this.#numbers = new Map(plan.funcs.funcs.map(({ name }, index) => [name, index]));
    this.#reach = new PlanReach(plan.funcs.funcs, this.#strings);
  }

  module({ functions: handedOut = [], parts = false }: HandedOut): string {
    const { funcs } = this.#plan.funcs;
    const { builtin_funcs } = this.#plan.static;
    const dynamic = funcs.filter(({ path, params }) => path && params.length === COMMON_PARAMETERS);
    const entrypoints = this.#plan.plans.plans.map(({ name }) => {
      const rule = `g0.data.${name.replaceAll("/", ".")}`;
      return `${JSON.stringify(name)}: (i, d) => start(${this.#functionName(rule)}, i, d)`;
    });
    const functions = funcs.map((func, index) => this.#func(func, index)).join("\n");
    const names = handedOut === true ? [...this.#numbers.keys()] : handedOut;
    const more = [
      ...(names.length > 0 ? [`,\nfunctions: ${this.#handedOut(names)}`] : []),
      ...(parts ? [`,\nparts: { __proto__: null, ${[...partsOf(this.#plan).values()].join()} }`] : []),
    ];
    // A function in parentheses is compiled as it is read; any other is read once more when it is called.
    return `// Written by tools/build-policies.ts from the policies; not to be edited.
export default (function ({ Bare, b: B, conflict, element: S, equal: Q, hasMembers: H, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, note, start } = keeping(${JSON.stringify(this.#keptRules)});
${(builtin_funcs ?? []).map(({ name }) => `const ${builtinName(name)} = B[${JSON.stringify(name)}];`).join("\n")}
${this.#constructors()}
${functions}
const dynamic = { __proto__: null,
${dynamic.map(({ path = [], name }) => `${JSON.stringify(path.join("/"))}: ${this.#functionName(name)}`).join(",\n")}
};
return { entrypoints: { ${entrypoints.join(",\n")} }${more.join("")} };
});
`;
  }

  // Each call is an evaluation of its own, so that nothing is kept from that of another request.
  #handedOut(names: readonly string[]): string {
    const all = names.map((name) => {
      return `${JSON.stringify(name)}: (i, d, ...a) => start((j, e) => ${this.#functionName(name)}(j, e, ...a), i, d)`;
    });
    return `{ __proto__: null, ${all.join(",\n")} }`;
  }

  #functionName(name: string): string {
    const number = this.#numbers.get(name);
    if (number === undefined) throw new Error(`the plan has no function ${name}`);
    return `f${number}`;
  }

  #func(func: Func, index: number): string {
    const { name, params, blocks } = func;
    const body = blocks.map((block) => this.#block(block)).join("\n");
    const locals = [...new Set(body.match(/\bl\d+\b/g))].filter((local) => !params.includes(Number(local.slice(1))));
    const declared = locals.length === 0 ? "" : `let ${locals.join()};\n`;
    const head = `(${params.map((param) => `l${param}`).join()})`;
    const reach = this.#reach.of(name);
    if (params.length > COMMON_PARAMETERS && reach === "data" && KEPT.test(name)) {
      return `const f${index} = keep(${head} => {\n${declared}${body}\n});`;
    }
    if (params.length > COMMON_PARAMETERS || isQuick(func)) {
      return `function f${index}${head} {\n${declared}${body}\n}`;
    }
    const number = this.#keptRules[reach]++;
    const list = reach === "request" ? "noted" : reach;
    const read = reach === "question" ? `K.question.get(${number})` : `K.${list}[${number}]`;
    const write = (value: string) => {
      if (reach === "question") return `K.question.set(${number}, ${value})`;
      return reach === "request" ? `note(${number}, ${value})` : `K.${reach}[${number}] = ${value}`;
    };
    return `function g${index}${head} {\n${declared}${body}\n}
function f${index}(i, d) {
const k = ${read};
if (k !== undefined) return k === N ? undefined : k;
const v = g${index}(i, d);
${write("v === undefined ? N : v")};
return v;
}`;
  }

  #block({ stmts }: Block, last = ""): string {
    const label = ++this.#lastLabel;
    this.#labels.push(label);
    const body = this.#statements(stmts).join("\n");
    this.#labels.pop();
    return `b${label}: {\n${body}\n${last}}`;
  }

  /**
   * Values that fill a new list or object at once are written into its literal. V8 then makes it of the right size and
   * shape.
   */
  #statements(statements: readonly Statement[]): string[] {
    const written: string[] = [];
    for (let at = 0; at < statements.length; at++) {
      const { type, stmt } = statements[at] as Statement;
      const filling =
        type === "MakeArrayStmt" || type === "MakeObjectStmt" ? fillingOf(statements, at, this.#strings) : [];
      if (filling.length === 0) {
        written.push(this.#statement({ type, stmt }));
        continue;
      }
      const values = filling.map(({ stmt: { value } }) => this.#operand(value)).join();
      const made = type === "MakeArrayStmt" ? `[${values}]` : `new ${this.#shapeOf(filling)}(${values})`;
      written.push(`l${stmt.target} = ${made};`);
      at += filling.length;
    }
    return written;
  }

  /** The constructor of objects with these members, in this order. */
  #shapeOf(filling: readonly Statement[]): string {
    const names = filling.map(({ stmt: { key } }) => this.#operand(key)).join();
    const number = this.#shapes.get(names) ?? this.#shapes.size;
    this.#shapes.set(names, number);
    return `O${number}`;
  }

  // An object literal would have `Object.prototype`, or be slow with none.
  #constructors(): string {
    const made = [...this.#shapes].map(([names, number]) => {
      const members = (JSON.parse(`[${names}]`) as string[]).map(
        (name, at) => `this[${JSON.stringify(name)}] = a${at};`,
      );
      const parameters = members.map((_, at) => `a${at}`).join();
      return `function O${number}(${parameters}) { ${members.join(" ")} }\nO${number}.prototype = Bare.prototype;`;
    });
    return made.join("\n");
  }

  #operand(operand: Operand): string {
    if (operand.type === "local") return `l${operand.value}`;
    return JSON.stringify(operand.type === "bool" ? operand.value : this.#strings[operand.value]);
  }

  /** A statement that is undefined ends its block. */
  get #end(): string {
    return this.#break(0);
  }

  #break(index: number): string {
    const label = this.#labels.at(-1 - index);
    if (label === undefined) throw new Error("a break out of the function");
    return `break b${label};`;
  }

  #statement({ type, stmt }: Statement): string {
    switch (type) {
      case "ArrayAppendStmt":
        return `l${stmt.array}.push(${this.#operand(stmt.value)});`;
      case "AssignIntStmt":
        return `l${stmt.target} = ${stmt.value};`;
      case "AssignVarOnceStmt":
        return this.#assignOnce(`l${stmt.target}`, this.#operand(stmt.source));
      case "AssignVarStmt":
        return `l${stmt.target} = ${this.#operand(stmt.source)};`;
      case "BlockStmt":
        return (stmt.blocks ?? []).map((block: Block) => this.#block(block)).join("\n");
      case "BreakStmt":
        return this.#break(stmt.index);
      case "CallDynamicStmt":
        return this.#callDynamic(stmt);
      case "CallStmt":
        return this.#call(stmt);
      case "DotStmt":
        return this.#dot(stmt);
      case "EqualStmt":
        return `if (!${this.#equality(stmt)}) ${this.#end}`;
      case "IsArrayStmt":
        return `if (!Array.isArray(${this.#operand(stmt.source)})) ${this.#end}`;
      case "IsDefinedStmt":
        return `if (l${stmt.source} === undefined) ${this.#end}`;
      case "IsObjectStmt":
        return `if (!O(${this.#operand(stmt.source)})) ${this.#end}`;
      case "IsSetStmt":
        return `if (!(${this.#operand(stmt.source)} instanceof RegoSet)) ${this.#end}`;
      case "IsUndefinedStmt":
        return `if (l${stmt.source} !== undefined) ${this.#end}`;
      case "LenStmt":
        return `l${stmt.target} = B.count(${this.#operand(stmt.source)});`;
      case "MakeArrayStmt":
        return `l${stmt.target} = [];`;
      case "MakeNullStmt":
        return `l${stmt.target} = null;`;
      case "MakeNumberIntStmt":
        return `l${stmt.target} = ${stmt.value};`;
      case "MakeNumberRefStmt":
        return `l${stmt.target} = ${this.#number(stmt.index)};`;
      case "MakeObjectStmt":
        return `l${stmt.target} = new Bare();`;
      case "MakeSetStmt":
        return `l${stmt.target} = new RegoSet();`;
      case "NopStmt":
        return "";
      case "NotEqualStmt":
        return `if (${this.#equality(stmt)}) ${this.#end}`;
      case "NotStmt":
        return this.#not(stmt.block);
      case "ObjectInsertOnceStmt":
        return `insertOnce(l${stmt.object}, ${this.#operand(stmt.key)}, ${this.#operand(stmt.value)});`;
      case "ObjectInsertStmt":
        return this.#insert(stmt);
      case "ObjectMergeStmt":
        return `l${stmt.target} = merge(l${stmt.a}, l${stmt.b});`;
      case "ResetLocalStmt":
        return `l${stmt.target} = undefined;`;
      case "ReturnLocalStmt":
        return `return l${stmt.source};`;
      case "ScanStmt":
        return this.#scan(stmt);
      case "SetAddStmt":
        return `l${stmt.set}.add(${this.#operand(stmt.value)});`;
      default:
        throw new Error(`statement ${type} is not known`);
    }
  }

  #assignOnce(target: string, source: string): string {
    return `if (${target} === undefined) ${target} = ${source}; else if (!Q(${target}, ${source})) conflict();`;
  }

  #call({ func, args, result }: { func: string; args: Operand[]; result: number }): string {
    // The kept results of a function hold for one input and one data document.
    if (this.#numbers.has(func) && !(isLocal(args[0], INPUT) && isLocal(args[1], DATA) && result > DATA)) {
      throw new Error(`${func} is called with another input, or other data`);
    }
    const called = this.#numbers.has(func) ? this.#functionName(func) : builtinName(func);
    const given = args.map((arg) => this.#operand(arg)).join();
    return `l${result} = ${called}(${given}); if (l${result} === undefined) ${this.#end}`;
  }

  #callDynamic({ path, args, result }: { path: Operand[]; args: number[]; result: number }): string {
    const name = path.map((step) => this.#operand(step)).join();
    const given = args.map((local) => `l${local}`).join();
    return `l${result} = dynamic[[${name}].join("/")]?.(${given}); if (l${result} === undefined) ${this.#end}`;
  }

  #dot({ source, key, target }: { source: Operand; key: Operand; target: number }): string {
    const from = this.#operand(source);
    const name = key.type === "string_index" ? (this.#strings[key.value] as string) : "";
    const to = `l${target}`;
    const plain = /^[a-z_][a-z0-9_]*$/i.test(name) && !PROTOTYPES.some((prototype) => name in prototype);
    if (!plain) return `${to} = D(${from}, ${this.#operand(key)}); if (${to} === undefined) ${this.#end}`;
    // Only objects have a member of such a name, and only as their own. A set may have an element of it.
    if (source.type === "local" && source.value === target) throw new Error("a member that takes its object's place");
    return `${to} = H(${from}) ? ${from}.${name} : undefined; if (${to} === undefined && (${to} = S(${from}, "${name}")) === undefined) ${this.#end}`;
  }

  #equality({ a, b }: { a: Operand; b: Operand }): string {
    const [left, right] = [this.#operand(a), this.#operand(b)];
    return a.type === "local" && b.type === "local" ? `Q(${left}, ${right})` : `(${left} === ${right})`;
  }

  #insert({ key, value, object }: { key: Operand; value: Operand; object: number }): string {
    const name = key.type === "string_index" ? this.#strings[key.value] : undefined;
    if (name === undefined) {
      return `setMember(l${object}, ${this.#operand(key)}, ${this.#operand(value)});`;
    }
    return `l${object}[${JSON.stringify(name)}] = ${this.#operand(value)};`;
  }

  /** A block that comes to its end ends the block around it too. */
  #not(block: Block): string {
    return this.#block(block, this.#end);
  }

  #number(index: number): string {
    const text = this.#strings[index] as string;
    if (!Number.isSafeInteger(Number(text))) throw new Error(`the number ${text} is not whole, or too large`);
    return text;
  }

  #scan({ source, key, value, block }: { source: number; key: number; value: number; block: Block }): string {
    const n = ++this.#lastLabel;
    return `{
const k${n} = keysOf(l${source}), v${n} = valuesOf(l${source});
for (let n${n} = 0; n${n} < v${n}.length; n${n}++) {
l${key} = k${n} === null ? n${n} : k${n}[n${n}];
l${value} = v${n}[n${n}];
${this.#block(block)}
}
}`;
  }
}

/** Short, for it is written at each call: the names of functions hold dots. */
function builtinName(name: string): string {
  return `b_${name.replaceAll(".", "_")}`;
}
