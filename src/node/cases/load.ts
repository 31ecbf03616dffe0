import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { oneOf } from "../../core/base/mistake.ts";
import { setAt } from "../../core/base/plain-value.ts";
import { nearest } from "../../core/base/text.ts";
import type { Request } from "../../core/engine/answer.ts";
import { type Facts, mergeFacts } from "../../core/facts/merge-facts.ts";
import { theFile } from "../../core/regulation/check-versions.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { type Finding, problemIn } from "../../core/regulation/problem.ts";
import { validateYaml } from "../../core/regulation/validate.ts";
import type { Problem, ReadYaml, Step, YamlFile } from "../../core/regulation/yaml-file.ts";
import { UNKNOWN_NAME } from "../../core/schema/schema-errors.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import { SCHEMA_BASE, type SchemaFiles } from "../../core/schema/schemas.ts";
import type { PackageValidators } from "../../core/schema/validators.ts";
import type { Case, Expectation } from "../../features/cases/case.ts";
import { checkCases } from "../../features/cases/check-cases.ts";
import { invariantProblems, type Promised } from "../../features/cases/invariants.ts";
import { tableNames } from "../../features/cases/table-names.ts";
import { readable } from "../files/readable.ts";
import { readYamlFile } from "../regulations/yaml-file.ts";

/** A case table as its YAML file has it. */
interface CaseFile {
  readonly decision: string;
  readonly as_of?: string;
  readonly versions?: Versions;
  readonly base?: Facts;
  readonly cases?: readonly FullCase[];
  readonly tables?: readonly Table[];
  readonly invariants?: Promised["invariants"];
  readonly exceptions?: Promised["exceptions"];
}

/** First days of versions, or that a case holds in every one though what it stands in names some. */
type Versions = readonly string[] | "all";

/** In a table, in place of a row: the versions that the rows below it hold in. */
interface RowVersions {
  readonly versions: Versions;
}

interface FullCase {
  readonly name: string;
  readonly as_of?: string;
  readonly versions?: Versions;
  readonly facts?: Facts;
  readonly expect: Partial<Expectation> & { readonly outcome: string };
}

interface Table {
  readonly name: string;
  readonly as_of?: string;
  readonly versions?: Versions;
  readonly base?: Facts;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[] | RowVersions)[];
  readonly reasons?: Expectation["reasons"];
  readonly values?: Readonly<Record<string, unknown>>;
}

/** How case tables are read. */
export interface CaseReading {
  /** Reads a YAML file, as {@link readYamlFile} does. */
  readonly readYaml?: ReadYaml;
  /** Whether facts and expectations are checked against the decision too, and not only the form of the files. */
  readonly thoroughly?: boolean;
  /** Only the tables of these decisions. */
  readonly decisions?: readonly string[];
}

/** Reads the case tables of a jurisdiction, and what they promise; nothing is thrown, a file with a problem gives no cases. */
export function loadCases(
  jurisdiction: Jurisdiction,
  ajv: PackageValidators,
  { readYaml = readYamlFile, thoroughly = false, decisions }: CaseReading = {},
): { cases: Case[]; promised: Promised[]; problems: Problem[] } {
  const folder = join(jurisdiction.folder, "cases");
  const cases: Case[] = [];
  const promised: Promised[] = [];
  const problems: Problem[] = [];
  let names: string[] = [];
  try {
    names = readdirSync(folder).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return { cases, promised, problems };
    const expected = readable("folder", error);
    problems.push({ file: folder, line: 1, column: 1, code: "unreadable", path: "", expected });
  }
  for (const name of names.filter((file) => /\.ya?ml$/.test(file))) {
    // A table that is not named after its decision is an error.
    if (decisions?.some((decision) => tableNames(decision, jurisdiction.id).includes(tableName(name))) === false)
      continue;
    const yaml = readYaml(join(folder, name));
    const found = validateYaml(ajv, yaml, "cases");
    if (found.length === 0)
      found.push(
        ...fileProblems(yaml, ajv, jurisdiction.id),
        ...unknownVersions(yaml, jurisdiction),
        ...invariantProblems(yaml, schemaFiles(ajv)),
      );
    const inFile = found.length === 0 ? casesOf(yaml, jurisdiction.id) : [];
    if (thoroughly) found.push(...checkCases(yaml, inFile, jurisdiction, ajv));
    problems.push(...found);
    if (found.length > 0) continue;
    cases.push(...inFile);
    const { decision, invariants = [], exceptions = [] } = yaml.value as CaseFile;
    if (invariants.length + exceptions.length > 0) promised.push({ decision, invariants, exceptions });
  }
  return { cases, promised, problems };
}

