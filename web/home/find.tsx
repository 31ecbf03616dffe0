import { useEffect, useState } from "preact/hooks";
import { ALL_DECISIONS, CATALOGUE, useWords } from "../shared/context.ts";
import type { PackedRules } from "../shared/packed.ts";
import type { PageAddress } from "../shared/page-address.ts";
import { PlaceLink } from "../shared/place-link.tsx";

/** So many results are shown. */
const MOST = 30;

interface Found {
  readonly key: string;
  readonly text: string;
  readonly beside: string;
  readonly to: PageAddress;
}

/** A search over questions, clauses and readings. */
export function Find(props: { place: PageAddress; agency: string; start: (decision: string) => PageAddress }) {
  const { place, agency, start } = props;
  const words = useWords();
  const { texts } = words;
  const [typed, type] = useState("");
  const [packed, setPacked] = useState<readonly PackedRules[]>();
  const wanted = plain(typed);
  useEffect(() => {
    // Clauses and readings are loaded once somebody searches.
    if (wanted !== "" && packed === undefined) import("virtual:hdp/rules").then((module) => setPacked(module.default));
  }, [wanted]);
  const found = wanted === "" ? [] : [...questions(), ...clausesAndReadings()];
  function questions(): Found[] {
    return ALL_DECISIONS.flatMap((decision) => {
      const { title = "", description = "", task } = CATALOGUE.get(decision) ?? {};
      const all = [title, description, task?.["zh-TW"] ?? "", task?.en ?? "", decision];
      if (!all.some((text) => plain(text).includes(wanted))) return [];
      return [{ key: decision, text: words.question(decision), beside: "", to: start(decision) }];
    });
  }
  function clausesAndReadings(): Found[] {
    const now = packed?.findLast(({ from }) => from <= place.on.slice(0, 10))?.rules ?? {};
    const seen = new Map<string, Found>();
    for (const [decision, byJurisdiction] of Object.entries(now)) {
      for (const [id, { clauses, readings }] of Object.entries(byJurisdiction)) {
        if (agency !== "" && id !== agency) continue;
        for (const one of [...clauses, ...readings]) {
          const text = one.summary?.[words.lang] ?? "";
          const key = `${id} ${one.id}`;
          if (seen.has(key) || !plain(`${one.id} ${text}`).includes(wanted)) continue;
          const to: PageAddress = { ...place, view: "matrix", decision, jurisdictions: [id], more: {} };
          seen.set(key, { key, text: `${one.id} ${text}`, beside: words.jurisdiction(id), to });
        }
      }
    }
    return [...seen.values()];
  }
  return (
    <search class="find">
      <label for="find">{texts.find}</label>
      <input id="find" type="search" value={typed} onInput={(event) => type(event.currentTarget.value)} />
      <p role="status" class="faint">
        {wanted === "" ? "" : words.say("found", { n: found.length })}
      </p>
      {found.length === 0 ? null : (
        <ul>
          {found.slice(0, MOST).map(({ key, text, beside, to }) => (
            <li key={key}>
              <PlaceLink to={to}>{text}</PlaceLink> <span class="faint">{beside}</span>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}
