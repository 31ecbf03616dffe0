/** What an answer tells besides where the request asks for it. */
export const DETAILS = ["checks", "working"] as const;

/** Steps of calculations that cite a clause and are not named for a value of the answer. */
export const CITING_STEPS = ["interval", "rate", "minimum", "maximum"] as const;
