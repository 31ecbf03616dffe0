import { basename } from "node:path";
import type { Declared } from "../../core/catalogue/declared-schemas.ts";
import type { Shape } from "../../core/catalogue/shape.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import { type CatchingCase, catchingCase } from "../../features/mutation/catching-case.ts";
import { type DefinitionMutant, definitionMutants } from "../../features/mutation/definition-mutants.ts";
import { type Ask, Judge, type Verdict } from "../../features/mutation/judge.ts";
import { type Mutant, mutantsOf } from "../../features/mutation/mutants.ts";
import { loadCases } from "../cases/load.ts";
import { LateAjv } from "../package/validators.ts";
import { declaredFiles, making } from "../regulations/load-declared.ts";
import type { Regulations } from "../regulations/read-regulations.ts";

/** A change of a version, or of the definition of a decision that the jurisdiction declares. */
export type Change = Mutant | DefinitionMutant;

/** All changes of a jurisdiction: those of its versions, then those of its definitions. */
export function changesOf(regulations: Regulations, jurisdiction: Jurisdiction): Change[] {
  const { shapes } = making(regulations.schemas);
  return [
    ...mutantsOf(jurisdiction, new SchemaTree(regulations.schemas)),
    ...declaredIn(jurisdiction, regulations).flatMap((one) =>
      definitionMutants(one, shapes.get(one.definition.shape) as Shape),
    ),
  ];
}

function declaredIn({ folder }: Jurisdiction, { readYaml }: Regulations): Declared[] {
  const owner = basename(folder);
  return declaredFiles(folder).map(({ decision, file }) => {
    const definition = readYaml(file).value as Declared["definition"];
    return { owner, name: decision.slice(owner.length + 1), definition };
  });
}

/** The result of one change. */
export interface Judged {
  readonly mutant: Change;
  readonly verdict: Verdict;
  /** Whether no case asks what it bears on. */
  readonly untested?: true;
  /** For a change that no case notices: a case that would notice it, if one was found. */
  readonly catching?: CatchingCase;
}

/** Changes one jurisdiction, mutant by mutant, and yields whether its cases notice. */
export class Mutation {
  readonly mutants: readonly Change[];
  readonly #judge: Judge;
  readonly #engine: Engine;
  readonly #tree: SchemaTree;

  constructor(regulations: Regulations, module: WebAssembly.Module, engine: Engine, jurisdiction: Jurisdiction) {
    const { cases } = loadCases(jurisdiction, regulations.ajv);
    this.#engine = engine;
    this.#tree = new SchemaTree(regulations.schemas);
    const { compiled } = regulations.ajv;
    this.#judge = new Judge(regulations, module, jurisdiction, cases, {
      all: declaredIn(jurisdiction, regulations),
      making: making(regulations.schemas),
      validators: (schemas) => new LateAjv(schemas, compiled),
    });
    this.mutants = changesOf(regulations, jurisdiction);
  }

  judge(mutant: Change): Judged {
    const verdict = this.#judge.verdict(mutant);
    if (verdict !== "unnoticed") return { mutant, verdict };
    if (this.#judge.casesOn(mutant).length === 0) return { mutant, verdict, untested: true };
    const asking = {
      right: this.#judge.asking(),
      changed: this.#judge.askingChanged(mutant) as Ask,
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
function numbersAbout({ from, to }: Change): number[] {
  return [from, to].flatMap((value) => (typeof value === "number" ? [value - 1, value, value + 1] : []));
}
