import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EngineFaultError, PolicyModuleError } from "../../../src/core/base/errors.ts";
import { Engine } from "../../../src/core/engine/engine.ts";
import { DECLARED_ENTRYPOINT } from "../../../src/core/engine/entrypoint.ts";
import { PolicyHost } from "../../../src/core/engine/host.ts";
import { dataDocument } from "../../../src/core/regulation/data-document.ts";
import { packagePath, readSchemas } from "../../../src/node/package/package-files.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { AS_OF, permitted } from "../../support/facts.ts";

const module = new WebAssembly.Module(readFileSync(packagePath("policies/compiled/policies.wasm")));
const data = dataDocument(readRegulations());
const schemas = readSchemas();
const request = { decision: "query_permission", jurisdiction: "taipei", as_of: AS_OF, facts: permitted } as const;
const text = (purpose: string) =>
  JSON.stringify({ ...request, facts: { ...permitted, query: { ...permitted.query, purpose } } });
const entrypoint = (host: PolicyHost) => host.entrypoints["hdp/query_permission/answer"] as number;

describe("the policy host", () => {
  it("fails with an Error that has the runtime's own as its cause, and answers afterwards", () => {
    const host = new PolicyHost(module, data, { maximumPages: 100 });
    expect(() => host.evaluate(entrypoint(host), text("x".repeat(8_000_000)))).toThrow(EngineFaultError);
    try {
      host.evaluate(entrypoint(host), text("x".repeat(8_000_000)));
    } catch (error) {
      expect((error as Error).cause).toBeDefined();
    }
    expect(host.evaluate(entrypoint(host), text("x"))).toMatchObject({ outcome: "permit" });
  });

  it("replaces the instance after a trap: the next answer comes from fresh memory", () => {
    const host = new PolicyHost(module, data);
    expect(() => host.evaluate(999, text("x"))).toThrow(EngineFaultError);
    expect(host.evaluate(entrypoint(host), text("x"))).toMatchObject({ outcome: "permit" });
  });

  it("gives memory back after a large input", () => {
    const host = new PolicyHost(module, data, { keptPages: 16 });
    host.evaluate(entrypoint(host), text("x"));
    const before = host.memoryBytes;
    host.evaluate(entrypoint(host), text("x".repeat(3_000_000)));
    host.evaluate(entrypoint(host), text("x"));
    expect(host.memoryBytes).toBe(before);
  });

  it("does not grow over many evaluations", () => {
    const host = new PolicyHost(module, data);
    host.evaluate(entrypoint(host), text("x"));
    const before = host.memoryBytes;
    for (let i = 0; i < 2_000; i++) host.evaluate(entrypoint(host), text(String(i)));
    expect(host.memoryBytes).toBe(before);
  });

  it("refuses data that does not fit, before anything is answered", () => {
    expect(() => new PolicyHost(module, { big: "x".repeat(20_000_000) }, { maximumPages: 64 })).toThrow(
      PolicyModuleError,
    );
  });

  it("refuses a module that is not one of ours", () => {
    const empty = new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
    expect(() => new PolicyHost(empty, data)).toThrow(PolicyModuleError);
  });

  it("takes nothing for an answer that is not one", () => {
    // A share that is none: the policies have no answer, which must not read as one.
    const monthly = { clause: "六(二)", rate: { value: "?", rounding: "up" } };
    const version = {
      effective_from: "2021-10-06",
      text: "available",
      clause: "沿革",
      parameters: { sampling: { monthly } },
    };
    const jurisdictions = { taipei: { calendar: "taiwan", versions: { "2021-10-06": version } } };
    const engine = new Engine({ module, data: { ...data, jurisdictions }, schemas });
    expect(() =>
      engine.decide({ decision: "sampling_monthly", jurisdiction: "taipei", facts: { queries: 1 } }),
    ).toThrow(EngineFaultError);
  });

  it("has an entrypoint for every decision that there is a schema of, one for all declared ones, and no other", () => {
    const entrypoints = Object.keys(new PolicyHost(module, data).entrypoints);
    expect(entrypoints).toContain(DECLARED_ENTRYPOINT);
    const names = entrypoints.filter((name) => name !== DECLARED_ENTRYPOINT).map((name) => name.split("/")[1]);
    expect(names.sort()).toEqual([...new Engine({ module, data, schemas }).decisions]);
  });
});
