import { describe, expect, it } from "vitest";
import { Random } from "../../../src/core/base/random.ts";
import type { Answer } from "../../../src/core/engine/answer.ts";
import type { Engine } from "../../../src/core/engine/engine.ts";
import type { Jurisdiction, Version } from "../../../src/core/regulation/jurisdiction.ts";
import { proveDecision } from "../../../src/features/proof/prove-decision.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { between, proofInput, regulations } from "./support.ts";

/** Numbers of the newest version of each regulation that are changed, one after the other; by hand more of them. */
const MUTANTS = Number(process.env.HDP_MUTANTS ?? 5);

/** What it reads of asks for longer lists than can be followed. */
const TOO_LONG = new Set(["auditor_rotation"]);

/** Several decisions may read one number. */
const TIMEOUT = 600_000;

type Path = readonly string[];

/** The paths of all numbers in parameters. */
function numbersIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === "number") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => numbersIn(inner, [...path, name]));
}

/** The regulation with one number of its newest version one higher. */
function mutant(jurisdiction: Jurisdiction, path: Path): Jurisdiction {
  const changed = structuredClone(jurisdiction) as { versions: Version[] } & Jurisdiction;
  const parameters = (changed.versions.at(-1) as Version).parameters as Record<string, unknown>;
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((one, name) => one[name] as typeof parameters, parameters);
  const last = path.at(-1) as string;
  holder[last] = (holder[last] as number) + 1;
  return changed;
}

/** What is compared of an answer. */
function compared(engine: Engine, request: Parameters<Engine["decide"]>[0]): string {
  const { outcome, reasons, missing, values } = engine.decide(request) as Answer;
  return JSON.stringify([outcome, reasons, missing, values]);
}

describe.each(["taipei", "kaohsiung"])("a number of %s that is one higher", async (id) => {
  const input = await proofInput(id, id);
  const [own] = input.sides;
  const { parameters } = own.versions.at(-1) as Version;
  const random = new Random(20);
  const paths = random.some(numbersIn(parameters), MUTANTS);
  const jurisdiction = regulations.jurisdictions.find((one) => one.id === id) as Jurisdiction;
  const { cases } = loadCases(jurisdiction, regulations.ajv);
  const found: string[] = [];

  it.each(paths.map((path) => path.join(".")))(
    "%s: is found where a case notices it",
    (name) => {
      const path = name.split(".");
      const changed = between(input, [own, mutant(own, path)]);
      const reading = Object.entries(input.parameters).filter(([, groups]) =>
        groups.some((group) => `${name}.`.startsWith(`${group}.`) || `${group}.`.startsWith(`${path[0]}.`)),
      );
      for (const [decision] of reading) {
        const noticed = cases
          .filter(({ request }) => request.decision === decision)
          .some(({ request }) => {
            const [before, after] = changed.engines.map((engine) =>
              compared(engine, { ...request, jurisdiction: id } as never),
            );
            return before !== after;
          });
        const { state, open } = proveDecision(decision, changed);
        if (TOO_LONG.has(decision)) expect(state, decision).toBe("not_proved");
        else expect(open, decision).toEqual([]);
        if (noticed && !TOO_LONG.has(decision)) expect(state, decision).toBe("differs");
        if (state === "differs") found.push(`${name} ${decision}`);
      }
    },
    TIMEOUT,
  );

  it("is found for most", () => {
    const numbers = new Set(found.map((one) => one.split(" ")[0]));
    expect(numbers.size).toBeGreaterThanOrEqual(MUTANTS * 0.7);
  });

  it(
    "is needed for a difference",
    () => {
      for (const decision of ["sampling_monthly", "data_use_period", "password_compliance"]) {
        const { state, absent } = proveDecision(decision, between(input, [own, structuredClone(own)]));
        expect([state, absent > 0], decision).toEqual(["equal", true]);
      }
    },
    TIMEOUT,
  );
});
