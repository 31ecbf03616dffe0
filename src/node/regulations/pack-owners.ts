import { basename, join } from "node:path";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { problemIn } from "../../core/regulation/problem.ts";
import type { Problem } from "../../core/regulation/yaml-file.ts";
import { type Pack, problemAt } from "./read-pack.ts";

/** A pack with the folders of its jurisdictions. */
export interface PackOwners {
  readonly pack: Pick<Pack, "id" | "folder" | "yaml">;
  readonly folders: readonly string[];
}

/**
 * What is wrong with identifiers: whoever brings decisions or regulations has a name of its own, so that no pack can
 * replace anything of another's.
 *
 * @param bundled identifiers of the jurisdictions of the package
 * @param given those of further folders, which may replace jurisdictions of the same name, so that a draft can be tried
 */
export function ownerProblems(
  packs: readonly PackOwners[],
  bundled: readonly string[],
  given: readonly string[],
): Problem[] {
  const ids = packs.flatMap(({ pack, folders }) => [pack.id, ...folders.map((folder) => basename(folder))]);
  const isTaken = (id: string) => bundled.includes(id) || ids.filter((one) => one === id).length > 1;
  return packs.flatMap(({ pack, folders }) => [
    ...(isTaken(pack.id) || given.includes(pack.id)
      ? [problemIn(pack.yaml, { code: "duplicate", path: ["id"], found: pack.id, expected: UNIQUE })]
      : []),
    ...folders
      .filter((folder) => isTaken(basename(folder)))
      .map((folder) => problemAt(join(folder, "jurisdiction.yaml"), "duplicate", UNIQUE)),
  ]);
}

const UNIQUE: Bilingual = {
  en: "an identifier that no other pack or jurisdiction has: a pack replaces nothing of another's",
  "zh-TW": "其他套件及地區均未使用的代號（套件不得取代他人之物）",
};
