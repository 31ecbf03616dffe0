import { inEnglish } from "../../core/base/errors.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { problemText } from "../../core/regulation/problem.ts";
import type { Problem } from "../../core/regulation/yaml-file.ts";
import type { CaseResult } from "../../features/cases/run.ts";
import { annotations } from "../terminal/annotations.ts";
import { type Colours, coloursOf } from "../terminal/colours.ts";
import type { Io } from "../terminal/io.ts";
import { shownPath } from "../terminal/paths.ts";

/** The results of a run of case tables. */
export interface TestRun {
  readonly results: readonly CaseResult[];
  /** Problems of the files of case tables. */
  readonly problems: readonly Problem[];
}

/** The results that are not as expected. */
export function failuresOf({ results }: TestRun): CaseResult[] {
  return results.filter(({ differences }) => differences.length > 0);
}

/** The run as a JSON document. */
export function summary(run: TestRun, io: Io): object {
  const failures = failuresOf(run).map(({ case: { jurisdiction, decision, name, file, line }, differences }) => ({
    jurisdiction,
    decision,
    name,
    file: shownPath(file, io),
    line,
    differences,
  }));
  const { results, problems } = run;
  return {
    passed: results.length - failures.length,
    failed: failures.length,
    failures,
    problems: problems.map(inEnglish),
  };
}

/** The run as lines for people. `tables` comes before the failures. */
export function report(run: TestRun, tables: readonly string[], io: Io): string[] {
  const colours = coloursOf(io);
  const failures = failuresOf(run);
  const passed = run.results.length - failures.length;
  const counts = io.said({
    en: `${passed} passed, ${failures.length} failed`,
    "zh-TW": `通過 ${passed} 件，不通過 ${failures.length} 件`,
  });
  return [
    ...tables,
    ...run.problems.map((problem) => io.said(problemText(problem))),
    ...failures.flatMap((failure) => failureLines(failure, io, colours)),
    ...annotations(
      [
        ...run.problems.map((one) => ({ ...one, text: io.said(mistakeText({ place: one.path, ...one })) })),
        ...failures.map(({ case: { file, line, name }, differences }) => ({
          file: shownPath(file, io),
          line,
          text: [name, ...differences.map(({ part, expected, got }) => `${part}: ${expected} ≠ ${got}`)].join("\n"),
        })),
      ],
      io,
    ),
    failures.length === 0 ? colours.good(counts) : colours.bad(counts),
  ];
}

/** A line for each table with how many of its cases pass. With `onlyFailed`, only tables with a failure are listed. */
export function tally({ results }: TestRun, io: Io, onlyFailed: boolean): string[] {
  const { good, bad } = coloursOf(io);
  const tables = new Map<string, { passed: number; all: number }>();
  for (const { case: one, differences } of results) {
    const name = `${one.jurisdiction} ${one.decision}`;
    const { passed, all } = tables.get(name) ?? { passed: 0, all: 0 };
    tables.set(name, { passed: passed + Number(differences.length === 0), all: all + 1 });
  }
  return [...tables].flatMap(([name, { passed, all }]) => {
    const count = `${passed}/${all}`;
    if (passed === all) return onlyFailed ? [] : [`${name}: ${good(count)}`];
    return [`${name}: ${bad(count)}`];
  });
}

function failureLines(
  { case: { file, line, name }, differences }: CaseResult,
  io: Io,
  { good, bad }: Colours,
): string[] {
  return [
    "",
    `${shownPath(file, io)}:${line}: ${name}`,
    ...differences.flatMap(({ part, expected, got }) => [
      `  ${part}`,
      `    ${io.said({ en: "expected", "zh-TW": "應為" })} ${good(expected)}`,
      `    ${io.said({ en: "got     ", "zh-TW": "實得" })} ${bad(got)}`,
    ]),
  ];
}
