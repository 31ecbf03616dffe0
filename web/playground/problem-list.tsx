import { problemText as placedText } from "../../src/core/regulation/problem.ts";
import type { FilePosition, Problem } from "../../src/core/regulation/yaml-file.ts";
import { fillText, type Language } from "../../src/words/format.ts";
import { useWords } from "../shared/context.ts";
import { PLAYGROUND } from "./texts.ts";

/** So many problems are shown: the others mostly come from the first. */
const MOST = 30;

/** A problem without its place, in the words of `hdp check`. */
export function problemText(problem: Problem, language: Language): string {
  const { file, line, column } = problem;
  return placedText(problem)[language].slice(`${file}:${line}:${column}: `.length);
}

/** The problems of the files. Each problem of the open file leads to its place. */
export function ProblemList(props: {
  /** Left out while it is not known. */
  problems: readonly Problem[] | undefined;
  /** The file that is open. */
  file: string;
  goTo: (place: FilePosition) => void;
}) {
  const { problems, file, goTo } = props;
  const { lang } = useWords();
  const texts = PLAYGROUND[lang];
  const said =
    problems === undefined
      ? texts.checking
      : problems.length === 0
        ? texts.problems_none
        : fillText(texts.problems_some, { n: problems.length });
  return (
    <section class="problems" aria-label={texts.problems}>
      <p role="status" class={problems?.length ? "fail" : problems === undefined ? "faint" : "pass"}>
        {said}
      </p>
      <ul>
        {problems?.slice(0, MOST).map((problem) => {
          const { line, column } = problem;
          const at = fillText(texts.at, { line, column });
          return (
            <li key={`${problem.file} ${line} ${column} ${problem.path} ${problem.expected.en}`}>
              {problem.file === file ? (
                <button type="button" class="link" onClick={() => goTo(problem)}>
                  {at}
                </button>
              ) : (
                `${problem.file} ${at}`
              )}{" "}
              <span>{problemText(problem, lang)}</span>
            </li>
          );
        })}
      </ul>
      {(problems?.length ?? 0) > MOST ? (
        <p>{fillText(texts.problems_more, { n: (problems?.length ?? 0) - MOST })}</p>
      ) : null}
    </section>
  );
}