function tableName(file: string): string {
  return basename(file).replace(/\.ya?ml$/, "");
}

function fileProblems(yaml: YamlFile, ajv: PackageValidators, jurisdiction: string): Problem[] {
  const { decision, tables = [] } = yaml.value as CaseFile;
  const problems: Problem[] = [];
  const decisions = Object.keys(ajv.schemas)
    .filter((id) => id.startsWith(`${SCHEMA_BASE}decisions/`))
    .map((id) => basename(id, ".schema.json"));
  const report = (finding: Finding) => problems.push(problemIn(yaml, finding));
  if (!decisions.includes(decision)) {
    const own = `${jurisdiction}.${decision}`;
    const known = decisions.includes(own) ? [own] : decisions;
    report({ code: "unknown_name", path: ["decision"], found: decision, expected: oneOf(known), known });
  } else if (!tableNames(decision, jurisdiction).includes(tableName(yaml.file))) {
    const expected = theFile(basename(yaml.file));
    report({ code: "file_name", path: ["decision"], found: decision, expected });
  }
  const tree = new SchemaTree(schemaFiles(ajv));
  const facts = tree.at(`decisions/${decision}`, ["$defs", "facts"]);
  tables.forEach(({ columns, rows }, table) => {
    columns.forEach((column, index) => {
      const [part, ...steps] = column.split(".");
      if (part !== "facts" || facts === undefined || tree.find(facts, steps) !== undefined) return;
      // Told as a fact of a case is that there is not; no row is read, for it would be written to what there is.
      const known = Object.keys(tree.find(facts, steps.slice(0, -1))?.schema.properties ?? {});
      const suggestion = nearest(steps.at(-1) as string, known);
      problems.push({
        file: yaml.file,
        ...yaml.locate(["tables", table, "columns", index]),
        code: "case_facts",
        path: column,
        found: UNKNOWN_NAME,
        expected: known.length === 0 ? { en: `a fact of ${decision}`, "zh-TW": `${decision} 的事實` } : oneOf(known),
        ...(suggestion === undefined ? {} : { suggestion }),
      });
    });
    if (!columns.includes("outcome")) {
      const path = ["tables", table, "columns"];
      report({
        code: "case_facts",
        path,
        found: columns,
        expected: { en: "a column `outcome`", "zh-TW": "含有 `outcome` 欄" },
      });
    }
    rows.forEach((row, index) => {
      if (!isRow(row) || row.length === columns.length) return;
      const path = ["tables", table, "rows", index];
      const expected = {
        en: `${columns.length} cells, one for each column`,
        "zh-TW": `${columns.length} 格，每欄一格`,
      };
      const what = { en: `\`"${row.length} cells"\``, "zh-TW": `${row.length} 格` };
      report({ code: "case_facts", path, found: row, what, expected });
    });
  });
  return problems;
}

function isRow(row: Table["rows"][number]): row is readonly unknown[] {
  return Array.isArray(row);
}

