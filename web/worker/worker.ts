import policiesUrl from "../../policies/compiled/policies.wasm?url";
import type { Request } from "../../src/core/engine/answer.ts";
import { Engine } from "../../src/core/engine/engine.ts";
import { dataDocument } from "../../src/core/regulation/data-document.ts";
import type { Jurisdiction } from "../../src/core/regulation/jurisdiction.ts";
import { DETAILS } from "../../src/core/schema/details.ts";
import { packedParts, packedRegulations } from "../../src/embedded/parts.ts";
import type { Case } from "../../src/features/cases/case.ts";
import { runCases } from "../../src/features/cases/run.ts";
import { sourcesOf } from "../../src/features/explain/explain.ts";
import { interview } from "../../src/features/interview/index.ts";
import { decideBy, runsOf } from "./answering.ts";
import type { FileProgress } from "./files-task.ts";
import type { CaseOutcome, Decided, Task } from "./tasks.ts";
import { withOwn } from "./with-own.ts";

const { jurisdictions, schemas, agency } = packedRegulations;
const byId = new Map(jurisdictions.map((one) => [one.id, one]));

// The program answers nearly everything by itself. The module is loaded once something else is asked.
const withoutModule = withOwn(packedParts(undefined as never));
const byProgram = new Engine(withoutModule);
const ALONE: readonly Task["name"][] = ["decide", "interview", "rows", "year"];

const parts = once(async () => withOwn(packedParts(await WebAssembly.compileStreaming(fetch(policiesUrl)))));
const whole = once(async () => new Engine(await parts()));

/** The regulations without the settings of an agency: case tables say what the texts do. */
const texts = once(async () => {
  if (agency === undefined) return { engine: await whole(), parts: await parts() };
  const told = jurisdictions.map((one) => (one.id === agency.text.id ? agency.text : one));
  const ofTexts = { ...(await parts()), data: dataDocument({ ...packedRegulations, jurisdictions: told }) };
  return { engine: new Engine(ofTexts), parts: ofTexts };
});

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

type Show = (progress: FileProgress) => void;

async function perform(task: Task, show: Show): Promise<unknown> {
  if (ALONE.includes(task.name)) {
    // Whatever keeps the program from an answer, the whole engine either answers or says what is wrong.
    const alone = await performBy(byProgram, task, show).catch(() => undefined);
    if (alone !== undefined) return alone;
  }
  return performBy(await whole(), task, show);
}

async function performBy(engine: Engine, task: Task, show: Show): Promise<unknown> {
  switch (task.name) {
    case "decide":
      return decideBy(engine, byId, task.asked, DETAILS);
    case "interview": {
      const { question, jurisdictions } = task.asked;
      const jurisdiction = byId.get(jurisdictions[0] as string) as Jurisdiction;
      const facts = question.facts as Record<string, unknown>;
      const state = interview({ ...question, facts, engine, schemas, jurisdiction, skipped: task.skipped });
      return state.answer === undefined ? state : { ...state, sources: sourcesOf(state.answer, jurisdiction) };
    }
    case "better":
      return engine.explain({ ...task.asked.question, jurisdiction: task.asked.jurisdictions[0] } as Request).better;
    case "rows":
      return task.rows.map((row) => runsOf(row, (asked) => decideBy(engine, byId, asked)[0] as Decided));
    case "year": {
      const { answerYear } = await import("./year.ts");
      return answerYear(engine, withoutModule.data, task);
    }
    case "compare":
    case "witnesses": {
      const { compareWork } = await import("./compare.ts");
      return compareWork({ ...(await parts()), jurisdictions }, task);
    }
    case "effect": {
      const { effectOf } = await import("./effect.ts");
      const jurisdiction = byId.get(task.jurisdiction) as Jurisdiction;
      return effectOf(task, { ...(await texts()), jurisdiction });
    }
    case "what_if": {
      const { whatIf } = await import("./effect.ts");
      const jurisdiction = byId.get(task.jurisdiction) as Jurisdiction;
      return whatIf(task, { engine, parts: await parts(), jurisdiction, ...(agency && { agency: agency.file }) });
    }
    case "list-columns":
    case "review":
    case "review-file":
    case "review-rows":
    case "log-columns":
    case "sample":
    case "findings": {
      const { filesWork } = await import("./files.ts");
      return filesWork(engine, jurisdictions, task, show);
    }
    case "cases": {
      const { default: cases } = await import("virtual:hdp/cases");
      const results = runCases((await texts()).engine, cases as unknown as readonly Case[]);
      return results.map(
        ({ differences, case: { jurisdiction, decision, name, line, request, expect } }): CaseOutcome => {
          const { as_of, facts = {} } = request;
          const asked = { ...(as_of === undefined ? {} : { as_of }), facts };
          return { jurisdiction, decision, name, line, outcome: expect.outcome, differences, ...asked };
        },
      );
    }
  }
}

self.addEventListener("message", ({ data: { id, task } }: MessageEvent<{ id: number; task: Task }>) => {
  perform(task, (progress) => self.postMessage({ id, progress })).then(
    (result) => self.postMessage({ id, result }),
    (error: unknown) => self.postMessage({ id, error: error instanceof Error ? error.message : String(error) }),
  );
});
