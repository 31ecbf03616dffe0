import type { Ajv2020, ValidateFunction } from "ajv/dist/2020.js";

/** Gives the validators of schemas by their names, as Ajv does. */
export interface Validators {
  getSchema(name: string): ValidateFunction | undefined;
  /** The copier of facts of the schema of this name, if one was made. */
  copier?(name: string): FactCopier | undefined;
  /** The sources of those that are compiled: another thread makes the same of them. */
  readonly compiled?: CompiledValidators;
}

/** Those that know the schemas of the package, and validate against others too, as Ajv does. */
export type PackageValidators = Validators & Pick<Ajv2020, "schemas" | "compile" | "removeSchema">;

/**
 * Copies facts and checks them against their schema in one pass. Gives the copy, in bare objects, with the members in the
 * order of the caller's; `undefined` where the facts are wrong, or odd in any way (another prototype, a `toJSON`, a very
 * long list): then they are to be copied and validated one after the other, which also says what is wrong.
 */
export type FactCopier = (facts: unknown) => object | undefined;

/** What was compiled of the schemas of facts when the package was built, by the names of the schemas. */
export type CompiledValidators = Readonly<Record<string, CompiledValidator>>;

interface CompiledValidator {
  /** The body of a function of the formats and of `require`, which returns the validator. */
  readonly validator: string;
  /** The body of a function of the formats and of `Bare`, which returns the copier. */
  readonly copier: string;
}
