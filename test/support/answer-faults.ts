import { COMMON_WARNINGS } from "../../src/core/engine/answer.ts";
import type { Jurisdiction } from "../../src/core/regulation/jurisdiction.ts";
import { factPaths } from "../../src/core/regulation/vocabulary.ts";
import { createAjv, decisionSchemas, SCHEMA_BASE, type SchemaFiles } from "../../src/core/schema/schemas.ts";
import type { Answer } from "../../src/index.ts";

/** Finds what of an answer its schemas do not allow. */
export class AnswerFaults {
  readonly #ajv;
  readonly #decisions;

  constructor(schemas: SchemaFiles) {
    this.#ajv = createAjv(schemas);
    this.#decisions = decisionSchemas(schemas);
  }

  /** One line for each fault; none of an answer within its schemas. */
  of(answer: Answer, { parties = {} }: Pick<Jurisdiction, "parties">): string[] {
    const { decision, values, reasons, obligations, warnings, missing } = answer;
    const schema = this.#decisions.get(decision);
    if (schema === undefined) return [`there is no decision ${decision}`];
    const { reason, obligation, warning, facts } = schema.$defs;
    const paths = factPaths(facts);
    const whom = [...obligations.flatMap(({ by = [], to = [] }) => [...by, ...to])];
    return [
      ...this.#against("answer.schema.json", answer),
      ...this.#against(`decisions/${decision}.schema.json#/$defs/values`, values),
      ...unknown("reason", reasons, [...reason.enum, "version_text_unavailable"]),
      ...unknown("obligation", obligations, obligation.enum),
      ...unknown("warning", warnings, [...warning.enum, ...COMMON_WARNINGS]),
      ...whom.flatMap((code) => (code in parties ? [] : [`no party ${code}`])),
      ...missing.flatMap((one) =>
        "fact" in one && !paths.includes(one.fact) ? [`the fact ${one.fact}, which cannot be told`] : [],
      ),
    ];
  }

  #against(name: string, value: unknown): string[] {
    const validate = this.#ajv.getSchema(`${SCHEMA_BASE}${name}`);
    if (validate === undefined) return [`there is no schema ${name}`];
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, data }) => `${instancePath} ${message}: ${JSON.stringify(data)}`,
    );
  }
}

function unknown(what: string, entries: readonly { readonly code: string }[], known: readonly string[]): string[] {
  return entries.flatMap(({ code }) => (known.includes(code) ? [] : [`no ${what} ${code}`]));
}
