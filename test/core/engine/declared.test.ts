import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { isMapping, valueAt } from "../../../src/core/base/plain-value.ts";
import { isCommonWarning } from "../../../src/core/engine/answer.ts";
import { Engine } from "../../../src/core/engine/engine.ts";
import { dataDocument } from "../../../src/core/regulation/data-document.ts";
import type { Jurisdiction } from "../../../src/core/regulation/jurisdiction.ts";
import { decisionSchemas, SCHEMA_BASE } from "../../../src/core/schema/schemas.ts";
import type { Answer, Request } from "../../../src/index.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { packagePath } from "../../../src/node/package/package-files.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";

const regulations = readRegulations([packagePath("test/fixtures/declared")]);
const { schemas, ajv } = regulations;
const decisions = [...decisionSchemas(schemas)].filter(([, { declared }]) => declared !== undefined);
const [module, plan] = await Promise.all([regulations.policies(), regulations.program()]);
const owners = regulations.jurisdictions.filter(({ id }) =>
  decisions.some(([, { declared }]) => declared?.owner === id),
);
const cases = owners
  .flatMap((one) => loadCases(one, ajv).cases)
  .filter(({ request }) => request.decision.includes("."));

const enginesOf = (jurisdictions: readonly Jurisdiction[]) => {
  const parts = { module, data: dataDocument({ ...regulations, jurisdictions }), schemas, ajv };
  return [new Engine(parts), new Engine({ ...parts, plan })] as const;
};
const engines = enginesOf(regulations.jurisdictions);

/** What the module answers; throws where the program answers anything else, or the answer breaks its schema. */
function asked(request: Request, [byModule, byProgram] = engines): Answer {
  const answer = byModule.decide(request) as Answer;
  if (!isDeepStrictEqual(byProgram.decide(request), answer))
    throw new Error(`otherwise by the program: ${said(request)}`);
  const { $defs } = schemas[`decisions/${request.decision}`] as { $defs: Record<string, { enum: string[] }> };
  const values = ajv.getSchema(`${SCHEMA_BASE}decisions/${request.decision}.schema.json#/$defs/values`);
  if (!values?.(answer.values)) throw new Error(`${said(request)}: ${JSON.stringify(values?.errors)}`);
  for (const [part, codes] of [
    ["reason", answer.reasons],
    ["obligation", answer.obligations],
    ["warning", answer.warnings],
  ] as const) {
    for (const { code } of codes) if (!isCommonWarning(code)) expect($defs[part]?.enum, said(request)).toContain(code);
  }
  if (["deny", "violation", "overdue", "due"].includes(answer.outcome))
    expect(answer.reasons, said(request)).not.toEqual([]);
  if (answer.outcome === "indeterminate") expect(answer.missing, said(request)).not.toEqual([]);
  return answer;
}

const said = (request: Request) => JSON.stringify(request);

/** The paths to everything below, those of groups and lists too. */
function pathsIn(value: unknown, above: readonly string[] = []): string[][] {
  if (!isMapping(value) && !Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => [[...above, name], ...pathsIn(inner, [...above, name])]);
}

/** A copy in which another value stands at a path, or none. */
function changed<V>(value: V, path: readonly string[], to?: unknown): V {
  const copy = structuredClone(value) as Record<string, unknown>;
  const holder = valueAt(copy, path.slice(0, -1)) as Record<string, unknown>;
  if (to === undefined) delete holder[path.at(-1) as string];
  else holder[path.at(-1) as string] = to;
  return copy as V;
}

describe.each(decisions)("%s", (decision, { declared }) => {
  const own = cases.filter(({ request }) => request.decision === decision);
  const rank = ["permit", "compliant", "not_due", "fulfilled", "fulfilled_late", "may_act"];

  it("answers its cases by module and program alike, and within its schema", () => {
    expect(own.length).toBeGreaterThan(0);
    for (const { request } of own) asked(request as Request);
  });

  it("permits nothing because a fact is not told", () => {
    const { $defs } = schemas[`decisions/${decision}`] as { $defs: { facts: object } };
    const valid = ajv.getSchema(`${SCHEMA_BASE}decisions/${decision}.schema.json#/$defs/facts`);
    expect($defs.facts).toBeDefined();
    for (const { request } of own) {
      const whole = asked(request as Request);
      for (const path of pathsIn(request.facts)) {
        for (const value of [undefined, null]) {
          const facts = changed(request.facts, path, value);
          if (!valid?.(facts)) continue;
          const { outcome } = asked({ ...request, facts } as Request);
          if (["deny", "violation"].includes(whole.outcome)) expect(["permit", "compliant"]).not.toContain(outcome);
          if (whole.outcome === "overdue" && value === undefined)
            expect(rank, said(request as Request)).not.toContain(outcome);
        }
      }
    }
  });

  it("answers without any of its parameters, and where the text leaves it open", () => {
    const owner = owners.find(({ id }) => id === declared?.owner) as Jurisdiction;
    const version = owner.versions.at(-1) as Jurisdiction["versions"][number];
    const at = ["parameters", owner.id, String(declared?.name)];
    const check = ajv.getSchema(`${SCHEMA_BASE}version.schema.json`);
    let tried = 0;
    for (const path of pathsIn(valueAt(version, at))) {
      for (const value of [undefined, "unset"]) {
        // A code is held against the definition besides.
        if (path.at(-1) === "code") continue;
        // What a file says; that its author is not done with it is known when it is read.
        const { unfinished: _, ...amended } = changed(version, [...at, ...path], value);
        if (!check?.(amended)) continue;
        tried += 1;
        const engine = enginesOf([{ ...owner, versions: [...owner.versions.slice(0, -1), amended] }]);
        for (const { request } of own) asked(request as Request, engine);
      }
    }
    expect(tried).toBeGreaterThan(0);
  });
});
