import { describe, expect, it } from "vitest";
import { asJson, NotCovered, RUNTIME } from "#rego-to-js";
import { taipeiDay } from "../../../src/core/calendar/civil-date.ts";
import type { Request } from "../../../src/core/engine/answer.ts";
import { type DataDocument, dataDocument } from "../../../src/core/regulation/data-document.ts";
import { isRead } from "../../../src/core/regulation/is-read.ts";
import { type Jurisdiction, versionOn } from "../../../src/core/regulation/jurisdiction.ts";
import type { DecisionName } from "../../../src/core/schema/decisions.ts";
import { decisionSchemas } from "../../../src/core/schema/schemas.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { packagePath } from "../../../src/node/package/package-files.ts";
import { loadProgram } from "../../../src/node/package/policy-module.ts";
import { readRegulations, settledRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { madeRequests } from "../../support/program.ts";
import { ToldFacts } from "../../support/told-facts.ts";

/** Requests made by chance for each decision, besides the cases. */
const MADE = 300;
const SEED = 19;

const regulations = readRegulations();
const { schemas, ajv, calendars } = regulations;
const { entrypoints } = (await loadProgram())(RUNTIME);
const told = new ToldFacts(schemas);
const cases = regulations.jurisdictions.flatMap((one) => loadCases(one, ajv).cases);

/** A regulation as its text is, and with the settings of an agency, which may fill what the text leaves open. */
interface Regulation {
  readonly name: string;
  readonly jurisdiction: Jurisdiction;
  readonly data: DataDocument;
}
const asked: Regulation[] = regulations.jurisdictions.flatMap(({ id }) =>
  [undefined, packagePath(`examples/agency/${id}.yaml`)].map((agency) => {
    const { jurisdictions } = settledRegulations(regulations, agency);
    const jurisdiction = jurisdictions.find((one) => one.id === id) as Jurisdiction;
    const data = dataDocument({ jurisdictions: [jurisdiction], calendars, schemas });
    return { name: agency === undefined ? id : `${id} with settings`, jurisdiction, data };
  }),
);

const decisions = [...decisionSchemas(schemas).keys()] as DecisionName[];

describe.each(decisions)("the facts of %s", (decision) => {
  const facts = told.of(decision);
  const made = [...madeRequests(decision, MADE, SEED)];
  const requests = [...cases.filter((one) => one.decision === decision).map(({ request }) => request), ...made];

  it("are read where `read_where` says, and nowhere else", () => {
    /** The first request that shows it, by fact and regulation. */
    const wrong = new Map<string, string>();
    const expected = new Set<string>();
    const found = new Set<string>();
    for (const { name, jurisdiction, data } of asked) {
      for (const request of requests.filter((one) => one.jurisdiction === jurisdiction.id)) {
        const version = versionOn(jurisdiction, taipeiDay(request.as_of as string));
        // A text that is not to be had says nothing of what it reads.
        if (version?.text === "unavailable") continue;
        const answer = answerOf(decision, request, data);
        const regulated = isRegulated(answer, version?.effective_from);
        const given = { ...request.facts };
        for (const fact of facts) {
          const named = `${fact.path.join(".")} in ${name}`;
          const said = isRead(fact.readWhere, version?.parameters ?? {}, given);
          if (said && regulated) expected.add(named);
          if (found.has(named) || answer === undefined) continue;
          // Nobody can leave out what is required, so that it is no reading that an answer would change without it.
          const without = said || !fact.required ? told.without(given, fact) : [];
          for (const other of fact.required ? [...without, ...told.replaced(given, fact)] : without) {
            const changed = answerOf(decision, { ...request, facts: other } as Request, data);
            if (changed === undefined || changed === answer) continue;
            if (said) found.add(named);
            else if (!wrong.has(named)) wrong.set(named, JSON.stringify([request, other]));
          }
        }
      }
    }
    expect(Object.fromEntries(wrong), "read though `read_where` says not").toEqual({});
    expect(
      [...expected].filter((one) => !found.has(one)),
      "not read though `read_where` says so",
    ).toEqual([]);
  });
});

// By the version in force on the day asked about: some decisions are judged by an earlier one.
function isRegulated(answer: string | undefined, version: string | undefined): boolean {
  const { outcome, version: answering } = (JSON.parse(answer ?? "null") ?? {}) as {
    outcome?: string;
    version?: string;
  };
  return answering === version && outcome !== undefined && !/^not_(regulated|in_force)$/.test(outcome);
}

// Of the policies alone, for without a fact that is required nothing would be asked of them; `undefined` where the
// program leaves the answer to the module.
function answerOf(decision: DecisionName, request: Request, data: DataDocument): string | undefined {
  try {
    const answer = asJson(entrypoints[`hdp/${decision}/answer`]?.(request, data)) as object | null | undefined;
    // That a fact was told and not looked at is no reading of it.
    return JSON.stringify({ ...answer, not_considered: undefined });
  } catch (error) {
    if (error instanceof NotCovered) return undefined;
    throw error;
  }
}
