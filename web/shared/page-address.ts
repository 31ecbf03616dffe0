import { parseJson } from "../../src/core/base/strict-json.ts";
import { taipeiInstant } from "../../src/core/calendar/civil-date.ts";
import type { Language } from "../../src/words/format.ts";

/** The views, in the order of the navigation; those that are not in it lead out of one that is. */
export const VIEWS = ["home", "files", "ask", "matrix", "compare", "plots", "what_if", "cases", "playground"] as const;
const INNER_VIEWS = ["step", "record"] as const;

export type View = (typeof VIEWS)[number] | (typeof INNER_VIEWS)[number];

/** Where the reader is: all of it stands in the fragment of the address, which no server is sent. */
export interface PageAddress {
  readonly view: View;
  readonly lang: Language;
  /** Of the question that is asked, or the rule that is open. */
  readonly decision: string;
  /** The day or instant that is asked about; empty while what is typed is none. */
  readonly on: string;
  /** Whose regulations; of a rule that is open, one. */
  readonly jurisdictions: readonly string[];
  /** All that was told. Texts that may be anything are kept beside the address, and never in it. */
  readonly facts: Facts;
  /** What else a view keeps in the address, by names that are none of the above. */
  readonly more: Readonly<Record<string, string>>;
  /** Names in the address that nothing here has: of a decision, of jurisdictions. */
  readonly unknown: readonly string[];
}

type Facts = Readonly<Record<string, unknown>>;

/** What is known here, and the facts that an address may carry. */
export interface Known {
  readonly decisions: readonly string[];
  readonly jurisdictions: readonly string[];
  /** The facts without texts that may be anything: logs mask them, and so does a link. */
  readonly linked: (decision: string, facts: Facts) => Facts;
}

const OWN = ["j", "on", "facts", "lang"];

/** Today in Taipei. */
export const today = (): string => taipeiInstant(new Date()).slice(0, 10);

/**
 * The place that a fragment names.
 *
 * @param kept the facts as the history of the browser has them, with what the address leaves out
 */
export function readAddress(hash: string, known: Known, kept?: unknown): PageAddress {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [view = "", decision = ""] = path.split("/");
  const given = new URLSearchParams(query);
  const whose = (given.get("j") ?? "").split(",").filter((id) => id !== "");
  const lang = given.get("lang") ?? (navigator.language.toLowerCase().startsWith("en") ? "en" : "zh-TW");
  const isKnown = decision === "" || known.decisions.includes(decision);
  const strangers = whose.filter((id) => !known.jurisdictions.includes(id));
  return {
    view: [...VIEWS, ...INNER_VIEWS].find((one) => one === view) ?? "home",
    lang: lang === "en" ? "en" : "zh-TW",
    decision: isKnown ? decision : "",
    on: given.get("on") ?? today(),
    jurisdictions: whose.filter((id) => known.jurisdictions.includes(id)),
    facts: isFacts(kept) ? kept.facts : readFacts(given.get("facts")),
    more: Object.fromEntries([...given].filter(([name]) => !OWN.includes(name))),
    unknown: [...(isKnown ? [] : [decision]), ...strangers],
  };
}

/** The fragment of a place. */
export function linkTo({ view, lang, decision, on, jurisdictions, facts, more }: PageAddress, known: Known): string {
  const query = new URLSearchParams();
  if (jurisdictions.length > 0) query.set("j", jurisdictions.join(","));
  query.set("on", on);
  const linked = known.linked(decision, facts);
  if (Object.keys(linked).length > 0) query.set("facts", JSON.stringify(linked));
  for (const [name, value] of Object.entries(more)) if (value !== "") query.set(name, value);
  query.set("lang", lang);
  return `#/${decision === "" ? view : `${view}/${decision}`}?${query.toString()}`;
}

function isFacts(kept: unknown): kept is { readonly facts: Facts } {
  const { facts } = (kept ?? {}) as { readonly facts?: unknown };
  return typeof facts === "object" && facts !== null && !Array.isArray(facts);
}

// A link may have been cut, or altered, on its way.
function readFacts(text: string | null): Facts {
  try {
    const facts: unknown = parseJson(text ?? "{}");
    return isFacts({ facts }) ? (facts as Facts) : {};
  } catch {
    return {};
  }
}
