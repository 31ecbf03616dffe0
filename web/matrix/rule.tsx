import { useEffect, useState } from "preact/hooks";
import { useWords } from "../shared/context.ts";
import type { PackedCase, PackedRule } from "../shared/packed.ts";
import type { PageAddress } from "../shared/page-address.ts";
import { PlaceLink } from "../shared/place-link.tsx";

/** So many cases are shown with a rule. */
const CASES_SHOWN = 8;

/** The rule behind a cell: the numbers with their clauses, the summaries of these, their readings, and cases. */
export function Rule(props: { rule: PackedRule; place: PageAddress; jurisdiction: string; close: () => void }) {
  const { rule, place, jurisdiction, close } = props;
  const words = useWords();
  const { texts, messages, lang } = words;
  const { decision } = place;
  const [cases, setCases] = useState<readonly PackedCase[]>([]);
  useEffect(() => {
    import("virtual:hdp/cases").then((module) =>
      setCases(module.default.filter((one) => one.jurisdiction === jurisdiction && one.decision === decision)),
    );
  }, [jurisdiction, decision]);
  return (
    <section class="card" aria-labelledby="rule">
      <h2 id="rule">
        {words.jurisdiction(jurisdiction)}
        {messages.colon}
        {words.question(decision)}
      </h2>
      <p>
        <span class="status">{texts[`state_${rule.state}`]}</span>{" "}
        {rule.state === "silent" ? texts.silent_rule : rule.text[lang]}
      </p>
      {rule.parameters.length === 0 ? null : (
        <>
          <h3>{texts.parameters}</h3>
          <ul>
            {rule.parameters.map(({ label, value, clause }) => (
              <li key={`${label.en} ${value.en} ${clause}`}>
                {label[lang] + messages.colon + value[lang]}
                <span class="clause">{messages.clauses(clause, [])}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Summaries title={texts.clauses} entries={rule.clauses} />
      <Summaries title={texts.readings} entries={rule.readings} />
      {cases.length === 0 ? null : (
        <>
          <h3>{texts.cases_here}</h3>
          <ul>
            {cases.slice(0, CASES_SHOWN).map(({ name, line, request, expect }) => (
              <li key={line}>
                <PlaceLink
                  to={{
                    ...place,
                    view: "ask",
                    on: request.as_of ?? place.on,
                    facts: (request.facts ?? {}) as PageAddress["facts"],
                  }}
                >
                  {words.caseTitle({ decision, name, as_of: request.as_of, facts: request.facts ?? {} })}
                </PlaceLink>{" "}
                <span class="clause">{words.outcome(decision, expect.outcome)}</span>
              </li>
            ))}
          </ul>
          {cases.length > CASES_SHOWN ? (
            <p class="faint">{words.say("cases_more", { n: cases.length - CASES_SHOWN })}</p>
          ) : null}
        </>
      )}
      <p class="buttons">
        <PlaceLink class="button" to={{ ...place, view: "step", facts: {}, more: {} }}>
          {texts.ask_this}
        </PlaceLink>
        <PlaceLink class="button" to={{ ...place, view: "what_if", facts: {}, more: {} }}>
          {texts.try_numbers}
        </PlaceLink>
        <button type="button" onClick={close}>
          {texts.close}
        </button>
      </p>
    </section>
  );
}

function Summaries({ title, entries }: { title: string; entries: PackedRule["readings"] }) {
  const { lang, messages } = useWords();
  if (entries.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <dl>
        {entries.map(({ id, summary }) => (
          <div key={id}>
            <dt>{id}</dt>
            <dd>{summary?.[lang] ?? messages.phrases.unknown_reading}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
