import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import {
  asJson,
  Bare,
  bareCopy,
  type CompiledPlan,
  NotCovered,
  type PlanModule,
  RUNTIME,
  type Value,
} from "#rego-to-js";
import type { Bilingual, Said } from "../base/bilingual.ts";
import { EngineFaultError, PolicyModuleError, RequestError, type RequestMistake } from "../base/errors.ts";
import { oneOf } from "../base/mistake.ts";
import { isMapping } from "../base/plain-value.ts";
import { nearest, shown } from "../base/text.ts";
import { isCivilDate, isInstant, taipeiInstant } from "../calendar/civil-date.ts";
import { plainJson } from "../facts/plain-json.ts";
import type { DataDocument } from "../regulation/data-document.ts";
import type { DecisionName } from "../schema/decisions.ts";
import { DETAILS } from "../schema/details.ts";
import { explainErrors, UNKNOWN_NAME } from "../schema/schema-errors.ts";
import {
  createAjv,
  decisionSchemas,
  OUTCOMES,
  OUTCOMES_OF_ANY_KIND,
  SCHEMA_BASE,
  type SchemaFiles,
} from "../schema/schemas.ts";
import type { CompiledValidators, FactCopier, Validators } from "../schema/validators.ts";
import type { Answer, FullRequest, Request } from "./answer.ts";
import type { DecisionEvent } from "./decision-event.ts";
import { DECLARED_ENTRYPOINT, entrypointOf, packOf } from "./entrypoint.ts";
import type { Explanation } from "./explanation.ts";
import { type HostLimits, PolicyHost } from "./host.ts";
import { inOrder } from "./in-order.ts";
import type { ManyOptions, ManyResult } from "./many.ts";
import type { Origin } from "./origin.ts";
import { moduleWith, type PackPolicies, type PolicyModules } from "./policy-modules.ts";
import { Specialised, type SpecialisedModules } from "./specialised.ts";

/** The parts that an engine is made of. */
export interface EngineParts extends PolicyModules {
  /** The same policies as a JavaScript program, which answers several times faster; without it the module answers all. */
  readonly plan?: PlanModule;
  /** Programs for a decision and version, made of that program and just this data; without them it answers all. */
  readonly specialised?: SpecialisedModules;
  /** Jurisdictions and calendars. */
  readonly data: DataDocument;
  /** The JSON Schemas of the package. */
  readonly schemas: SchemaFiles;
  /** Validators that know the schemas, and copiers. If left out, the engine makes validators of its own. */
  readonly ajv?: Validators;
  readonly limits?: Partial<HostLimits>;
  /** The origin of the data, which an explanation names. Without it nothing can be explained. */
  readonly origin?: Origin;
  /** Explains an answer; without it nothing can be explained. */
  readonly explain?: <D extends DecisionName>(engine: Engine, request: Request<D>) => Explanation<D>;
  /** Answers many requests in worker threads, which not every place has that an engine runs in. */
  readonly decideMany?: DecideMany;
  /** Is told of each answer before it is given, and of each refusal; what it throws is thrown in their place. */
  readonly log?: (happened: DecisionEvent) => void;
}

/** Answers many requests for an engine. */
type DecideMany = <D extends DecisionName>(
  engine: Engine,
  requests: AsyncIterable<Request<D>> | Iterable<Request<D>>,
  options: ManyOptions,
) => AsyncGenerator<ManyResult<D>, void, undefined>;

/** An answer and what an explanation of it goes on from. */
export interface Examined<D extends DecisionName> {
  /** The request, with its instant if none was given, and with facts. */
  readonly request: FullRequest<D>;
  readonly answer: Answer<D>;
  /** The module that has the decision's entrypoint, and its number there. */
  readonly module: WebAssembly.Module;
  readonly entrypoint: number;
  /** Answers a changed request, which is not logged; throws if its facts are not ones that the decision takes. */
  readonly decide: (request: Request<D>) => Answer<D>;
}

/** The parts that can be cloned into a worker thread. */
export interface PortableParts extends Pick<EngineParts, "module" | "data" | "schemas" | "limits"> {
  /** Those of packs without their programs, which cannot be cloned. */
  readonly packs?: readonly Omit<PackPolicies, "plan">[];
  /** The source of the validators, if they were compiled before. */
  readonly compiled?: CompiledValidators;
}

