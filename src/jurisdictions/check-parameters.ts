import { nearest, shown } from "../text.ts";
import type { Version } from "./jurisdiction.ts";
import type { Problem, ProblemCode } from "./problem.ts";
import type { Step, YamlFile } from "./yaml-file.ts";

/** Checks of a query that rest on a number which another group holds. */
const NEEDED_PARAMETERS = [
  ["password_expired", ["password", "max_age"]],
  ["session_idle", ["session", "idle_timeout"]],
] as const;

/**
 * What no schema can say of parameters: that a check has the number it needs, that tiers leave no log out, that no more
 * is asked for than there is, and that an obligation has a text.
 *
 * @param obligations the codes that there are texts of
 */
export function checkParameters(yaml: YamlFile, obligations: readonly string[]): Problem[] {
  const { parameters = {} } = yaml.value as Version;
  const problems: Problem[] = [];
  const report = (code: ProblemCode, path: Step[], found: unknown, expected: string, suggestion?: string) => {
    const steps = ["parameters", ...path];
    const place = { file: yaml.file, ...yaml.locate(steps), code, path: steps.join(".") };
    const what = found === undefined ? {} : { found: shown(found) };
    problems.push({ ...place, ...what, expected, ...(suggestion === undefined ? {} : { suggestion }) });
  };

  const checks = at(parameters, ["query", "checks"]) as Record<string, Record<string, unknown>> | undefined;
  for (const [check, needed] of NEEDED_PARAMETERS) {
    if (checks?.[check] !== undefined && at(parameters, needed) === undefined) {
      report(
        "missing_parameter",
        ["query", "checks", check],
        undefined,
        `parameters.${needed.join(".")}, which the check needs`,
      );
    }
  }
  const { at_least = 0, any_of = [] } = (checks?.["statement_missing"] ?? {}) as {
    at_least?: number;
    any_of?: unknown[];
  };
  if (at_least > any_of.length) {
    const expected = `at most ${any_of.length}, the items that there are`;
    report("out_of_range", ["query", "checks", "statement_missing", "at_least"], at_least, expected);
  }

  walk(parameters, [], (path, value) => {
    const last = path.at(-1);
    if (last === "tiers") tierProblems(path, value as { up_to?: number }[], report);
    if (last === "code" && path.at(-3) === "obligations" && !obligations.includes(String(value))) {
      report("unknown_name", path, value, `one of ${obligations.join(", ")}`, nearest(String(value), obligations));
    }
  });
  return problems;
}

type Report = (code: ProblemCode, path: Step[], found: unknown, expected: string) => void;

function tierProblems(path: Step[], tiers: readonly { up_to?: number }[], report: Report): void {
  tiers.forEach(({ up_to }, index) => {
    const here = [...path, index, "up_to"];
    const before = tiers[index - 1]?.up_to;
    if (index === tiers.length - 1) {
      if (up_to !== undefined) report("out_of_range", here, up_to, "no limit in the last tier");
    } else if (up_to === undefined) {
      report("out_of_range", here, undefined, "a limit: only the last tier has none");
    }
    if (up_to !== undefined && before !== undefined && up_to <= before) {
      report("out_of_range", here, up_to, `more than ${before}, the tier before`);
    }
  });
}

function at(value: unknown, path: readonly string[]): unknown {
  let inner: unknown = value;
  for (const key of path) inner = (inner as Record<string, unknown> | undefined)?.[key];
  return inner;
}

function walk(value: unknown, path: Step[], see: (path: Step[], value: unknown) => void): void {
  see(path, value);
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    walk(member, [...path, Array.isArray(value) ? Number(key) : key], see);
  }
}
