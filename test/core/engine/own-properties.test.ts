import { afterEach, describe, expect, it } from "vitest";
import { setAt, valueAt } from "../../../src/core/base/plain-value.ts";
import { Engine } from "../../../src/core/engine/engine.ts";
import { dataDocument } from "../../../src/core/regulation/data-document.ts";
import type { DecisionName } from "../../../src/core/schema/decisions.ts";
import { type SchemaPlace, SchemaTree } from "../../../src/core/schema/schema-tree.ts";
import { decisionSchemas } from "../../../src/core/schema/schemas.ts";
import type { Request } from "../../../src/index.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { AS_OF, permitted } from "../../support/facts.ts";

const regulations = readRegulations();
const { jurisdictions, schemas, ajv } = regulations;
const [module, plan] = await Promise.all([regulations.policies(), regulations.program()]);
const data = dataDocument(regulations);
const byProgram = new Engine({ module, plan, data, schemas, ajv });
const byModule = new Engine({ module, data, schemas, ajv });
const decisions = [...decisionSchemas(schemas).keys()] as DecisionName[];

const tree = new SchemaTree(schemas);
const cases = jurisdictions.flatMap((one) => loadCases(one, ajv).cases);
/** Every name of a fact, at any depth of any decision, with the values that cases give it. */
const planted = namesAndValues();

/** Prototypes that other code may have left a name on. */
const PROTOTYPES: readonly object[] = [Object.prototype, Array.prototype, String.prototype, Number.prototype];

const left: (() => void)[] = [];
afterEach(() => {
  for (const take of left.splice(0)) take();
});

function plant(prototype: object, name: string, descriptor: PropertyDescriptor): void {
  // A list has a length of its own, and so has a text.
  if (Object.hasOwn(prototype, name)) return;
  Object.defineProperty(prototype, name, { ...descriptor, configurable: true });
  left.push(() => delete (prototype as Record<string, unknown>)[name]);
}

describe.each(decisions)("names left on prototypes change no answer to %s", (decision) => {
  const requests = questions(decision);
  const expected = requests.map((request) => ask(byModule, request));

  it.each([
    ["as a value", (value: unknown) => ({ value, enumerable: true, writable: true })],
    ["unseen and not to be written to", (value: unknown) => ({ value, writable: false })],
    ["as a getter", (value: unknown) => ({ get: () => value })],
    ["as a setter", (value: unknown) => ({ get: () => value, set: () => {}, enumerable: true })],
  ])("%s", (_how, described) => {
    for (const prototype of PROTOTYPES) {
      // All at once, with one value after the other, for a case may say of a fact both what permits and what forbids.
      for (let nth = 0; nth < 2; nth++) {
        for (const [name, values] of planted) {
          plant(prototype, name, described(values[nth % values.length]));
        }
        const found = requests.map((request) => [ask(byProgram, request), ask(byModule, request)]);
        for (const take of left.splice(0)) take();
        for (const [index, [program, module]] of found.entries()) {
          expect(program, JSON.stringify(requests[index])).toBe(expected[index]);
          expect(module, JSON.stringify(requests[index])).toBe(expected[index]);
        }
      }
    }
  });
});

describe("a gap in a list", () => {
  it.each([
    ["Array.prototype", Array.prototype],
    ["Object.prototype", Object.prototype],
  ])("is not filled with what stands on %s under its number", (_name, prototype) => {
    const user = { ...permitted.user, roles: new Array(1) };
    const request = {
      decision: "query_permission",
      jurisdiction: "taipei",
      as_of: AS_OF,
      facts: { ...permitted, user },
    };
    plant(prototype, "0", { value: permitted.user.roles[0], writable: true });
    const found = [byProgram, byModule].map((engine) => ask(engine, request as Request));
    for (const take of left.splice(0)) take();
    for (const one of found) expect(one).toContain("facts.user.roles[0]: undefined");
  });
});

describe("a path", () => {
  it("leads to own members alone", () => {
    const value = { list: [{ a: 1 }] };
    expect(valueAt(value, ["list", 0, "a"])).toBe(1);
    for (const path of [
      ["constructor"],
      ["__proto__"],
      ["list", "length", "constructor"],
      ["list", "map"],
      ["toString"],
    ]) {
      expect(valueAt(value, path)).toBeUndefined();
    }
  });

  it.each([
    ["constructor", "prototype", "planted"],
    ["__proto__", "planted"],
    ["list", "constructor", "planted"],
  ])("%s.%s makes own members", (...path) => {
    const value: Record<string, unknown> = { list: {} };
    setAt(value, path, "x");
    expect(valueAt(value, path)).toBe("x");
    expect(JSON.stringify(value)).toContain('"planted":"x"');
    expect("planted" in {}).toBe(false);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it("replaces what no member can stand in", () => {
    const value = { a: "text" };
    setAt(value, ["a", "b"], 1);
    expect(value).toEqual({ a: { b: 1 } });
  });
});

/** Facts of some cases of each regulation, whole and with each fact left out. */
function questions(decision: DecisionName): Request[] {
  return jurisdictions.flatMap(({ id }) => {
    const own = cases.filter(({ request }) => request.decision === decision && request.jurisdiction === id);
    const some = own.filter((_, index) => index % Math.ceil(own.length / 2) === 0);
    return some.flatMap(({ request }) => {
      const whole = { as_of: AS_OF, ...request } as Request;
      const facts = { ...whole.facts } as Record<string, unknown>;
      return [whole, ...without(facts).map((fewer) => ({ ...whole, facts: fewer }) as Request)];
    });
  });
}

/** The facts without each one of them in turn, at any depth. */
function without(facts: Readonly<Record<string, unknown>>): Record<string, unknown>[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    const { [name]: _, ...others } = facts;
    const inner =
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? without(value as Record<string, unknown>).map((fewer) => ({ ...facts, [name]: fewer }))
        : [];
    return [others, ...inner];
  });
}

function namesAndValues(): ReadonlyMap<string, readonly unknown[]> {
  const names = new Map<string, unknown[]>();
  const visit = (place: SchemaPlace): void => {
    for (const { file, schema } of tree.alternatives(place)) {
      for (const [name, inner] of Object.entries(schema.properties ?? {})) {
        if (!names.has(name)) names.set(name, []);
        visit({ file, schema: inner });
      }
      if (schema.items !== undefined) visit({ file, schema: schema.items });
    }
  };
  for (const decision of decisions) visit(tree.at(`decisions/${decision}`, ["$defs", "facts"]) as SchemaPlace);
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      const values = names.get(name);
      if (values !== undefined && values.length < 2 && !values.includes(inner)) values.push(inner);
      collect(inner);
    }
  };
  for (const { request } of cases) collect(request.facts);
  for (const values of names.values()) if (values.length === 0) values.push(true);
  return names;
}

/** The answer as text, or why there is none. */
function ask(engine: Engine, request: Request): string {
  try {
    return JSON.stringify(engine.decide(request));
  } catch (error) {
    return String(error);
  }
}
