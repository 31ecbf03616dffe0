/** What stands, in a file that was begun, where its author must write: as a clause, or in place of a number. */
export const TO_FILL = "待填";

/** What stands behind a word that was taken over from another regulation and is to be held against the text. */
export const TO_CHECK = "待核";

/** A digest of no text. */
export const NO_DIGEST = `sha256:${"0".repeat(64)}`;
