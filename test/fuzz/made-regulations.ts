import { valueAt } from "../../src/core/base/plain-value.ts";
import { Random } from "../../src/core/base/random.ts";
import { Engine } from "../../src/core/engine/engine.ts";
import { dataDocument, jurisdictionsView } from "../../src/core/regulation/data-document.ts";
import type { Jurisdiction, Version } from "../../src/core/regulation/jurisdiction.ts";
import { parametersOf } from "../../src/core/regulation/settable.ts";
import { vocabulary } from "../../src/core/regulation/vocabulary.ts";
import { DETAILS } from "../../src/core/schema/details.ts";
import type { Request } from "../../src/index.ts";
import { readPolicyManifest } from "../../src/node/package/package-files.ts";
import { compilePolicies, loadProgram } from "../../src/node/package/policy-module.ts";
import { versionChecker } from "../support/accepted-version.ts";
import { AnswerFaults } from "../support/answer-faults.ts";
import { regulations, requests } from "./cases.ts";
import { membersOf, ParameterMaker } from "./made-parameters.ts";

const { schemas, jurisdictions, calendars, ajv } = regulations;
const [module, plan] = await Promise.all([compilePolicies(), loadProgram()]);
const words = vocabulary(schemas);
const { tree } = words;
const shared = dataDocument({ jurisdictions, calendars, schemas });
/** What `hdp check` finds in the versions of a jurisdiction. */
export const problems = versionChecker(schemas);
const faults = new AnswerFaults(schemas);
const readBy = Object.entries(readPolicyManifest().parameters);

const GROUPS = Object.keys((schemas["parameters"] as { properties: object }).properties);

/** The most requests that are put to one changed regulation. */
const MOST_ASKED = 60;

type Steps = readonly string[];

/** A jurisdiction with some of its newest parameters made anew, and the groups in which they are. */
export function changed(jurisdiction: Jurisdiction, seed: number, changes: number) {
  const random = new Random(seed);
  const versions = structuredClone(jurisdiction.versions) as Version[];
  const newest = versions.at(-1) as Version;
  const maker = new ParameterMaker(words, random, {
    clauses: Object.keys(newest.clauses ?? {}),
    readings: Object.keys(jurisdiction.readings),
    parties: Object.keys(jurisdiction.parties ?? {}),
  });
  const parameters = newest.parameters as Record<string, unknown>;
  const absent = GROUPS.filter((group) => !(group in parameters)).map((group) => [group]);
  // A group that the regulation does not have is as likely as a place in those that it has.
  const paths = [...pathsBelow(parameters, []), ...Array.from({ length: 8 }, () => absent).flat()];
  const groups = new Set<string>();
  for (let n = 0; n < changes; n++) {
    const path = random.pick(paths);
    const holder = valueAt(newest.parameters, path.slice(0, -1)) as Record<string, unknown> | undefined;
    const place = tree.find(parametersOf(tree), path);
    if (typeof holder !== "object" || holder === null || place === undefined) continue;
    // A member that is there, or another one that the group may have.
    const others = [...membersOf(place, tree)].filter(([name]) => !["clause", "also"].includes(name));
    const [name, member] = others.length > 0 && random.once(2) ? random.pick(others) : [];
    const value = valueAt(newest.parameters, path) as Record<string, unknown>;
    if (name !== undefined && member !== undefined && typeof value === "object" && !Array.isArray(value)) {
      value[name] = maker.value([...path, name], member.place);
    } else holder[path.at(-1) as string] = maker.value(path, place);
    groups.add(path[0] as string);
  }
  return { jurisdiction: { ...jurisdiction, versions }, groups };
}

/** What of the answers of a changed regulation its schemas do not allow, asked what the cases ask that look at some groups. */
export function foundIn(jurisdiction: Jurisdiction, groups: ReadonlySet<string>): string[] {
  const data = { ...shared, jurisdictions: jurisdictionsView([jurisdiction], schemas) };
  const engine = new Engine({ module, plan, data, schemas, ajv });
  const decisions = readBy.flatMap(([name, read]) =>
    read.some((path) => groups.has(path.split(".")[0] ?? "")) ? [name] : [],
  );
  // Those of other jurisdictions too, for the cases of a decision that is not regulated tell little.
  const asked = requests.filter(({ decision }) => decisions.includes(decision));
  const every = Math.ceil(asked.length / MOST_ASKED);
  return asked
    .filter((_, index) => index % every === 0)
    .flatMap((request) => {
      const whole: Request = {
        as_of: "2026-11-21",
        ...request,
        jurisdiction: jurisdiction.id,
        detail: [...DETAILS],
      };
      try {
        return faults.of(engine.decide(whole), jurisdiction).map((fault) => `${JSON.stringify(request)}: ${fault}`);
      } catch (error) {
        return [`${JSON.stringify(request)}: ${error}`];
      }
    });
}

function* pathsBelow(value: unknown, path: Steps): Generator<Steps> {
  if (path.length > 0 && !["clause", "also", "readings"].includes(path.at(-1) as string)) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) yield* pathsBelow(member, [...path, key]);
}
