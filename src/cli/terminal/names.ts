import { didYouMean, nearest } from "../../core/base/text.ts";
import { UsageError } from "./io.ts";

/**
 * The jurisdiction of a name that the user gave.
 *
 * @throws UsageError if there is none; it says which there are, and which was probably meant
 */
export function known<T>(name: string, jurisdictions: ReadonlyMap<string, T>): T {
  const found = jurisdictions.get(name);
  if (found !== undefined) return found;
  const names = [...jurisdictions.keys()];
  throw new UsageError(
    `jurisdiction: \`${name}\`, expected one of ${names.join(", ")}${didYouMean(nearest(name, names))}`,
  );
}
