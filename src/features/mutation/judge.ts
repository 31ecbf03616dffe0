import type { OfficeCalendar } from "../../core/calendar/office-calendar.ts";
import { type Declared, declaredName, withDeclared } from "../../core/catalogue/declared-schemas.ts";
import type { Making } from "../../core/catalogue/make-schemas.ts";
import type { Answer, Request } from "../../core/engine/answer.ts";
import { entrypointIn } from "../../core/engine/entrypoint.ts";
import { PolicyHost } from "../../core/engine/host.ts";
import { moduleWith, type PolicyModules } from "../../core/engine/policy-modules.ts";
import { checkParameters } from "../../core/regulation/check-parameters.ts";
import { type DataDocument, dataDocument, jurisdictionsView } from "../../core/regulation/data-document.ts";
import type { Jurisdiction, Version } from "../../core/regulation/jurisdiction.ts";
import { validateYaml } from "../../core/regulation/validate.ts";
import { type Vocabulary, vocabulary } from "../../core/regulation/vocabulary.ts";
import { type DecisionSchema, SCHEMA_BASE, type SchemaFiles } from "../../core/schema/schemas.ts";
import type { Validators } from "../../core/schema/validators.ts";
import { type AskedCase, asked, type Case, compare, onTimeline, type Timeline } from "../cases/index.ts";
import { applyToDefinition, type DefinitionMutant } from "./definition-mutants.ts";
import { applyMutant, type Mutant } from "./mutants.ts";

/** `refused`: `hdp check` reports the change. `noticed`: a case fails because of it. Otherwise nobody would see it. */
export type Verdict = "refused" | "noticed" | "unnoticed";

/** An answer of the policies by a timeline, as the regulation stands unless it is given; `undefined` where they give none. */
export type Ask = (request: Request, timeline?: Timeline) => Answer | undefined;

/** The input that changes are judged by, besides cases. */
interface Judged {
  readonly schemas: SchemaFiles;
  readonly ajv: Validators;
  readonly calendars: readonly OfficeCalendar[];
}

/** The decisions that the jurisdiction declares, and how they are read again once one is changed. */
export interface DeclaredDecisions {
  readonly all: readonly Declared[];
  readonly making: Making;
  readonly validators: (schemas: SchemaFiles) => Validators;
}

/** The schemas, and what the policies are given of definitions. */
interface Redefined {
  readonly schemas: SchemaFiles;
  readonly decisions?: DataDocument["decisions"];
}

/** Judges changes of one jurisdiction by its cases. */
export class Judge {
  readonly #regulations: Judged;
  readonly #modules: PolicyModules;
  readonly #jurisdiction: Jurisdiction;
  readonly #cases: readonly AskedCase[];
  readonly #declared: DeclaredDecisions | undefined;
  readonly #data: DataDocument;
  readonly #words: Vocabulary;
  /** The cases that look at a group of parameters, the one that noticed a change last before the others. */
  readonly #byGroup = new Map<string, AskedCase[]>();

  constructor(
    regulations: Judged,
    modules: PolicyModules,
    jurisdiction: Jurisdiction,
    cases: readonly Case[],
    declared?: DeclaredDecisions,
  ) {
    this.#declared = declared;
    this.#regulations = regulations;
    this.#modules = modules;
    this.#jurisdiction = jurisdiction;
    this.#cases = asked(cases, jurisdiction);
    this.#data = dataDocument({ ...regulations, jurisdictions: [jurisdiction] });
    this.#words = vocabulary(regulations.schemas, jurisdiction);
  }

  verdict(mutant: Mutant | DefinitionMutant): Verdict {
    const ask = this.askingChanged(mutant);
    if (ask === undefined) return "refused";
    const cases = this.casesOn(mutant);
    const at = cases.findIndex(({ request, expect, timeline }) => {
      const answer = ask(request, timeline);
      return answer === undefined || compare(expect, answer).length > 0;
    });
    if (at < 0) return "unnoticed";
    cases.unshift(...cases.splice(at, 1));
    return "noticed";
  }

