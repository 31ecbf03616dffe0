import type { Answer } from "../../src/index.ts";
import { canonicalJson } from "../../src/node/package/canonical-json.ts";
import { isClause } from "./clauses.ts";
import { rolled } from "./office-days.ts";
import { rule } from "./oracle.ts";
import type { Duty, Ground, Question, Reading, Ruling } from "./types.ts";

/** Members that the engine's types do not know yet; to be deleted when they do. */
interface Told {
  readonly code: string;
  readonly clause: string;
  readonly items?: readonly unknown[];
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly borne_by?: readonly string[];
  readonly imposed_by?: readonly string[];
}

/** Values that the contract names; others are the engine's own. */
const NAMED = new Set([
  ...[
    "adjust_by",
    "apply_by",
    "apply_by_cautious",
    "consecutive",
    "destroy_by",
    "due_on",
    "effective_from",
    "expires_on",
    "hours_required",
  ],
  ...["keep_through", "locked_until", "logout_after", "may_suspend_from", "must_notify_from", "notify_by", "period"],
  ...["rule", "samples", "shortfall", "text", "unused_since", "use_until", "version"],
]);

/** Values that say who, in any order. */
const WHO = new Set(["by", "to"]);

const sorted = (items: Iterable<string>) => [...new Set(items)].sort();

/** One difference for each item that only one of them has. */
function setsDiffer(what: string, engine: readonly string[], oracle: readonly string[]): string[] {
  const surplus = sorted(engine).filter((item) => !oracle.includes(item));
  const lacking = sorted(oracle).filter((item) => !engine.includes(item));
  return [
    ...surplus.map((item) => `${what}: only the engine has ${item}`),
    ...lacking.map((item) => `${what}: only the oracle has ${item}`),
  ];
}

/** In what the answer differs from the oracle, and what it breaks of the promises that hold for every answer. */
export function differences(question: Question, answer: Answer): string[] {
  const ruling = rule(question);
  const found: string[] = [];
  const differ = (what: string, got: unknown, wanted: unknown) => {
    if (got !== wanted) found.push(`${what}: engine ${got}, oracle ${wanted}`);
  };
  differ("outcome", answer.outcome, ruling.outcome);
  differ("version", answer.version, ruling.version);
  if (ruling.reasons) found.push(...groundsDiffer("reasons", answer.reasons, ruling.reasons));
  // The setting of an agency is told by the engine alone.
  const warnings = answer.warnings.filter(({ code }) => code !== "agency_setting");
  found.push(...groundsDiffer("warnings", warnings, ruling.warnings ?? []));
  found.push(...dutiesDiffer(answer.obligations, ruling.obligations ?? []));
  for (const reading of ruling.readings ?? []) found.push(...readingDiffers(answer.assumptions, reading));
  const unread = (answer as { not_considered?: readonly string[] }).not_considered ?? [];
  differ("not_considered", JSON.stringify(unread), JSON.stringify(ruling.not_considered));
  if (ruling.values) found.push(...valuesDiffer(answer.values, ruling.values));
  if (ruling.missing) found.push(...setsDiffer("missing", missingOf(answer), ruling.missing));
  return [...found, ...promisesBroken(question, answer, ruling)];
}

const missingOf = (answer: Answer) =>
  answer.missing.map((missing) => Object.entries(missing).map(([kind, name]) => `${kind}:${name}`)[0] as string);

function groundsDiffer(what: string, told: readonly Told[], grounds: readonly Ground[]): string[] {
  const codes = [told, grounds].map((reasons) => reasons.map(({ code }) => code));
  const found = setsDiffer(what, codes[0] as string[], codes[1] as string[]);
  for (const one of told) {
    const { code, clause } = one;
    const same = grounds.filter((ground) => ground.code === code);
    // Without clauses the oracle says nothing about them.
    const clauses = same.filter((ground) => ground.clauses.length > 0);
    const cited = clauses.length === 0 || clauses.some((ground) => ground.clauses.includes(clause));
    if (!cited) found.push(`clause of ${code}: engine ${clause}, oracle ${clauses.flatMap((each) => each.clauses)}`);
    for (const member of ["items", "borne_by", "imposed_by"] as const) {
      const agrees = same.length === 0 || same.some((ground) => alike(one[member], ground[member]));
      if (!agrees) found.push(`${member} of ${code}: not the same`);
    }
  }
  return found;
}

