import type { Bilingual } from "../../core/base/bilingual.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { Jurisdiction, Version } from "../../core/regulation/jurisdiction.ts";

/** One of the regulations of a report. */
export interface ReportSide {
  /** As it was asked for. */
  readonly spec: string;
  /** With an id and a name of its own in this report, even if another version of the regulation is in it too. */
  readonly jurisdiction: Jurisdiction;
  /** Its id among the regulations at hand. */
  readonly of: string;
  readonly name: Bilingual;
  /** The one compared: the last of `jurisdiction.versions`. */
  readonly version: Version;
  readonly draft: boolean;
  /** Whether settings of an agency changed something in it. */
  readonly agency: boolean;
  /** SHA-256 of the version as it is compared, settings included. */
  readonly digest: string;
}

/** The regulations of a report, and an engine that knows them all. */
export interface ReportSides {
  readonly sides: readonly ReportSide[];
  readonly engine: Engine;
  /** The first day (YYYY-MM-DD), from the one asked for on, on which all are in force. */
  readonly day: string;
  /** Names of regulations at hand that have no version to be compared. */
  readonly leftOut: readonly Bilingual[];
}
