import type { Bilingual } from "../base/bilingual.ts";
import type { DecisionKind } from "../schema/schemas.ts";

/**
 * A fact, a value or a parameter, as `decision.yaml` writes it. One of `type`, `one_of`, `list`, `set`, `time`, `has`,
 * `is`, `each`, `always` and `schema` says what may stand there; the rest bounds and describes it.
 */
export interface Node extends Partial<Bilingual> {
  /** A type of {@link PLAIN_TYPES} or of the grammar's definitions; a question mark behind it allows null. */
  readonly type?: string;
  /** The words that may stand here. */
  readonly one_of?: readonly (string | number)[];
  /** What each item of a list is. */
  readonly list?: string | Node;
  /** What each item of a list without repetition is. */
  readonly set?: string | Node;
  /** The units of a length of time, which is written `3 months`. */
  readonly time?: readonly string[];
  /** The members of a group. */
  readonly has?: Readonly<Record<string, string | Node>>;
  /** The definition of the grammar that the group extends, such as `rule`. */
  readonly is?: string;
  /** What each member of a group is whose names are the author's. */
  readonly each?: Node;
  /** The only value that may stand here. */
  readonly always?: unknown;
  /** JSON Schema, where this language has no word. */
  readonly schema?: object;

  readonly required?: true;
  /** May be null. */
  readonly nullable?: true;
  /** May be `unset`: the text leaves it open. */
  readonly open?: true;
  /** The least number, or the fewest items. */
  readonly min?: number;
  /** A number must be above this one. */
  readonly above?: number;
  /** A group must have a member. */
  readonly at_least_one?: true;
  /** Members of a group of which no two of a list may be there. */
  readonly at_most_one?: readonly (readonly string[])[];
  readonly examples?: readonly unknown[];

  /** Keywords that the schema carries on: see {@link import("../schema/schemas.ts").MARKS}. */
  readonly [mark: string]: unknown;
}

/** The text of a code, or that `policies/common.yaml` has it. */
export type CodeText = Bilingual | "common";

/** A decision, as `policies/<name>/decision.yaml` says. */
export interface Definition {
  readonly question: Bilingual;
  readonly kind: DecisionKind;
  /** `instant` where a date alone does not answer the question. */
  readonly as_of?: "instant";
  /** The shape that answers it, where it has no Rego of its own. */
  readonly shape?: string;
  /** Path of the parameter that is the rule of its shape. */
  readonly rule?: string;
  /** A list of the rule by the path of a fact: the rule binds those facts alone that it lists. */
  readonly binds?: Readonly<Record<string, string>>;
  /** Members of the rule with the text that they must have; another rule is none for this decision. */
  readonly where?: Readonly<Record<string, string>>;
  /** The fact whose day decides by which version is judged, where it is before the day asked about (G11). */
  readonly judged_on?: string;
  readonly facts?: Readonly<Record<string, Node>>;
  /** `zh-TW` and `en` are what the value is called; `remark` describes it in the schema. */
  readonly values?: Readonly<Record<string, Node & { readonly remark?: Bilingual }>>;
  /** Outcomes that the decision says in words of its own. */
  readonly outcomes?: Readonly<Record<string, Bilingual>>;
  readonly reasons?: Readonly<Record<string, CodeText>>;
  /** In the order of the procedure. */
  readonly obligations?: Readonly<Record<string, CodeText>>;
  readonly warnings?: Readonly<Record<string, CodeText>>;
  /** Texts of words that facts, values and parameters of the decision may be. */
  readonly words?: Readonly<Record<string, Bilingual>>;
  /**
   * The groups of parameters that the decision owns, by name; `sampling.half_year` is a part of a group of another
   * decision.
   */
  readonly parameters?: Readonly<Record<string, Node & { readonly title?: string }>>;
  /** The parameters of other decisions that it reads. */
  readonly reads?: readonly string[];
  readonly [mark: string]: unknown;
}

/** The texts that several decisions share, as `policies/common.yaml` says. */
export interface CommonTexts {
  readonly reasons: Readonly<Record<string, Bilingual>>;
  readonly obligations: Readonly<Record<string, Bilingual>>;
  readonly warnings: Readonly<Record<string, Bilingual>>;
  readonly values: Readonly<Record<string, Bilingual>>;
  readonly words: Readonly<Record<string, Bilingual>>;
}
