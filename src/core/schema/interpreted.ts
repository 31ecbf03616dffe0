import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { isMapping } from "../base/plain-value.ts";
import { DECISION_MARKS, FORMATS, MARKS, SCHEMA_BASE, type SchemaFiles } from "./schemas.ts";
import type { Validators } from "./validators.ts";

type Schema = Readonly<Record<string, unknown>> | boolean;

/** Where a value and its schema stand. */
interface At {
  readonly file: string;
  readonly path: string;
  readonly schemaPath: string;
}

/** The members of an object, or of a list, that some schema has spoken of. */
type Evaluated = Set<string>;

/** What was found wrong, and what was spoken of. */
interface Found {
  readonly errors: ErrorObject[];
  readonly evaluated: Evaluated;
}

/** Keywords that validate nothing. */
const DESCRIBES: ReadonlySet<string> = new Set([
  ...["$schema", "$id", "$defs", "title", "description", "examples", "kind", "as_of", "texts"],
  ...MARKS,
  ...DECISION_MARKS,
]);

/**
 * Validators that read the schemas while they check, for places that may not run code that was made there, as pages whose
 * policy forbids it. They take what Ajv takes, and tell what is wrong as Ajv does. A keyword of JSON Schema that they do not
 * know is an error and never ignored.
 */
export function interpretedValidators(schemas: SchemaFiles): Validators {
  return {
    getSchema(name) {
      const [file = "", pointer = ""] = name.slice(SCHEMA_BASE.length).split("#");
      const start = { file: file.replace(/\.schema\.json$/, ""), path: "", schemaPath: "#" };
      const schema = at(schemas[start.file], pointer);
      if (schema === undefined) return undefined;
      const validate = (data: unknown) => {
        const { errors } = new Check(schemas).value(schema, data, start);
        Object.assign(validate, { errors: errors.length === 0 ? null : errors });
        return errors.length === 0;
      };
      return validate as unknown as ValidateFunction;
    },
  };
}

function at(tree: unknown, pointer: string): Schema | undefined {
  const steps = pointer.split("/").slice(1);
  return steps.reduce<unknown>(
    (one, step) => (isMapping(one) && Object.hasOwn(one, step) ? one[step] : undefined),
    tree,
  ) as Schema | undefined;
}

class Check {
  readonly #schemas: SchemaFiles;

  constructor(schemas: SchemaFiles) {
    this.#schemas = schemas;
  }

  value(schema: Schema, data: unknown, place: At): Found {
    const found: Found = { errors: [], evaluated: new Set() };
    const fail = (keyword: string, params: object = {}, message = keyword) =>
      found.errors.push({
        keyword,
        params,
        message,
        instancePath: place.path,
        schemaPath: `${place.schemaPath}/${keyword}`,
        schema: schema === false ? false : (schema as Record<string, unknown>)[keyword],
        parentSchema: schema === false ? {} : (schema as object),
        data,
      });
    if (schema === true) return found;
    if (schema === false) {
      fail("false schema");
      return found;
    }
    for (const keyword of Object.keys(schema)) {
      if (!KEYWORDS.has(keyword) && !DESCRIBES.has(keyword)) {
        throw new Error(`${place.schemaPath}: unknown keyword ${keyword}`);
      }
    }
    const { type } = schema;
    if (type !== undefined && ![type].flat().some((one) => isOf(one as string, data))) fail("type", { type });
    if (typeof data === "number") this.#number(schema, data, fail);
    if (typeof data === "string") this.#text(schema, data, fail);
    this.#any(schema, data, place, found, fail);
    if (Array.isArray(data)) this.#list(schema, data, place, found, fail);
    if (isMapping(data)) this.#object(schema, data, place, found, fail);
    return found;
  }

