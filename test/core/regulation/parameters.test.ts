import { describe, expect, it } from "vitest";
import { asJson, NotCovered, RUNTIME } from "#rego-to-js";
import type { Request } from "../../../src/core/engine/answer.ts";
import { PolicyHost } from "../../../src/core/engine/host.ts";
import { applyAgency } from "../../../src/core/regulation/agency.ts";
import { type DataDocument, dataDocument } from "../../../src/core/regulation/data-document.ts";
import type { Jurisdiction } from "../../../src/core/regulation/jurisdiction.ts";
import { SchemaTree } from "../../../src/core/schema/schema-tree.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { packagePath, readPolicyManifest } from "../../../src/node/package/package-files.ts";
import { compilePolicies, loadProgram } from "../../../src/node/package/policy-module.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { readYamlFile } from "../../../src/node/regulations/yaml-file.ts";

const { schemas, ajv, jurisdictions, calendars } = readRegulations();
const [module, program] = await Promise.all([compilePolicies(), loadProgram()]);
const { entrypoints } = program(RUNTIME);
/** The module with data, for the questions that the program leaves to it. */
const hosts = new WeakMap<DataDocument, PolicyHost>();

type Path = readonly (string | number)[];

const FOR_PEOPLE = [
  // What an open requirement rests on: an undecided answer cites no clause for it.
  "batch.requirements.integrity_check.clause",
  // Either form rests on the reading, so that each alone tells it.
  "audit_report.obligations.0.readings",
  "audit_report.obligations.1.readings",
  // Every value of the fact stands in the list: left out, it binds those too.
  "sharing.forbidden",
  "account_request.roles",
  // Who may stop the use is shown with the rule; what is only allowed is no obligation of an answer.
  "breach.end.by",
];

const tree = new SchemaTree(schemas);
const ROOT = tree.at("version", ["properties", "parameters"]);
/** Whether a command reads the parameter, and no policy. */
const isOutsideAnswers = (path: readonly (string | number)[]) =>
  tree.find(ROOT, path.map(String))?.schema.outside_answers === true;

describe.each(jurisdictions)("the parameters of $id", (jurisdiction) => {
  it("each change an answer of a case, alone or with the settings of an agency", { timeout: 120_000 }, () => {
    const agency = packagePath(`examples/agency/${jurisdiction.id}.yaml`);
    const settled = applyAgency(readYamlFile(agency), [jurisdiction], { ajv, tree: new SchemaTree(schemas) });
    const [withSettings] = settled.jurisdictions;
    const unread = withoutEffect(jurisdiction, parameterPaths(jurisdiction));
    const withAgency = withoutEffect(withSettings as Jurisdiction, unread);
    const silent = withAgency.filter((path) => !isOutsideAnswers(path)).map((path) => path.join("."));
    expect(silent.filter((path) => !FOR_PEOPLE.includes(path))).toEqual([]);
  });
});

describe("the groups of parameters", () => {
  const read = groupsReadByPolicies();
  const parameters = schemas["parameters"] as { properties: object };

  it("are those that the policies read", () => {
    const known = Object.keys(parameters.properties).sort();
    expect([...new Set([...read.values()].flatMap((groups) => [...groups]))].sort()).toEqual(known);
  });

  it.each(jurisdictions)("are there in $id, or a case says that it does not regulate the question", (jurisdiction) => {
    const { cases } = loadCases(jurisdiction, ajv);
    const parameters = jurisdiction.versions.at(-1)?.parameters ?? {};
    for (const [decision, groups] of read) {
      const silent = cases.some((one) => one.decision === decision && one.expect.outcome === "not_regulated");
      const lacking = [...groups].filter((group) => !(group in parameters) && !OPTIONAL[decision]?.includes(group));
      if (!silent) expect(lacking, decision).toEqual([]);
    }
  });
});

/** Groups that a decision looks at besides its own, where that names them; `hdp check` holds that they are there then. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  query_permission: ["password", "session"],
  internal_audit_schedule: ["audit_report"],
};

/** The paths of `paths` that may be taken out of the newest version without a change of any answer to its cases. */
function withoutEffect(jurisdiction: Jurisdiction, paths: readonly Path[]): Path[] {
  const { cases } = loadCases(jurisdiction, ajv);
  const data = dataDocument({ jurisdictions: [jurisdiction], calendars, schemas });
  const asked = cases.map(({ decision, request }) => {
    const answer = (given: DataDocument) => answerOf(decision, request, given);
    return { decision, answer, before: answer(data) };
  });
  const changed = (without: DataDocument) => asked.filter(({ answer, before }) => answer(without) !== before);
  const decisionsOf = new Map<string, typeof asked>();
  const casesOfGroup = (group: string) => {
    const decisions = new Set(changed(dataWithout(jurisdiction, data, [group])).map(({ decision }) => decision));
    return asked.filter(({ decision }) => decisions.has(decision));
  };
  return paths.filter((path) => {
    const group = String(path[0]);
    const relevant = decisionsOf.get(group) ?? casesOfGroup(group);
    decisionsOf.set(group, relevant);
    const without = dataWithout(jurisdiction, data, path);
    return !relevant.some(({ answer, before }) => answer(without) !== before);
  });
}

function answerOf(decision: string, request: Request, data: DataDocument): string {
  const name = `hdp/${decision}/answer`;
  try {
    return JSON.stringify(asJson(entrypoints[name]?.(request, data))) ?? "";
  } catch (error) {
    if (!(error instanceof NotCovered)) return String(error);
  }
  const host = hosts.get(data) ?? new PolicyHost(module, data);
  hosts.set(data, host);
  return JSON.stringify(host.evaluate(host.entrypoints[name] as number, JSON.stringify(request))) ?? "";
}

function newest({ versions }: Jurisdiction) {
  return versions.at(-1) as Jurisdiction["versions"][number];
}

function dataWithout(jurisdiction: Jurisdiction, data: DataDocument, path: Path): DataDocument {
  const { effective_from } = newest(jurisdiction);
  const whole = data.jurisdictions[jurisdiction.id] as { versions: Readonly<Record<string, object>> };
  const version = structuredClone(whole.versions[effective_from]);
  const jurisdictions = { [jurisdiction.id]: { ...whole, versions: { ...whole.versions, [effective_from]: version } } };
  const copy = { ...data, jurisdictions } as DataDocument;
  let place = (version as { parameters: object }).parameters as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) place = place[step] as Record<string | number, unknown>;
  const last = path.at(-1) as string | number;
  if (Array.isArray(place)) place.splice(Number(last), 1);
  else delete place[last];
  return copy;
}

/** The path of each value: a scalar, or a list of scalars, which counts as one. */
function parameterPaths(jurisdiction: Jurisdiction): Path[] {
  return [...pathsOf(newest(jurisdiction).parameters, [])];
}

function* pathsOf(value: unknown, path: Path): Generator<Path> {
  if (typeof value !== "object" || value === null) yield path;
  else if (Array.isArray(value) && value.every((member) => typeof member !== "object")) yield path;
  else {
    for (const [key, member] of Object.entries(value)) {
      yield* pathsOf(member, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

function groupsReadByPolicies(): Map<string, Set<string>> {
  const paths = Object.entries(readPolicyManifest().parameters);
  return new Map(
    paths.map(([decision, read]) => [decision, new Set(read.map((path) => path.split(".")[0] as string))]),
  );
}
