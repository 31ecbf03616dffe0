import { unknownName } from "../../core/base/mistake.ts";
import { jurisdictionNamed, type Named } from "../../core/regulation/named.ts";
import { UsageError } from "./io.ts";

/**
 * The jurisdiction of a name that the user gave: its id, or what its file calls it in either language.
 *
 * @throws UsageError if there is none; it says which there are, and which was probably meant
 */
export function known<T extends Named>(name: string, jurisdictions: readonly T[]): T {
  const found = jurisdictionNamed(name, jurisdictions);
  if (found !== undefined) return found;
  throw new UsageError(
    unknownName(
      "jurisdiction",
      name,
      jurisdictions.map(({ id }) => id),
    ),
  );
}