/** A case of a version that there is not would never be asked. */
function unknownVersions(yaml: YamlFile, { versions = [] }: Partial<Jurisdiction>): Problem[] {
  const known = versions.map(({ effective_from }) => effective_from);
  const { versions: ofFile, cases = [], tables = [] } = yaml.value as CaseFile;
  const named: [Step[], Versions | undefined][] = [
    [["versions"], ofFile],
    ...cases.map((one, at): [Step[], Versions | undefined] => [["cases", at, "versions"], one.versions]),
    ...tables.flatMap(({ versions, rows }, at): [Step[], Versions | undefined][] => [
      [["tables", at, "versions"], versions],
      ...rows.flatMap((row, place): [Step[], Versions][] =>
        isRow(row) ? [] : [[["tables", at, "rows", place, "versions"], row.versions]],
      ),
    ]),
  ];
  return named.flatMap(([path, days]) =>
    days === undefined || days === "all"
      ? []
      : days.flatMap((found, at) => {
          if (known.includes(found)) return [];
          const expected = {
            en: `the first day of a version: ${known.join(", ")}`,
            "zh-TW": `版本的首日：${known.join("、")}`,
          };
          return [problemIn(yaml, { code: "unknown_name", path: [...path, at], found, expected, known })];
        }),
  );
}

function schemaFiles({ schemas }: PackageValidators): SchemaFiles {
  const files = Object.entries(schemas).map(([id, env]) => [
    id.slice(SCHEMA_BASE.length).replace(/\.schema\.json$/, ""),
    env?.schema,
  ]);
  return Object.fromEntries(files) as SchemaFiles;
}

function casesOf(yaml: YamlFile, jurisdiction: string): Case[] {
  const file = yaml.value as CaseFile;
  const { decision } = file;
  const make = (
    path: Step[],
    name: string,
    as_of: string | undefined,
    versions: Versions | undefined,
    facts: Facts,
    expect: FullCase["expect"],
  ): Case => ({
    jurisdiction,
    decision,
    name,
    file: yaml.file,
    line: yaml.locate(path).line,
    ...(versions === undefined || versions === "all" ? {} : { versions }),
    request: { decision, jurisdiction, ...(as_of === undefined ? {} : { as_of }), facts } as unknown as Request,
    expect: { reasons: [], values: {}, missing: [], ...expect },
  });
  const full = (file.cases ?? []).map(({ name, as_of = file.as_of, versions = file.versions, facts, expect }, index) =>
    make(["cases", index], name, as_of, versions, mergeFacts(file.base, facts), expect),
  );
  const rows = (file.tables ?? []).flatMap((table, place) => {
    let versions = table.versions ?? file.versions;
    return table.rows.flatMap((row, index) => {
      if (!isRow(row)) {
        versions = row.versions;
        return [];
      }
      const { name, as_of, facts, expect } = readRow(table, row);
      const merged = mergeFacts(mergeFacts(file.base, table.base), facts);
      const title = `${table.name}: ${name ?? row.map((cell) => JSON.stringify(cell)).join(", ")}`;
      const when = as_of ?? table.as_of ?? file.as_of;
      return [make(["tables", place, "rows", index], title, when, versions, merged, expect)];
    });
  });
  return [...full, ...rows];
}

function readRow({ columns, reasons = [], values = {} }: Table, row: readonly unknown[]) {
  const facts: Facts = {};
  const expect: Record<string, unknown> = { reasons };
  const expectedValues: Record<string, unknown> = { ...values };
  let name: string | undefined;
  let as_of: string | undefined;
  columns.forEach((column, index) => {
    const cell = row[index];
    if (column === "name") name = String(cell);
    else if (column === "as_of") as_of = String(cell);
    else if (column.startsWith("facts.")) setAt(facts, column.split(".").slice(1), cell);
    else if (column.startsWith("values.")) {
      if (cell === null) delete expectedValues[column.slice("values.".length)];
      else expectedValues[column.slice("values.".length)] = cell;
    } else if (column === "outcome" || column === "version") expect[column] = cell;
    else expect[column] = cell === null ? [] : [cell].flat();
  });
  return { name, as_of, facts, expect: { ...expect, values: expectedValues } as FullCase["expect"] };
}
