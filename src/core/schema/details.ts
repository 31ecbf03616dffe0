/** What an answer tells besides where the request asks for it. */
export const DETAILS = ["checks", "working"] as const;
