// What other features use of the calendar of duties.
export type { YearOfDuties } from "./duty.ts";
export { CALENDAR_STYLE, calendarSection } from "./html.ts";
export { CALENDAR } from "./messages.ts";
