// What tools/web/ packs at build time, into the page and into the entry that holds everything.
declare module "virtual:hdp/engine" {
  const engine: import("../features/explorer/packed.ts").PackedEngine;
  export default engine;
}
declare module "virtual:hdp/validators" {
  const validators: Readonly<Record<string, import("ajv").ValidateFunction>>;
  export default validators;
}
declare module "virtual:hdp/module" {
  /** `policies.wasm` in base64. */
  const module: string;
  export default module;
}
declare module "*/policies.js" {
  const program: import("#rego-to-js").PlanModule;
  export default program;
}