const REQUEST_KEYS = ["decision", "jurisdiction", "as_of", "facts", "detail"];

interface Rule {
  /** Its name in the module and the program. */
  readonly entrypoint: string;
  /** The rule in the policies' JavaScript program. */
  readonly program: ((input: Value, data: Value) => Value) | undefined;
  readonly outcomes: ReadonlySet<unknown>;
  /** Whether a date alone does not answer the question. */
  readonly instant: boolean;
  readonly validate: () => ValidateFunction;
  /** Copies and checks facts at once; `undefined` where no copier was made. */
  readonly copier: () => FactCopier | undefined;
}

interface CheckedRequest<D extends DecisionName> {
  readonly rule: Rule;
  /** The copy that was checked and is evaluated. */
  readonly input: FullRequest<D>;
}

/** Answers requests in the caller's own process. */
export class Engine {
  readonly #parts: EngineParts;
  /** Each is started when first needed where there is a program. */
  readonly #hosts = new Map<WebAssembly.Module, PolicyHost>();
  readonly #data: Value;
  readonly #specialised: Specialised | undefined;
  readonly #jurisdictions: ReadonlySet<string>;
  readonly #rules: ReadonlyMap<string, Rule>;

  /** @throws PolicyModuleError if the compiled policies and the schemas are not of the same decisions */
  constructor(parts: EngineParts) {
    const { data, schemas, packs = [] } = parts;
    const ajv: Validators = parts.ajv ?? createAjv(schemas);
    this.#parts = parts;
    const answering = [parts, ...packs].map(({ module, plan }) => {
      const compiled = plan?.(RUNTIME);
      return { compiled, names: Object.keys(compiled?.entrypoints ?? this.#hostOf(module).entrypoints) };
    });
    for (const [at, { id }] of packs.entries()) {
      const other = answering[at + 1]?.names.find((name) => packOf(name) !== id);
      if (other !== undefined)
        throw new PolicyModuleError(`the policies of the pack ${id} have an entrypoint ${other}`);
    }
    const entrypointsOf = answering.map(({ compiled }) => compiled?.entrypoints);
    const programs = Object.assign({}, ...entrypointsOf) as CompiledPlan["entrypoints"];
    const entrypoints = new Set(answering.flatMap(({ names }) => names));
    this.#data = Object.keys(programs).length > 0 ? bareCopy(data) : undefined;
    const [{ compiled }] = answering as [(typeof answering)[0]];
    const { specialised } = parts;
    if (specialised !== undefined && compiled !== undefined) {
      this.#specialised = new Specialised(specialised, compiled, this.#data);
    }
    this.#jurisdictions = new Set(Object.keys(data.jurisdictions));
    const rules = new Map<string, Rule>();
    for (const [name, schema] of decisionSchemas(schemas)) {
      const { kind, as_of } = schema;
      const entrypoint = entrypointOf(name, schema);
      if (!entrypoints.has(entrypoint)) throw new PolicyModuleError(`the policy module has no decision \`${name}\``);
      const facts = `${SCHEMA_BASE}decisions/${name}.schema.json#/$defs/facts`;
      rules.set(name, {
        entrypoint,
        program: programs[entrypoint],
        outcomes: new Set([...OUTCOMES[kind], ...OUTCOMES_OF_ANY_KIND]),
        instant: as_of === "instant",
        validate: once(() => ajv.getSchema(facts) as ValidateFunction),
        copier: once(() => ajv.copier?.(facts)),
      });
    }
    for (const entrypoint of entrypoints) {
      const [, name] = /^hdp\/(\w+)\/answer$/.exec(entrypoint) ?? [];
      if (name !== undefined && entrypoint !== DECLARED_ENTRYPOINT && !rules.has(name))
        throw new PolicyModuleError(`there is no schema decisions/${name}`);
    }
    this.#rules = rules;
  }

  /** Names of the decisions, sorted; those that jurisdictions declare come after all others. */
  get decisions(): readonly DecisionName[] {
    return [...this.#rules.keys()] as DecisionName[];
  }

  /** Identifiers of the jurisdictions, sorted. */
  get jurisdictions(): readonly string[] {
    return [...this.#jurisdictions].sort();
  }

  /**
   * Answers one request.
   *
   * @throws RequestError if the request cannot be answered: unknown names, ill-typed facts, an impossible date
   * @throws EngineFaultError if the engine fails, or its log does; PolicyModuleError if a module that is first needed now
   *   cannot be started
   */
  decide<D extends DecisionName>(request: Request<D>): Answer<D> {
    const begun = this.#begun();
    return this.#logged(this.#checked(request, begun), begun);
  }

  /**
   * Answers many requests, in their order. Worker threads are used if the requests take long, or if they are asked for.
   * A request that cannot be answered gives its error in its place. The source is read no further ahead than some
   * thousand requests.
   *
   * @throws TypeError if an option is not understood
   * @throws EngineFaultError if a worker thread dies, or the engine was made without them (as in a browser); what
   *   `signal` was aborted with, once it is
   *
   * @example
   * for await (const { answer, error } of engine.decideMany(requests)) if (answer !== undefined) save(answer);
   */
  decideMany<D extends DecisionName>(
    requests: AsyncIterable<Request<D>> | Iterable<Request<D>>,
    options: ManyOptions = {},
  ): AsyncGenerator<ManyResult<D>, void, undefined> {
    const { decideMany } = this.#parts;
    if (decideMany === undefined) throw new EngineFaultError("this engine was made without worker threads");
    return decideMany(this, requests, options);
  }

  /**
   * Whether each answer is logged.
   *
   * @internal
   */
  get isLogged(): boolean {
    return this.#parts.log !== undefined;
  }

  /**
   * The origin of its data.
   *
   * @internal
   */
  get origin(): Origin | undefined {
    return this.#parts.origin;
  }

  /** The schemas that requests and answers are checked against, with the texts and marks of the decisions. */
  get schemas(): SchemaFiles {
    return this.#parts.schemas;
  }

  /**
   * Everything from which a worker thread can make the same engine; it can be cloned.
   *
   * @internal
   */
  get portable(): PortableParts {
    const { module, packs, data, schemas, limits, ajv } = this.#parts;
    return {
      module,
      ...(packs === undefined ? {} : { packs: packs.map(({ plan: _program, ...pack }) => pack) }),
      data,
      schemas,
      ...(limits === undefined ? {} : { limits }),
      ...(ajv?.compiled === undefined ? {} : { compiled: ajv.compiled }),
    };
  }

  /**
   * A program made for the decision and version answers, or else the general one, if it surely gives what the WebAssembly
   * module gives. Otherwise the module answers.
   */
  #answer<D extends DecisionName>({ rule, input }: CheckedRequest<D>): Answer<D> {
    const { program, entrypoint, outcomes } = rule;
    const made = this.#specialised?.answer(input);
    if (made !== undefined && outcomes.has(made.outcome)) return made as Answer<D>;
    try {
      if (program !== undefined) return checkedAnswer(program(input, this.#data), input, outcomes, asJson);
    } catch (cause) {
      if (cause instanceof EngineFaultError) throw cause;
      if (!(cause instanceof NotCovered)) throw new EngineFaultError("the policies failed", { cause });
    }
    const host = this.#hostOf(moduleWith(entrypoint, this.#parts));
    const given = host.evaluate(this.#numberOf(entrypoint), JSON.stringify(input));
    return checkedAnswer(bareCopy(given), input, outcomes, asJson);
  }

  #hostOf(module: WebAssembly.Module): PolicyHost {
    const { data, limits } = this.#parts;
    const host = this.#hosts.get(module) ?? new PolicyHost(module, data, limits);
    this.#hosts.set(module, host);
    return host;
  }

  #numberOf(entrypoint: string): number {
    const number = this.#hostOf(moduleWith(entrypoint, this.#parts)).entrypoints[entrypoint];
    if (number === undefined) throw new EngineFaultError(`the policy module has no entrypoint ${entrypoint}`);
    return number;
  }

  /**
   * Answers one request and explains the answer: the parameters used, the clauses cited, the readings, and what would
   * turn it into a better one. It asks the policies up to some thousand times, so it takes as long as that.
   *
   * @throws RequestError as {@link decide} does
   * @throws EngineFaultError if the engine fails, or was not told what its data was made of
   */
  explain<D extends DecisionName>(request: Request<D>): Explanation<D> {
    const { explain } = this.#parts;
    if (explain === undefined) throw new EngineFaultError("this engine was made without explanations");
    return explain(this, request);
  }

  /**
   * Answers one request, so that it can be explained.
   *
   * @throws RequestError as {@link decide} does
   * @internal
   */
  examine<D extends DecisionName>(given: Request<D>): Examined<D> {
    const begun = this.#begun();
    const checked = this.#checked(given, begun);
    const module = moduleWith(checked.rule.entrypoint, this.#parts);
    const entrypoint = this.#numberOf(checked.rule.entrypoint);
    // An explanation asks thousands of questions. The caller asked one of them, and only that one is logged.
    const decide = (changed: Request<D>) => this.#answer(this.#check(changed));
    return { request: checked.input, answer: this.#logged(checked, begun), module, entrypoint, decide };
  }

  /** The time, for the log; without one nobody asks for it. */
  #begun(): number {
    return this.isLogged ? performance.now() : 0;
  }

  #checked<D extends DecisionName>(given: Request<D>, begun: number): CheckedRequest<D> {
    const { log } = this.#parts;
    if (log === undefined) return this.#check(given);
    try {
      return this.#check(given);
    } catch (error) {
      log({ given, error, took: performance.now() - begun });
      throw error;
    }
  }

  #logged<D extends DecisionName>(checked: CheckedRequest<D>, begun: number): Answer<D> {
    const { log } = this.#parts;
    if (log === undefined) return this.#answer(checked);
    let answer: Answer<D>;
    try {
      answer = this.#answer(checked);
    } catch (error) {
      log({ input: checked.input, error, took: performance.now() - begun });
      throw error;
    }
    log({ input: checked.input, answer, took: performance.now() - begun });
    return answer;
  }

  #check<D extends DecisionName>(given: Request<D>): CheckedRequest<D> {
    return this.#checkedAtOnce(given) ?? this.#checkedInTurn(given);
  }

  /**
   * An ordinary request, which is in order, copied and checked in one pass; `undefined` for any other, which is then looked
   * at in turn. Every member is read once here too, so that what is evaluated is what was checked.
   */
  #checkedAtOnce<D extends DecisionName>(given: Request<D>): CheckedRequest<D> | undefined {
    try {
      if (!isOrdinary(given)) return undefined;
      let decision: unknown;
      let jurisdiction: unknown;
      let as_of: unknown;
      let facts: unknown = NO_FACTS;
      for (const key of Object.keys(given)) {
        const value = given[key];
        if (key === "decision") decision = value;
        else if (key === "jurisdiction") jurisdiction = value;
        else if (key === "as_of") as_of = value;
        else if (key === "facts") facts = value;
        else return undefined;
      }
      const rule = this.#rules.get(decision as string);
      if (rule === undefined || !this.#jurisdictions.has(jurisdiction as string)) return undefined;
      if (!isAsOf(as_of, rule.instant)) return undefined;
      const copied = rule.copier()?.(facts);
      if (copied === undefined) return undefined;
      return { rule, input: { decision, jurisdiction, as_of, facts: copied } as FullRequest<D> };
    } catch {
      // A getter or a proxy has thrown.
      return undefined;
    }
  }

  #checkedInTurn<D extends DecisionName>(given: Request<D>): CheckedRequest<D> {
    const request = plainJson(given) as Request<D>;
    if (!isMapping(request)) {
      throw new RequestError("invalid_request", [{ path: "", found: shown(request), expected: AN_OBJECT }]);
    }
    for (const key of Object.keys(request)) {
      if (!REQUEST_KEYS.includes(key)) throw unknownName("invalid_request", key, UNKNOWN_NAME, REQUEST_KEYS, key);
    }
    const { decision, jurisdiction, as_of, facts = new Bare(), detail } = request;
    const rule = this.#rules.get(decision);
    if (rule === undefined)
      throw unknownName("unknown_decision", "decision", shown(decision), this.decisions, decision);
    if (!this.#jurisdictions.has(jurisdiction)) {
      throw unknownName("unknown_jurisdiction", "jurisdiction", shown(jurisdiction), this.jurisdictions, jurisdiction);
    }
    const problems = as_of === undefined ? [] : asOfProblems(as_of, rule.instant);
    const validate = rule.validate();
    if (!fits(facts, validate)) problems.push(...factProblems(validate.errors as ErrorObject[]));
    if (detail !== undefined) problems.push(...detailProblems(detail));
    if (problems.length > 0) throw new RequestError("invalid_request", problems);
    const input = { decision, jurisdiction, as_of: as_of ?? taipeiInstant(new Date()), facts };
    return { rule, input: detail === undefined ? input : { ...input, detail } };
  }
}

function fits(facts: unknown, validate: ValidateFunction): boolean {
  try {
    return validate(facts);
  } catch {
    // Ajv compares objects in a list by a method of theirs, which bare ones do not have.
    return validate(structuredClone(facts));
  }
}

/** @throws EngineFaultError if it is no answer to what was asked; what `copied` throws of NotCovered */
function checkedAnswer<D extends DecisionName>(
  given: unknown,
  { decision, jurisdiction, as_of }: FullRequest<D>,
  outcomes: ReadonlySet<unknown>,
  copied: (value: unknown) => unknown,
): Answer<D> {
  const answer = (isMapping(given) ? given : new Bare()) as Record<string, unknown>;
  if (
    answer["decision"] !== decision ||
    answer["jurisdiction"] !== jurisdiction ||
    answer["as_of"] !== as_of ||
    !outcomes.has(answer["outcome"])
  ) {
    throw new EngineFaultError(`the policies gave no answer to \`${decision}\` in \`${jurisdiction}\``);
  }
  try {
    return inOrder(answer, copied) as Answer<D>;
  } catch (cause) {
    if (cause instanceof NotCovered) throw cause;
    throw new EngineFaultError(`the policies gave half an answer to \`${decision}\``, { cause });
  }
}

function detailProblems(detail: unknown): RequestMistake[] {
  const names = DETAILS.join(", ");
  const expected = { en: `a list of ${names}, each at most once`, "zh-TW": `${names} 的清單，各至多一次` };
  if (!Array.isArray(detail)) return [{ path: "detail", found: shown(detail), expected }];
  const wrong = detail.findIndex((part, index) => !DETAILS.includes(part) || detail.indexOf(part) < index);
  return wrong < 0 ? [] : [{ path: `detail[${wrong}]`, found: shown(detail[wrong]), expected }];
}

function factProblems(errors: readonly ErrorObject[]): RequestMistake[] {
  return explainErrors(errors, "facts").map(({ steps: _steps, unknownKey: _key, ...problem }) => problem);
}

/** Of a request that tells none. */
const NO_FACTS = Object.freeze({});

function isOrdinary(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !("toJSON" in value);
}

const AN_OBJECT: Bilingual = { en: "an object", "zh-TW": "物件" };

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function unknownName(
  code: "invalid_request" | "unknown_decision" | "unknown_jurisdiction",
  path: string,
  found: Said,
  known: readonly string[],
  name: unknown,
): RequestError {
  const suggestion = typeof name === "string" ? nearest(name, known) : undefined;
  const problem = { path, found, expected: oneOf(known) };
  return new RequestError(code, [suggestion === undefined ? problem : { ...problem, suggestion }]);
}

function isAsOf(as_of: unknown, instant: boolean): as_of is string {
  return typeof as_of === "string" && ((!instant && isCivilDate(as_of)) || isInstant(as_of));
}

function asOfProblems(as_of: unknown, instant: boolean): RequestMistake[] {
  if (isAsOf(as_of, instant)) return [];
  const expected =
    instant || (typeof as_of === "string" && /^\d{4}-\d{2}-\d{2}[Tt]/.test(as_of))
      ? {
          en: "an RFC 3339 instant with seconds and an offset (Z or +08:00), like 2026-11-21T09:30:00+08:00",
          "zh-TW": "RFC 3339 時刻，含秒及時差（Z 或 +08:00），例如 2026-11-21T09:30:00+08:00",
        }
      : {
          en: "a date of the calendar (YYYY-MM-DD, 1900 to 2199) or an instant with an offset (2026-11-21T09:30:00+08:00)",
          "zh-TW": "實際存在的日期（西元 YYYY-MM-DD，1900 至 2199 年），或含時差的時刻（2026-11-21T09:30:00+08:00）",
        };
  return [{ path: "as_of", found: shown(as_of), expected }];
}
