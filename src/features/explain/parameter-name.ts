import { pathText, valueAt } from "../../core/base/plain-value.ts";
import type { ParameterPath } from "../../core/engine/origin.ts";
import type { Version } from "../../core/regulation/jurisdiction.ts";
import { withoutHolder } from "../../core/regulation/settable.ts";

/** The name of a parameter: settings and answers leave out the part of the version that it stands in. */
export function parameterName(path: ParameterPath): string {
  const [part, ...steps] = path as [string, ...ParameterPath];
  return pathText(part === "parameters" ? withoutHolder(steps) : path);
}

/** The clause of the innermost rule on the way to a value. */
export function clauseAbove(version: Version, path: ParameterPath): string | undefined {
  const clauses = path.map((_, depth) => valueAt(version, [...path.slice(0, depth + 1), "clause"]));
  return clauses.findLast((clause) => typeof clause === "string") as string | undefined;
}
