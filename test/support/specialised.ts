import { compileFunction } from "node:vm";
import { Engine } from "../../src/core/engine/engine.ts";
import type { SpecialisedModule, SpecialisedModules } from "../../src/core/engine/specialised.ts";
import { dataDocument } from "../../src/core/regulation/data-document.ts";
import { loadPlan, loadProgram } from "../../src/node/package/policy-module.ts";
import { readRegulations } from "../../src/node/regulations/read-regulations.ts";
import { SpecialisedSources } from "../../tools/build/specialised.ts";

const regulations = readRegulations();
const { schemas, ajv } = regulations;
const data = dataDocument(regulations);
const parts = { module: await regulations.policies(), plan: await loadProgram(), data, schemas, ajv };

/** The programs as the build writes them. */
const sources = new SpecialisedSources((await loadPlan()).plan, schemas, data);

/** The programs of the sources, which count what they answer. */
export class CountedModules {
  answered = 0;
  readonly #made = new Map<string, Readonly<Record<string, SpecialisedModule>> | undefined>();

  readonly modules: SpecialisedModules = (decision) => {
    if (!this.#made.has(decision)) this.#made.set(decision, this.#make(decision));
    return this.#made.get(decision);
  };

  #make(decision: string): Readonly<Record<string, SpecialisedModule>> | undefined {
    const source = sources.source(decision);
    if (source === undefined) return undefined;
    const module: { exports: Record<string, SpecialisedModule> } = { exports: {} };
    compileFunction(source, ["module"])(module);
    const counted = Object.entries(module.exports).map(([version, make]): [string, SpecialisedModule] => [
      version,
      (...handed) => {
        const program = make(...handed);
        return (...asked) => {
          const answer = program(...asked);
          if (answer !== undefined) this.answered += 1;
          return answer;
        };
      },
    ]);
    return Object.fromEntries(counted);
  }
}

/** An engine with these programs, or without any. */
export function engineWith(specialised?: SpecialisedModules): Engine {
  return new Engine({ ...parts, ...(specialised && { specialised }) });
}
