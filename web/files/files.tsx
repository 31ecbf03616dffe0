import type { ComponentType } from "preact";
import { fillText } from "../../src/words/format.ts";
import { useWords } from "../shared/context.ts";
import { useDropped } from "../shared/dropped.ts";
import type { ViewProps } from "../shared/later.tsx";
import type { PageAddress } from "../shared/page-address.ts";
import { PlaceLink } from "../shared/place-link.tsx";
import "./files.css";
import { Findings } from "./findings.tsx";
import { Review } from "./review.tsx";
import { Sample } from "./sample.tsx";
import { FILES } from "./texts.ts";

const DOINGS = { review: Review, sample: Sample, findings: Findings } as const satisfies Record<
  string,
  ComponentType<{ place: PageAddress }>
>;
const NAMES = Object.keys(DOINGS) as (keyof typeof DOINGS)[];

/** Files of an office as they are: a list to be reviewed, a log to draw from, a filled sample to be checked. */
export default function Files({ place }: ViewProps) {
  const { lang, messages } = useWords();
  const texts = FILES[lang];
  const [dropped] = useDropped();
  const doing = NAMES.find((name) => name === place.more["do"]);
  const Doing = doing === undefined ? undefined : DOINGS[doing];
  return (
    <div class="files" data-ready="">
      <p class="intro">{texts.intro}</p>
      {doing === undefined && dropped.length > 0 ? (
        <p role="status">
          <strong>{fillText(texts.dropped, { names: dropped.map(({ name }) => name).join(messages.comma) })}</strong>
        </p>
      ) : null}
      <nav class="doings" aria-label={texts.doing}>
        {NAMES.map((name) => (
          <PlaceLink
            key={name}
            to={{ ...place, view: "files", more: { do: name } }}
            current={name === doing ? "page" : undefined}
          >
            {texts[name]}
          </PlaceLink>
        ))}
      </nav>
      {Doing === undefined || doing === undefined ? null : (
        <>
          <h2>{texts[doing]}</h2>
          <Doing place={place} />
        </>
      )}
    </div>
  );
}
