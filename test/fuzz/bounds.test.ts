import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RequestError } from "../../src/core/base/errors.ts";
import { PolicyHost } from "../../src/core/engine/host.ts";
import { MAX_VALUES } from "../../src/core/facts/plain-json.ts";
import { dataDocument } from "../../src/core/regulation/data-document.ts";
import type { Request } from "../../src/index.ts";
import { packagePath } from "../../src/node/package/package-files.ts";
import { engine, regulations, requests } from "./cases.ts";
import { HOSTILE } from "./hostile.ts";
import { FUZZ_TIMEOUT, fuzzing } from "./runs.ts";

const ROLES = ["general_user", "case_worker", "admin", "it_staff", "dedicated_staff", "auditor", "vendor"];
const KINDS = ["duplicate", "idle", "transferred", "resigned", "retired"];
const day = (i: number) => `20${10 + (i % 15)}-0${1 + (i % 9)}-${10 + (i % 18)}`;
const month = (i: number) => `${1900 + (Math.floor(i / 12) % 300)}-${String((i % 12) + 1).padStart(2, "0")}`;
const name = (i: number) => `u${i}`;

/** Every list that facts may hold without end, what fills it, and how many values one entry counts for. */
const LISTS: [decision: string, group: string, list: string, entry: (i: number) => unknown, values: number][] = [
  ["account_cleanup", "account", "findings", (i) => ({ kind: KINDS[i % 5], found_on: day(i) }), 3],
  ["auditor_rotation", "", "history", (i) => ({ month: month(i), auditor: "a", auditee: `b${i}` }), 4],
  ["personnel_register", "", "users", name, 1],
  ["personnel_register", "", "registered", name, 1],
  ["query_permission", "user", "roles", (i) => ROLES[i % 7], 1],
  ["query_permission", "client", "allowed_ips", name, 1],
  ["query_permission", "query", "fields", name, 1],
  ["role_appointment", "", "case_officers", name, 1],
  ["role_appointment", "", "dedicated_staff", name, 1],
];

describe("the work of one request is bounded", () => {
  const size = Number(process.env["HDP_FUZZ_VALUES"] ?? 10_000);

  it.each(LISTS)("%s with %s.%s as long as it may be", (decision, group, list, entry, values) => {
    const worst = { milliseconds: 0, outcome: "" };
    for (const jurisdiction of engine.jurisdictions) {
      const one = requests.find((asked) => asked.decision === decision && asked.jurisdiction === jurisdiction);
      const asked = structuredClone(one) as unknown as { facts: Record<string, Record<string, unknown>> };
      const holder = group === "" ? asked.facts : (asked.facts[group] ??= {});
      (holder as Record<string, unknown>)[list] = Array.from({ length: Math.floor((size - 100) / values) }, (_, i) =>
        entry(i),
      );
      const started = performance.now();
      const { outcome } = engine.decide(asked as unknown as Request);
      const milliseconds = Math.round(performance.now() - started);
      if (milliseconds >= worst.milliseconds) Object.assign(worst, { milliseconds, outcome });
    }
    if (size !== 10_000) console.log(decision, group, list, size, worst);
    expect(worst.milliseconds).toBeLessThan(size <= 10_000 ? 15_000 : 60_000);
  });

  it.each(["'", "T1", "1", " ", "\u200b", "一"])(
    "%j again and again in the place of a list, a date or a word costs no time",
    (again) => {
      const text = `x${again.repeat(400_000 / again.length)}x`;
      const started = performance.now();
      for (const [decision, group, list] of LISTS) {
        const facts = group === "" ? { [list]: text } : { [group]: { [list]: text, status: text, activated_on: text } };
        const asked = { decision, jurisdiction: "taipei", as_of: text, facts } as unknown as Request;
        expect(() => engine.decide(asked)).toThrow(RequestError);
      }
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );

  it("ends where there are more values than any request may have", () => {
    const facts = { registered: Array.from({ length: MAX_VALUES }, (_, i) => name(i)) };
    const asked = { decision: "personnel_register", jurisdiction: "taipei", as_of: "2026-11-21", facts } as Request;
    expect(() => engine.decide(asked)).toThrow(/expected a request of at most 50000 values/);
  });
});

describe("memory", () => {
  it(
    "is that of before after many bad requests and good ones",
    () => {
      const module = new WebAssembly.Module(readFileSync(packagePath("policies/compiled/policies.wasm")));
      const host = new PolicyHost(module, dataDocument(regulations));
      const [original] = requests as [Request];
      const entrypoint = host.entrypoints[`hdp/${original.decision}/answer`] as number;
      const names = Object.keys(HOSTILE).filter(
        (one) => !/^(many|tooMany|long|tooLong|veryDeep|deepLater|endless)/.test(one),
      );
      const ask = (count: number) => {
        const { seed } = fuzzing(count);
        for (const [index, hostile] of fc.sample(fc.constantFrom(...names), { seed, numRuns: count }).entries()) {
          const asked = { ...requests[index % requests.length], facts: { account: HOSTILE[hostile]?.() } };
          try {
            engine.decide(asked as Request);
          } catch {
            // It is what stays of them that is measured.
          }
          engine.decide(original);
          host.evaluate(
            entrypoint,
            JSON.stringify({ ...original, as_of: (asked as Request).as_of, facts: original.facts }),
          );
        }
        globalThis.gc?.();
        return { heap: process.memoryUsage().heapUsed, engine: host.memoryBytes };
      };
      const { numRuns } = fuzzing(1_000);
      const before = ask(500);
      const after = ask(numRuns);
      if (numRuns !== 1_000) console.log(numRuns, before, after);
      expect(after.engine).toBe(before.engine);
      // Without a collection asked for, what was thrown away is still counted: far less than a leak of every request.
      expect(after.heap - before.heap).toBeLessThan((globalThis.gc ? 16 : 128) * 1024 * 1024);
    },
    FUZZ_TIMEOUT,
  );
});
