import { isMapping } from "../../../core/base/plain-value.ts";
import type { Version } from "../../../core/regulation/jurisdiction.ts";
import { withoutHolder } from "../../../core/regulation/settable.ts";
import {
  CLAUSE_BY_ROLE,
  CLAUSE_BY_STATUS,
  ITEM_CODE,
  PARTY_KEYS,
  SET_BY_AGENCY,
  SOURCE_KEYS,
  WHO_KEYS,
} from "../../../core/schema/rule-keys.ts";

/** Who has to do what a rule asks for, and whom that goes to, as codes of the jurisdiction's parties. */
export interface Who {
  readonly by?: readonly string[];
  readonly to?: readonly string[];
}

/** The source of a parameter. */
export interface Source extends Who {
  readonly clause: string;
  readonly also?: readonly string[];
  readonly readings?: readonly string[];
}

/** The source of a rule, and the names of its parameters that an agency has set. */
interface RuleSource extends Source {
  readonly agency?: readonly string[];
}

/** One parameter of a version: a number, a word, a list; `true` for a rule or a duty that is just there. */
export interface Entry extends Source {
  /** Its path with the names of list items for their indexes: `anomaly.steps.follow_up.documents`. */
  readonly path: string;
  readonly value: unknown;
  /** Whether the agency has set it. */
  readonly agency?: true;
  /** The keys and indexes from `parameters` to the value. */
  readonly steps: readonly string[];
}

type Mapping = Readonly<Record<string, unknown>>;

/** Keys that say where a rule comes from, or name it: they go with each parameter, and are none. */
const OWN_KEYS: ReadonlySet<string> = new Set([
  ...SOURCE_KEYS,
  ...PARTY_KEYS,
  CLAUSE_BY_ROLE,
  SET_BY_AGENCY,
  ITEM_CODE,
]);

/** A tier is named by its limit. */
const LIMIT = "up_to";

/** Keys below which each member is one thing, told as a whole. */
const WHOLE_MEMBERS: ReadonlySet<string> = new Set(["requirements", "advice", "obligations", "steps", "heads"]);

/** Keys below which a rule exists in its own right, whatever else it says. */
const NAMED_RULES: ReadonlySet<string> = new Set(["checks", "legal_bases"]);

/** The parameters of a version below some paths. Their names do not depend on their places in lists. */
export function entriesOf({ parameters = {}, clause }: Version, paths: readonly string[]): Entry[] {
  return paths.flatMap((path) => {
    const steps = path.split(".");
    let value: unknown = parameters;
    let source: RuleSource = { clause };
    for (const step of steps) {
      // A parameter beside the rules that it is about rests on their clauses.
      const [first, ...others] = clausesBelow(value);
      if (first !== undefined && value !== parameters) source = sourceOf(value, cited(first, others));
      value = isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    }
    return value === undefined ? [] : below(value, steps, steps, source);
  });
}

function below(value: unknown, names: readonly string[], steps: readonly string[], inherited: RuleSource): Entry[] {
  const [first, ...others] = names.length === 1 ? clausesBelow(value) : [];
  const source = sourceOf(value, first === undefined ? inherited : cited(first, others));
  const { agency = [], ...where } = source;
  const isSet = agency.includes(withoutHolder(steps).join("."));
  const entry = (told: unknown): Entry => ({
    path: withoutHolder(names).join("."),
    value: told,
    steps,
    ...where,
    ...(isSet ? { agency: true } : {}),
  });
  const parent = names.at(-2) as string;
  if (Array.isArray(value)) {
    if (!value.some(isMapping)) return [entry(value)];
    const named = value.every((item) => itemName(item, names.at(-1) as string) !== undefined);
    if (!named) return [entry(value)];
    const items = value.flatMap((item, index) => {
      const name = itemName(item, names.at(-1) as string) as string;
      return below(item, [...names, name], [...steps, String(index)], source);
    });
    // Steps are taken in their order.
    const codes = value.map((item) => itemName(item, "") as string);
    return names.at(-1) === "steps" ? [{ ...entry(codes), path: `${names.join(".")}.order` }, ...items] : items;
  }
  if (!isMapping(value)) return [entry(value)];
  const members = Object.entries(value).filter(([key]) => !OWN_KEYS.has(key) && !(key === LIMIT && parent === "tiers"));
  if (WHOLE_MEMBERS.has(parent)) {
    return [{ ...entry(members.length === 0 ? true : Object.fromEntries(members)), ...whoOf(value) }];
  }
  const itself = members.length === 0 || NAMED_RULES.has(parent) ? [entry(true)] : [];
  return [
    ...itself,
    ...members.flatMap(([key, member]) => {
      if (key === CLAUSE_BY_STATUS) return [statuses(member as Mapping, [...names, key], [...steps, key], where)];
      return below(member, [...names, key], [...steps, key], source);
    }),
  ];
}

function itemName(item: unknown, list: string): string | undefined {
  if (!isMapping(item)) return undefined;
  if (typeof item["code"] === "string") return item["code"];
  if (list !== "tiers") return undefined;
  return item[LIMIT] === undefined ? "above" : `${LIMIT}_${String(item[LIMIT])}`;
}

function whoOf(value: Mapping): Who {
  return Object.fromEntries(WHO_KEYS.filter((key) => Array.isArray(value[key])).map((key) => [key, value[key]]));
}

// The statuses that have a clause of their own, and so block, are what counts.
function statuses(byStatus: Mapping, names: readonly string[], steps: readonly string[], source: Source): Entry {
  const [clause = source.clause, ...also] = Object.values(byStatus) as string[];
  const { also: _also, ...rest } = source;
  return { path: names.join("."), value: Object.keys(byStatus), steps, ...rest, ...cited(clause, also) };
}

// A rule has a clause; a part of one may have readings of its own.
function sourceOf(value: unknown, inherited: RuleSource): RuleSource {
  if (!isMapping(value)) return inherited;
  const {
    clause,
    also = [],
    readings,
    agency,
    by_role = [],
  } = value as Partial<RuleSource> & {
    by_role?: readonly { clause: string }[];
  };
  if (clause === undefined) return readings === undefined ? inherited : { ...inherited, readings };
  return {
    ...cited(clause, [...also, ...by_role.map((one) => one.clause)]),
    ...(readings === undefined ? {} : { readings }),
    ...(agency === undefined ? {} : { agency }),
  };
}

function clausesBelow(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { clause } = value as { clause?: unknown };
  if (typeof clause === "string") return [clause];
  return Object.values(value).flatMap(clausesBelow);
}

function cited(clause: string, others: readonly string[]): Pick<Source, "clause" | "also"> {
  const also = [...new Set(others)].filter((one) => one !== clause);
  return also.length === 0 ? { clause } : { clause, also };
}
