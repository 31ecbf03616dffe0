import { dirname, join } from "node:path";
import { oneOf } from "../../core/base/mistake.ts";
import type { OfficeCalendar } from "../../core/calendar/office-calendar.ts";
import { problemIn } from "../../core/regulation/problem.ts";
import type { Problem, ReadYaml, YamlFile } from "../../core/regulation/yaml-file.ts";
import type { Validators } from "../../core/schema/validators.ts";
import { BUNDLED_CALENDARS, CALENDARS_FOLDER, loadCalendars } from "./calendars.ts";

/** The calendar of a jurisdiction that does not use one of the package. */
export interface OwnCalendar {
  readonly calendar?: OfficeCalendar;
  readonly problems: readonly Problem[];
}

interface Known {
  readonly ajv: Validators;
  readonly calendars: readonly OfficeCalendar[];
  readonly readYaml?: ReadYaml;
}

/**
 * The office calendar that a jurisdiction names, where it is none of the package: from `calendars/` in its folder, or in
 * the folder that holds it. It is named for the jurisdiction too, so that two of one name are two.
 */
export function ownCalendar(folder: string, head: YamlFile, { ajv, calendars: shared, readYaml }: Known): OwnCalendar {
  const { id, calendar: name } = head.value as { id: string; calendar: string };
  const places = [join(dirname(folder), CALENDARS_FOLDER), join(folder, CALENDARS_FOLDER)].filter(
    (place) => place !== BUNDLED_CALENDARS,
  );
  const problems: Problem[] = [];
  let all = shared;
  for (const place of places) {
    const loaded = loadCalendars(place, ajv, readYaml, all);
    problems.push(...loaded.problems);
    all = [...all, ...loaded.calendars];
  }
  if (shared.some((one) => one.id === name)) return { problems };
  const found = all.find((one) => one.id === name);
  if (found !== undefined) return { calendar: { ...found, id: `${id}.${name}` }, problems };
  // A calendar that is there and wrong is told of by what is wrong.
  if (problems.some(({ file }) => file.endsWith(`/${name}.yaml`) || file.endsWith(`/${name}.yml`))) return { problems };
  const names = all.map((one) => one.id);
  const expected = oneOf(names);
  const unknown = problemIn(head, { code: "unknown_name", path: ["calendar"], found: name, expected, known: names });
  return { problems: [...problems, unknown] };
}
