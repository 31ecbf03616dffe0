import type { Engine } from "../../core/engine/engine.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import { type CatchingCase, catchingCase } from "../../features/mutation/catching-case.ts";
import { Judge, type Verdict } from "../../features/mutation/judge.ts";
import { applyMutant, type Mutant, mutantsOf } from "../../features/mutation/mutants.ts";
import { loadCases } from "../cases/load.ts";
import type { Regulations } from "../regulations/read-regulations.ts";

/** The result of one change. */
export interface Judged {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
  /** Whether no case asks what it bears on. */
  readonly untested?: true;
  /** For a change that no case notices: a case that would notice it, if one was found. */
  readonly catching?: CatchingCase;
}

/** Changes one jurisdiction, mutant by mutant, and yields whether its cases notice. */
export class Mutation {
  readonly mutants: readonly Mutant[];
  readonly #jurisdiction: Jurisdiction;
  readonly #judge: Judge;
  readonly #engine: Engine;
  readonly #tree: SchemaTree;

  constructor(regulations: Regulations, module: WebAssembly.Module, engine: Engine, jurisdiction: Jurisdiction) {
    const { cases } = loadCases(jurisdiction, regulations.ajv);
    this.#jurisdiction = jurisdiction;
    this.#engine = engine;
    this.#tree = new SchemaTree(regulations.schemas);
    this.#judge = new Judge(regulations, module, jurisdiction, cases);
    this.mutants = mutantsOf(jurisdiction, this.#tree);
  }

  judge(mutant: Mutant): Judged {
    const verdict = this.#judge.verdict(mutant);
    if (verdict !== "unnoticed") return { mutant, verdict };
    if (this.#judge.casesOn(mutant).length === 0) return { mutant, verdict, untested: true };
    const asking = {
      right: this.#judge.asking(),
      changed: this.#judge.asking(applyMutant(this.#jurisdiction, mutant)),
    };
    const requests = this.#judge.casesOn(mutant).map(({ request }) => request);
    const catching = catchingCase(requests, asking, (request) => this.#accepts(request), {
      tree: this.#tree,
      numbers: numbersAbout(mutant),
    });
    return { mutant, verdict, ...(catching === undefined ? {} : { catching }) };
  }

  #accepts(request: Parameters<Engine["decide"]>[0]): boolean {
    try {
      this.#engine.decide(request);
      return true;
    } catch {
      return false;
    }
  }
}

// A number of the law, and those beside it, are what a fact must be to tell the change.
function numbersAbout({ from, to }: Mutant): number[] {
  return [from, to].flatMap((value) => (typeof value === "number" ? [value - 1, value, value + 1] : []));
}
