import { Choice } from "../shared/choice.tsx";
import { ALL_JURISDICTIONS, useWords } from "../shared/context.ts";
import { myAgency } from "../shared/my-agency.ts";
import { OwnSettings } from "../shared/own-settings.tsx";
import type { PageAddress } from "../shared/page-address.ts";
import { useGo } from "../shared/place.ts";
import { FILES } from "./texts.ts";

/** Whose regulation files are held against: that of the address, or the agency's own. */
export function whoseOf(place: PageAddress): string {
  return place.jurisdictions[0] ?? myAgency();
}

/** Chooses it. */
export function Whose({ place }: { place: PageAddress }) {
  const words = useWords();
  const { go } = useGo();
  const texts = FILES[words.lang];
  return (
    <>
      <Choice
        id="files-whose"
        label={texts.whose}
        value={whoseOf(place)}
        options={[["", texts.choose], ...ALL_JURISDICTIONS.map((id) => [id, words.jurisdiction(id)] as const)]}
        set={(id) => go({ jurisdictions: id === "" ? [] : [id] })}
      />
      <OwnSettings jurisdiction={whoseOf(place)} />
    </>
  );
}
