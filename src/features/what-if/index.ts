export { type Adjustable, adjustableIn } from "./adjustable.ts";
export { type Amendment, amendmentText, type Change, changedVersion, endedText } from "./amendment.ts";
export { amountIn, reach, writtenAmount } from "./amount.ts";
export { CASES_LISTED, MEETING_STYLE, type Meeting, meetingBody, meetingPage } from "./meeting-page.ts";
export { WHAT_IF } from "./messages.ts";
