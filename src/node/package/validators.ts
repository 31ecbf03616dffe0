import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import type { Ajv2020, ValidateFunction } from "ajv/dist/2020.js";
import { Bare } from "#rego-to-js";
import { createAjv, FORMATS, type SchemaFiles } from "../../core/schema/schemas.ts";
import type { CompiledValidators, FactCopier, PackageValidators } from "../../core/schema/validators.ts";

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
    const make = compileFunction(this.compiled[name]?.validator as string, ["formats", "require"], { filename: name });
    const validate = make(FORMATS, require) as ValidateFunction;
    this.#made.set(name, validate);
    return validate;
  }

  copier(name: string): FactCopier | undefined {
    const source = Object.hasOwn(this.compiled, name) ? this.compiled[name]?.copier : undefined;
    if (source === undefined) return undefined;
    return compileFunction(source, ["formats", "Bare"], { filename: name })(FORMATS, Bare) as FactCopier;
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
