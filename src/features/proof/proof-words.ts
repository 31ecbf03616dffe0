import { isMapping } from "../../core/base/plain-value.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import { fillText, type Language, MESSAGES } from "../../words/format.ts";
import { Labels } from "../../words/labels.ts";
import { BehaviourWords } from "../compare/index.ts";
import type { ReachedCode } from "./codes.ts";
import type { Covered } from "./covered.ts";
import type { Kind } from "./kinds.ts";
import { PROOF } from "./messages.ts";
import type { Kept, PromisesOfDecision } from "./promises.ts";
import type { DecisionProof, ProvedDifference } from "./prove-decision.ts";
import type { Condition } from "./region.ts";
import type { About } from "./touched-regions.ts";

export interface DecisionProofView {
  readonly decision: string;
  readonly question: string | undefined;
  readonly verdict: string;
  readonly covered: string;
  readonly differences: readonly DifferenceView[];
  /** What is not proved, and why. */
  readonly open: readonly string[];
  /** Exceptions from what is promised, with the reasons that their author gives. */
  readonly named?: readonly string[];
}

export interface DifferenceView {
  readonly difference: string;
  readonly whenever: string;
  readonly example: string;
}

/** Says in a language what is proved of decisions. */
export class ProofWords {
  readonly #words: BehaviourWords;
  readonly #labels: Labels;
  readonly #names: { readonly a: string; readonly b: string };
  readonly #language: Language;

  constructor(names: { readonly a: string; readonly b: string }, schemas: SchemaFiles, language: Language) {
    this.#words = new BehaviourWords(schemas, language);
    this.#labels = new Labels(schemas, language);
    this.#names = names;
    this.#language = language;
  }

