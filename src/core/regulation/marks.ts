/** The mark for what an author has yet to write in a new file: in place of a clause or a number. */
export const TO_FILL = "待填";

/** The mark after a word that was taken over from another regulation and must be checked against the text. */
export const TO_CHECK = "待核";

/** A digest of no text. */
export const NO_DIGEST = `sha256:${"0".repeat(64)}`;

/** In a difference, in the place of something that its base has and the amended text no longer says. */
export const REMOVED = "removed";
