import * as sdk from "@open-policy-agent/opa-wasm";

/** Stands for src/libraries/opa-wasm.ts in the page, which loads as a whole. */
// The ES module exports the SDK as its default; the types that come with it tell of named exports alone.
export const opaWasm = (): typeof sdk => (sdk as unknown as { default: typeof sdk }).default;
