import { isMapping, pathText } from "../../core/base/plain-value.ts";
import { isInstant, taipeiDay } from "../../core/calendar/civil-date.ts";
import type { Answer, Request } from "../../core/engine/answer.ts";
import type { SchemaNode, SchemaPlace, SchemaTree } from "../../core/schema/schema-tree.ts";
import type { Option } from "./changes.ts";
import { type Candidate, EFFORT, type FactPath } from "./changes.ts";
import { laterDays } from "./date-options.ts";
import { ANOTHER_TEXT, ANY_TEXT, MOST_ITEMS, optionsFor } from "./options.ts";
import type { Pool } from "./pool.ts";
import { isQuestion, isSubject } from "./subject.ts";

/**
 * Every change of one fact that is worth a try, and every later day on which something may end.
 *
 * @param firstDays of the versions: the law may change
 */
export function candidatesFor(
  request: Required<Request>,
  answer: Answer,
  { tree, pool, firstDays }: { tree: SchemaTree; pool: Pool; firstDays: readonly string[] },
): Candidate[] {
  const { decision, as_of } = request;
  const untold = new Set(answer.missing.flatMap((one) => ("fact" in one ? [one.fact] : [])));
  const found: Candidate[] = [];
  const emit = (path: FactPath, from: unknown, { to, effort, move, facts = 1 }: Option): void => {
    const text = pathText(path);
    const isUntold = [...untold].some((fact) => text === fact || text.startsWith(`${fact}.`));
    if (isQuestion(text) && !isUntold) return;
    const told = isSubject(decision, text) ? EFFORT.subject : isUntold ? EFFORT.untold : effort;
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
      const asked = { schema, items: items?.schema, value, nullable, endless, day: taipeiDay(as_of), as_of, pool };
      const members = (inner: SchemaNode) => tree.resolved(below(inner)).schema;
      for (const option of optionsFor(asked, members)) emit(path, value, option);
    }
  };
  const facts = tree.at(`decisions/${decision}`, ["$defs", "facts"]) as SchemaPlace;
  visit(facts, request.facts, []);
  const instant = isInstant(as_of);
  for (const { to, move } of laterDays(as_of, pool, firstDays, instant)) {
    found.push({ path: [], as_of: to as string, effort: EFFORT.wait, move, facts: 1 });
  }
  return found.filter(
    ({ change }) => change === undefined || JSON.stringify(change.from) !== JSON.stringify(change.to),
  );
}
