import { useWords } from "../shared/context.ts";
import type { ViewProps } from "../shared/later.tsx";
import { PlaceLink } from "../shared/place-link.tsx";
import { Life } from "./life.tsx";
import "./plots.css";
import { Samples } from "./samples.tsx";
import { PLOT_TEXTS } from "./texts.ts";
import { Year } from "./year.tsx";

const PLOTS = { samples: Samples, life: Life, year: Year };
type Plot = keyof typeof PLOTS;

/** One of the plots; the address says which (`plot`). */
export default function Plots({ place, go }: ViewProps) {
  const { lang } = useWords();
  const texts = PLOT_TEXTS[lang];
  const names = Object.keys(PLOTS) as Plot[];
  const plot = names.find((name) => name === place.more["plot"]) ?? "samples";
  const Shown = PLOTS[plot];
  return (
    <div class="plots">
      <nav class="which" aria-label={texts.which}>
        {names.map((name) => (
          <PlaceLink
            key={name}
            to={{ ...place, decision: "", facts: {}, more: { plot: name } }}
            current={name === plot ? "true" : undefined}
          >
            {texts[name]}
          </PlaceLink>
        ))}
      </nav>
      <Shown key={plot} place={place} go={go} />
    </div>
  );
}
