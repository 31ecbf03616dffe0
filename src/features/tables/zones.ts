import type { ZoneReader } from "../../core/calendar/written-date.ts";

let reader: ZoneReader | undefined;

/** Makes the zones of the world known; until then, a time in one that is named is not read. */
export async function loadZones(): Promise<void> {
  if (reader !== undefined) return;
  const { DateTime, IANAZone } = await import("luxon");
  reader = ({ day, time }, name) => {
    // A name without a slash (EST, CST) is that of several zones.
    const zone = name.includes("/") ? new IANAZone(name) : undefined;
    if (zone === undefined || !zone.isValid) return undefined;
    const [hour, minute] = [Math.floor(time / 3_600_000), Math.floor(time / 60_000) % 60];
    const [second, millisecond] = [Math.floor(time / 1000) % 60, time % 1000];
    const [year, month, date] = day.split("-").map(Number);
    const local = DateTime.fromObject(
      { year: year as number, month: month as number, day: date as number, hour, minute, second, millisecond },
      { zone },
    );
    return local.isValid ? local.toMillis() : undefined;
  };
}

/** The zones, once they are loaded. */
export function zones(): ZoneReader | undefined {
  return reader;
}
