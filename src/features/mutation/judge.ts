import type { OfficeCalendar } from "../../core/calendar/office-calendar.ts";
import type { Answer, Request } from "../../core/engine/answer.ts";
import { PolicyHost } from "../../core/engine/host.ts";
import { checkParameters } from "../../core/regulation/check-parameters.ts";
import { type DataDocument, dataDocument, jurisdictionsView } from "../../core/regulation/data-document.ts";
import type { Jurisdiction, Version } from "../../core/regulation/jurisdiction.ts";
import { validateYaml } from "../../core/regulation/validate.ts";
import { type Vocabulary, vocabulary } from "../../core/regulation/vocabulary.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import type { Validators } from "../../core/schema/validators.ts";
import type { Case } from "../cases/index.ts";
import { compare } from "../cases/index.ts";
import { applyMutant, type Mutant } from "./mutants.ts";

/** `refused`: `hdp check` reports the change. `noticed`: a case fails because of it. Otherwise nobody would see it. */
export type Verdict = "refused" | "noticed" | "unnoticed";

/** An answer of the policies, or `undefined` where they give none. */
export type Ask = (request: Request) => Answer | undefined;

/** The input that changes are judged by, besides cases. */
interface Judged {
  readonly schemas: SchemaFiles;
  readonly ajv: Validators;
  readonly calendars: readonly OfficeCalendar[];
}

/** Judges changes of one jurisdiction by its cases. */
export class Judge {
  readonly #regulations: Judged;
  readonly #module: WebAssembly.Module;
  readonly #jurisdiction: Jurisdiction;
  readonly #cases: readonly Case[];
  readonly #data: DataDocument;
  readonly #words: Vocabulary;
  /** The cases that look at a group of parameters, the one that noticed a change last before the others. */
  readonly #byGroup = new Map<string, Case[]>();

  constructor(regulations: Judged, module: WebAssembly.Module, jurisdiction: Jurisdiction, cases: readonly Case[]) {
    this.#regulations = regulations;
    this.#module = module;
    this.#jurisdiction = jurisdiction;
    this.#cases = cases;
    this.#data = dataDocument({ ...regulations, jurisdictions: [jurisdiction] });
    this.#words = vocabulary(regulations.schemas, jurisdiction);
  }

  verdict(mutant: Mutant): Verdict {
    const changed = applyMutant(this.#jurisdiction, mutant);
    if (this.#isRefused(changed.versions[mutant.version] as Version)) return "refused";
    const ask = this.asking(changed);
    const cases = this.casesOn(mutant);
    const at = cases.findIndex(({ request, expect }) => {
      const answer = ask(request);
      return answer === undefined || compare(expect, answer).length > 0;
    });
    if (at < 0) return "unnoticed";
    cases.unshift(...cases.splice(at, 1));
    return "noticed";
  }

  /** Asks the policies with the jurisdiction as it is, or as it was changed. */
  asking(jurisdiction = this.#jurisdiction): Ask {
    const data = { ...this.#data, jurisdictions: jurisdictionsView([jurisdiction], this.#regulations.schemas) };
    const host = new PolicyHost(this.#module, data);
    return (request) => {
      try {
        const entrypoint = host.entrypoints[`hdp/${request.decision}/answer`] as number;
        return host.evaluate(entrypoint, JSON.stringify(request)) as Answer | undefined;
      } catch {
        return undefined;
      }
    };
  }

  /** The cases of the decisions that depend on the group that a mutant changes; all cases if it changes no group. */
  casesOn({ version, path }: Mutant): Case[] {
    const group = path[0] === "parameters" ? `${version} ${path[1]}` : "";
    const known = this.#byGroup.get(group);
    if (known !== undefined) return known;
    const cases = group === "" ? [...this.#cases] : this.#casesOnGroup({ version, path: path.slice(0, 2) });
    this.#byGroup.set(group, cases);
    return cases;
  }

  #casesOnGroup(place: Pick<Mutant, "version" | "path">): Case[] {
    const without = applyMutant(this.#jurisdiction, { ...place, from: undefined, to: undefined, open: false });
    const [before, after] = [this.asking(), this.asking(without)];
    const touched = this.#cases.filter(({ request }) => !sameAnswer(before(request), after(request)));
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
