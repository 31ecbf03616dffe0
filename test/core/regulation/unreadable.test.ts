import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadCases } from "../../../src/node/cases/load.ts";
import { packagePath } from "../../../src/node/package/package-files.ts";
import { findJurisdictions, loadJurisdictions } from "../../../src/node/regulations/load.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { FaultyFiles, faultsOf } from "../../faults/faulty-files.ts";

const root = mkdtempSync(join(tmpdir(), "hdp-unreadable-"));
// One case table is as good as all.
const filter = (from: string) => !/cases.\w+\.yaml$/.test(from) || from.endsWith("session_timeout.yaml");
cpSync(packagePath("jurisdictions/nantou"), join(root, "nantou"), { recursive: true, filter });
afterAll(() => rmSync(root, { recursive: true }));

const { ajv, schemas, calendars, jurisdictions } = readRegulations();
const readings = jurisdictions.find(({ id }) => id === "nantou")?.readings ?? {};
const known = { ajv, schemas, readings, calendars };

/** What is read of a folder with a city, perhaps with one call of the file system that fails. */
function read(at = 0, fault?: "EIO" | "EACCES") {
  const files = new FaultyFiles(root, at, fault);
  try {
    const { jurisdictions, problems } = loadJurisdictions(findJurisdictions([root]), known);
    const cases = jurisdictions.map((one) => loadCases(one, ajv));
    return {
      calls: files.calls,
      problems: [...problems, ...cases.flatMap((one) => one.problems)],
      cases: cases.flatMap((one) => one.cases).length,
    };
  } finally {
    files.end();
  }
}

describe("a folder of regulations", () => {
  const whole = read();

  it("is read whole", () => {
    expect(whole.problems).toEqual([]);
    expect(whole.cases).toBeGreaterThan(0);
  });

  it("of which anything cannot be read is a problem, and never fewer rules or cases", () => {
    expect(whole.calls.length).toBeGreaterThan(10);
    for (const [n, call] of whole.calls.entries()) {
      for (const fault of faultsOf(call).filter((one) => one === "EIO" || one === "EACCES")) {
        const { problems, cases } = read(n + 1, fault);
        expect(problems.length > 0 || cases === whole.cases, `${fault}: ${call.name} of ${call.path}`).toBe(true);
      }
    }
  });
});
