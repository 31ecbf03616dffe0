import type { Language } from "../../core/base/bilingual.ts";
import { isMapping, valueAt } from "../../core/base/plain-value.ts";
import type { Engine } from "../../core/engine/engine.ts";
import { minimalFacts } from "../../core/facts/minimal-facts.ts";
import { decisionSchemas } from "../../core/schema/schemas.ts";
import { factTypeText } from "../../words/fact-types.ts";
import { Labels } from "../../words/labels.ts";
import type { DayOptions } from "./asked.ts";
import { type FactEntry, factList } from "./fact-list.ts";

/** Whose facts a skeleton has, and in which language its notes are. */
interface SkeletonOptions extends DayOptions {
  /** Only what this jurisdiction's regulation reads, and what every request needs; left out, all of it. */
  readonly jurisdiction?: string;
  readonly lang: Language;
}

/**
 * The facts of a decision as YAML to be filled in: those that every request needs with an ordinary value, the others
 * behind `#`, each with what it is called. As it stands, the decision takes it.
 *
 * @throws RequestError if there is no such decision, or `as_of` is no day
 */
export function factsSkeleton(
  engine: Engine,
  decision: string,
  { jurisdiction, lang, as_of }: SkeletonOptions,
): string {
  const { schemas } = engine;
  const { facts, as_of: day } = factList(engine, decision, as_of === undefined ? {} : { as_of });
  const needed = minimalFacts(schemas, decision, day)[0] ?? {};
  const example = decisionSchemas(schemas).get(decision)?.example?.facts ?? {};
  const labels = new Labels(schemas, lang);
  const isAsked = ({ required, read_by }: FactEntry) =>
    required || jurisdiction === undefined || read_by.includes(jurisdiction);
  // A list is one value, with its items in it.
  const asked = facts.filter((one) => !one.path.includes("[]") && isAsked(one));
  const lines: string[] = [`# ${labels.question(decision)}`];
  let open: readonly string[] = [];
  for (const fact of asked) {
    const groups = fact.path.split(".").slice(0, -1);
    groups.forEach((name, depth) => {
      const path = groups.slice(0, depth + 1);
      if (open[depth] === name && path.every((one, at) => one === open[at])) return;
      const group = valueAt(needed, path);
      lines.push(`${"  ".repeat(depth)}${isMapping(group) ? "" : "# "}${name}:`);
    });
    open = groups;
    lines.push(factLine(fact, { needed, example, label: labels.fact(decision, fact.path), lang }));
  }
  // A document of remarks alone would be none.
  return `${[...lines, ...(Object.keys(needed).length === 0 ? ["{}"] : [])].join("\n")}\n`;
}

interface Filling {
  readonly needed: object;
  readonly example: object;
  readonly label: string | undefined;
  readonly lang: Language;
}

function factLine({ path, type, words, nullable }: FactEntry, { needed, example, label, lang }: Filling): string {
  const steps = path.split(".");
  const plainest = valueAt(needed, steps);
  const ordinary = valueAt(example, steps) ?? plainest;
  const group = valueAt(needed, steps.slice(0, -1));
  // Of a group that must be there, though nothing in it must, the ordinary values stand: without any it would be null.
  const isWritten = plainest !== undefined || (steps.length > 1 && isEmpty(group) && ordinary !== undefined);
  const margin = "  ".repeat(steps.length - 1);
  const kind = words?.join(" | ") ?? factTypeText(type, lang);
  const note = [label, `${kind}${nullable ? " | null" : ""}`].filter((one) => one !== undefined).join("; ");
  const value = ordinary === undefined ? "" : ` ${JSON.stringify(ordinary)}`;
  return `${margin}${isWritten ? "" : "# "}${steps.at(-1)}:${value} # ${note}`;
}

function isEmpty(group: unknown): boolean {
  return isMapping(group) && Object.keys(group).length === 0;
}
