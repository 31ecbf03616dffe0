import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Jurisdiction } from "../../../src/core/regulation/jurisdiction.ts";
import { SchemaTree } from "../../../src/core/schema/schema-tree.ts";
import { applyMutant, mutantsOf } from "../../../src/features/mutation/mutants.ts";
import { changesOf as changesIn } from "../../../src/node/mutation/mutate.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { policyMutants } from "../../../tools/policy-mutants.ts";
import { hdp } from "../../cli/hdp.ts";
import { invented } from "../../support/register.ts";

const { schemas, jurisdictions } = readRegulations();
const tree = new SchemaTree(schemas);
const root = mkdtempSync(join(tmpdir(), "hdp-mutation-"));
afterAll(() => rmSync(root, { recursive: true }));
invented(root, { 沿革: { wording: "訂定。" }, "二(一)": { wording: "每月抽查。" } });

const changesOf = (jurisdiction: Jurisdiction, path: string) =>
  mutantsOf(jurisdiction, tree)
    .filter((mutant) => mutant.path.join(".") === path)
    .map(({ to }) => to);
const taipei = jurisdictions.find(({ id }) => id === "taipei") as Jurisdiction;
const kaohsiung = jurisdictions.find(({ id }) => id === "kaohsiung") as Jurisdiction;

describe("the changes of a version", () => {
  it.each([
    ["a number by one", "parameters.sampling.monthly.minimum", [5, 7]],
    ["a rate by one", "parameters.sampling.monthly.rate.value", ["5%", "7%"]],
    [
      "a length of time and its unit",
      "parameters.account_review.unused.after",
      ["5 months", "7 months", "6 weeks", "6 years"],
    ],
    ["a bound", "parameters.account_review.unused.bound", ["reached"]],
    ["a word that has others beside it", "parameters.sampling.monthly.rate.rounding", ["half_up", "down"]],
    ["a rule taken out", "parameters.account_review.suspended", [undefined]],
    ["a reading of a first period", "conventions.first_period.counts", ["full"]],
    ["the first day", "effective_from", ["2021-10-05", "2021-10-07"]],
    ["no clause", "parameters.sampling.monthly.clause", []],
  ])("%s", (_name, path, changes) => {
    expect(changesOf(taipei, path)).toEqual(changes);
  });

  it("a flag", () => {
    expect(changesOf(kaohsiung, "parameters.auditor_rotation.not_oneself")).toEqual([false]);
  });

  it("an entry of a list taken out, and each one more", () => {
    const roles = "parameters.login_lockout.unlock.roles";
    expect(changesOf(kaohsiung, `${roles}.0`)).toEqual([undefined]);
    expect(changesOf(kaohsiung, roles)).toContainEqual(["admin", "dedicated_staff", "it_staff", "vendor"]);
  });

  it("leave the jurisdiction as it is, and no gap before a first day that moves", () => {
    const before = structuredClone(kaohsiung);
    for (const mutant of mutantsOf(kaohsiung, tree)) {
      const { versions } = applyMutant(kaohsiung, mutant);
      expect(versions).not.toEqual(kaohsiung.versions);
      expect(versions[0]?.effective_to).toBe(
        mutant.version === 1 && mutant.path[0] === "effective_from"
          ? mutant.to === "2023-05-30"
            ? "2023-05-29"
            : "2023-05-27"
          : "2023-05-28",
      );
    }
    expect(kaohsiung).toEqual(before);
  });
});