  #number(schema: Keywords, data: number, fail: Fail): void {
    const { minimum, maximum, exclusiveMinimum, format } = schema as Record<string, number | undefined>;
    if (minimum !== undefined && !(data >= minimum)) fail("minimum", { comparison: ">=", limit: minimum });
    if (maximum !== undefined && !(data <= maximum)) fail("maximum", { comparison: "<=", limit: maximum });
    if (exclusiveMinimum !== undefined && !(data > exclusiveMinimum)) {
      fail("exclusiveMinimum", { comparison: ">", limit: exclusiveMinimum });
    }
    if (format !== undefined && !hasFormat(String(format), data)) fail("format", { format });
  }

  #text(schema: Keywords, data: string, fail: Fail): void {
    const { minLength, pattern, format } = schema as { minLength?: number; pattern?: string; format?: string };
    if (minLength !== undefined && [...data].length < minLength) {
      fail("minLength", { limit: minLength }, `must NOT have fewer than ${minLength} characters`);
    }
    if (pattern !== undefined && !new RegExp(pattern, "u").test(data)) fail("pattern", { pattern });
    if (format !== undefined && !hasFormat(format, data)) fail("format", { format });
  }

  #any(schema: Keywords, data: unknown, place: At, found: Found, fail: Fail): void {
    const { $ref, enum: words, not, anyOf, oneOf, allOf, if: condition } = schema as Applied;
    const inner = (one: Schema, keyword: string) =>
      this.value(one, data, { ...place, schemaPath: `${place.schemaPath}/${keyword}` });
    const take = ({ errors, evaluated }: Found, always = false) => {
      found.errors.push(...errors);
      if (always || errors.length === 0) for (const name of evaluated) found.evaluated.add(name);
      return errors.length === 0;
    };
    if ($ref !== undefined) take(this.#referred($ref, data, place), true);
    if ("const" in schema && !same(schema["const"], data)) fail("const", { allowedValue: schema["const"] });
    if (words !== undefined && !words.some((word) => same(word, data))) fail("enum", { allowedValues: words });
    if (not !== undefined && inner(not, "not").errors.length === 0) fail("not");
    if (anyOf !== undefined) {
      const all = anyOf.map((one, index) => inner(one, `anyOf/${index}`));
      const passed = all.filter(({ errors }) => errors.length === 0);
      for (const one of passed.length === 0 ? all : passed) take(one);
      if (passed.length === 0) fail("anyOf");
    }
    if (oneOf !== undefined) {
      const all = oneOf.map((one, index) => inner(one, `oneOf/${index}`));
      const passed = all.filter(({ errors }) => errors.length === 0);
      if (passed.length === 1) take(passed[0] as Found);
      else {
        if (passed.length === 0) for (const one of all) take(one);
        fail("oneOf", { passingSchemas: null });
      }
    }
    allOf?.forEach((one, index) => {
      take(inner(one, `allOf/${index}`), true);
    });
    if (condition !== undefined) {
      const tried = inner(condition, "if");
      const holds = tried.errors.length === 0;
      if (holds) take(tried);
      const branch = schema[holds ? "then" : "else"] as Schema | undefined;
      const keyword = holds ? "then" : "else";
      if (branch !== undefined && !take(inner(branch, keyword))) fail("if", { failingKeyword: keyword });
    }
  }

  #referred($ref: string, data: unknown, place: At): Found {
    const [base = "", pointer = ""] = $ref.split("#");
    const file = base === "" ? place.file : base.slice(SCHEMA_BASE.length).replace(/\.schema\.json$/, "");
    const schema = at(this.#schemas[file], pointer);
    if (schema === undefined) throw new Error(`${place.schemaPath}: there is no ${$ref}`);
    return this.value(schema, data, { ...place, file, schemaPath: $ref });
  }

  #list(schema: Keywords, data: readonly unknown[], place: At, found: Found, fail: Fail): void {
    const { minItems, maxItems, uniqueItems, items } = schema as {
      minItems?: number;
      maxItems?: number;
      uniqueItems?: boolean;
      items?: Schema;
    };
    if (minItems !== undefined && data.length < minItems) fail("minItems", { limit: minItems });
    if (maxItems !== undefined && data.length > maxItems) fail("maxItems", { limit: maxItems });
    if (uniqueItems && data.some((one, i) => data.slice(0, i).some((other) => same(one, other)))) fail("uniqueItems");
    if (items === undefined) return;
    // A list with a gap has nothing there, which is seen too.
    for (let index = 0; index < data.length; index += 1) {
      const inside = { ...place, path: `${place.path}/${index}`, schemaPath: `${place.schemaPath}/items` };
      found.errors.push(...this.value(items, data[index], inside).errors);
    }
  }

  #object(schema: Keywords, data: Readonly<Record<string, unknown>>, place: At, found: Found, fail: Fail): void {
    const { required = [], minProperties, maxProperties, dependentRequired = {}, propertyNames } = schema as Members;
    const { properties = {}, additionalProperties, unevaluatedProperties } = schema as Members;
    const names = Object.keys(data);
    for (const name of required) if (!Object.hasOwn(data, name)) fail("required", { missingProperty: name });
    if (minProperties !== undefined && names.length < minProperties) fail("minProperties", { limit: minProperties });
    if (maxProperties !== undefined && names.length > maxProperties) fail("maxProperties", { limit: maxProperties });
    for (const [property, needed] of Object.entries(dependentRequired)) {
      if (!Object.hasOwn(data, property)) continue;
      for (const missingProperty of needed) {
        if (!Object.hasOwn(data, missingProperty)) fail("dependentRequired", { property, missingProperty });
      }
    }
    const inside = (one: Schema, name: string, keyword: string) => {
      const path = `${place.path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      found.evaluated.add(name);
      found.errors.push(
        ...this.value(one, data[name], { ...place, path, schemaPath: `${place.schemaPath}/${keyword}` }).errors,
      );
    };
    for (const name of names) {
      if (propertyNames !== undefined) {
        const { errors } = this.value(propertyNames, name, {
          ...place,
          schemaPath: `${place.schemaPath}/propertyNames`,
        });
        found.errors.push(...errors);
        if (errors.length > 0) fail("propertyNames", { propertyName: name });
      }
      if (Object.hasOwn(properties, name)) inside(properties[name] as Schema, name, `properties/${name}`);
      else if (additionalProperties === false) fail("additionalProperties", { additionalProperty: name });
      else if (additionalProperties !== undefined) inside(additionalProperties, name, "additionalProperties");
    }
    if (unevaluatedProperties === undefined) return;
    for (const name of names) {
      if (found.evaluated.has(name)) continue;
      if (unevaluatedProperties === false) fail("unevaluatedProperties", { unevaluatedProperty: name });
      else inside(unevaluatedProperties, name, "unevaluatedProperties");
    }
  }
}

type Keywords = Readonly<Record<string, unknown>>;
type Fail = (keyword: string, params?: object, message?: string) => void;

interface Applied {
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly not?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly if?: Schema;
}

interface Members {
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly propertyNames?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly unevaluatedProperties?: Schema;
}

const KEYWORDS: ReadonlySet<string> = new Set([
  ...["$ref", "type", "const", "enum", "not", "anyOf", "oneOf", "allOf", "if", "then", "else", "format"],
  ...["minimum", "maximum", "exclusiveMinimum", "minLength", "pattern"],
  ...["minItems", "maxItems", "uniqueItems", "items"],
  ...["required", "minProperties", "maxProperties", "dependentRequired", "propertyNames"],
  ...["properties", "additionalProperties", "unevaluatedProperties"],
]);

function isOf(type: string, data: unknown): boolean {
  switch (type) {
    case "null":
      return data === null;
    case "array":
      return Array.isArray(data);
    case "object":
      return isMapping(data);
    case "integer":
      return Number.isInteger(data);
    case "number":
      return typeof data === "number" && Number.isFinite(data);
    default:
      return typeof data === type;
  }
}

function hasFormat(name: string, data: string | number): boolean {
  const format = FORMATS[name];
  if (format === undefined) throw new Error(`unknown format ${name}`);
  if (format instanceof RegExp) return typeof data !== "string" || format.test(data);
  if (typeof format === "function") return typeof data !== "string" || (format as (text: string) => boolean)(data);
  const { type = "string", validate } = format as { type?: string; validate: (one: unknown) => boolean };
  return typeof data !== type || validate(data);
}

function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, i) => same(one, b[i]));
  }
  if (!isMapping(a) || !isMapping(b)) return a === b;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((one) => Object.hasOwn(b, one) && same(a[one], b[one]));
}
