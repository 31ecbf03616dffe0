import { SCHEMA_BASE, type SchemaFiles } from "../schemas.ts";
import type { Language } from "./format.ts";

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Looks up what the schemas call a fact or a parameter. */
export class Labels {
  readonly #schemas: SchemaFiles;
  readonly #language: Language;

  constructor(schemas: SchemaFiles, language: Language) {
    this.#schemas = schemas;
    this.#language = language;
  }

  /** What the fact at a path below `facts` is called; `undefined` where the schema does not say. */
  fact(decision: string, path: string): string | undefined {
    return this.#label(`decisions/${decision}`, ["$defs", "facts"], path);
  }

  /** What the parameter at a path below `parameters` is called. */
  parameter(path: string): string | undefined {
    return this.#label("version", ["properties", "parameters"], path);
  }

  #label(file: string, start: readonly string[], path: string): string | undefined {
    let place: Place | undefined = this.#at(file, start);
    for (const step of path.split(/[.[\]]+/).filter((part) => part !== "")) place = place && this.#child(place, step);
    return place?.schema.description === undefined ? undefined : this.#inLanguage(place.schema.description);
  }

  // `中文 — English`, each perhaps with a remark on what null means, which says nothing to a reader.
  #inLanguage(description: string): string {
    const [zh = "", english = zh] = description.split(" — ");
    return (this.#language === "en" ? english : zh).split(/[;；]\s*null/)[0] as string;
  }

  #at(file: string, steps: readonly string[]): Place | undefined {
    let schema: unknown = this.#schemas[file];
    for (const step of steps) schema = (schema as Record<string, unknown> | undefined)?.[step];
    return schema === undefined ? undefined : { file, schema: schema as Schema };
  }

  #child({ file, schema }: Place, step: string): Place | undefined {
    const own = /^\d+$/.test(step) ? schema.items : schema.properties?.[step];
    if (own !== undefined) return { file, schema: own };
    const inside = (schema.anyOf ?? []).map((inner) => ({ file, schema: inner }));
    const target = schema.$ref === undefined ? undefined : this.#resolve(file, schema.$ref);
    for (const place of target === undefined ? inside : [...inside, target]) {
      const child = this.#child(place, step);
      if (child !== undefined) return child;
    }
    return undefined;
  }

  #resolve(file: string, ref: string): Place | undefined {
    const [base = "", pointer = ""] = ref.split("#");
    const target = base === "" ? file : base.slice(SCHEMA_BASE.length).replace(/\.schema\.json$/, "");
    return this.#at(target, pointer.split("/").slice(1));
  }
}

interface Place {
  readonly file: string;
  readonly schema: Schema;
}
