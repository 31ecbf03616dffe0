import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import type { Ajv2020, ValidateFunction } from "ajv/dist/2020.js";
import { createAjv, FORMATS, type SchemaFiles } from "../core/schema/schemas.ts";

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

const require = createRequire(import.meta.url);

/** The validators that were compiled with the package; of every other schema Ajv's, which is loaded once one is needed. */
export class LateAjv implements PackageValidators {
  readonly compiled: CompiledValidators;
  readonly #schemas: SchemaFiles;
  readonly #made = new Map<string, ValidateFunction>();
  #ajv: Ajv2020 | undefined;

  constructor(schemas: SchemaFiles, compiled: CompiledValidators = {}) {
    this.compiled = compiled;
    this.#schemas = schemas;
  }

  getSchema(name: string): ValidateFunction | undefined {
    if (!Object.hasOwn(this.compiled, name)) return this.#loaded.getSchema(name);
    const made = this.#made.get(name);
    if (made !== undefined) return made;
    const make = compileFunction(this.compiled[name] as string, ["formats", "require"], { filename: name });
    const validate = make(FORMATS, require) as ValidateFunction;
    this.#made.set(name, validate);
    return validate;
  }

  get schemas(): Ajv2020["schemas"] {
    return this.#loaded.schemas;
  }

  get compile(): Ajv2020["compile"] {
    return this.#loaded.compile.bind(this.#loaded);
  }

  get removeSchema(): Ajv2020["removeSchema"] {
    return this.#loaded.removeSchema.bind(this.#loaded);
  }

  get #loaded(): Ajv2020 {
    return (this.#ajv ??= createAjv(this.#schemas));
  }
}
