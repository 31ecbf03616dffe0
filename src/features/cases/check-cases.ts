import type { ErrorObject } from "ajv/dist/2020.js";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { oneOf } from "../../core/base/mistake.ts";
import { valueAt } from "../../core/base/plain-value.ts";
import { isCivilDate, isInstant } from "../../core/calendar/civil-date.ts";
import { COMMON_WARNINGS } from "../../core/engine/answer.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { problemIn } from "../../core/regulation/problem.ts";
import { factPaths } from "../../core/regulation/vocabulary.ts";
import type { Problem, Step, YamlFile } from "../../core/regulation/yaml-file.ts";
import { explainErrors } from "../../core/schema/schema-errors.ts";
import { type DecisionSchema, OUTCOMES, OUTCOMES_OF_ANY_KIND, SCHEMA_BASE } from "../../core/schema/schemas.ts";
import type { Validators } from "../../core/schema/validators.ts";
import type { Case } from "./case.ts";
import { entryForm } from "./expected-entry.ts";

/**
 * The checks that no schema of case tables can express: the facts are those of the decision, and the expectation has
 * codes, values and clauses that exist.
 */
export function checkCases(
  yaml: YamlFile,
  cases: readonly Case[],
  jurisdiction: Jurisdiction,
  ajv: Validators,
): Problem[] {
  const [first] = cases;
  if (first === undefined) return [];
  const id = `${SCHEMA_BASE}decisions/${first.decision}.schema.json`;
  const schema = ajv.getSchema(id)?.schema as DecisionSchema | undefined;
  const validate = ajv.getSchema(`${id}#/$defs/facts`);
  if (schema === undefined || validate === undefined) return [];
  const words = wordsOf(schema, jurisdiction);
  const problems = cases.flatMap((one) => {
    const place = placeOf(one, yaml);
    const problems = [...momentProblems(yaml, place, one), ...expectationProblems(yaml, place, one, words)];
    if (validate(one.request.facts)) return problems;
    const wrong = explainErrors(validate.errors as ErrorObject[], "facts").map(
      ({ steps, unknownKey, ...finding }): Problem => {
        const path = [...steps, ...(unknownKey === undefined ? [] : [unknownKey])];
        const where = factPlace(yaml, place, path, unknownKey !== undefined);
        return { file: yaml.file, ...where, code: "case_facts", ...finding };
      },
    );
    return [...problems, ...wrong];
  });
  // A mistake in a base concerns every case that shares it, and is reported once.
  const byPlace = new Map(problems.map((problem) => [`${problem.line}:${problem.column}:${problem.path}`, problem]));
  return [...byPlace.values()];
}

/** What an answer to the decision may have in the regulation. */
interface Words {
  readonly codes: Readonly<Record<"reasons" | "obligations" | "warnings", readonly string[]>>;
  readonly outcomes: readonly string[];
  readonly values: readonly string[];
  readonly clauses: readonly string[];
  readonly parties: readonly string[];
  /** Paths below `facts`. */
  readonly facts: readonly string[];
}

function wordsOf({ $defs, kind }: DecisionSchema, { versions, parties = {} }: Jurisdiction): Words {
  const registers = versions.flatMap(({ clauses }) => Object.keys(clauses ?? {}));
  return {
    codes: {
      reasons: [...$defs.reason.enum, "version_text_unavailable"],
      obligations: $defs.obligation.enum,
      warnings: [...$defs.warning.enum, "agency_setting", ...COMMON_WARNINGS],
    },
    outcomes: [...OUTCOMES[kind], ...OUTCOMES_OF_ANY_KIND],
    values: Object.keys(($defs.values as { properties?: object }).properties ?? {}),
    clauses: [...new Set(registers)],
    parties: Object.keys(parties),
    facts: factPaths($defs.facts),
  };
}

/** The path to a case or a row. */
function placeOf({ line }: Case, yaml: YamlFile): readonly Step[] {
  const { cases = [], tables = [] } = yaml.value as { cases?: unknown[]; tables?: { rows: unknown[] }[] };
  const paths: Step[][] = [
    ...cases.map((_, index) => ["cases", index]),
    ...tables.flatMap(({ rows }, table) => rows.map((_, index) => ["tables", table, "rows", index])),
  ];
  return paths.find((path) => yaml.locate(path).line === line) ?? [];
}

