import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The parser of YAML, loaded when first asked for: the regulations of the package are packed without it. */
export const yaml = (): typeof import("yaml") => require("yaml");
