import { isMapping, pathText } from "../../core/base/plain-value.ts";
import { daysNear, isInstant, taipeiDay } from "../../core/calendar/civil-date.ts";
import type { AnyAnswer, FullRequest } from "../../core/engine/answer.ts";
import { factPart } from "../../core/facts/fact-part.ts";
import { ANY_TEXT, valuesOf } from "../../core/facts/fact-values.ts";
import type { SchemaNode, SchemaPlace, SchemaTree } from "../../core/schema/schema-tree.ts";
import type { Option } from "./changes.ts";
import { type Candidate, EFFORT, type FactPath } from "./changes.ts";
import type { Limits } from "./limits.ts";
import { ANOTHER_TEXT, MOST_ITEMS, nearValues, taipeiMoment } from "./near-values.ts";
import { daysApart, MANY_DAYS, priced } from "./price.ts";

/**
 * Every change of one fact that is worth a try, and every later day on which something may end.
 *
 * @param firstDays of the versions: the law may change
 */
export function candidatesFor(
  request: FullRequest,
  answer: AnyAnswer,
  { tree, limits, firstDays }: { tree: SchemaTree; limits: Limits; firstDays: readonly string[] },
): Candidate[] {
  const { decision, as_of } = request;
  const untold = new Set(answer.missing.flatMap((one) => ("fact" in one ? [one.fact] : [])));
  const found: Candidate[] = [];
  const emit = (path: FactPath, from: unknown, { to, effort, move, facts = 1 }: Option): void => {
    const text = pathText(path);
    const isUntold = [...untold].some((fact) => text === fact || text.startsWith(`${fact}.`));
    const part = factPart(tree, decision, path);
    // With another of these, something else would be asked.
    if (part === "question" && !isUntold) return;
    // Another subject would be another question: it is suggested only where nothing else helps.
    const told = part === "subject" ? EFFORT.subject : isUntold ? EFFORT.untold : effort;
    const change = {
      path: text,
      ...(from === undefined ? {} : { from }),
      to,
      ...(to === ANY_TEXT || to === ANOTHER_TEXT ? { any_text: true as const } : {}),
    };
    found.push({ path, change, effort: told, move, facts });
  };
  const visit = (place: SchemaPlace, value: unknown, path: FactPath): void => {
    const either = tree.alternatives(place);
    const nullable = either.some(({ schema }) => schema.type === "null");
    const endless = either.some(({ schema }) => schema.format === "open-date");
    for (const { file, schema } of either) {
      const below = (inner: SchemaNode) => ({ file, schema: inner });
      if (schema.properties !== undefined && (isMapping(value) || (schema.required ?? []).length === 0)) {
        for (const [name, inner] of Object.entries(schema.properties)) {
          visit(below(inner), isMapping(value) ? value[name] : undefined, [...path, name]);
        }
        continue;
      }
      const items = schema.items === undefined ? undefined : tree.resolved(below(schema.items));
      if (items?.schema.properties !== undefined && Array.isArray(value)) {
        for (const [index, item] of value.slice(0, MOST_ITEMS).entries()) visit(items, item, [...path, index]);
      }
      const asked = { value, nullable, endless, day: taipeiDay(as_of), as_of, limits };
      for (const [index, to] of valuesOf(below(schema), nearValues(asked, tree)).entries()) {
        emit(path, value, priced(to, index, schema, asked));
      }
    }
  };
  const facts = tree.at(`decisions/${decision}`, ["$defs", "facts"]) as SchemaPlace;
  visit(facts, request.facts, []);
  return [
    ...found.filter(({ change }) => JSON.stringify(change?.from) !== JSON.stringify(change?.to)),
    ...laterDays(as_of, limits, firstDays),
  ];
}

/**
 * Later days or instants on which something may have ended: the limits, the next after each, and first days of
 * versions.
 */
function laterDays(as_of: string, limits: Limits, firstDays: readonly string[]): Candidate[] {
  const asInstant = isInstant(as_of);
  const day = taipeiDay(as_of);
  const moment = (one: string) => Date.parse(one.toUpperCase());
  const days = [...firstDays, ...daysNear(limits.dates, [0, 1])].filter((date) => date > day);
  const instants = [...limits.instants].flatMap((one) => [taipeiMoment(one), taipeiMoment(one, 1)]);
  const later = asInstant
    ? [...days.map((date) => `${date}T00:00:00+08:00`), ...instants.filter((one) => moment(one) > moment(as_of))]
    : days;
  return [...new Set(later)].map((to) => {
    const distance = asInstant ? (moment(to) - moment(as_of)) / 86_400_000 : daysApart(to, day);
    return { path: [], as_of: to, effort: EFFORT.wait, move: 1 + distance / MANY_DAYS, facts: 1 };
  });
}
