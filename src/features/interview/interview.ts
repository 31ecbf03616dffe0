import type { Bilingual } from "../../core/base/bilingual.ts";
import { RequestError } from "../../core/base/errors.ts";
import { isMapping, setAt, valueAt } from "../../core/base/plain-value.ts";
import { taipeiDay } from "../../core/calendar/civil-date.ts";
import type { AnyAnswer, Request } from "../../core/engine/answer.ts";
import { type Facts, mergeFacts } from "../../core/facts/merge-facts.ts";
import { isRead } from "../../core/regulation/is-read.ts";
import { type Jurisdiction, registeringVersion, type Version, versionOn } from "../../core/regulation/jurisdiction.ts";
import { DETAILS } from "../../core/schema/details.ts";
import { type SchemaPlace, SchemaTree } from "../../core/schema/schema-tree.ts";
import type { DecisionSchema, SchemaFiles } from "../../core/schema/schemas.ts";
import { TONES } from "../../words/tones.ts";
import { clauseAbove } from "../explain/index.ts";
import { factPaths } from "../review/index.ts";
import { possibleFacts, triedValues } from "./tries.ts";

/** A fact that the regulation reads, as an interview asks for it. */
interface InterviewQuestion {
  /** Below `facts`. */
  readonly path: string;
  /** Whether no answer can be had without it. */
  readonly required: boolean;
  /** Why it is asked: the clauses that look at it, with our own summaries. */
  readonly clauses: readonly { readonly clause: string; readonly summary?: Bilingual }[];
  /** Texts that the rule lists, of which the fact may be one. */
  readonly listed: readonly string[];
  /** Where nothing is told, the rule takes it that there is none. */
  readonly untold_is_none: boolean;
}

/** What is certain before everything is told. */
type EarlyVerdict = Pick<AnyAnswer, "outcome" | "reasons">;

/** How far an interview has come. */
export interface Interview {
  /** Every fact that this regulation reads, in the order of the schema. */
  readonly questions: readonly InterviewQuestion[];
  /** The paths of those that are still to be asked, the next one first. */
  readonly open: readonly string[];
  /** The answer to what is told, where that is enough for one. */
  readonly answer?: AnyAnswer;
  /** Left out where it hangs on what is not told yet, and where nothing is left to ask. */
  readonly early?: EarlyVerdict;
}

/** Whom an interview asks, and about what. */
export interface InterviewAsked {
  readonly engine: { decide(request: Request): AnyAnswer };
  readonly schemas: SchemaFiles;
  readonly jurisdiction: Jurisdiction;
  readonly decision: string;
  /** A date or an instant. */
  readonly as_of: string;
  readonly facts: Facts;
  /** Paths of facts that the reader does not know, or does not want to tell. */
  readonly skipped: readonly string[];
}

/**
 * What to ask next, and what is certain by now.
 *
 * Only facts that the regulation reads are asked for, and of those that may be left out only such as can change the
 * answer. Facts that the schema requires and the regulation does not read are filled in where the engine is asked, and
 * no answer tells of them.
 *
 * @throws RequestError never: what is not told yet, or told wrongly, is no answer
 */
export function interview(asked: InterviewAsked): Interview {
  return new Interviewer(asked).state();
}

class Interviewer {
  readonly #asked: InterviewAsked;
  readonly #tree: SchemaTree;
  readonly #version: Version | undefined;
  readonly #possible: readonly Facts[];
  readonly #leaves: readonly Leaf[];

