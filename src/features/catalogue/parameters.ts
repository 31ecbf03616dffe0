import { EngineFaultError } from "../../core/base/errors.ts";
import type { Engine } from "../../core/engine/engine.ts";
import { type Jurisdiction, type Version, versionOn } from "../../core/regulation/jurisdiction.ts";
import { askedDay, checkName, type DayOptions } from "./asked.ts";

/** A regulation as it stands on a day. */
export interface RegulationOnDay extends Pick<Jurisdiction, "id" | "name" | "authority" | "instrument" | "readings"> {
  /** The day, as YYYY-MM-DD. */
  readonly as_of: string;
  /**
   * The version in force, with its parameters in the units of the YAML file (`6%`, `3 months`), each beside its clause;
   * `null` where none is. It is for display: what decides is an answer.
   */
  readonly version: Version | null;
}

/**
 * The parameters of a jurisdiction's regulation that are in force on a day, with the settings of the agency in them.
 *
 * @param options `as_of`: the day, or an instant; left out, it is today
 * @throws RequestError if there is no such jurisdiction, or `as_of` is no day
 * @throws EngineFaultError if the engine was not told what its data was made of
 */
export function parameters(engine: Engine, jurisdiction: string, options: DayOptions = {}): RegulationOnDay {
  checkName("jurisdiction", jurisdiction, engine.jurisdictions);
  const found = engine.origin?.settled.find(({ id }) => id === jurisdiction);
  if (found === undefined) throw new EngineFaultError("this engine was not told what its data was made of");
  return regulationOn(found, askedDay(options));
}

/** A regulation as it stands on a day (YYYY-MM-DD), without where it was read from. */
export function regulationOn(jurisdiction: Jurisdiction, day: string): RegulationOnDay {
  const { folder: _folder, versions: _versions, differences: _same, own_calendar: _days, ...who } = jurisdiction;
  return { ...who, as_of: day, version: versionOn(jurisdiction, day) ?? null };
}
