import { bareCopy, type CompiledPlan, type Plan, type PlanModule, RUNTIME } from "#rego-to-js";
import { Random } from "../../../src/core/base/random.ts";
import type { Engine } from "../../../src/core/engine/engine.ts";
import { entrypointIn } from "../../../src/core/engine/entrypoint.ts";
import { jurisdictionsView } from "../../../src/core/regulation/data-document.ts";
import { type Comparison, respondents } from "../../../src/features/compare/behaviour/compare.ts";
import { type ProofInput, symbolicAnswers } from "../../../src/features/proof/answers.ts";
import { AnyOrder, Model } from "../../../src/features/proof/model.ts";
import { DAY_MS, DAYS, type Variable } from "../../../src/features/proof/variables.ts";
import { comparisonOf } from "../../../src/node/compare/diff-behaviour.ts";
import { proofInputOf } from "../../../src/node/proof/prove-behaviour.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";

export const regulations = readRegulations();

type Compared = ProofInput & Omit<Comparison, "plan">;

/** What two regulations are compared with. */
export async function proofInput(a: string, b: string): Promise<Compared> {
  const where = { day: "2026-11-30", cwd: process.cwd() };
  const { comparison } = await comparisonOf([a, b], regulations, where, 1);
  const { plan: _, ...compared } = comparison;
  return proofInputOf(compared, regulations, { decisions: [] });
}

/** The same with other regulations as its sides. */
export function between(input: Compared, sides: ProofInput["sides"]): Compared {
  const engines = respondents({ ...input, sides, plan: input.program }).map(({ engine }) => engine);
  return { ...input, sides, engines: engines as [Engine, Engine] };
}

/** Requests by chance on which the evaluator gives something else than the program, of so many. */
export function disagreements(
  decision: string,
  input: ProofInput,
  count: number,
  followed: Plan = input.plan,
): string[] {
  const found = symbolicAnswers(decision, { ...input, plan: followed, limits: { reaching: false } });
  const { entrypoints } = (input.program as PlanModule)(RUNTIME) as CompiledPlan;
  const program = entrypoints[entrypointIn(input.schemas, decision)] as (asked: unknown, data: unknown) => unknown;
  const datas = input.sides.map((side) =>
    bareCopy({ ...input.data, jurisdictions: jurisdictionsView([side], input.schemas) }),
  );
  const random = new Random(26);
  const wrong: string[] = [];
  for (let n = 0; n < count; n++) {
    const model = new Model(found.space, byChance(random));
    const request = { decision, as_of: model.value(found.as_of), facts: model.facts(found.facts) };
    found.answers.forEach(({ sum }, at) => {
      const asked = bareCopy({ ...request, jurisdiction: input.sides[at as 0 | 1].id });
      const [real, own] = [program(asked, datas[at]), model.valueOf(sum)];
      if (agrees(real, own)) return;
      wrong.push([request, real, own].map((one) => JSON.stringify(one)).join("\n"));
    });
  }
  return wrong;
}

const USUAL = DAYS.indexOf("2026-06-30");

/** Dates near each other, so that limits are met. */
function byChance(random: Random): ConstructorParameters<typeof Model>[1] {
  return {
    option: ({ options }) => random.below(options.length),
    has: () => random.once(2),
    position(variable: Variable) {
      if (variable.kind === "instant") {
        const day = USUAL + random.below(3);
        return day * DAY_MS + random.pick([1000 * random.below(86_400), 60_000 * random.below(1440), 0]);
      }
      const { size, values } = variable;
      if (typeof values[0] === "number") return random.once(2) ? random.below(Math.min(size, 200)) : random.below(size);
      const now = values.findIndex((value) => String(value) >= "2026");
      if (now <= 0 || random.once(5)) return random.below(size);
      const back = size > 4000 ? random.below(random.pick([40, 1500])) : random.below(6);
      return Math.min(size - 1, Math.max(0, now + (size > 4000 ? 180 : 3) - back));
    },
  };
}

/** Whether the evaluator says what the program does: in the same order too, where it says that it knows that. */
function agrees(real: unknown, own: unknown): boolean {
  if (own instanceof AnyOrder) return Array.isArray(real) && matched(real, own.values);
  if (own instanceof RUNTIME.RegoSet) return real instanceof RUNTIME.RegoSet && matched(real.values(), own.values());
  if (typeof own !== "object" || own === null || typeof real !== "object" || real === null) return own === real;
  if (Array.isArray(own) !== Array.isArray(real)) return false;
  const [one, other] = [Object.entries(own), Object.entries(real)];
  const of = new Map<string, unknown>(other);
  return one.length === other.length && one.every(([name, value]) => of.has(name) && agrees(of.get(name), value));
}

function matched(real: readonly unknown[], own: readonly unknown[]): boolean {
  return real.length === own.length && own.every((value) => real.some((one) => agrees(one, value)));
}
