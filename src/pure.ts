// What both entries export: everything that needs no file and no thread.
export {
  DecisionError,
  type DecisionErrorCode,
  EngineFaultError,
  PolicyModuleError,
  RequestError,
  type RequestProblem,
} from "./core/base/errors.ts";
export type { Answer, Assumption, Entry, Missing, Reason, Request, Warning } from "./core/engine/answer.ts";
export { Engine } from "./core/engine/engine.ts";
export type {
  Better,
  ClauseSummary,
  Explanation,
  FactChange,
  ReadingSummary,
  UsedParameter,
} from "./core/engine/explanation.ts";
export type { ManyOptions, ManyResult } from "./core/engine/many.ts";
// All of it, for only so can `hdp types` add to its interface.
export type * from "./core/schema/decisions.ts";
export { type Catalogue, type CatalogueEntry, catalogue } from "./features/catalogue/catalogue.ts";
export { type FactEntry, type FactList, factList } from "./features/catalogue/fact-list.ts";
export { factsSchema } from "./features/catalogue/facts-schema.ts";
export { parameters, type RegulationOnDay } from "./features/catalogue/parameters.ts";
export type { Duty, Span, YearOfDuties } from "./features/duties/duty.ts";
export { dutiesOfYear } from "./features/duties/year.ts";
export { explain } from "./features/explain/explain.ts";
export { type AnswerInWords, inWords } from "./features/explain/in-words.ts";
