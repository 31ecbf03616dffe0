import type { Engine } from "../../core/engine/engine.ts";
import { wholeSchema } from "../../core/facts/request-schemas.ts";
import { checkName } from "./asked.ts";

/**
 * The JSON Schema of the facts that a decision takes, whole in itself: any validator of draft 7 or later checks facts with
 * it as the engine does, without this package's formats. What is null, a list or a date stands in it; whether a fact is
 * needed depends on the regulation, and an answer's `missing` says it.
 *
 * @throws RequestError if there is no such decision
 */
export function factsSchema(engine: Engine, decision: string): object {
  checkName("decision", decision, engine.decisions);
  const facts = wholeSchema(engine.schemas, `decisions/${decision}`, ["$defs", "facts"]);
  return { $schema: "http://json-schema.org/draft-07/schema#", ...facts };
}
