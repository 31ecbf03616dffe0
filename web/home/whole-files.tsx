import { FILES } from "../files/texts.ts";
import { useWords } from "../shared/context.ts";
import type { PageAddress } from "../shared/page-address.ts";
import { PlaceLink } from "../shared/place-link.tsx";

/** What can be done with whole files of the office. */
export function WholeFiles({ place }: { place: PageAddress }) {
  const { lang } = useWords();
  const texts = FILES[lang];
  return (
    <ul class="tasks">
      {(["review", "sample", "findings"] as const).map((name) => (
        <li key={name}>
          <PlaceLink to={{ ...place, view: "files", decision: "", facts: {}, more: { do: name } }}>
            {texts[name]}
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}
