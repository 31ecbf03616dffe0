import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** What knows the width of every text, loaded when first asked for: its tables take as long to load as an answer. */
export const stringWidth = (): typeof import("string-width") => require("string-width");
