import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The runtime of compiled policies, loaded when first asked for: the program of the policies answers without it. */
export const opaWasm = (): typeof import("@open-policy-agent/opa-wasm") => require("@open-policy-agent/opa-wasm");
