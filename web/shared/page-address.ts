import { parseJson } from "../../src/core/base/strict-json.ts";
import { taipeiInstant } from "../../src/core/calendar/civil-date.ts";
import type { Language } from "../../src/words/format.ts";

/** The views, in the order of the navigation. */
export const VIEWS = ["ask", "matrix", "compare", "plots", "cases", "playground"] as const;

export type View = (typeof VIEWS)[number];

/** Where the reader is: all of it stands in the fragment of the address, which no server is sent. */
export interface PageAddress {
  readonly view: View;
  readonly lang: Language;
  /** Of the question that is asked, or the rule that is open. */
  readonly decision: string;
  readonly on: string;
  /** Whose regulations; of a rule that is open, one. */
  readonly jurisdictions: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
  /** What else a view keeps in the address, by names that are none of the above. */
  readonly more: Readonly<Record<string, string>>;
}

const OWN = ["j", "on", "facts", "lang"];

/** Today in Taipei. */
const today = (): string => taipeiInstant(new Date()).slice(0, 10);

/** The place that a fragment names; what it does not name is taken from `known`. */
export function readAddress(
  hash: string,
  known: { decisions: readonly string[]; jurisdictions: readonly string[] },
): PageAddress {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [view = "", decision = ""] = path.split("/");
  const given = new URLSearchParams(query);
  const whose = (given.get("j") ?? "").split(",").filter((id) => known.jurisdictions.includes(id));
  const lang = given.get("lang") ?? (navigator.language.toLowerCase().startsWith("en") ? "en" : "zh-TW");
  return {
    view: VIEWS.find((one) => one === view) ?? "ask",
    lang: lang === "en" ? "en" : "zh-TW",
    decision: known.decisions.includes(decision) ? decision : "",
    on: given.get("on") ?? today(),
    jurisdictions: whose,
    facts: readFacts(given.get("facts")),
    more: Object.fromEntries([...given].filter(([name]) => !OWN.includes(name))),
  };
}

/** The fragment of a place. */
export function linkTo({ view, lang, decision, on, jurisdictions, facts, more }: PageAddress): string {
  const query = new URLSearchParams();
  if (jurisdictions.length > 0) query.set("j", jurisdictions.join(","));
  query.set("on", on);
  if (Object.keys(facts).length > 0) query.set("facts", JSON.stringify(facts));
  for (const [name, value] of Object.entries(more)) if (value !== "") query.set(name, value);
  query.set("lang", lang);
  return `#/${decision === "" ? view : `${view}/${decision}`}?${query.toString()}`;
}

// A link may have been cut, or altered, on its way.
function readFacts(text: string | null): Record<string, unknown> {
  try {
    const facts: unknown = parseJson(text ?? "{}");
    return typeof facts === "object" && facts !== null && !Array.isArray(facts)
      ? (facts as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}
