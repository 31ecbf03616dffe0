import { describeProblem } from "../../core/regulation/problem.ts";
import type { Problem } from "../../core/regulation/yaml-file.ts";
import type { CaseResult } from "../../features/cases/run.ts";
import type { Io } from "../terminal/io.ts";
import { shownPath } from "../terminal/paths.ts";
import type { TestRun } from "./test-report.ts";

/** A run of case tables as JUnit XML: a suite for each table, and one for files that are wrong. */
export function junitXml({ results, problems }: TestRun, io: Io): string {
  const suites = new Map<string, string[]>();
  const failures = new Map<string, number>();
  for (const result of results) {
    const { jurisdiction, decision } = result.case;
    const name = `${jurisdiction}.${decision}`;
    suites.set(name, [...(suites.get(name) ?? []), testcase(name, result, io)]);
    failures.set(name, (failures.get(name) ?? 0) + Number(result.differences.length > 0));
  }
  const failed = [...failures.values()].reduce((sum, one) => sum + one, 0);
  const total = { tests: results.length + problems.length, failures: failed, errors: problems.length };
  const tables = [...suites].flatMap(([name, cases]) =>
    element("testsuite", { name, tests: cases.length, failures: failures.get(name) ?? 0, errors: 0 }, cases),
  );
  const count = problems.length;
  const files = element(
    "testsuite",
    { name: "files", tests: count, failures: 0, errors: count },
    problems.map(fileError),
  );
  const all = element("testsuites", { name: "hdp test", ...total }, count === 0 ? tables : [...tables, files]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${all}\n`;
}

/** Whether a file is JUnit XML, or at least XML that a test runner wrote. */
export function isJunitXml(text: string): boolean {
  return /^<\?xml[^>]*>\s*<testsuites?[\s>]/.test(text);
}

function testcase(classname: string, { case: { name, file, line }, differences }: CaseResult, io: Io): string {
  const at = { name, classname, file: shownPath(file, io), line };
  if (differences.length === 0) return element("testcase", at, []);
  const parts = differences.map(({ part }) => part).join(", ");
  const told = differences.map(({ part, expected, got }) => `${part}\n  expected ${expected}\n  got      ${got}`);
  const message = `not as expected: ${parts}`;
  return element("testcase", at, [
    element("failure", { message, type: "difference" }, [escaped(`${at.file}:${line}\n${told.join("\n")}`)]),
  ]);
}

function fileError(problem: Problem): string {
  const { file, line, code } = problem;
  const message = describeProblem(problem);
  return element("testcase", { name: file, classname: "files", file, line }, [
    element("error", { message, type: code }, []),
  ]);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inside: readonly string[],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value), true)}"`);
  const start = `<${name}${written.join("")}`;
  if (inside.length === 0) return `${start}/>`;
  const text = name === "failure";
  return text ? `${start}>${inside.join("")}</${name}>` : `${start}>\n${inside.join("\n")}\n</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that XML 1.0 cannot hold, not even by number, and the control characters that it warns of. */
const UNSPEAKABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

// An XML parser turns each line break and tab of an attribute into a space, unless they are written as character
// references.
function escaped(text: string, attribute = false): string {
  const plain = text
    .replaceAll(UNSPEAKABLE, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll(/[&<>"]/g, (one) => ENTITIES[one] as string)
    .replaceAll("\r", "&#13;");
  return attribute ? plain.replaceAll(/[\n\t]/g, (one) => `&#${one.charCodeAt(0)};`) : plain;
}
