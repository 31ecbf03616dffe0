// What tools/web/ packs at build time, into the page and into the entry that holds everything.
declare module "virtual:hdp/engine" {
  const engine: {
    readonly schemas: import("../core/schema/schemas.ts").SchemaFiles;
    readonly calendars: readonly import("../core/calendar/office-calendar.ts").OfficeCalendar[];
    readonly jurisdictions: readonly import("../core/regulation/jurisdiction.ts").Jurisdiction[];
  };
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
