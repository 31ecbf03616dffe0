import type { Bilingual } from "../../src/core/base/bilingual.ts";
import type { Jurisdiction } from "../../src/core/regulation/jurisdiction.ts";
import type { SchemaFiles } from "../../src/core/schema/schemas.ts";
import type { Case } from "../../src/features/cases/case.ts";
import type { MatrixState } from "../../src/features/compare/parameters/matrix.ts";

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