function momentProblems(yaml: YamlFile, place: readonly Step[], { request }: Case): Problem[] {
  const { as_of } = request as { as_of?: unknown };
  if (as_of === undefined || (typeof as_of === "string" && (isCivilDate(as_of) || isInstant(as_of)))) return [];
  const expected = {
    en: "a date like 2026-11-21, or an instant like 2026-11-21T09:30:00+08:00",
    "zh-TW": "日期（例如 2026-11-21），或時刻（例如 2026-11-21T09:30:00+08:00）",
  };
  const path = placeIn(yaml, [[...place, "as_of"], cell(yaml, place, "as_of"), ["as_of"], place]);
  return [problemIn(yaml, { code: "case_facts", path, found: as_of, expected })];
}

function expectationProblems(yaml: YamlFile, place: readonly Step[], { expect }: Case, words: Words): Problem[] {
  const problems: Problem[] = [];
  const report = (key: string, found: string, expected: Bilingual, known: readonly string[]) => {
    const heading = cell(yaml, place, `${key}.${found}`);
    const inHeading = heading.length === 0 ? [] : [...place.slice(0, 2), "columns", heading.at(-1) as Step];
    const places = [inHeading, [...place, "expect", key], cell(yaml, place, key), [...place.slice(0, 2), key], place];
    problems.push(problemIn(yaml, { code: "unknown_name", path: placeIn(yaml, places), found, expected, known }));
  };
  const cited = (part: string, clause: string | undefined) => {
    if (clause === undefined || words.clauses.length === 0 || words.clauses.includes(clause)) return;
    const expected = {
      en: "a clause of a register (`clauses`) of this regulation",
      "zh-TW": "本規定條款清單（`clauses`）中的條款",
    };
    report(part, clause, expected, words.clauses);
  };
  if (!words.outcomes.includes(expect.outcome)) {
    report("outcome", expect.outcome, oneOf(words.outcomes), words.outcomes);
  }
  for (const [part, known] of Object.entries(words.codes)) {
    for (const entry of expect[part as keyof Words["codes"]] ?? []) {
      const { code, clause, by = [], to = [], borne_by = [], imposed_by = [] } = entryForm(entry);
      for (const party of [...by, ...to, ...borne_by, ...imposed_by].filter((one) => !words.parties.includes(one))) {
        report(
          part,
          party,
          { en: "one of `parties` in jurisdiction.yaml", "zh-TW": "jurisdiction.yaml `parties` 所列之一" },
          words.parties,
        );
      }
      if (!known.includes(code)) {
        report(part, code, oneOfOrNone(part, known), known);
      }
      cited(part, clause);
    }
  }
  for (const entry of expect.assumptions ?? []) {
    cited("assumptions", entry.split(" ")[1]);
  }
  for (const path of (expect.not_considered ?? []).filter((one) => !words.facts.includes(one))) {
    report(
      "not_considered",
      path,
      { en: "the path of a fact of the decision", "zh-TW": "此決定的事實路徑" },
      words.facts,
    );
  }
  for (const name of Object.keys(expect.values)) {
    if (!words.values.includes(name)) {
      report("values", name, oneOfOrNone("values", words.values), words.values);
    }
  }
  return problems;
}

function oneOfOrNone(part: string, known: readonly string[]): Bilingual {
  return known.length === 0 ? { en: `no ${part}`, "zh-TW": `空白（此決定沒有 \`${part}\`）` } : oneOf(known);
}

/** The first of some paths that has a value. */
function placeIn(yaml: YamlFile, paths: readonly (readonly Step[])[]): readonly Step[] {
  return paths.find((path) => path.length > 0 && valueAt(yaml.value, path) !== undefined) ?? [];
}

/** The path of a row's cell below a column; empty where there is no such column. */
function cell(yaml: YamlFile, place: readonly Step[], column: string): readonly Step[] {
  const columns = (valueAt(yaml.value, [...place.slice(0, 2), "columns"]) ?? []) as readonly unknown[];
  const index = columns.indexOf(column);
  return index < 0 ? [] : [...place, index];
}

/** The place where a fact was written: the case itself or its row, the base of its table, or the base of the file. */
function factPlace(yaml: YamlFile, place: readonly Step[], path: readonly Step[], unknown: boolean) {
  const table = place.slice(0, 2);
  const inRow = cell(yaml, place, `facts.${path.join(".")}`);
  // A wrong name stands in the heading, a wrong value in the row.
  if (inRow.length > 0) return yaml.locate(unknown ? [...table, "columns", inRow.at(-1) as Step] : inRow);
  const bases = [[...place, "facts"], [...table, "base"], ["base"]];
  const written = bases.find((base) => valueAt(yaml.value, [...base, ...path]) !== undefined);
  if (written === undefined) return yaml.locate(place);
  if (!unknown) return yaml.locate([...written, ...path]);
  return yaml.locateKey([...written, ...path.slice(0, -1)], String(path.at(-1)));
}
