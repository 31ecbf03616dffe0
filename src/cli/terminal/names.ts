import { unknownName } from "../../core/base/mistake.ts";
import { UsageError } from "./io.ts";

/**
 * The jurisdiction of a name that the user gave.
 *
 * @throws UsageError if there is none; it says which there are, and which was probably meant
 */
export function known<T>(name: string, jurisdictions: ReadonlyMap<string, T>): T {
  const found = jurisdictions.get(name);
  if (found !== undefined) return found;
  throw new UsageError(unknownName("jurisdiction", name, [...jurisdictions.keys()]));
}
