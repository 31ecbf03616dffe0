import { describe, expect, it } from "vitest";
import { asJson, NotCovered, RUNTIME } from "#rego-to-js";
import { isBlank } from "../../../src/core/base/blank.ts";
import type { Answer, Request } from "../../../src/core/engine/answer.ts";
import { type DataDocument, dataDocument } from "../../../src/core/regulation/data-document.ts";
import { isRead } from "../../../src/core/regulation/is-read.ts";
import type { Jurisdiction } from "../../../src/core/regulation/jurisdiction.ts";
import type { DecisionName } from "../../../src/core/schema/decisions.ts";
import { DETAILS } from "../../../src/core/schema/details.ts";
import { decisionSchemas } from "../../../src/core/schema/schemas.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { packagePath } from "../../../src/node/package/package-files.ts";
import { loadProgram } from "../../../src/node/package/policy-module.ts";
import { readRegulations, settledRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { madeRequests } from "../../support/program.ts";
import { type Fact, ToldFacts } from "../../support/told-facts.ts";

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

/** Facts that a rule looks at only where other facts let it: whose account cannot be changed has it not adjusted. */
const LEFT_ASIDE: Readonly<Record<string, readonly string[]>> = {
  role_change_deadline: ["adjusted_by", "adjusted_on"],
};

describe.each(decisions)("the facts of %s", (decision) => {
  const facts = told.of(decision);
  const made = [...madeRequests(decision, MADE, SEED)];
  const requests = [...cases.filter((one) => one.decision === decision).map(({ request }) => request), ...made];

  // By fact, regulation and the word that chooses the rule; where something is wrong, with a request that shows it.
  /** What a regulation reads by its parameters. */
  const readable = new Set<string>();
  /** What changed an answer. */
  const changed = new Set<string>();
  /** What changed an answer and is not read. */
  const unmarked = new Map<string, string>();
  /** Where the answer says something else of a fact that was told than its mark does. */
  const unlike = new Map<string, string>();

  for (const { name, jurisdiction, data } of asked) {
    for (const given of requests.filter((one) => one.jurisdiction === jurisdiction.id)) {
      const request = { ...given, detail: DETAILS } as Request;
      const { answer, rest } = answerOf(decision, request, data);
      const version = ruleOf(answer, jurisdiction);
      if (answer === undefined || version === undefined) continue;
      const about = (request.facts ?? {}) as Readonly<Record<string, unknown>>;
      for (const fact of facts) {
        const named = `${fact.path.join(".")} in ${name}${chosen(fact, about)}`;
        const path = listOf(fact);
        const unread = answer.not_considered?.includes(path) === true;
        const read = isRead(fact.readWhere, version.parameters ?? {}, about);
        // What is asked is no fact that might be overlooked, though an answer may be the same to every question.
        if (read && fact.place.schema.part !== "question") readable.add(named);
        // What a rule reads, it may leave aside for what other facts say (G21); never the other way round.
        if (isTold(about, path) && read === unread && !(read && LEFT_ASIDE[decision]?.includes(path)))
          unlike.set(named, JSON.stringify(request));
        if (changed.has(named) && read) continue;
        for (const other of told.without(about, fact)) {
          const found = answerOf(decision, { ...request, facts: other } as Request, data).rest;
          if (found === undefined || found === rest) continue;
          if (!read) unmarked.set(named, JSON.stringify([request, other]));
          changed.add(named);
        }
      }
    }
  }

  it("are told as not considered where `read_where` says that they are not read, and nowhere else", () => {
    expect(Object.fromEntries(unlike)).toEqual({});
  });

  it("change nothing of an answer, in no detail either, where they are not read", () => {
    expect(Object.fromEntries(unmarked)).toEqual({});
  });

  it("change some answer where they are read", () => {
    expect([...readable].filter((one) => !changed.has(one))).toEqual([]);
  });
});

/** The version whose rule gave the answer; a regulation that is silent, or whose text is not to be had, reads nothing. */
function ruleOf(answer: Answer | undefined, { versions }: Jurisdiction) {
  if (answer === undefined || /^not_(regulated|in_force)$/.test(answer.outcome)) return undefined;
  if (answer.reasons.some(({ code }) => code === "version_text_unavailable")) return undefined;
  return versions.find(({ effective_from }) => effective_from === answer.version);
}

/** The word of another fact that chooses the rule by which this one is read. */
function chosen({ readWhere }: Fact, about: Readonly<Record<string, unknown>>): string {
  const [, fact] = /\{(\w+)\}/.exec([readWhere ?? ""].flat().join(" ")) ?? [];
  return fact === undefined ? "" : ` of ${about[fact]}`;
}

/** The path that `not_considered` has; a list is told as a whole. */
const listOf = ({ path }: Fact) => (path.includes("*") ? path.slice(0, path.indexOf("*")) : path).join(".");

/** Null and a blank text say nothing. */
function isTold(about: unknown, path: string): boolean {
  const value = path.split(".").reduce<unknown>((group, step) => (group as Record<string, unknown>)?.[step], about);
  return value !== undefined && value !== null && (typeof value !== "string" || !isBlank(value));
}

// Of the policies alone, for without a fact that is required nothing would be asked of them; nothing where the program
// leaves the answer to the module.
function answerOf(decision: DecisionName, request: Request, data: DataDocument): { answer?: Answer; rest?: string } {
  try {
    const answer = asJson(entrypoints[`hdp/${decision}/answer`]?.(request, data)) as Answer | null | undefined;
    if (answer === null || answer === undefined) return {};
    // That a fact was told and not looked at is no reading of it.
    return { answer, rest: JSON.stringify({ ...answer, not_considered: undefined }) };
  } catch (error) {
    if (error instanceof NotCovered) return {};
    throw error;
  }
}
