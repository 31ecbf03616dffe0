import { SchemaTree } from "../core/schema/schema-tree.ts";
import { type DecisionSchema, decisionSchemas, type SchemaFiles } from "../core/schema/schemas.ts";
import type { Language } from "./format.ts";

/** The question that a decision answers. */
export function questionOf({ title, description }: DecisionSchema, language: Language): string {
  return language === "en" ? title : description;
}

/** Looks up the questions of decisions by name; one without a schema goes by its name. */
export function questionsIn(schemas: SchemaFiles, language: Language): (decision: string) => string {
  const catalogue = decisionSchemas(schemas);
  return (decision) => {
    const schema = catalogue.get(decision);
    return schema === undefined ? decision : questionOf(schema, language);
  };
}

/** Looks up what the schemas call a fact or a parameter. */
export class Labels {
  readonly #tree: SchemaTree;
  readonly #language: Language;

  constructor(schemas: SchemaFiles, language: Language) {
    this.#tree = new SchemaTree(schemas);
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

  /** What a parameter is called, if not where it stands then by what its schema refers to: `interval` is "how often". */
  parameterByKind(path: string): string | undefined {
    return this.parameter(path) ?? this.#label("version", ["properties", "parameters"], path, true);
  }

  #label(file: string, start: readonly string[], path: string, byKind = false): string | undefined {
    const steps = path.split(/[.[\]]+/).filter((part) => part !== "");
    const place = this.#tree.find(this.#tree.at(file, start), steps);
    const description = (place && byKind ? this.#tree.resolved(place) : place)?.schema.description;
    return description === undefined ? undefined : this.#inLanguage(description);
  }

  // `中文 — English`, each perhaps with a remark on its form, or on what null means, which says nothing to a reader.
  #inLanguage(description: string): string {
    const [zh = "", english = zh] = description.split(" — ");
    return (this.#language === "en" ? english : zh).split(/[;；]\s*(?:null|數字加|a number)/)[0] as string;
  }
}
