import { Random } from "../../src/core/base/random.ts";
import { DETAILS } from "../../src/core/schema/details.ts";
import { SchemaTree } from "../../src/core/schema/schema-tree.ts";
import { decisionSchemas } from "../../src/core/schema/schemas.ts";
import { loadCases } from "../../src/node/cases/load.ts";
import type { Regulations } from "../../src/node/regulations/read-regulations.ts";
import type { Question } from "./compare.ts";
import { mutated, RequestMaker, type SentRequest } from "./requests.ts";

/** Every case of every jurisdiction. */
export function caseQuestions({ jurisdictions, ajv }: Regulations): Question[] {
  return jurisdictions.flatMap((jurisdiction) =>
    loadCases(jurisdiction, ajv).cases.map(({ decision, name, line, request }, index) => ({
      name: `${jurisdiction.id}/${decision}:${line} ${name}`,
      // What is told besides must be the same too.
      text: JSON.stringify({ as_of: "2026-11-21", ...request, ...(index % 3 === 0 && { detail: [...DETAILS] }) }),
    })),
  );
}

/** The longest question of each decision. */
export function longestOfEach(questions: readonly Question[]): SentRequest[] {
  const byLength = [...questions].sort((a, b) => a.text.length - b.text.length);
  const asked = byLength.map(({ text }) => JSON.parse(text) as SentRequest);
  return [...new Map(asked.map((one) => [one.decision, one])).values()];
}

/** Questions of each decision with a number that no double holds, in turn in the place of every value. */
export function beyondDoubles(questions: readonly Question[]): Question[] {
  return longestOfEach(questions).flatMap((asked) =>
    placesOf(asked).map((place) => ({
      name: `${asked.decision} with 1e400 at ${place.join(".")}`,
      text: JSON.stringify(replaced(asked, place, MARK)).replace(JSON.stringify(MARK), "1e400"),
    })),
  );
}

const MARK = "a number that no double holds";

function placesOf(value: unknown): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [[key], ...placesOf(one).map((place) => [key, ...place])]);
}

function replaced(value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === step ? replaced(one, rest, by) : one));
  const members = value as Readonly<Record<string, unknown>>;
  return { ...members, [step]: replaced(members[step], rest, by) };
}

/** Generated requests that are proper, in turn over all decisions and jurisdictions; and, for every second one, the same with one mistake. */
export function generated({ jurisdictions, ajv, schemas }: Regulations, count: number, seed: number) {
  const random = new Random(seed);
  const days = jurisdictions.flatMap(({ versions }) => versions.map(({ effective_from }) => effective_from));
  const texts = new Set<string>();
  const cases = jurisdictions.flatMap((one) => loadCases(one, ajv).cases);
  for (const { request } of cases) collectTexts(request.facts, texts);
  const maker = new RequestMaker(new SchemaTree(schemas), random, [...texts].sort(), days);
  const proper: Question[] = [];
  const wrong: Question[] = [];
  const pairs = [...decisionSchemas(schemas)].flatMap(([decision, { as_of }]) =>
    jurisdictions.map(({ id }) => ({ decision, jurisdiction: id, instant: as_of === "instant" })),
  );
  for (let n = 0; n < count; n++) {
    const { decision, jurisdiction, instant } = pairs[n % pairs.length] as (typeof pairs)[number];
    const alike = random.once(3) ? [] : cases.filter((one) => one.decision === decision);
    const from = alike.length === 0 ? undefined : random.pick(alike).request;
    const base = from && { as_of: from.as_of ?? "2026-11-21", facts: from.facts ?? {} };
    const asked = maker.request(decision, jurisdiction, instant, base);
    proper.push({ name: `${jurisdiction}/${decision} no. ${n}`, text: JSON.stringify(asked) });
    if (n % 2 === 0)
      wrong.push({
        name: `${jurisdiction}/${decision} no. ${n}, mutated`,
        text: JSON.stringify(mutated(asked, random)),
      });
  }
  return { proper, wrong };
}

function collectTexts(value: unknown, into: Set<string>): void {
  if (typeof value === "string") into.add(value);
  else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) collectTexts(one, into);
}