  promises({ decision, promises, codes, covered }: PromisesOfDecision): DecisionProofView {
    const texts = PROOF[this.#language];
    const { colon } = MESSAGES[this.#language];
    const semicolon = this.#language === "en" ? "; " : "；";
    const name = (one: Kept) => {
      if (one.promise === "invariant") return one.invariant.name;
      const fact = one.promise === "unknown_is_no_yes" ? this.#words.label(decision, one.fact) : "";
      return fillText(texts.promises[one.promise], { fact });
    };
    const broken = promises.flatMap((one) => (one.state === "broken" ? [one] : []));
    const open = promises.flatMap((one) => (one.state === "not_proved" ? [name(one) + colon + one.why] : []));
    const named = promises.flatMap((one) =>
      one.state === "excepted" || one.state === "needless"
        ? [texts[one.state] + colon + name(one) + colon + one.reason]
        : [],
    );
    const code = (one: ReachedCode) => `${texts.parts[one.part]} ${this.#name(decision, one.part, one.code)}`;
    const dead = codes.flatMap((one) => (one.state === "dead" ? [texts.dead + colon + code(one)] : []));
    open.push(...codes.flatMap((one) => (one.state === "not_proved" ? [code(one) + colon + one.why] : [])));
    const reached = codes.filter(({ state }) => state === "reached").length;
    const isProved = broken.length + open.length + named.length === 0;
    const counts = {
      holds: promises.filter(({ state }) => state === "holds").length,
      excepted: promises.filter(({ state }) => state === "excepted").length,
      broken: broken.length,
      open: open.length,
    };
    return {
      decision,
      question: this.#labels.question(decision),
      verdict: [
        isProved ? fillText(texts.holds, { count: promises.length }) : fillText(texts.promises_counts, counts),
        ...(codes.length === 0 ? [] : [fillText(texts.reached, { reached, all: codes.length })]),
      ].join(semicolon),
      covered: this.covered(covered),
      differences: broken.map((one) => ({
        difference: texts.broken + colon + name(one),
        ...this.#case(decision, one),
      })),
      open,
      named: [...named, ...dead],
    };
  }

  /** The requests that are covered. */
  covered({ as_of, dates, most_counted: counted, longest_list: list, texts: number }: Covered): string {
    return fillText(PROOF[this.#language].covered, {
      ...{ from: as_of[0], to: as_of[1], first: dates[0], last: dates[1] },
      ...{ counted, list, texts: number },
    });
  }

  decision({ decision, state, differences, absent, open, covered }: DecisionProof): DecisionProofView {
    const texts = PROOF[this.#language];
    const { colon } = MESSAGES[this.#language];
    const [whole] = open;
    const counts = { count: differences.length, absent, open: open.length };
    return {
      decision,
      question: this.#labels.question(decision),
      verdict: whole !== undefined && whole.kind === undefined ? texts.nothing : fillText(texts[state], counts),
      covered: this.covered(covered),
      differences: differences.map((one) => this.#difference(decision, one)),
      open: open.map(({ kind, why }) => (kind === undefined ? why : this.#kind(decision, kind) + colon + why)),
    };
  }

  compared({ covered }: DecisionProof): string {
    const texts = PROOF[this.#language];
    const parts = covered.compared.map((part) => texts.parts[part] ?? part);
    return fillText(texts.compared, { parts: parts.join(MESSAGES[this.#language].comma) });
  }

  #difference(decision: string, shown: ProvedDifference): DifferenceView {
    return { difference: this.#kind(decision, shown.kind), ...this.#case(decision, shown) };
  }

  #case(decision: string, { region, request }: Pick<ProvedDifference, "region" | "request">) {
    const texts = PROOF[this.#language];
    const { comma, colon } = MESSAGES[this.#language];
    const conditions = region.flatMap((condition) => this.#condition(decision, condition));
    const facts = toldFacts(request.facts ?? {}).map((told) => this.#words.fact(decision, told));
    return {
      whenever: conditions.length === 0 ? texts.always : texts.whenever + colon + conditions.join(texts.and),
      example: `${texts.case}${colon}${[`${texts.as_of} ${request.as_of}`, ...facts].join(comma)}`,
    };
  }

  #kind(decision: string, kind: Kind): string {
    const texts = PROOF[this.#language];
    if (kind.part === "fails") return fillText(texts.fails, { side: this.#names[kind.side] });
    const word = (outcome: string) => this.#outcome(decision, outcome);
    if (kind.part === "outcome") {
      return fillText(texts.outcome, { ...this.#names, one: word(kind.a), other: word(kind.b) });
    }
    const part = texts.parts[kind.part] as string;
    const name = this.#name(decision, kind.part, kind.name);
    if (kind.how === "other") return fillText(texts.other, { part, name });
    return fillText(texts.only, { part, name, side: this.#names[kind.how] });
  }

  #name(decision: string, part: Exclude<Kind["part"], "outcome" | "fails">, name: string): string {
    if (part === "missing" && name.startsWith("fact ")) return this.#words.label(decision, name.slice(5));
    if (part === "reasons" || part === "obligations" || part === "warnings") {
      return `${this.#labels.code(part, name, decision)} (\`${name}\`)`;
    }
    return `\`${name}\``;
  }

  /** What a region is: `the outcome is “overdue”`, `the outcome hangs on: Status of the account: locked`. */
  about(decision: string, about: About): string {
    const texts = PROOF[this.#language];
    if ("decides" in about) {
      return fillText(texts.decides, { condition: this.#condition(decision, about.decides).join(texts.and) });
    }
    const part = texts.parts[about.says] as string;
    if (about.says === "outcome") return fillText(texts.says, { part, name: this.#outcome(decision, about.name) });
    return fillText(texts.says, { part, name: this.#name(decision, about.says, about.name) });
  }

  /** Which numbers and dates an answer names differs from request to request. */
  #outcome(decision: string, outcome: string): string {
    return this.#labels.outcome(decision, outcome).replaceAll(/\{\w+\}/g, "…");
  }

  #condition(decision: string, condition: Condition): string[] {
    const texts = PROOF[this.#language];
    const fact = (name: string) => this.#words.label(decision, name.replace(/ \(day\)$/, ""));
    const { colon } = MESSAGES[this.#language];
    if ("has" in condition) {
      const word = this.#words.value(decision, condition.has);
      return [fillText(condition.holds ? texts.has : texts.has_not, { fact: fact(condition.fact), word })];
    }
    if ("options" in condition) {
      return [`${fact(condition.fact)}${colon}${this.#options(decision, condition.options)}`];
    }
    if ("ranges" in condition) return [`${fact(condition.fact)}${colon}${rangesText(condition.ranges)}`];
    if ("relation" in condition) {
      return [`${this.#term(decision, condition.left)} ${condition.relation} ${this.#term(decision, condition.right)}`];
    }
    const seconds = condition.ms / 1000;
    const from = fact(condition.from);
    return [fillText(condition.reached ? texts.apart : texts.near, { seconds, from, to: fact(condition.to) })];
  }

  #options(decision: string, options: readonly string[]): string {
    const texts = PROOF[this.#language];
    const told = options.map((option) => {
      if (option === "absent") return texts.absent;
      if (/^["\d]|^(true|false|null)$/.test(option)) return this.#words.value(decision, JSON.parse(option));
      const [, length] = /^list of (\d+)$/.exec(option) ?? [];
      return length === undefined ? texts.told : fillText(texts.list, { count: length });
    });
    return [...new Set(told)].join(texts.or);
  }

  /** A date or number that follows from a fact, with the fact by its name. */
  #term(decision: string, term: string): string {
    return term.replace(/[a-z_]+(\.[a-z_]+)*(?=$|[ ,)])/g, (name) =>
      name === "as_of" || this.#labels.fact(decision, name) !== undefined ? this.#words.label(decision, name) : name,
    );
  }
}

/** The most ranges that are told one by one. */
const MOST_RANGES = 4;

function rangesText(ranges: readonly (readonly [string | number, string | number])[]): string {
  const told = ranges.slice(0, MOST_RANGES).map(([from, to]) => (from === to ? quoted(from) : `${from}..${to}`));
  return told.join(" | ") + (ranges.length > MOST_RANGES ? ` | … (${ranges.length})` : "");
}

function quoted(value: string | number): string {
  return typeof value === "string" && value.trim() === "" ? JSON.stringify(value) : String(value);
}

/** Facts by their paths; lists as they are. */
function toldFacts(facts: object, above = ""): { readonly fact: string; readonly value: unknown }[] {
  return Object.entries(facts).flatMap(([name, value]: [string, unknown]) =>
    isMapping(value) ? toldFacts(value, `${above}${name}.`) : [{ fact: above + name, value }],
  );
}
