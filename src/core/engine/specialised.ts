// Programs made for one decision, jurisdiction and version, which answer in place of the general program where there are
// any. Whichever they are, the answer is the same.
import { asJson, type CompiledPlan, compare, RUNTIME, type Value } from "#rego-to-js";
import type { AnyAnswer, FullRequest } from "./answer.ts";
import { entries, entry, named } from "./in-order.ts";

/** The functions of the plan that say which version is in force: by them a program is chosen. */
export const CIVIL_DAY = "g0.data.hdp.lib.law.as_of";
export const IN_FORCE_ON = "g0.data.hdp.lib.law.in_force_on";

/** A program for one decision, jurisdiction and version: the whole answer, in order; `undefined` where there is none. */
type SpecialisedProgram = (as_of: string, facts: Value, day: Value) => AnyAnswer | undefined;

/** Makes a program of what it runs on. */
export type SpecialisedModule = (
  handed: typeof HANDED,
  parts: NonNullable<CompiledPlan["parts"]>,
  data: Value,
) => SpecialisedProgram;

/**
 * The programs of a decision, loaded when first asked for: by jurisdiction and first day of the version, with a space
 * between; `undefined` where there are none.
 */
export type SpecialisedModules = (decision: string) => Readonly<Record<string, SpecialisedModule>> | undefined;

/** What specialised programs are handed, by the names that their compiler writes. */
const HANDED = {
  ...RUNTIME,
  asJson,
  compare,
  entry: (one: Value) => entry(one as Record<string, Value>, asJson),
  entries: (list: Value) => entries(list, asJson),
  named: (values: Value) => named(values as Record<string, Value>, asJson),
};

/** So many days or instants of a jurisdiction are kept; then all are forgotten. */
const MOST_DAYS = 1024;

/** A version of a jurisdiction, with the programs that answer by it; `null` where one was looked for and is not there. */
interface Version {
  readonly key: string;
  readonly programs: Map<string, SpecialisedProgram | null>;
}

interface Day {
  readonly day: Value;
  readonly version: Version;
}

/** Answers by specialised programs. */
export class Specialised {
  readonly #modules: SpecialisedModules;
  readonly #general: CompiledPlan;
  readonly #data: Value;
  readonly #versions = new Map<unknown, Version>();
  readonly #days = new Map<string, Map<string, Day | null>>();

  /**
   * @param general the program that the modules were made with
   * @param data the document that they were made for, in bare objects
   */
  constructor(modules: SpecialisedModules, general: CompiledPlan, data: Value) {
    this.#modules = modules;
    this.#general = general;
    this.#data = data;
    const { jurisdictions } = data as { jurisdictions: Record<string, { versions: Record<string, object> }> };
    for (const [id, { versions }] of Object.entries(jurisdictions)) {
      for (const [from, version] of Object.entries(versions)) {
        this.#versions.set(version, { key: `${id} ${from}`, programs: new Map() });
      }
    }
  }

  /** The answer to a checked request in bare objects; `undefined` where the general program is to be asked. */
  answer(input: FullRequest): AnyAnswer | undefined {
    if (input.detail !== undefined) return undefined;
    try {
      const asked = this.#days.get(input.jurisdiction)?.get(input.as_of) ?? this.#dayOf(input);
      if (asked === null) return undefined;
      const { day, version } = asked;
      const program = version.programs.get(input.decision) ?? this.#load(version, input.decision);
      return program?.(input.as_of, input.facts, day);
    } catch {
      // What it is, the general program will say.
      return undefined;
    }
  }

  #dayOf(input: FullRequest): Day | null {
    const { functions = {} } = this.#general;
    const day = functions[CIVIL_DAY]?.(input, this.#data);
    const version = day === undefined ? undefined : functions[IN_FORCE_ON]?.(input, this.#data, day);
    const found = this.#versions.get(version);
    const one = found === undefined ? null : { day, version: found };
    const days = this.#days.get(input.jurisdiction) ?? new Map<string, Day | null>();
    if (days.size >= MOST_DAYS) days.clear();
    days.set(input.as_of, one);
    this.#days.set(input.jurisdiction, days);
    return one;
  }

  #load({ key, programs }: Version, decision: string): SpecialisedProgram | null {
    if (programs.has(decision)) return null;
    const { parts } = this.#general;
    const module = this.#modules(decision)?.[key];
    const program = module === undefined || parts === undefined ? null : module(HANDED, parts, this.#data);
    programs.set(decision, program);
    return program;
  }
}
