import type { Language } from "../../words/format.ts";
import type { TableFlags } from "../terminal/table-options.ts";

export const REVIEW_FORMATS = ["text", "csv", "xlsx", "html", "json"] as const;
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];

/** What the options of `hdp review` say. */
export interface ReviewOptions extends TableFlags {
  readonly jurisdiction: string;
  readonly decision?: string;
  readonly asOf?: string;
  readonly map?: readonly string[];
  readonly saveMap?: string;
  readonly fact?: readonly string[];
  /** What a cell means, by `COLUMN:cell`. */
  readonly value?: ReadonlyMap<string, string>;
  readonly key?: string;
  /** Days. */
  readonly dueWithin: number;
  readonly format?: ReviewFormat;
  readonly output?: string;
  readonly force?: true;
  readonly agency?: string;
  readonly lang: Language;
  readonly exitStatus?: true;
  readonly jurisdictions: string[];
}
