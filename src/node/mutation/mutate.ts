import { basename } from "node:path";
import type { Declared } from "../../core/catalogue/declared-schemas.ts";
import type { Shape } from "../../core/catalogue/shape.ts";
import type { Request } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { Jurisdiction, Version } from "../../core/regulation/jurisdiction.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import { compare } from "../../features/cases/run.ts";
import type { Timeline } from "../../features/cases/timeline.ts";
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
  readonly #jurisdiction: Jurisdiction;
  readonly #judge: Judge;
  readonly #engine: Engine;
  readonly #tree: SchemaTree;

  constructor(regulations: Regulations, module: WebAssembly.Module, engine: Engine, jurisdiction: Jurisdiction) {
    const { cases } = loadCases(jurisdiction, regulations.ajv);
    this.#jurisdiction = jurisdiction;
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
    const catching = this.#catching(mutant);
    return { mutant, verdict, ...(catching === undefined ? {} : { catching }) };
  }

  /** Whether a case that was found for one change would notice another as well. */
  notices({ request, expect, timeline }: CatchingCase, mutant: Change): boolean {
    const answer = this.#judge.askingChanged(mutant)?.(request, timeline);
    return answer === undefined || compare(expect, answer).length > 0;
  }

  #catching(mutant: Change): CatchingCase | undefined {
    const [right, changed] = [this.#judge.asking(), this.#judge.askingChanged(mutant) as Ask];
    const known = { tree: this.#tree, numbers: numbersAbout(mutant) };
    const search = (requests: readonly Request[], timeline: Timeline) => {
      const by = (ask: Ask) => (request: Request) => ask(request, timeline);
      const asking = { right: by(right), changed: by(changed) };
      return catchingCase(requests, asking, (request) => this.#accepts(request), known);
    };
    const requests = this.#judge.casesOn(mutant).map(({ request }) => request);
    const { versions } = this.#jurisdiction;
    if (versions.every(({ based_on }) => based_on === undefined)) return search(requests, "as_it_stands");
    // A definition is that of every version.
    if ("decision" in mutant) return search(requests, "unamended");
    // A case for what a difference says is asked on its days, of the regulation as it stands.
    const { effective_from: first, based_on } = versions[mutant.version] as Version;
    const isDay = mutant.path[0] === "effective_from";
    const day = isDay ? [first, String(mutant.to)].sort()[0] : first;
    const onDay = each(
      requests.map((request) => ({ ...request, as_of: (day as string) + (request.as_of ?? "").slice(10) })),
    );
    // Any decision tells the day on which a version begins; the shortest case of one that the text has a rule for is
    // enough.
    const found = isDay
      ? shortest(onePerDecision(onDay).flatMap((request) => search([request], "as_it_stands") ?? []))
      : search(onDay, "as_it_stands");
    if (found?.answer.version != null) return { ...found, versions: [found.answer.version] };
    // What holds in every version, and else what holds in the one that is changed, on whichever day it is asked.
    const timeline = based_on === undefined ? "unamended" : mutant.version;
    const other = search(requests, timeline);
    return other && { ...other, timeline, versions: [first] };
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

function onePerDecision(requests: readonly Request[]): Request[] {
  return requests.filter(({ decision }, at) => requests.findIndex((other) => other.decision === decision) === at);
}

function shortest(found: readonly CatchingCase[]): CatchingCase | undefined {
  const length = ({ request, expect }: CatchingCase) => JSON.stringify([request.facts, expect]).length;
  const ruled = found.filter(({ answer }) => answer.reasons.length > 0);
  return (ruled.length > 0 ? ruled : found).toSorted((a, b) => length(a) - length(b))[0];
}

/** Requests that differ, those that state least first. */
function each(requests: readonly Request[]): Request[] {
  const byText = new Map(requests.map((request) => [JSON.stringify(request), request]));
  return [...byText].sort(([a], [b]) => a.length - b.length).map(([, request]) => request);
}

// A number of the law, and those beside it, are what a fact must be to tell the change.
function numbersAbout({ from, to }: Change): number[] {
  return [from, to].flatMap((value) => (typeof value === "number" ? [value - 1, value, value + 1] : []));
}
