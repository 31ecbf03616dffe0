import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packagePath } from "../../src/node/package/package-files.ts";
import { opaBinary } from "../../tools/build/opa.ts";
import { hdp } from "../cli/hdp.ts";

/** A command that writes. */
export interface Writing {
  readonly argv: string;
  readonly stdin?: string;
  /** What stands in the folder before. */
  readonly before: (folder: string) => unknown;
  /** What it writes, all of it or nothing; a folder with everything in it. */
  readonly outputs: readonly string[];
  /** What it adds to. */
  readonly appends?: string;
  /** Whether what it writes may hold personal data. */
  readonly personal: boolean;
  /** Whether it leaves what is done under a temporary name where it fails. */
  readonly resumes?: true;
  /** How an output ends that tells what could not be read, and is as whole as the others. */
  readonly told?: string;
  /** Whether `--force` has it write over another's files. */
  readonly forced?: true;
}

const REQUEST = { decision: "sampling_monthly", jurisdiction: "taipei", as_of: "2026-11-21", facts: { queries: 7 } };
const requests = (folder: string) =>
  writeFileSync(
    join(folder, "in.ndjson"),
    Array.from({ length: 40 }, (_, n) => `${JSON.stringify({ ...REQUEST, facts: { queries: n } })}\n`).join(""),
  );
const facts = (folder: string) => writeFileSync(join(folder, "facts.json"), JSON.stringify(REQUEST.facts));
const logged = (folder: string) => {
  requests(folder);
  facts(folder);
  writeFileSync(join(folder, "log.ndjson"), '{"decision_id":"an earlier one"}\n');
};
const rows = `date,account\n${Array.from({ length: 30 }, (_, n) => `2026-10-${String(n + 1).padStart(2, "0")},u${n}\n`).join("")}`;
const log = (folder: string) => writeFileSync(join(folder, "log.csv"), rows);
const city = (folder: string) =>
  cpSync(packagePath("jurisdictions/nantou"), join(folder, "nantou"), { recursive: true });
const nothing = () => {};

const SAMPLE = "--period month -j nantou --seed s --no-completeness -o s.csv";
const SAMPLED = ["s.csv", "s.incomplete.csv", "s.manifest.json"];

/** Each verb that writes or reads what was written, by each of its ways. The test sees that none is forgotten. */
export const WRITING: Readonly<Record<string, Writing>> = {
  batch: {
    argv: "batch in.ndjson -o out.ndjson --resume --workers 1",
    before: requests,
    outputs: ["out.ndjson"],
    forced: true,
    personal: true,
    resumes: true,
  },
  "batch --log": {
    argv: "batch in.ndjson -o out.ndjson --resume --workers 1 --log log.ndjson",
    before: logged,
    outputs: ["out.ndjson"],
    appends: "log.ndjson",
    forced: true,
    personal: true,
    resumes: true,
  },
  "decide --log": {
    argv: "decide sampling_monthly -j taipei --as-of 2026-11-21 --facts facts.json --log log.ndjson",
    before: logged,
    outputs: [],
    appends: "log.ndjson",
    personal: true,
  },
  sample: { argv: `sample log.csv ${SAMPLE}`, before: log, outputs: SAMPLED, forced: true, personal: true },
  "sample -": {
    argv: `sample - ${SAMPLE}`,
    stdin: rows,
    before: (folder) => mkdirSync(join(folder, "tmp")),
    outputs: SAMPLED,
    forced: true,
    personal: true,
  },
  "sample --verify": {
    argv: "sample --verify s.manifest.json log.csv",
    before: (folder) => {
      log(folder);
      return hdp(`sample log.csv ${SAMPLE}`, { cwd: folder });
    },
    outputs: [],
    personal: true,
  },
  replay: {
    argv: "replay log.ndjson --requests in.ndjson",
    before: (folder) => {
      requests(folder);
      return hdp("batch in.ndjson --log log.ndjson", { cwd: folder });
    },
    outputs: [],
    personal: true,
  },
  diff: {
    argv: "diff taipei nantou sampling_monthly -o d.html",
    before: nothing,
    outputs: ["d.html"],
    forced: true,
    personal: false,
  },
  "diff --requests": {
    argv: "diff taipei taipei@2026-01-01 --requests in.ndjson -o d.json",
    before: requests,
    outputs: ["d.json"],
    forced: true,
    personal: true,
  },
  "diff --behaviour": {
    argv: "diff taipei nantou sampling_monthly --behaviour -o d.csv",
    before: nothing,
    outputs: ["d.csv"],
    forced: true,
    personal: false,
  },
  build: {
    argv: `build watch --opa ${opaBinary()}`,
    before: (folder) => {
      mkdirSync(join(folder, "tmp"));
      const pack = packagePath("examples/packs/watch");
      cpSync(pack, join(folder, "watch"), { recursive: true, filter: (path) => !path.endsWith("compiled") });
    },
    outputs: ["watch/compiled"],
    personal: false,
  },
  prove: {
    argv: "prove taipei kaohsiung ip_whitelist -o p.md",
    before: nothing,
    outputs: ["p.md"],
    forced: true,
    personal: false,
  },
  explore: { argv: "explore -o page.html", before: nothing, outputs: ["page.html"], forced: true, personal: false },
  types: {
    argv: `types -o t.d.ts --jurisdictions ${packagePath("test/fixtures/declared/linjiang")}`,
    before: nothing,
    outputs: ["t.d.ts"],
    forced: true,
    personal: false,
  },
  matrix: { argv: "matrix -o m.md", before: nothing, outputs: ["m.md"], forced: true, personal: false },
  calendar: {
    // A calendar file has the moment of its writing, and would be another each time.
    argv: "calendar -j taipei --year 2026 -o c.csv",
    before: nothing,
    outputs: ["c.csv"],
    forced: true,
    personal: false,
  },
  review: {
    argv: "review list.csv -j taipei --as-of 2026-11-21 -o r.json --save-map m.json",
    before: (folder) => writeFileSync(join(folder, "list.csv"), "account,status,activated_on\nu1,active,2022-01-02\n"),
    outputs: ["r.json", "m.json"],
    forced: true,
    personal: true,
  },
  report: {
    argv: "report taipei nantou --decision sampling_monthly --no-behaviour -o r.html",
    before: nothing,
    outputs: ["r.html"],
    forced: true,
    personal: false,
  },
  bundle: { argv: "bundle -o b.tar.gz", before: nothing, outputs: ["b.tar.gz"], forced: true, personal: false },
  "test --junit": {
    argv: "test nantou --jurisdictions nantou --junit j.xml",
    before: city,
    outputs: ["j.xml"],
    told: "</testsuites>\n",
    forced: true,
    personal: false,
  },
  "new-jurisdiction": {
    argv: "new-jurisdiction keelung --effective-from 2027-01-01",
    before: nothing,
    outputs: ["keelung"],
    personal: false,
  },
  "new-decision": {
    argv: "new-decision a_b",
    before: (folder) => {
      mkdirSync(join(folder, "policies"));
      cpSync(packagePath("policies/common.yaml"), join(folder, "policies/common.yaml"));
      mkdirSync(join(folder, "jurisdictions/nantou/cases"), { recursive: true });
    },
    outputs: ["policies/a_b", "jurisdictions/nantou/cases/a_b.yaml"],
    personal: false,
  },
  "new-version": {
    argv: "new-version nantou 2028-01-01 --jurisdictions nantou",
    before: city,
    outputs: ["nantou/2024-10-25.yaml", "nantou/2028-01-01.yaml"],
    personal: false,
  },
};