  constructor(asked: InterviewAsked) {
    const { schemas, decision, jurisdiction, as_of } = asked;
    this.#asked = asked;
    this.#tree = new SchemaTree(schemas);
    this.#version = versionOn(jurisdiction, taipeiDay(as_of));
    this.#possible = possibleFacts(schemas, decision, taipeiDay(as_of));
    const root = this.#tree.at(`decisions/${decision}`, ["$defs", "facts"]) as SchemaPlace;
    this.#leaves = factPaths(schemas, decision).map(({ path, required }) => {
      const steps = path.split(".");
      return { path, steps, required, place: this.#tree.find(root, steps) as SchemaPlace };
    });
  }

  state(): Interview {
    const { facts, skipped } = this.#asked;
    const untold = this.#leaves.filter(({ steps }) => valueAt(facts, steps) === undefined);
    const answers = this.#possible.map((one) => this.#ask(mergeFacts(one, facts))).filter((one) => one !== undefined);
    const [first] = answers;
    // Where nothing that may still be told can be a question, there is nothing to ask.
    if (first !== undefined && answers.every((one) => isBeyondFacts(one) && one.outcome === first.outcome)) {
      return { questions: [], open: [], answer: this.#withoutFilled(first) };
    }
    const read = this.#leaves.filter(({ place }) => this.#isRead(place));
    const told = this.#withUnread(facts);
    const answer = this.#ask(told);
    const wanted = untold.filter((leaf) => read.includes(leaf) && !skipped.includes(leaf.path));
    const open =
      answer === undefined
        ? this.#inOrder(wanted.filter(({ required }) => required))
        : this.#inOrder(wanted.filter((leaf) => this.#matters(leaf, answer, told)));
    const early = open.length > 0 ? this.#early(answers, untold) : undefined;
    return {
      questions: read.map((leaf) => this.#question(leaf, told)),
      open: open.map(({ path }) => path),
      ...(answer === undefined ? {} : { answer: this.#withoutFilled(answer) }),
      ...(early === undefined ? {} : { early }),
    };
  }

  /** A bad outcome that everything tried leads to, with the reasons that nothing untold takes away. */
  #early(answers: readonly AnyAnswer[], untold: readonly Leaf[]): EarlyVerdict | undefined {
    const [first, ...others] = answers;
    if (first === undefined || TONES[first.outcome] !== "bad" || this.#isDuty()) return undefined;
    if (others.some(({ outcome }) => outcome !== first.outcome)) return undefined;
    const base = mergeFacts(this.#possible[0], this.#asked.facts);
    const tried = first.reasons.filter((reason) => others.every((one) => hasReason(one, reason)));
    if (tried.length === 0) return undefined;
    const varied = untold.flatMap((leaf) => this.#varied(leaf, base));
    const reasons = tried.filter((reason) => varied.every((one) => hasReason(one, reason)));
    return reasons.length === 0 ? undefined : { outcome: first.outcome, reasons };
  }

  #isRead({ schema: { read_where } }: SchemaPlace): boolean {
    if (this.#version?.parameters === undefined) return true;
    return isRead(read_where, this.#version.parameters, this.#asked.facts);
  }

  /** The facts with those that the schema requires and the regulation does not read. */
  #withUnread(facts: Facts): Facts {
    const filled = structuredClone(facts);
    // The last of these has all that the schema requires.
    const plain = this.#possible.at(-1);
    for (const { steps, required, place } of this.#leaves) {
      if (!required || this.#isRead(place) || valueAt(filled, steps) !== undefined) continue;
      setAt(filled, steps, valueAt(plain, steps));
    }
    return filled;
  }

  // What was filled in was never told.
  #withoutFilled(answer: AnyAnswer): AnyAnswer {
    const { not_considered: unread, ...rest } = answer;
    const told = unread?.filter((path) => valueAt(this.#asked.facts, path.split(".")) !== undefined) ?? [];
    return told.length === 0 ? rest : { ...rest, not_considered: told };
  }

  #ask(facts: Facts): AnyAnswer | undefined {
    const { engine, decision, jurisdiction, as_of } = this.#asked;
    try {
      return engine.decide({ decision, jurisdiction: jurisdiction.id, as_of, facts, detail: DETAILS } as Request);
    } catch (error) {
      if (error instanceof RequestError) return undefined;
      throw error;
    }
  }

  /** What each value of a fact makes of an answer to these facts. */
  #varied({ steps, place }: Leaf, facts: Facts): AnyAnswer[] {
    return triedValues(this.#tree, place, taipeiDay(this.#asked.as_of)).flatMap((value) => {
      const changed = structuredClone(facts);
      setAt(changed, steps, value);
      return this.#ask(changed) ?? [];
    });
  }

  /** Whether a fact that may be left out can change the answer, alone or together with others that are not told. */
  #matters(leaf: Leaf, answer: AnyAnswer, told: Facts): boolean {
    if (leaf.required) return true;
    // Nothing makes a decided bad answer better, unless a reason is that something was not told.
    if (TONES[answer.outcome] === "bad" && !this.#isDuty()) {
      const after = this.#varied(leaf, told);
      return answer.reasons.some((reason) => !after.every((one) => hasReason(one, reason)));
    }
    if (answer.missing.some((one) => "fact" in one && one.fact === leaf.path)) return true;
    const changes = (base: Facts, before: AnyAnswer) =>
      this.#varied(leaf, base).some((after) => essence(after) !== essence(before));
    if (changes(told, answer)) return true;
    const others = this.#leaves.filter((one) => one !== leaf && valueAt(told, one.steps) === undefined);
    return [0, 1].some((which) => {
      const base = structuredClone(told);
      for (const { steps, place } of others.filter((one) => this.#isRead(one.place))) {
        const values = triedValues(this.#tree, place, taipeiDay(this.#asked.as_of)).filter((value) => value !== null);
        setAt(base, steps, values[which] ?? values[0]);
      }
      const before = this.#ask(base);
      return before !== undefined && changes(base, before);
    });
  }

  #isDuty(): boolean {
    return (this.#asked.schemas[`decisions/${this.#asked.decision}`] as DecisionSchema).kind === "duty";
  }

  /** What is chosen comes before what is typed; of both, what can decide the answer alone comes first. */
  #inOrder(leaves: readonly Leaf[]): Leaf[] {
    const base = mergeFacts(this.#possible[0], this.#asked.facts);
    const before = this.#ask(base);
    const rank = (leaf: Leaf) => {
      if (leaf.place.schema.part === "question") return 0;
      const isChosen = this.#isChosen(leaf.place);
      const decides = before !== undefined && this.#varied(leaf, base).some((one) => TONES[one.outcome] === "bad");
      return (isChosen ? 1 : 3) + (decides || leaf.place.schema.part === "subject" ? 0 : 1);
    };
    const ranked = leaves.map((leaf) => [leaf, rank(leaf)] as const);
    return ranked.sort(([, a], [, b]) => a - b).map(([leaf]) => leaf);
  }

  #isChosen(place: SchemaPlace): boolean {
    return this.#tree.alternatives(place).some(({ file, schema }) => {
      const items = schema.items === undefined ? [] : this.#tree.alternatives({ file, schema: schema.items });
      return [schema, ...items.map((one) => one.schema)].some(
        (one) => one.enum !== undefined || one.type === "boolean",
      );
    });
  }

  #question(leaf: Leaf, told: Facts): InterviewQuestion {
    const { path, required, steps } = leaf;
    const rule = this.#rulesRead(leaf.place);
    return {
      path,
      required,
      clauses: this.#clauses(leaf, rule),
      listed: this.#isText(leaf.place) ? rule.flatMap((one) => this.#listed(leaf, valueAt(this.#version, one))) : [],
      untold_is_none: !required && valueAt(told, steps) === undefined && this.#isNoneIfUntold(leaf, told),
    };
  }

  #isText(place: SchemaPlace): boolean {
    return this.#tree.alternatives(place).some(({ file, schema }) => {
      const items = schema.items === undefined ? [] : this.#tree.alternatives({ file, schema: schema.items });
      return [schema, ...items.map((one) => one.schema)].some(
        ({ type, enum: words, format }) =>
          [type].flat().includes("string") && words === undefined && format === undefined,
      );
    });
  }

  /** Paths of the parameters that look at a fact, as far as they are there. */
  #rulesRead({ schema: { read_where } }: SchemaPlace): (readonly string[])[] {
    const marks = [read_where ?? []].flat().filter((mark) => mark !== "none" && !mark.startsWith("no "));
    return marks.flatMap((mark) => {
      const steps = ["parameters", ...mark.split(".")];
      const wild = steps.findIndex((step) => step === "*" || step.startsWith("{"));
      const path = wild < 0 ? steps : steps.slice(0, wild);
      return valueAt(this.#version, path) === undefined ? [] : [path];
    });
  }

  /** Texts of the rule with which an ordinary question is answered no worse than with any other. */
  #listed({ steps, place }: Leaf, rule: unknown): string[] {
    if (!isMapping(rule)) return [];
    const lists = Object.values(rule).filter((one): one is string[] => Array.isArray(one) && one.every(isText));
    const isList = this.#tree.alternatives(place).some(({ schema }) => schema.items !== undefined);
    const base = mergeFacts(this.#possible[0], this.#asked.facts);
    const failuresWith = (text: string) => {
      const changed = structuredClone(base);
      setAt(changed, steps, isList ? [text] : text);
      const answer = this.#ask(changed);
      return answer === undefined ? Number.NaN : failures(answer);
    };
    const others = failuresWith("…");
    return lists.flat().filter((text) => failuresWith(text) < others);
  }

  #clauses(leaf: Leaf, rules: readonly (readonly string[])[]): InterviewQuestion["clauses"] {
    const version = this.#version;
    if (version === undefined) return [];
    const cited = rules.flatMap((path) => clauseAbove(version, path) ?? []);
    const clauses = cited.length > 0 ? cited : this.#clausesMoved(leaf);
    const register = registeringVersion(version, this.#asked.jurisdiction.versions)?.clauses ?? {};
    return [...new Set(clauses)].map((clause) => {
      const entry = register[clause];
      return entry === undefined ? { clause } : { clause, summary: { "zh-TW": entry["zh-TW"], en: entry.en } };
    });
  }

  /** The clauses whose checks or reasons a fact moves. */
  #clausesMoved(leaf: Leaf): string[] {
    const base = mergeFacts(this.#possible[0], this.#asked.facts);
    const before = this.#ask(base);
    if (before === undefined) return [];
    const stands = (answer: AnyAnswer) => [
      ...(answer.checks ?? []).map(({ code, clause, state }) => [`${code} ${state}`, clause] as const),
      ...(answer.checks === undefined ? answer.reasons : []).map(({ code, clause }) => [code, clause] as const),
    ];
    const was = new Set(stands(before).map(([key]) => key));
    return this.#varied(leaf, base).flatMap((after) =>
      stands(after).flatMap(([key, clause]) => (was.has(key) ? [] : [clause])),
    );
  }

  #isNoneIfUntold({ steps, place, path }: Leaf, told: Facts): boolean {
    const none = this.#tree.alternatives(place).some(({ schema }) => [schema.type].flat().includes("null"));
    if (!none) return false;
    const base = mergeFacts(this.#possible[0], told);
    const [left, nothing] = [structuredClone(base), structuredClone(base)];
    removeAt(left, steps);
    setAt(nothing, steps, null);
    const [one, other] = [this.#ask(left), this.#ask(nothing)];
    if (one === undefined || other === undefined) return false;
    return !one.missing.some((name) => "fact" in name && name.fact === path) && essence(one) === essence(other);
  }
}

interface Leaf {
  readonly path: string;
  readonly steps: readonly string[];
  readonly required: boolean;
  readonly place: SchemaPlace;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function removeAt(root: object, steps: readonly string[]): void {
  const holder = valueAt(root, steps.slice(0, -1));
  if (isMapping(holder)) delete (holder as Record<string, unknown>)[steps.at(-1) as string];
}

/** What an answer decides. */
function essence({ outcome, values, reasons, missing, obligations }: AnyAnswer): string {
  return JSON.stringify([outcome, values, reasons, missing, obligations]);
}

function failures({ checks, reasons }: AnyAnswer): number {
  return checks === undefined ? reasons.length : checks.filter(({ state }) => state === "failed").length;
}

/** Whether an answer would be the same whatever is told: no such version, no text of it, no such rule. */
function isBeyondFacts({ outcome, reasons }: AnyAnswer): boolean {
  return (
    outcome === "not_in_force" ||
    outcome === "not_regulated" ||
    reasons.some(({ code }) => code === "version_text_unavailable")
  );
}

function hasReason({ reasons }: AnyAnswer, { code, clause }: AnyAnswer["reasons"][number]): boolean {
  return reasons.some((one) => one.code === code && one.clause === clause);
}
