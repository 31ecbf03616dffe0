import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type DecisionKind, OUTCOMES } from "../../src/core/schema/schemas.ts";
import { ALL_DECISIONS, ALL_JURISDICTIONS, CATALOGUE, useWords } from "../shared/context.ts";
import type { PackedRule, PackedRules } from "../shared/packed.ts";
import type { PageAddress } from "../shared/page-address.ts";
import { PlaceLink } from "../shared/place-link.tsx";
import { Rule } from "./rule.tsx";

/** Jurisdictions by decisions on a day; a cell opens the rule that stands behind it. */
export default function Matrix({ place, go }: { place: PageAddress; go: (changes: Partial<PageAddress>) => void }) {
  const words = useWords();
  const { texts, messages } = words;
  const [packed, setPacked] = useState<readonly PackedRules[]>();
  useEffect(() => {
    import("virtual:hdp/rules").then((module) => setPacked(module.default));
  }, []);
  if (packed === undefined) return <p class="faint">{texts.loading}</p>;
  const day = place.on.slice(0, 10);
  const at = Math.max(
    0,
    packed.findLastIndex(({ from }) => from <= day),
  );
  const { rules, from } = packed[at] as PackedRules;
  const said = at === 0 ? texts.before : words.say("from", { day: messages.date(from) });
  const [whose] = place.jurisdictions;
  const open = place.decision === "" || whose === undefined ? undefined : rules[place.decision]?.[whose];
  return (
    <div data-ready="">
      <p class="intro">{texts.matrix_intro}</p>
      <div class="field slider">
        <label for="slider">{texts.slider}</label>
        <input
          id="slider"
          type="range"
          min={0}
          max={packed.length - 1}
          step={1}
          value={at}
          aria-valuetext={said}
          onInput={(event) => go({ on: packed[Number(event.currentTarget.value)]?.from ?? day })}
        />
        <output for="slider">{said}</output>
      </div>
      <div class={open === undefined ? "matrix" : "matrix opened"}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it is scrolled sideways, by keyboard too */}
        <section class="wide" tabIndex={0} aria-label={texts.matrix}>
          <table class="by-regulation">
            <thead>
              <tr>
                <th scope="col">{texts.decision}</th>
                {ALL_JURISDICTIONS.map((id) => (
                  <th scope="col" key={id}>
                    {words.jurisdiction(id)}
                  </th>
                ))}
              </tr>
            </thead>
            {(Object.keys(OUTCOMES) as DecisionKind[]).map((kind) => (
              <tbody key={kind}>
                <tr>
                  <th scope="rowgroup" class="kind" colSpan={ALL_JURISDICTIONS.length + 1}>
                    {messages.kinds[kind]}
                  </th>
                </tr>
                {ALL_DECISIONS.filter((name) => CATALOGUE.get(name)?.kind === kind).map((decision) => (
                  <tr key={decision}>
                    <th scope="row">{words.question(decision)}</th>
                    {ALL_JURISDICTIONS.map((id) => {
                      const chosen = place.decision === decision && whose === id;
                      const rule = rules[decision]?.[id] as PackedRule;
                      return (
                        <td key={id} class={`state-${rule.state}`} data-name={words.jurisdiction(id)}>
                          <PlaceLink
                            to={{ ...place, decision, jurisdictions: [id] }}
                            current={chosen ? "true" : undefined}
                          >
                            <span class="status">{texts[`state_${rule.state}`]}</span>{" "}
                            {rule.state === "yes" || rule.state === "open" ? rule.text[words.lang] : ""}
                          </PlaceLink>
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </section>
        {open === undefined || whose === undefined ? null : (
          <OpenRule key={`${place.decision} ${whose}`}>
            <Rule
              rule={open}
              place={place}
              jurisdiction={whose}
              close={() => {
                const cell = document.querySelector<HTMLElement>("td a[aria-current]");
                go({ decision: "", jurisdictions: [] });
                cell?.focus();
              }}
            />
          </OpenRule>
        )}
      </div>
    </div>
  );
}

/** The place of the rule. Opening one scrolls there. */
function OpenRule({ children }: { children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div class="rule" ref={place} tabIndex={-1}>
      {children}
    </div>
  );
}