describe("hdp test --mutate", () => {
  const line = `test invented --mutate --jurisdictions ${root}`;

  it("tells what no case notices with its place, and a case that would, until it is there", async () => {
    const first = await hdp(line);
    expect(first).toMatchObject({ status: 1, stderr: "" });
    expect(first.stdout).toMatch(/: conventions\.first_period\.counts\n {2}"partial" → "full"\n {2}no case was found /);
    expect(first.stdout).toMatch(
      /2020-01-01\.yaml:\d+: parameters\.sampling\.monthly\.rate\.value\n {2}"3%" → "2%"\n {2}this case in cases\/sampling_monthly\.yaml, below `cases:`, would notice it:\n/,
    );
    expect(first.stdout).toMatch(
      /\ninvented: \d+ of \d+ changes noticed \(\d\d %\)\n {2}refused by `hdp check`: \d+; without a difference that was found: \d+\n/,
    );
    const file = join(root, "invented/cases/sampling_monthly.yaml");
    for (let text = first.stdout; text.includes("  this case in"); text = (await hdp(line)).stdout) {
      const cases = [...text.matchAll(/ would notice it:\n((?: {2}.*\n)+)/g)].map(([, one]) => one);
      appendFileSync(file, cases.join(""));
    }
    const last = await hdp(line);
    expect(last).toMatchObject({ status: 0, stderr: "" });
    expect(last.stdout).toContain("changes noticed (100 %)\n");
  });

  it("prints the same as JSON", async () => {
    const { stdout, status } = await hdp(`${line} --json`);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ mutation: [{ jurisdiction: "invented", unnoticed: 0, missed: [] }] });
  });

  it("does not begin where a case fails", async () => {
    const file = join(root, "invented/cases/sampling_monthly.yaml");
    const before = readFileSync(file, "utf8");
    appendFileSync(file, "  - { name: wrong, facts: { queries: 10 }, expect: { outcome: indeterminate } }\n");
    const { stdout, status } = await hdp(line);
    expect(status).toBe(1);
    expect(stdout).toContain("1 failed");
    expect(stdout).not.toContain("changes noticed");
    rmSync(file);
    appendFileSync(file, before);
  });
});

describe("the changes of a policy", () => {
  const texts = (source: string) => policyMutants("a.rego", source).map(({ text }) => text);

  it("turn comparisons, take out negations and conditions, and leave the rest", () => {
    expect(texts("# a <= b")).toEqual([]);
    expect(texts("x if a <= b")).toEqual(["x if a < b", "x if a >= b"]);
    expect(texts("x if not y")).toEqual(["x if y"]);
    expect(texts("x if {\n\ty\n\tz := 1\n}")).toEqual(["x if {\n\ttrue\n\tz := 1\n}"]);
  });
});

describe("the definition of a decision that a jurisdiction declares", () => {
  const folder = join(root, "own");
  cpSync("test/fixtures/declared/linjiang", join(folder, "linjiang"), { recursive: true });
  const regulations = readRegulations([folder]);
  const linjiang = regulations.jurisdictions.find(({ id }) => id === "linjiang") as Jurisdiction;
  const changes = changesIn(regulations, linjiang);
  const of = (decision: string, path: string) =>
    changes.flatMap((one) =>
      "decision" in one && one.decision === `linjiang.${decision}` && one.path.join(".") === path ? [one.to] : [],
    );

  it.each([
    ["a fact by the others of its type", "incident_report", "deadline.from", ["sent_on"]],
    ["a code by the others that have a text", "operator_checks", "codes.due", ["check_missed"]],
    ["the day by which a version is chosen", "incident_report", "judged_on", [undefined, "sent_on"]],
    ["a part that may be left out", "right_application", "grounds", [undefined]],
    ["nothing that only a command reads", "matched_applications", "sample.period", []],
  ])("changes %s", (_name, decision, path, expected) => {
    expect(of(decision, path)).toEqual(expected);
  });

  it("is changed too by `hdp test --mutate`, which names its file", async () => {
    const line = `test linjiang --mutate --lang en --jurisdictions ${folder}`;
    const whole = await hdp(line);
    expect(whole.stdout).toMatch(/linjiang: (\d+) of \1 changes noticed \(100 %\)/);
    const table = join(folder, "linjiang/cases/incident_report.yaml");
    const cases = readFileSync(table, "utf8");
    // Without the cases of an event before the day asked about, nobody sees by which version it is judged.
    writeFileSync(table, cases.replace(/ {2}- name: The event is judged(.|\n)*?(?= {2}- name: Another kind)/, ""));
    const { status, stdout } = await hdp(line);
    expect(status).toBe(1);
    expect(stdout).toMatch(/decisions\/incident_report\.yaml:5: judged_on\n {2}"happened_on" taken out\n/);
    expect(stdout).toContain("  this case in cases/incident_report.yaml, below `cases:`, would notice it:\n");
  });
});