  /** Asks the policies with a change made; `undefined` where `hdp check` refuses it. */
  askingChanged(mutant: Mutant | DefinitionMutant): Ask | undefined {
    if ("decision" in mutant) return this.#askingWithDefinition(mutant);
    const changed = applyMutant(this.#jurisdiction, mutant);
    // A change of a base may be wrong only in a version that is made of it.
    const made = changed.versions.filter(
      ({ based_on }, at) => at === mutant.version || (at > mutant.version && based_on !== undefined),
    );
    return made.some((version) => this.#isRefused(version)) ? undefined : this.asking(changed);
  }

  /** Asks the policies with the jurisdiction and the definitions as they are, or as they were changed. */
  asking(
    jurisdiction = this.#jurisdiction,
    { schemas, decisions = this.#data.decisions }: Redefined = this.#regulations,
  ): Ask {
    const hosts = new Map<WebAssembly.Module, Map<Timeline, PolicyHost>>();
    const hostOf = (module: WebAssembly.Module, timeline: Timeline) => {
      const known = hosts.get(module)?.get(timeline);
      if (known !== undefined) return known;
      const data = {
        ...this.#data,
        jurisdictions: jurisdictionsView([onTimeline(jurisdiction, timeline)], schemas),
        ...(decisions !== undefined && { decisions }),
      };
      const host = new PolicyHost(module, data);
      hosts.set(module, new Map(hosts.get(module)).set(timeline, host));
      return host;
    };
    return (request, timeline = "as_it_stands") => {
      const name = entrypointIn(schemas, request.decision);
      const host = hostOf(moduleWith(name, this.#modules), timeline);
      try {
        const entrypoint = host.entrypoints[name] as number;
        return host.evaluate(entrypoint, JSON.stringify(request)) as Answer | undefined;
      } catch {
        return undefined;
      }
    };
  }

  /**
   * The cases of the decisions that depend on the group that a mutant changes, or, of a jurisdiction's own, on the rule
   * or the definition; all cases if it changes none of these.
   */
  casesOn(mutant: Mutant | DefinitionMutant): AskedCase[] {
    const { group, find } = this.#group(mutant);
    const known = this.#byGroup.get(group);
    if (known !== undefined) return known;
    const cases = find();
    this.#byGroup.set(group, cases);
    return cases;
  }

  #group(mutant: Mutant | DefinitionMutant): { readonly group: string; readonly find: () => AskedCase[] } {
    if ("decision" in mutant) {
      const { decision } = mutant;
      return { group: decision, find: () => this.#cases.filter((one) => one.decision === decision) };
    }
    const { version, path } = mutant;
    if (path[0] !== "parameters") return { group: "", find: () => [...this.#cases] };
    const isOwn = this.#words.owner(path.slice(1, 2)) === undefined;
    const place = path.slice(0, isOwn ? 3 : 2);
    return { group: `${version} ${place.join(".")}`, find: () => this.#casesOnGroup({ version, path: place }) };
  }

  #askingWithDefinition(mutant: DefinitionMutant): Ask | undefined {
    const { all, making, validators } = this.#declared as DeclaredDecisions;
    const { versions, id } = this.#jurisdiction;
    const before = this.#regulations.schemas;
    const changed = all.map((one) => (declaredName(one) === mutant.decision ? applyToDefinition(one, mutant) : one));
    const { schemas, problems } = withDeclared(before, changed, [id], making);
    if (problems.length > 0) return undefined;
    if (JSON.stringify(schemas[`parameters/${id}`]) !== JSON.stringify(before[`parameters/${id}`])) {
      const validate = validators(schemas).getSchema(`${SCHEMA_BASE}parameters/${id}.schema.json`);
      if (versions.some(({ parameters }) => !validate?.(parameters?.[id] ?? {}))) return undefined;
    }
    const { declared } = schemas[`decisions/${mutant.decision}`] as DecisionSchema;
    const decisions = { ...this.#data.decisions, [mutant.decision]: declared as object };
    return this.asking(this.#jurisdiction, { schemas, decisions });
  }

  #casesOnGroup(place: Pick<Mutant, "version" | "path">): AskedCase[] {
    const without = applyMutant(this.#jurisdiction, { ...place, from: undefined, to: undefined, open: false });
    const [before, after] = [this.asking(), this.asking(without)];
    const touched = this.#cases.filter(
      ({ request, timeline }) => !sameAnswer(before(request, timeline), after(request, timeline)),
    );
    const decisions = new Set(touched.map(({ decision }) => decision));
    return this.#cases.filter(({ decision }) => decisions.has(decision));
  }

  #isRefused({ unfinished: _, ...version }: Version): boolean {
    const start = { line: 1, column: 1 };
    const yaml = {
      file: "",
      value: version,
      problems: [],
      unfinished: [],
      locate: () => start,
      locateKey: () => start,
    };
    if (validateYaml(this.#regulations.ajv, yaml, "version").length > 0) return true;
    return checkParameters(yaml, this.#words).length > 0;
  }
}

/** Whether two answers are the same in every part. */
export function sameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
