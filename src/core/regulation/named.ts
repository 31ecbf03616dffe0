import type { Jurisdiction } from "./jurisdiction.ts";

/** What a jurisdiction is found by. */
export type Named = Pick<Jurisdiction, "id" | "name">;

/**
 * The only jurisdiction of a name: its id, or what its file calls it in either language, also a city without its 市;
 * `undefined` where there is none, or several.
 */
export function jurisdictionNamed<T extends Named>(name: string, jurisdictions: readonly T[]): T | undefined {
  const byId = jurisdictions.find(({ id }) => id === name);
  const asked = plain(name);
  if (byId !== undefined || asked.length < 2) return byId;
  const fitting = (fits: (own: string) => boolean) =>
    jurisdictions.filter((one) => Object.values(one.name).some((own) => fits(plain(own))));
  const exact = fitting((own) => own === asked);
  const found =
    exact.length > 0 || /^\p{ASCII}*$/u.test(asked)
      ? exact
      : fitting((own) => own.startsWith(asked) && own.length === asked.length + 1);
  return found.length === 1 ? found[0] : undefined;
}

/** 台 is written for 臺 as often as not. */
function plain(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase().replaceAll("台", "臺");
}
