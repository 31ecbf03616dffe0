import { stringify } from "yaml";
import { isMapping, valueAt } from "../../core/base/plain-value.ts";
import type { Request } from "../../core/engine/answer.ts";
import type { Facts } from "../../core/facts/merge-facts.ts";
import type { Expectation, Timeline } from "../cases/index.ts";

/** A question and the answer to expect. */
export interface FoundCase {
  readonly request: Request;
  readonly expect: Expectation;
  /** The versions that the case must name. */
  readonly versions?: readonly string[];
  /** By what the question is answered so, if not by the regulation as it stands. */
  readonly timeline?: Timeline;
}

/** No line that only a wide screen can read, with the margin of a list. */
const WIDTH = 110;

/**
 * A case as its table has it, ready to be put under `cases:`.
 *
 * @param base facts that all cases of the table share
 */
export function caseLines(found: FoundCase, name: string, base: Facts): string[] {
  const { request, expect, versions, timeline } = found;
  const { as_of, facts = {} } = request as unknown as { as_of?: string; facts?: Facts };
  const own = beyond(facts, base);
  const [version] = versions ?? [];
  // Where the regulation is asked as it stands, `versions` says by which version it must answer.
  const isSaid = timeline === undefined && version !== undefined && expect.version === version;
  const told = Object.entries({ ...expect, ...(expect.version != null && version && { version }) }).filter(
    ([part, value]) =>
      !(["reasons", "values", "missing"].includes(part) && isEmpty(value)) && !(part === "version" && isSaid),
  );
  const members = {
    name,
    ...(as_of === undefined ? {} : { as_of }),
    ...(versions === undefined ? {} : { versions }),
    ...(isEmpty(own) ? {} : { facts: own }),
    expect: Object.fromEntries(told),
  };
  return memberLines(members).map((line, at) => `${at === 0 ? "- " : "  "}${line}`);
}

/** Each member on a line where that holds it, else its own members or items on lines below it. */
function memberLines(members: object): string[] {
  return Object.entries(members).flatMap(([key, value]: [string, unknown]) => {
    const line = `${key}: ${onOneLine(value)}`;
    if (line.length <= WIDTH || typeof value !== "object" || value === null) return [line];
    const inner = Array.isArray(value) ? value.map((item) => `- ${onOneLine(item)}`) : memberLines(value);
    return [`${key}:`, ...inner.map((one) => `  ${one}`)];
  });
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  // A scalar that stands within others is quoted where it would end them.
  if (!isMapping(value)) return stringify([value], { collectionStyle: "flow", lineWidth: 0 }).trimEnd().slice(2, -2);
  const members = Object.entries(value).map(([key, member]) => `${key}: ${onOneLine(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** The facts that must be laid over a base to get these. */
function beyond(facts: Facts, base: Facts): Facts {
  const gone = Object.keys(base).filter((key) => !Object.hasOwn(facts, key));
  const other = Object.entries(facts).flatMap(([key, value]): [string, unknown][] => {
    const before = valueAt(base, [key]);
    if (JSON.stringify(before) === JSON.stringify(value)) return [];
    return [[key, isMapping(value) && isMapping(before) ? beyond(value, before) : value]];
  });
  return Object.fromEntries([...gone.map((key) => [key, "(absent)"] as const), ...other]);
}
