import { describe, expect, it } from "vitest";
import { valueAt } from "../../../src/core/base/plain-value.ts";
import { Engine } from "../../../src/core/engine/engine.ts";
import { dataDocument, jurisdictionsView } from "../../../src/core/regulation/data-document.ts";
import type { Jurisdiction, Version } from "../../../src/core/regulation/jurisdiction.ts";
import { parametersOf, withoutHolder } from "../../../src/core/regulation/settable.ts";
import type { Step } from "../../../src/core/regulation/yaml-file.ts";
import { SchemaTree } from "../../../src/core/schema/schema-tree.ts";
import type { Answer, Request } from "../../../src/index.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { readPolicyManifest } from "../../../src/node/package/package-files.ts";
import { compilePolicies, loadProgram } from "../../../src/node/package/policy-module.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { versionChecker } from "../../support/accepted-version.ts";
import { AnswerFaults } from "../../support/answer-faults.ts";

const { schemas, jurisdictions, calendars, ajv } = readRegulations();
const [module, plan] = await Promise.all([compilePolicies(), loadProgram()]);
const tree = new SchemaTree(schemas);
const problems = versionChecker(schemas);
const shared = dataDocument({ jurisdictions, calendars, schemas });
const faults = new AnswerFaults(schemas);
const readBy = Object.entries(readPolicyManifest().parameters);

/** What is idle is found by people in a review; that the agency may say it too decides only where it does. */
const FOUND_BY_PEOPLE = ["account_review.idle_after"];

/** Numbers that a text might set, by what stands in their place: the answer hangs on one if these do not agree. */
const NUMBERS: readonly unknown[] = [
  ...[0, 1, 2, 7, 60, 1_000_000, "0%", "3%", "100%", "1 minute", "2000 hours", "1 day", "36000 days", "1200 months"],
  ...["0 workdays", "1 workday", "900 workdays", "quarter", "half_year", "year", [], ["upper"], ["symbol", "digit"]],
  ...[["account"], ["stamped", "case_number"], ["record_count"], ["checksum", "end_mark"]],
  ...[
    { day: "01-01", year: "same" },
    { day: "12-31", year: "next" },
  ],
];

interface Asked {
  readonly decision: string;
  readonly request: Request;
}

describe.each(jurisdictions)("what the text of $id might leave out", (jurisdiction) => {
  const newest = jurisdiction.versions.at(-1) as Version;
  const cases = loadCases(jurisdiction, ajv).cases.map(
    ({ decision, request }): Asked => ({ decision, request: { as_of: "2026-11-21", ...request } as Request }),
  );
  const paths = [...pathsBelow(newest.parameters, [])];
  const isAccepted = (path: readonly Step[], to: unknown) => problems(changed(jurisdiction, path, to)).length === 0;
  const openable = paths.filter((path) => mayBeOpen(path) && isAccepted(path, "unset"));
  const optional = paths.filter((path) => isAccepted(path, undefined));

  it("has numbers that may be open, and parts that may be left out", () => {
    expect(openable.length).toBeGreaterThan(10);
    expect(optional.length).toBeGreaterThan(50);
  });

  it.each(openable.map(named))("$name is open, and no answer hangs on it unsaid", ({ path }) => {
    const name = withoutHolder(path).join(".");
    const asked = casesOf(path, cases);
    const left = answers(changed(jurisdiction, path, "unset"), asked);
    expect(left.flatMap(faultsOf)).toEqual([]);
    const own = valueAt(newest.parameters, path);
    const fills = [own, ...NUMBERS].filter(
      (number) => number !== "unset" && isAlike(number, own) && isAccepted(path, number),
    );
    const filled = fills.map((number) => answers(changed(jurisdiction, path, number), asked));
    const hanging = left.flatMap(({ answer, request }, index) => {
      const missing = answer?.missing.some((one) => "parameter" in one && one.parameter === name);
      if (answer?.outcome === "indeterminate" && missing) return [];
      // A decided no, and what is not asked for, are the same with any number.
      const others = new Set(filled.map((list) => list[index]?.answer?.outcome));
      return others.size === 1 && others.has(answer?.outcome) ? [] : [{ request, answer, others: [...others] }];
    });
    if (FOUND_BY_PEOPLE.includes(name)) return;
    expect(hanging).toEqual([]);
    expect(left.some(({ answer }) => answer?.missing.some((one) => "parameter" in one && one.parameter === name))).toBe(
      true,
    );
  });

  it.each(optional.map(named))("$name is left out, and every answer stands in its schema", ({ path }) => {
    expect(answers(changed(jurisdiction, path, undefined), casesOf(path, cases)).flatMap(faultsOf)).toEqual([]);
  });

  function faultsOf({ answer, request, error }: Given): string[] {
    if (answer === undefined) return [`${JSON.stringify(request)}: ${error}`];
    const cited = [...answer.reasons, ...answer.obligations, ...answer.warnings].map(({ clause }) => clause);
    return [
      ...faults.of(answer, jurisdiction),
      ...cited.flatMap((clause) => (clause in (newest.clauses ?? {}) ? [] : [`no clause ${clause}`])),
    ].map((fault) => `${JSON.stringify(request)}: ${fault}`);
  }
});

interface Given {
  readonly request: Request;
  readonly answer?: Answer;
  readonly error?: unknown;
}

function answers(jurisdiction: Jurisdiction, asked: readonly Asked[]): Given[] {
  const data = { ...shared, jurisdictions: jurisdictionsView([jurisdiction], schemas) };
  const engine = new Engine({ module, plan, data, schemas, ajv });
  return asked.map(({ request }) => {
    try {
      return { request, answer: engine.decide(request) };
    } catch (error) {
      return { request, error };
    }
  });
}

/** The cases of the decisions that read a parameter. */
function casesOf(path: readonly Step[], cases: readonly Asked[]): Asked[] {
  const decisions = readBy.flatMap(([decision, read]) =>
    read.some((one) => one.split(".")[0] === path[0]) ? [decision] : [],
  );
  return cases.filter(({ decision }) => decisions.includes(decision));
}

/** The jurisdiction whose newest version has another value at a path, or none. */
function changed(jurisdiction: Jurisdiction, path: readonly Step[], to: unknown): Jurisdiction {
  const versions = structuredClone(jurisdiction.versions) as Version[];
  const holder = valueAt(versions.at(-1)?.parameters, path.slice(0, -1)) as Record<Step, unknown>;
  const last = path.at(-1) as Step;
  if (to === undefined && Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (to === undefined) delete holder[last];
  else holder[last] = to;
  return { ...jurisdiction, versions };
}

/** Whether a parameter may be open: `unset`, or the value that a fact is to have. */
function mayBeOpen(path: readonly Step[]): boolean {
  if (path.at(-1) === "is") return true;
  const place = tree.find(parametersOf(tree), path.map(String));
  return place !== undefined && tree.alternatives(place).some(({ schema }) => schema.const === "unset");
}

function* pathsBelow(value: unknown, path: readonly Step[]): Generator<readonly Step[]> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    yield* pathsBelow(member, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function isAlike(one: unknown, other: unknown): boolean {
  const kind = (value: unknown) => (Array.isArray(value) ? "list" : typeof value);
  return kind(one) === kind(other) || other === "unset";
}

const named = (path: readonly Step[]) => ({ name: path.join("."), path });
