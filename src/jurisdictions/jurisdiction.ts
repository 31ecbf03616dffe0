/** A text in both languages. */
export interface Bilingual {
  readonly "zh-TW": string;
  readonly en: string;
}

/** One version of a regulation, as its YAML file says; `parameters` keeps the units as they are written. */
export interface Version {
  readonly effective_from: string;
  readonly effective_from_basis: "stated" | "assumed";
  readonly effective_to?: string;
  readonly enacted_on: string;
  readonly document?: string;
  readonly clause: string;
  readonly readings?: readonly string[];
  readonly text: "available" | "unavailable";
  readonly text_digest?: string;
  readonly conventions?: object;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** A jurisdiction and its regulation, all versions in order of time. */
export interface Jurisdiction {
  readonly id: string;
  /** The folder it was read from. */
  readonly folder: string;
  readonly name: Bilingual;
  readonly authority: Bilingual;
  readonly instrument: { readonly title: Bilingual; readonly parent?: string };
  readonly calendar: string;
  readonly versions: readonly Version[];
}

/** The version in force on a day (YYYY-MM-DD), for display; what decides is in the policies. */
export function versionOn(jurisdiction: Jurisdiction, day: string): Version | undefined {
  return jurisdiction.versions.findLast(
    ({ effective_from, effective_to }) => effective_from <= day && (effective_to === undefined || day <= effective_to),
  );
}
