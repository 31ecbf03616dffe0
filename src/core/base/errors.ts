import { didYouMean, harmless } from "./text.ts";

/** The kind of an error, as a stable word. */
export type DecisionErrorCode =
  | "invalid_request"
  | "unknown_decision"
  | "unknown_jurisdiction"
  | "request_too_large"
  | "engine_fault"
  | "invalid_module"
  | "invalid_jurisdictions";

/**
 * Base class of everything that this package throws. An error is never an answer and permits nothing. `code` is stable.
 * `message` is English, for logs. What the user wrote may hold line breaks and control characters; the message shows
 * these by their number, so each of its lines was meant as a line.
 */
export class DecisionError extends Error {
  readonly code: DecisionErrorCode;

  /** @param message one line, or a list of lines */
  constructor(code: DecisionErrorCode, message: string | readonly string[], options?: ErrorOptions) {
    super([message].flat().map(harmless).join("\n"), options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** One thing wrong with a request. */
export interface RequestProblem {
  /** Where in the request, e.g. `facts.account.activated_on`; empty for the request itself. */
  readonly path: string;
  /** The value that stands there, shortened; absent if there is none. */
  readonly found?: string;
  /** What was expected there instead. */
  readonly expected: string;
  /** The name that was probably meant, for an unknown one. */
  readonly suggestion?: string;
}

/** One line for a problem: the path, what stands there, what was expected. */
function describeRequestProblem({ path, found, expected, suggestion }: RequestProblem): string {
  const place = path === "" ? "request" : path;
  const what = found === undefined ? "" : ` ${found}`;
  return `${place}:${what}${what === "" ? " " : ", "}expected ${expected}${didYouMean(suggestion)}`;
}

/** The request cannot be answered; `problems` names each place and what was expected there. */
export class RequestError extends DecisionError {
  readonly problems: readonly RequestProblem[];

  constructor(code: DecisionErrorCode, problems: readonly RequestProblem[]) {
    super(code, problems.map(describeRequestProblem));
    this.problems = problems;
  }

  /** The path of the first problem. */
  get path(): string {
    return this.problems[0]?.path ?? "";
  }
}

/** The engine failed: not the fault of the request. `cause` is what the runtime threw. */
export class EngineFaultError extends DecisionError {
  constructor(message: string, options?: ErrorOptions) {
    super("engine_fault", message, options);
  }
}

/** The compiled policies, or their manifest, are not those of this package. */
export class PolicyModuleError extends DecisionError {
  constructor(message: string, options?: ErrorOptions) {
    super("invalid_module", message, options);
  }
}

/** How an option is called where a message is read: `dateColumn` in a program, `--date-column` on the command line. */
export type NameOption = (option: string) => string;

/**
 * The given input cannot be used, and the message is all there is to say. A message that mentions options names them as
 * a program does. The command shows them as its flags.
 */
export class UsageError extends DecisionError {
  /** The option whose value cannot be used, such as `dateColumn`; `undefined` if it is no single option. */
  readonly option: string | undefined;
  readonly #told: (name: NameOption) => string | readonly string[];

  /**
   * @param message one line, or a list of lines; where it speaks of options, a function that is given how they are called
   * @param options `option`: the one that the message is about, which is put before it
   */
  constructor(
    message: string | readonly string[] | ((name: NameOption) => string),
    { option, ...options }: ErrorOptions & { readonly option?: string } = {},
  ) {
    const text = (name: NameOption) => (typeof message === "function" ? message(name) : message);
    const told = (name: NameOption) => (option === undefined ? text(name) : `${name(option)}: ${text(name)}`);
    super(
      "invalid_request",
      told((name) => name),
      options,
    );
    this.option = option;
    this.#told = told;
  }

  /** The lines of the message, with options named as the reader knows them. */
  lines(name: NameOption): string[] {
    return [this.#told(name)].flat().map(harmless);
  }
}
