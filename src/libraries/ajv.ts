import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Ajv, loaded when first asked for: that takes longer than an answer, and most processes never need it. */
export const ajv = (): typeof import("ajv/dist/2020.js") => require("ajv/dist/2020.js");
