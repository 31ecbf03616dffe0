import { type Bilingual, both, inLanguage, type Language, type Said } from "./bilingual.ts";
import { mistakeText } from "./mistake.ts";
import { harmless } from "./text.ts";

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
  readonly #told: readonly Said[];

  /** @param message one line, or a list of lines */
  constructor(code: DecisionErrorCode, message: Said | readonly Said[], options?: ErrorOptions) {
    const told = [message].flat() as readonly Said[];
    super(cleanLines(told, "en").join("\n"), options);
    this.name = new.target.name;
    this.code = code;
    this.#told = told;
  }

  /** The lines of the message for a reader of a language. A fault of the program is told in English alone. */
  lines(language: Language): string[] {
    return cleanLines(this.#told, language);
  }
}

function cleanLines(told: readonly Said[], language: Language): string[] {
  return told.map((line) => harmless(inLanguage(line, language)));
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

/** A {@link RequestProblem}, in both languages as far as it is known in both. */
export interface RequestMistake extends Omit<RequestProblem, "found" | "expected"> {
  readonly found?: Said;
  readonly expected: Said;
}

/**
 * The request cannot be answered; `problems` names each place and what was expected there, in English for programs.
 * `lines` says the same to people.
 */
export class RequestError extends DecisionError {
  declare readonly code: "invalid_request" | "unknown_decision" | "unknown_jurisdiction" | "request_too_large";
  readonly problems: readonly RequestProblem[];
  /** The same, for people. */
  readonly mistakes: readonly RequestMistake[];

  constructor(code: RequestError["code"], mistakes: readonly RequestMistake[]) {
    super(code, mistakes.map(requestMistakeText));
    this.mistakes = mistakes;
    this.problems = mistakes.map(inEnglish);
  }

  /** The path of the first problem. */
  get path(): string {
    return this.problems[0]?.path ?? "";
  }
}

function requestMistakeText({ path, ...mistake }: RequestMistake): Said {
  return path === ""
    ? both((say, language) => `${language === "en" ? "request: " : "請求："}${say(mistakeText(mistake))}`)
    : mistakeText({ place: path, ...mistake });
}

/** A mistake with its texts in English, as programs get it. */
export function inEnglish<M extends { readonly found?: Said; readonly expected: Said }>(
  mistake: M,
): Omit<M, "found" | "expected"> & { readonly found?: string; readonly expected: string } {
  const { found, expected } = mistake;
  return {
    ...mistake,
    ...(found === undefined ? {} : { found: inLanguage(found, "en") }),
    expected: inLanguage(expected, "en"),
  } as Omit<M, "found" | "expected"> & { readonly found?: string; readonly expected: string };
}

/** The engine failed: not the fault of the request. `cause` is what the runtime threw. */
export class EngineFaultError extends DecisionError {
  declare readonly code: "engine_fault";

  constructor(message: string, options?: ErrorOptions) {
    super("engine_fault", message, options);
  }
}

/** The compiled policies, or their manifest, are not those of this package. */
export class PolicyModuleError extends DecisionError {
  declare readonly code: "invalid_module";

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
  readonly #named: (name: NameOption) => readonly Said[];

  /**
   * @param message one line, or a list of lines; where it speaks of options, a function that is given how they are called
   * @param options `option`: the one that the message is about, which is put before it
   */
  constructor(
    message: Said | readonly Said[] | ((name: NameOption) => Said),
    { option, ...options }: ErrorOptions & { readonly option?: string } = {},
  ) {
    const named = (name: NameOption): readonly Said[] => {
      const lines = [typeof message === "function" ? message(name) : message].flat() as readonly Said[];
      return option === undefined ? lines : lines.map((line) => behindOption(name(option), line));
    };
    super(
      "invalid_request",
      named((name) => name),
      options,
    );
    this.option = option;
    this.#named = named;
  }

  /** The same error, with what it is about before it. */
  within(place: string): UsageError {
    const before = (line: Said) => both((say, language) => `${place}${language === "en" ? ": " : "："}${say(line)}`);
    return new UsageError((name) => joined(this.#named(name).map(before)));
  }

  /** The lines of the message, with options named as the reader knows them. */
  override lines(language: Language, name: NameOption = (option) => option): string[] {
    return cleanLines(this.#named(name), language);
  }
}

function joined(lines: readonly Said[]): Bilingual {
  return both((say) => lines.map(say).join("\n"));
}

function behindOption(option: string, line: Said): Said {
  return both((say, language) => `${option}${language === "en" ? ": " : "："}${say(line)}`);
}