/** In the order of the procedure; each cites one of the clauses, and names by whom and to whom (G18, G19). */
function dutiesDiffer(told: readonly Told[], duties: readonly Duty[]): string[] {
  const [got, wanted] = [told, duties].map((list) => list.map(({ code }) => code).join(" ")) as [string, string];
  if (got !== wanted) return [`obligations: engine ${got || "none"}, oracle ${wanted || "none"}`];
  return told.flatMap((one, at) => {
    const { code, clauses, by, to } = duties[at] as Duty;
    const found = clauses.includes(one.clause) ? [] : [`clause of ${code}: engine ${one.clause}, oracle ${clauses}`];
    if (!alike(one.by, by)) found.push(`by of ${code}: engine ${one.by ?? "none"}, oracle ${by ?? "none"}`);
    if (!alike(one.to, to)) found.push(`to of ${code}: engine ${one.to ?? "none"}, oracle ${to ?? "none"}`);
    return found;
  });
}

function readingDiffers(told: Answer["assumptions"], { id, clauses, needed }: Reading): string[] {
  const named = told.filter((one) => one.id === id);
  if (needed && named.length === 0) return [`reading ${id}: only the oracle names it`];
  const elsewhere = named.filter(({ clause }) => !clauses.includes(clause));
  return elsewhere.map(({ clause }) => `clause of reading ${id}: engine ${clause}, oracle ${clauses}`);
}

/** Left out is none; findings may tell their members in any order. */
const alike = (a: readonly unknown[] | undefined, b: readonly unknown[] | undefined) =>
  canonicalJson(a ?? []) === canonicalJson(b ?? []);

function valuesDiffer(got: object, wanted: Readonly<Record<string, unknown>>): string[] {
  const values = got as Record<string, unknown>;
  const names = sorted([...Object.keys(wanted), ...Object.keys(values).filter((name) => NAMED.has(name))]);
  const told = (name: string, value: unknown) =>
    JSON.stringify(WHO.has(name) ? sorted((value ?? []) as string[]) : value);
  const differing = names.filter((name) => told(name, values[name]) !== told(name, wanted[name]));
  return differing.map((name) => {
    const kind = !(name in wanted) ? "given by the engine alone" : name in values ? "not the same" : "not given";
    return `value ${name}: ${kind}`;
  });
}

function citesTwice(entry: { readonly clause: string; readonly also?: readonly string[] }): boolean {
  const clauses = [entry.clause, ...(entry.also ?? [])];
  return new Set(clauses).size < clauses.length;
}

/** Repeated as given, sorted, without duplicates, explained, and moved to an office day where it says so. */
function promisesBroken(question: Question, answer: Answer, ruling: Ruling): string[] {
  const found: string[] = [];
  const { decision, jurisdiction, as_of } = question;
  const same = answer.decision === decision && answer.jurisdiction === jurisdiction && answer.as_of === as_of;
  if (!same) found.push("the question is not repeated");
  const bad = ["deny", "violation", "overdue", "due"].includes(answer.outcome);
  if (bad && answer.reasons.length === 0) found.push(`no reason for ${answer.outcome}`);
  const explained = answer.missing.length + answer.reasons.length > 0;
  if (answer.outcome === "indeterminate" && !explained) found.push("indeterminate without anything missing");
  for (const name of ["reasons", "obligations", "warnings", "assumptions"] as const) {
    // Obligations stand in the order of the procedure, heads of liability in that of the clauses.
    const free = name === "obligations" || (name === "reasons" && decision === "liability");
    const keys = answer[name].map((item) => `${"code" in item ? item.code : item.id}\0${item.clause}`);
    if (keys.some((key) => key.endsWith("\0"))) found.push(`${name}: an entry without a clause`);
    if (!free && keys.some((key, at) => at > 0 && key < (keys[at - 1] as string))) found.push(`${name}: not sorted`);
    if (new Set(answer[name].map((item) => JSON.stringify(item))).size < keys.length) found.push(`${name}: duplicates`);
    found.push(...answer[name].filter(citesTwice).map(({ clause }) => `${name}: an entry cites ${clause} twice`));
  }
  const lists = [answer.reasons, answer.obligations, answer.warnings, answer.assumptions] as const;
  const clauses = lists.flatMap((items) =>
    items.flatMap((item) => [item.clause, ...("also" in item ? item.also : [])]),
  );
  const unheard = clauses.filter((clause) => !isClause(jurisdiction, clause));
  found.push(...unheard.map((clause) => `no such clause: ${clause}`));
  const { due_on, due_if_rolled, period } = answer.values as Record<string, string | undefined>;
  if (decision === "liability" && ruling.reasons) {
    const [got, wanted] = [answer.reasons, ruling.reasons].map((list) => list.map(({ code }) => code).join(" "));
    if (got !== wanted) found.push(`heads: engine ${got}, oracle ${wanted}`);
  }
  const periods = answer.reasons.filter((reason) => reason.period !== undefined && reason.period !== period);
  if (periods.length > 0) found.push("a reason speaks of another period");
  if (due_if_rolled !== undefined && due_if_rolled !== rolled(due_on as string)) found.push("due_if_rolled");
  return ruling.outcome === "not_in_force" && answer.version !== null ? [...found, "a version not in force"] : found;
}
