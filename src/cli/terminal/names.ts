import { unknownName } from "../../core/base/mistake.ts";
import { isMapping } from "../../core/base/plain-value.ts";
import { UsageError } from "./io.ts";

/**
 * The jurisdiction of a name that the user gave: its id, or what its file calls it in either language.
 *
 * @throws UsageError if there is none; it says which there are, and which was probably meant
 */
export function known<T>(name: string, jurisdictions: ReadonlyMap<string, T>): T {
  const found = jurisdictions.get(name) ?? called(name, jurisdictions);
  if (found !== undefined) return found;
  throw new UsageError(unknownName("jurisdiction", name, [...jurisdictions.keys()]));
}

/** The only jurisdiction whose name is that, or begins with it: a city without its 市. */
function called<T>(name: string, jurisdictions: ReadonlyMap<string, T>): T | undefined {
  const asked = plain(name);
  if (asked.length < 2) return undefined;
  const fitting = (fits: (own: string) => boolean) =>
    [...jurisdictions.values()].filter((one) => namesOf(one).some(fits));
  const exact = fitting((own) => own === asked);
  const found =
    exact.length > 0 || /^\p{ASCII}*$/u.test(asked)
      ? exact
      : fitting((own) => own.startsWith(asked) && own.length === asked.length + 1);
  return found.length === 1 ? found[0] : undefined;
}

function namesOf(jurisdiction: unknown): string[] {
  const names = isMapping(jurisdiction) ? jurisdiction["name"] : undefined;
  return isMapping(names)
    ? Object.values(names)
        .filter((one) => typeof one === "string")
        .map(plain)
    : [];
}

/** 台 is written for 臺 as often as not. */
function plain(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase().replaceAll("台", "臺");
}
