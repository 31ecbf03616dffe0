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
import { type AskedCase, asked, type Case, compare, onTimeline, type Timeline } from "../cases/index.ts";
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

/** Judges changes of one jurisdiction by its cases. */
export class Judge {
  readonly #regulations: Judged;
  readonly #module: WebAssembly.Module;
  readonly #jurisdiction: Jurisdiction;
  readonly #cases: readonly AskedCase[];
  readonly #data: DataDocument;
  readonly #words: Vocabulary;
  /** The cases that look at a group of parameters, the one that noticed a change last before the others. */
  readonly #byGroup = new Map<string, AskedCase[]>();

  constructor(regulations: Judged, module: WebAssembly.Module, jurisdiction: Jurisdiction, cases: readonly Case[]) {
    this.#regulations = regulations;
    this.#module = module;
    this.#jurisdiction = jurisdiction;
    this.#cases = asked(cases, jurisdiction);
    this.#data = dataDocument({ ...regulations, jurisdictions: [jurisdiction] });
    this.#words = vocabulary(regulations.schemas, jurisdiction.parties);
  }

  verdict(mutant: Mutant): Verdict {
    const changed = applyMutant(this.#jurisdiction, mutant);
    // A change of a base may be wrong only in a version that is made of it.
    const made = changed.versions.filter(
      ({ based_on }, at) => at === mutant.version || (at > mutant.version && based_on !== undefined),
    );
    if (made.some((version) => this.#isRefused(version))) return "refused";
    const ask = this.asking(changed);
    const cases = this.casesOn(mutant);
    const at = cases.findIndex(({ request, expect, timeline }) => {
      const answer = ask(request, timeline);
      return answer === undefined || compare(expect, answer).length > 0;
    });
    if (at < 0) return "unnoticed";
    cases.unshift(...cases.splice(at, 1));
    return "noticed";
  }

  /** Asks the policies with the jurisdiction as it is, or as it was changed. */
  asking(jurisdiction = this.#jurisdiction): Ask {
    const hosts = new Map<Timeline, PolicyHost>();
    const hostOf = (timeline: Timeline) => {
      const known = hosts.get(timeline);
      if (known !== undefined) return known;
      const jurisdictions = jurisdictionsView([onTimeline(jurisdiction, timeline)], this.#regulations.schemas);
      const host = new PolicyHost(this.#module, { ...this.#data, jurisdictions });
      hosts.set(timeline, host);
      return host;
    };
    return (request, timeline = "as_it_stands") => {
      const host = hostOf(timeline);
      try {
        const entrypoint = host.entrypoints[`hdp/${request.decision}/answer`] as number;
        return host.evaluate(entrypoint, JSON.stringify(request)) as Answer | undefined;
      } catch {
        return undefined;
      }
    };
  }

  /** The cases of the decisions that depend on the group that a mutant changes; all cases if it changes no group. */
  casesOn({ version, path }: Mutant): AskedCase[] {
    const group = path[0] === "parameters" ? `${version} ${path[1]}` : "";
    const known = this.#byGroup.get(group);
    if (known !== undefined) return known;
    const cases = group === "" ? [...this.#cases] : this.#casesOnGroup({ version, path: path.slice(0, 2) });
    this.#byGroup.set(group, cases);
    return cases;
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

  #isRefused(version: Version): boolean {
    const start = { line: 1, column: 1 };
    const yaml = { file: "", value: version, problems: [], locate: () => start, locateKey: () => start };
    if (validateYaml(this.#regulations.ajv, yaml, "version").length > 0) return true;
    return checkParameters(yaml, this.#words).length > 0;
  }
}

/** Whether two answers are the same in every part. */
export function sameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
