import type { Ajv2020, ValidateFunction } from "ajv/dist/2020.js";

/** Gives the validators of schemas by their names, as Ajv does. */
export interface Validators {
  getSchema(name: string): ValidateFunction | undefined;
  /** The sources of those that are compiled: another thread makes the same of them. */
  readonly compiled?: CompiledValidators;
}

/** Those that know the schemas of the package, and validate against others too, as Ajv does. */
export type PackageValidators = Validators & Pick<Ajv2020, "schemas" | "compile" | "removeSchema">;

/**
 * Validators that were compiled when the package was built, by the names of their schemas: each the body of a function of
 * the formats and of `require`, which returns the validator.
 */
export type CompiledValidators = Readonly<Record<string, string>>;
