import type { OwnNames, PackedParts } from "../../features/explorer/packed.ts";
import { ownMark } from "../../features/explorer/packed.ts";
import { JurisdictionError, readRegulations } from "../regulations/read-regulations.ts";
import { partMakers } from "./packed-parts.ts";

/** Puts what an office brought into a script of the page, or a page that is one file. */
export type Fill = (text: string) => string;

/**
 * What an office brings, as it is put into the scripts of the page where these have the marks for it.
 *
 * @param folders of jurisdictions and packs
 * @param agency the file of the agency's settings
 * @throws JurisdictionError if anything in them is wrong
 */
export async function ownParts(folders: readonly string[], agency: string | undefined): Promise<Fill> {
  const regulations = readRegulations(folders);
  if (regulations.problems.length > 0) throw new JurisdictionError(regulations.problems);
  const bundled = new Set(readRegulations().jurisdictions.map(({ id, folder }) => `${id} ${folder}`));
  const names: Omit<OwnNames, "agency"> = {
    jurisdictions: regulations.jurisdictions
      .filter(({ id, folder }) => !bundled.has(`${id} ${folder}`))
      .map(({ id }) => id),
    packs: regulations.packs.map(({ id }) => id),
  };
  const makers = partMakers(regulations, { ...names, agency });
  const parts = await Promise.all(
    Object.entries(makers).map(async ([name, make]) => {
      const json = JSON.stringify(await make());
      return [ownMark(name as keyof PackedParts), Buffer.from(json).toString("base64")] as const;
    }),
  );
  return (text) => parts.reduce((filled, [mark, part]) => filled.replaceAll(mark, () => part), text);
}
