// What tools/web/ packs at build time for the page alone; src/embedded/virtual.d.ts has the rest.
declare module "virtual:hdp/head" {
  const head: import("../src/features/explorer/packed.ts").PackedHead;
  export default head;
}
declare module "virtual:hdp/version-validators" {
  const validators: Readonly<Record<string, import("ajv").ValidateFunction>>;
  export default validators;
}
declare module "virtual:hdp/version-files" {
  const files: readonly import("./shared/packed.ts").PackedFile[];
  export default files;
}
declare module "virtual:hdp/version-schemas" {
  const schemas: import("../src/core/schema/schemas.ts").SchemaFiles;
  export default schemas;
}
declare module "virtual:hdp/rules" {
  const rules: readonly import("./shared/packed.ts").PackedRules[];
  export default rules;
}
declare module "virtual:hdp/cases" {
  const cases: readonly import("./shared/packed.ts").PackedCase[];
  export default cases;
}
declare module "virtual:hdp/comparison" {
  const comparison: {
    /** Those that speak of parameters, which the engine does not need. */
    readonly schemas: import("../src/core/schema/schemas.ts").SchemaFiles;
    readonly parameters: Readonly<Record<string, readonly string[]>>;
  };
  export default comparison;
}
declare module "*?url" {
  const url: string;
  export default url;
}
declare module "*.css";
