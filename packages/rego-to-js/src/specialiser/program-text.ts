// The text of a specialised program.
import { isObject, RegoSet, type Value } from "../runtime/values.ts";
import { isScalar } from "./abstract.ts";
import { isInline, type Node, printed, pruned, type RuleCode, variablesIn } from "./code.ts";
import { Unspecialised } from "./paths.ts";

/** What a program is written of. */
export interface ProgramParts {
  readonly main: readonly Node[];
  /** What is evaluated once for each request, when it is first needed. */
  readonly functions: readonly RuleCode[];
  /** The parameters of the program. */
  readonly given: readonly string[];
  /** Constants by their text, each with its name. */
  readonly constants: ReadonlyMap<string, string>;
  /** The parts of the general program that are called. */
  readonly parts: ReadonlySet<string>;
}

/** What specialised programs take of what they are handed, each by a short name. */
const HANDED = [
  "Bare",
  "b: B",
  "conflict",
  "equal: Q",
  "insertOnce",
  "isObject",
  "keysOf",
  "member: D",
  "RegoSet",
  "setMember",
  "valuesOf",
  "asJson",
  "compare",
  "entry",
  "entries",
  "named",
];

/** The text of a function of what {@link HANDED} names, the parts of the general program, and the data. */
export function programText({ main, functions, given, constants, parts }: ProgramParts): string {
  const [mainBody = [], ...bodies] = pruned([main, ...functions.map(({ body }) => body)]);
  for (const [at, { body }] of functions.entries()) body.splice(0, Infinity, ...(bodies[at] as Node[]));
  // Those that others call stand before these.
  for (const { body } of functions) if (printed(body) === "") body.length = 0;
  const mainText = printed(mainBody);
  const written = functions
    .filter((one) => one.sites > 0 && one.body.length > 0 && !isInline(one))
    .map(({ name, body }) => ({ name, text: printed(body) }));
  const texts = [mainText, ...written.map(({ text }) => text)];
  const counts = new Map<string, number>();
  for (const name of texts.flatMap((text) => [...variablesIn(text)])) counts.set(name, (counts.get(name) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  const own = (text: string) => declared([...variablesIn(text)].filter((name) => counts.get(name) === 1));
  const evaluations = written.map(({ name, text }) => {
    return `let E${name} = 0;\nfunction ${name}() {\nE${name} = E;\n${own(text)}${text}}`;
  });
  const named = [...constants].map(([text, name]) => `const ${name} = ${text};`).join("\n");
  const words = new Set([named, ...texts].join("\n").match(/\b\w+/g));
  const handed = HANDED.filter((one) => words.has(one.split(" ").at(-1) as string));
  const whole = `(RUNTIME, PARTS, DATA) => {
${handed.length === 0 ? "" : `const { ${handed.join(", ")} } = RUNTIME;`}
${parts.size === 0 ? "" : `const { ${[...parts].join(", ")} } = PARTS;`}
${named}
let ${given.join()}, E = 0;
${declared(shared)}${evaluations.join("\n")}
const main = () => {
${own(mainText)}${mainText}};
return (${given.map((name) => `a_${name}`).join()}) => {
${given.map((name) => `${name} = a_${name};`).join(" ")}
E++;
// Nothing of a request is kept.
try { return main(); } finally { ${[...given, ...shared].join(" = ")} = undefined; }
};
}`;
  // In a literal, this name would set the prototype.
  if (whole.includes("__proto__")) throw new Unspecialised("a member of the name __proto__");
  return whole;
}

function declared(names: readonly string[]): string {
  return names.length === 0 ? "" : `let ${names.join()};\n`;
}

/** A constant as JavaScript writes it, in bare objects and sets; a collection of the data is found there. */
export function literal(value: Value, data: Value): string {
  if (value === undefined) return "undefined";
  if (isScalar(value)) return JSON.stringify(value);
  const place = placeIn(data, value);
  if (place !== undefined) return `DATA${place}`;
  const all = (values: readonly Value[]) => values.map((one) => literal(one, data)).join();
  if (Array.isArray(value)) return `[${all(value)}]`;
  if (value instanceof RegoSet) return `new RegoSet([${all(value.values())}])`;
  if (value instanceof Map) return `new Map([${[...value].map((pair) => `[${all(pair)}]`).join()}])`;
  const members = Object.entries(value as Record<string, Value>);
  return `Object.assign(new Bare(), {${members.map(([name, one]) => `${JSON.stringify(name)}: ${literal(one, data)}`).join()}})`;
}

/** The places of the collections of data documents. */
const places = new WeakMap<object, Map<Value, string>>();

/** The way from the data to one of its collections. */
function placeIn(data: Value, value: Value): string | undefined {
  let known = places.get(data as object);
  if (known === undefined) {
    known = new Map();
    const walk = (one: Value, way: string) => {
      if (isScalar(one) || known?.has(one)) return;
      known?.set(one, way);
      if (Array.isArray(one)) for (const [n, inner] of one.entries()) walk(inner, `${way}[${n}]`);
      else if (isObject(one))
        for (const [name, inner] of Object.entries(one)) walk(inner, `${way}[${JSON.stringify(name)}]`);
    };
    walk(data, "");
    places.set(data as object, known);
  }
  return known.get(value);
}
