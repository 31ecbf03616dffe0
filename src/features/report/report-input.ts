import type { SchemaFiles } from "../../core/schema/schemas.ts";
import type { BehaviourDiff, Matrix, ParameterDiff, ParametersRead } from "../compare/index.ts";
import type { YearOfDuties } from "../duties/index.ts";
import type { CoveredRegulation } from "./coverage-section.ts";
import type { Curve, CurveDecision } from "./curves.ts";
import type { ReportOrigin } from "./head.ts";
import type { ReportSides } from "./sides.ts";

/** Two of the regulations beside each other. */
export interface ComparedPair {
  /** Their places among the sides. */
  readonly sides: readonly [number, number];
  readonly diff: ParameterDiff;
  /** Absent if it was not searched. */
  readonly behaviour?: BehaviourDiff;
}

/** The content of a report. */
export interface ReportInput {
  readonly sides: ReportSides;
  readonly making: ReportOrigin;
  readonly matrix: Matrix;
  readonly pairs: readonly ComparedPair[];
  readonly curves: readonly (CurveDecision & { readonly curves: readonly Curve[] })[];
  readonly years: readonly YearOfDuties[];
  /** Of those sides that have a register. */
  readonly coverage: readonly (Omit<CoveredRegulation, "name" | "source"> & { readonly side: number })[];
  readonly schemas: SchemaFiles;
  readonly reads: ParametersRead;
}
