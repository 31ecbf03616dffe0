// Writes the specialised programs: of each decision, one for every version that ships.
import { compileFunction } from "node:vm";
import { minifySync } from "vite";
import { compilePlan, partsOf } from "../../packages/rego-to-js/src/compiler/compile-plan.ts";
import type { Plan } from "../../packages/rego-to-js/src/compiler/plan.ts";
import { bareCopy } from "../../packages/rego-to-js/src/runtime/bare.ts";
import { BUILTINS } from "../../packages/rego-to-js/src/runtime/builtins.ts";
import { type PlanFunctions, type PlanModule, RUNTIME } from "../../packages/rego-to-js/src/runtime/runtime.ts";
import { NotCovered } from "../../packages/rego-to-js/src/runtime/values.ts";
import { Unspecialised } from "../../packages/rego-to-js/src/specialiser/paths.ts";
import { Specialiser } from "../../packages/rego-to-js/src/specialiser/specialise.ts";
import { entrypointIn } from "../../src/core/engine/entrypoint.ts";
import { ENTRY_MEMBERS } from "../../src/core/engine/in-order.ts";
import { CIVIL_DAY, IN_FORCE_ON } from "../../src/core/engine/specialised.ts";
import type { DataDocument } from "../../src/core/regulation/data-document.ts";
import type { SchemaFiles } from "../../src/core/schema/schemas.ts";
import { factType } from "./fact-types.ts";

/** Larger ones are not worth the room that they take in the package. */
const LARGEST = 48_000;

/** What could not be specialised, by decision and version, and why. */
export type Refusals = Map<string, string>;

export class SpecialisedSources {
  readonly refused: Refusals = new Map();
  readonly #plan: Plan;
  readonly #schemas: SchemaFiles;
  readonly #data: DataDocument;
  readonly #functions: PlanFunctions;
  readonly #parts: ReadonlyMap<string, string>;

  constructor(plan: Plan, schemas: SchemaFiles, data: DataDocument) {
    this.#plan = plan;
    this.#schemas = schemas;
    this.#data = bareCopy(data) as DataDocument;
    const text = compilePlan(plan, Object.keys(BUILTINS), { functions: true });
    const module = compileFunction(text.replace(/^export default /m, "return "), []) as () => PlanModule;
    this.#functions = module()(RUNTIME).functions as PlanFunctions;
    this.#parts = partsOf(plan);
  }

  /**
   * The text of a module in CommonJS, which exports the programs of a decision as `SpecialisedModules` describes them;
   * `undefined` if there are none.
   */
  source(decision: string): string | undefined {
    const programs: string[] = [];
    for (const [id, { versions }] of Object.entries(this.#data.jurisdictions)) {
      for (const [from, version] of Object.entries(versions)) {
        const key = `${id} ${from}`;
        try {
          const program = minified(this.#specialiser(decision, id, version).program());
          if (program.length > LARGEST) this.refused.set(`${decision} ${key}`, `${program.length} characters`);
          else programs.push(`${JSON.stringify(key)}:${program}`);
        } catch (error) {
          if (!(error instanceof Unspecialised || error instanceof NotCovered)) throw error;
          this.refused.set(`${decision} ${key}`, error.message);
        }
      }
    }
    return programs.length === 0 ? undefined : `"use strict";${EXPORTS}{${programs.join(",\n")}};\n`;
  }

  #specialiser(decision: string, jurisdiction: string, version: unknown): Specialiser {
    const agreed = {
      rule: `g0.data.${entrypointIn(this.#schemas, decision).replaceAll("/", ".")}`,
      input: { decision, jurisdiction },
      types: { as_of: { kind: "ascii" as const }, facts: factType(this.#schemas, decision) },
      data: this.#data,
      told: [
        { func: CIVIL_DAY, expression: "day", type: { kind: "ascii" as const } },
        { func: IN_FORCE_ON, of: "day", value: version },
      ],
      entry: ENTRY_MEMBERS,
    };
    return new Specialiser(this.#plan, agreed, {
      evaluate: (func, input, data, args) => this.#functions[func]?.(input, data, ...args),
      part: (func) => this.#parts.get(func),
    });
  }
}

const EXPORTS = "module.exports=";

/** An expression without what is not needed. */
function minified(expression: string): string {
  const { code, errors } = minifySync("program.cjs", `${EXPORTS}${expression}`, { compress: true, mangle: true });
  const [error] = errors;
  if (error !== undefined) throw new Error(`a specialised program: ${error.message}`);
  if (!code.startsWith(EXPORTS)) throw new Error("a specialised program does not begin as it was written");
  return code.slice(EXPORTS.length).replace(/;\s*$/, "");
}
