import fc from "fast-check";
import { expect, it } from "vitest";
import type { Jurisdiction } from "../../../../src/core/regulation/jurisdiction.ts";
import type { DecisionName } from "../../../../src/core/schema/decisions.ts";
import { SchemaTree } from "../../../../src/core/schema/schema-tree.ts";
import { createAjv, type DecisionSchema, decisionSchemas } from "../../../../src/core/schema/schemas.ts";
import { differenceOf } from "../../../../src/features/compare/behaviour/answer-pieces.ts";
import { answersTo } from "../../../../src/features/compare/behaviour/asker.ts";
import { type Comparison, comparer, respondents } from "../../../../src/features/compare/behaviour/compare.ts";
import { applyMutant, type Mutant, mutantsOf } from "../../../../src/features/mutation/mutants.ts";
import { loadCases } from "../../../../src/node/cases/load.ts";
import { decisionParameters } from "../../../../src/node/package/decision-parameters.ts";
import { compared, faultsIn, regulations } from "./support.ts";

const tree = new SchemaTree(regulations.schemas);
const ajv = createAjv(regulations.schemas);
const kinds = decisionSchemas(regulations.schemas);

/** One change of the version in force, and the first decision that reads what is changed. */
interface Amendment {
  readonly jurisdiction: Jurisdiction;
  readonly mutant: Mutant;
  readonly decision: DecisionName;
}

// Without the two decisions that take long.
const LONG: ReadonlySet<string> = new Set(["account_request", "query_permission"]);

// Who may unlock shows only with enough failures, one of them recent, and a whole application: three facts of which none
// changes an answer alone, which the search tries by chance only. A day and a time in one text are put together with
// marks, and the name of a unit from the words of its city, its district and itself, which the checks of a query list;
// neither does the search.
const isFar = ({ path }: Mutant) => {
  const place = path.join(".");
  const far = ["parameters.login_lockout.unlock", "parameters.query.checks"];
  return far.some((start) => place.startsWith(start)) || path.includes("timestamp");
};
const amendments: Amendment[] = regulations.jurisdictions.flatMap((jurisdiction) =>
  mutantsOf(jurisdiction, tree).flatMap((mutant) => {
    const [key, group] = mutant.path;
    const isLast = mutant.version === jurisdiction.versions.length - 1;
    if (!isLast || key !== "parameters" || isFar(mutant)) return [];
    const readers = [...decisionParameters(regulations.schemas)]
      .filter(([, groups]) => groups.some((one) => one.split(".")[0] === group))
      .filter(([decision]) => !LONG.has(decision));
    return readers.slice(0, 1).map(([decision]) => ({ jurisdiction, mutant, decision: decision as DecisionName }));
  }),
);

/** The version in force against itself with the change made. */
async function comparisonOf({ jurisdiction, mutant }: Amendment): Promise<Comparison> {
  const { sides, ...rest } = await compared(jurisdiction.id, jurisdiction.id);
  return { ...rest, sides: [sides[0], applyMutant(jurisdiction, mutant)] };
}

/** The cases of the decision whose outcome the amendment changes. */
function changedCases({ jurisdiction, decision }: Amendment, comparison: Comparison): string[] {
  const sides = respondents(comparison);
  const { kind } = kinds.get(decision) as DecisionSchema;
  const first = jurisdiction.versions.at(-1)?.effective_from as string;
  return loadCases(jurisdiction, ajv)
    .cases.filter(({ request }) => request.decision === decision && String(request.as_of) >= first)
    .filter(({ request }) => {
      const answers = answersTo(request, sides);
      return answers !== undefined && differenceOf(answers, kind) !== undefined;
    })
    .map(({ name }) => name);
}

it("an amendment that changes the outcome of a case is found, by minimal witnesses", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(amendments.length - 1), async (index) => {
      const amendment = amendments[index] as Amendment;
      const comparison = await comparisonOf(amendment);
      const found = comparer(comparison)(amendment.decision);
      const changed = changedCases(amendment, comparison);
      const { mutant, decision } = amendment;
      const what = `${decision}: ${mutant.path.join(".")} ${JSON.stringify(mutant.from)} → ${JSON.stringify(mutant.to)}`;
      if (changed.length > 0) expect(found.differences.length, `${what}, case ${changed[0]}`).toBeGreaterThan(0);
      expect(faultsIn(found, respondents(comparison)), what).toEqual([]);
    }),
    { numRuns: 12, seed: 20261121, endOnFailure: true },
  );
}, 120_000);
