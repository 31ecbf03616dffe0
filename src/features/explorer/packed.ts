import type { Bilingual } from "../../core/base/bilingual.ts";
import type { OfficeCalendar } from "../../core/calendar/office-calendar.ts";
import type { AgencyFile } from "../../core/regulation/agency.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import type { Case } from "../cases/index.ts";
import type { MatrixState } from "../compare/index.ts";

/** How one regulation stood to one decision. */
export interface PackedRule {
  readonly state: MatrixState;
  /** The content of the cell of the table. */
  readonly text: Bilingual;
  readonly parameters: readonly { readonly label: Bilingual; readonly value: Bilingual; readonly clause: string }[];
  readonly clauses: readonly { readonly id: string; readonly summary: Bilingual }[];
  readonly readings: readonly { readonly id: string; readonly summary?: Bilingual }[];
}

/** The rules from a day on, until the next. */
export interface PackedRules {
  readonly from: string;
  /** By decision, then by jurisdiction. */
  readonly rules: Readonly<Record<string, Readonly<Record<string, PackedRule>>>>;
}

/** What the page itself needs: the form's schemas, who there is, and one example a decision. */
export interface PackedHead {
  readonly version: string;
  /** Digest of the compiled policies. */
  readonly policies: string;
  readonly schemas: SchemaFiles;
  readonly jurisdictions: readonly PackedJurisdiction[];
  /** What an office brought, where the page carries more than the package. */
  readonly own?: OwnNames;
}

/** What an office brought: identifiers of jurisdictions and packs, and whose regulation its settings are about. */
export interface OwnNames {
  readonly jurisdictions: readonly string[];
  readonly packs: readonly string[];
  readonly agency?: string;
}

/** What the engine of the page is made of. */
export interface PackedEngine {
  readonly schemas: SchemaFiles;
  readonly calendars: readonly OfficeCalendar[];
  /** With the settings of the agency in them. */
  readonly jurisdictions: readonly Jurisdiction[];
  /** The modules of packs that have Rego, in base64. */
  readonly packs?: readonly { readonly id: string; readonly module: string }[];
  /** The settings of the agency, and its regulation without them, by which case tables are asked. */
  readonly agency?: { readonly file: AgencyFile; readonly text: Jurisdiction };
}

/** A jurisdiction; of its versions only the numbers that texts tell. */
export interface PackedJurisdiction extends Omit<Jurisdiction, "folder" | "versions" | "calendar"> {
  readonly versions: readonly {
    readonly effective_from: string;
    readonly effective_from_basis: "stated" | "assumed";
    readonly effective_to?: string;
    readonly text_digest?: string;
    readonly parameters: Readonly<Record<string, unknown>>;
  }[];
}

/** A version file as it stands in the package. */
export interface PackedFile {
  readonly jurisdiction: string;
  readonly name: string;
  readonly text: string;
}

/** A case, without the folder that its file was read from. */
export type PackedCase = Pick<Case, "jurisdiction" | "decision" | "name" | "line" | "request" | "expect">;

/** The parts of the page that an office may replace, by the names of their modules. */
export interface PackedParts {
  readonly head: PackedHead;
  readonly engine: PackedEngine;
  readonly comparison: {
    /** Those that speak of parameters, which the engine does not need. */
    readonly schemas: SchemaFiles;
    readonly parameters: Readonly<Record<string, readonly string[]>>;
  };
  readonly "version-files": readonly PackedFile[];
  readonly "version-schemas": SchemaFiles;
  readonly rules: readonly PackedRules[];
  readonly cases: readonly PackedCase[];
}

/** The mark in the scripts of the page that stands where an office's own part is put, in base64. */
export function ownMark(part: keyof PackedParts): string {
  return `@@hdp:${part}@@`;
}
