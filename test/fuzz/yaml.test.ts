import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { applyAgency } from "../../src/core/regulation/agency.ts";
import { describeProblem } from "../../src/core/regulation/problem.ts";
import type { Problem } from "../../src/core/regulation/yaml-file.ts";
import { SchemaTree } from "../../src/core/schema/schema-tree.ts";
import { loadCases } from "../../src/node/cases/load.ts";
import { packagePath } from "../../src/node/package/package-files.ts";
import { findJurisdictions, loadJurisdictions } from "../../src/node/regulations/load.ts";
import { readYamlFile } from "../../src/node/regulations/yaml-file.ts";
import { regulations } from "./cases.ts";
import { FUZZ_TIMEOUT, fuzzing } from "./runs.ts";

const { ajv, schemas, calendars } = regulations;
const known = { ajv, schemas, readings: {}, calendars };
const temporary = mkdtempSync(join(tmpdir(), "hdp-fuzz-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Words that YAML, or a reader of ours, might trip over. */
const TOKENS = [
  ..."\t\0\u0007\u001b\ufeff\u00a0\u3000\u2028：，-?:{}[]&*!|>'\"%@`#~=\\\r\n",
  ..."<<: *a|&a |*a|<<: {a: 1}|---\n|...\n|%YAML 1.1\n|!!binary |!!set |!js/function |\r\n|- - - |? |: ".split("|"),
  ..."0o17|0x1f|017|1_000|1e400|-0|.nan|.inf|~|null|yes|2025-02-29|0000-00-00|2026-13-01|9999-12-31".split("|"),
  ..."__proto__: 1\n|constructor: {}\n|toString|-1 months|1.5 days|0%|101%|99999999999 years|unset".split("|"),
  "[".repeat(300),
  "- ".repeat(5_000),
  `&${"a".repeat(5_000)} `,
  `a: &x [1,1,1]\n${Array.from({ length: 9 }, (_, i) => `a${i}: &x${i} [*x${i || ""},*x${i || ""}]`).join("\n")}\n`,
];

const token = fc.record({ at: fc.nat(), other: fc.nat(), kind: fc.nat(8), text: fc.constantFrom(...TOKENS) });
type Slip = typeof token extends fc.Arbitrary<infer T> ? T : never;

function slipped(bytes: Buffer, slips: readonly Slip[]): Buffer {
  return slips.reduce((before, { at, other, kind, text }) => {
    if (kind === 0) {
      // A byte that is another one; it may be no UTF-8 after that.
      const after = Buffer.from(before);
      if (after.length > 0) after[at % after.length] = other % 256;
      return after;
    }
    const whole = before.toString("utf8");
    const offset = at % (whole.length + 1);
    if (kind === 1) return Buffer.from(whole.slice(0, offset) + text + whole.slice(offset));
    if (kind === 2) return Buffer.from(whole.slice(0, offset));
    const lines = whole.split("\n");
    const line = at % lines.length;
    const to = other % lines.length;
    const value = /^(.*?: )\S.*$/.exec(lines[line] ?? "");
    if (kind === 3) lines.splice(line, 1);
    else if (kind === 4) lines.splice(to, 0, lines[line] ?? "");
    else if (kind === 5) [lines[line], lines[to]] = [lines[to] ?? "", lines[line] ?? ""];
    else if (kind === 6) lines[line] = ` ${lines[line]}`;
    else if (kind === 7 && value !== null) lines[line] = `${value[1]}${text}`;
    else lines[line] = text;
    return Buffer.from(lines.join("\n"));
  }, bytes);
}

function expectPlaces(problems: readonly Problem[]): void {
  for (const problem of problems) {
    expect(describeProblem(problem)).toMatch(/^[^\n]+:[1-9]\d*:[1-9]\d*: [\s\S]*expected ./);
    expect(problem.line, problem.expected.en).toBeLessThanOrEqual(10_001);
  }
}

const FOLDERS = regulations.jurisdictions.map(({ id, folder }) => {
  const copy = join(temporary, id);
  cpSync(folder, copy, { recursive: true });
  return copy;
});
const slips = fc.array(token, { minLength: 1, maxLength: 3 });

/** Puts slips into a file, and the file back afterwards. */
function withSlips(file: string, made: readonly Slip[], use: () => void): void {
  const bytes = readFileSync(file);
  const started = performance.now();
  writeFileSync(file, slipped(bytes, made));
  try {
    use();
  } finally {
    writeFileSync(file, bytes);
  }
  expect(performance.now() - started).toBeLessThan(20_000);
}

describe("YAML with slips loads, or its problems have their places", () => {
  it(
    "in jurisdictions",
    () => {
      const files = FOLDERS.flatMap((folder) =>
        readdirSync(folder).flatMap((name) => (name.endsWith(".yaml") ? [{ folder, file: join(folder, name) }] : [])),
      );
      fc.assert(
        fc.property(fc.constantFrom(...files), slips, ({ folder, file }, made) =>
          withSlips(file, made, () => expectPlaces(loadJurisdictions(findJurisdictions([folder]), known).problems)),
        ),
        fuzzing(15),
      );
    },
    FUZZ_TIMEOUT,
  );

  it(
    "in cases",
    () => {
      const [one] = regulations.jurisdictions;
      if (one === undefined) throw new Error("no jurisdiction");
      const folder = join(temporary, "cases-alone");
      const names = readdirSync(join(one.folder, "cases"));
      fc.assert(
        fc.property(fc.constantFrom(...names), slips, (name, made) => {
          rmSync(folder, { recursive: true, force: true });
          cpSync(join(one.folder, "cases", name), join(folder, "cases", name));
          withSlips(join(folder, "cases", name), made, () =>
            expectPlaces(loadCases({ ...one, folder }, ajv, { thoroughly: true }).problems),
          );
        }),
        fuzzing(40),
      );
    },
    FUZZ_TIMEOUT,
  );

  it(
    "in the settings of an agency",
    () => {
      const file = join(temporary, "agency.yaml");
      cpSync(packagePath("examples/agency/kaohsiung.yaml"), file);
      const checks = { ajv, tree: new SchemaTree(schemas) };
      fc.assert(
        fc.property(slips, (made) =>
          withSlips(file, made, () =>
            expectPlaces(applyAgency(readYamlFile(file), regulations.jurisdictions, checks).problems),
          ),
        ),
        fuzzing(40),
      );
    },
    FUZZ_TIMEOUT,
  );
});
