import type { Engine } from "../../core/engine/engine.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import type { Problem, YamlFile } from "../../core/regulation/yaml-file.ts";
import { DETAILS } from "../../core/schema/details.ts";
import type { CaseResult } from "../../features/cases/run.ts";
import type { Regulations } from "../regulations/read-regulations.ts";
import { loadCases } from "./load.ts";
import { runCasesOf } from "./run-cases.ts";

/** The cases of a jurisdiction, run. */
interface CaseRun {
  readonly results: readonly CaseResult[];
  readonly problems: readonly Problem[];
}

/** Runs the cases of jurisdictions, and those that were run before only once something changed that they rest on. */
export class CaseRuns {
  readonly #before = new Map<string, CaseRun & { readonly rests: readonly unknown[] }>();

  /** @param decisions only the cases of these, the same each time */
  async of(
    jurisdiction: Jurisdiction,
    engine: Engine,
    regulations: Regulations,
    decisions?: readonly string[],
  ): Promise<CaseRun> {
    const { ajv, readYaml, calendars } = regulations;
    const files: YamlFile[] = [];
    const { cases, problems } = loadCases(jurisdiction, ajv, {
      readYaml: (file) => {
        const yaml = readYaml(file);
        files.push(yaml);
        return yaml;
      },
      ...(decisions === undefined ? {} : { decisions }),
    });
    // A file that did not change is the same object, with the same contents, as the time before.
    const { folder, calendar, own_calendar: own, versions } = jurisdiction;
    const days = [...calendars, ...(own === undefined ? [] : [own])].map(({ years }) => years);
    const rests = [folder, calendar, ...versions, ...days, ...files];
    const before = this.#before.get(jurisdiction.id);
    if (before?.rests.length === rests.length && before.rests.every((one, n) => one === rests[n])) return before;
    const run = { rests, results: await runCasesOf(jurisdiction, cases, engine, regulations, DETAILS), problems };
    this.#before.set(jurisdiction.id, run);
    return run;
  }
}
