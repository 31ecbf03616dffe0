import { provideFurther } from "../../src/core/base/libraries.ts";
import type { Engine } from "../../src/core/engine/engine.ts";
import type { Jurisdiction } from "../../src/core/regulation/jurisdiction.ts";
import type { Language } from "../../src/words/format.ts";
import { Labels } from "../../src/words/labels.ts";
import { browserBytes } from "./browser-bytes.ts";
import { listColumns, reviewFile, reviewRows, reviewWhole } from "./files-review.ts";
import { logColumns, sampleFiles, sampleFindings } from "./files-sample.ts";
import type { FilesTask } from "./files-task.ts";
import type { FilesWorld } from "./files-world.ts";

provideFurther({ bytes: () => browserBytes });

/** Does what is asked of whole files. */
export function filesWork(
  engine: Engine,
  jurisdictions: readonly Jurisdiction[],
  task: FilesTask,
  show: FilesWorld["show"],
): Promise<unknown> {
  const { schemas } = engine;
  const labels = (lang: Language) => new Labels(schemas, lang, jurisdictions);
  const world = { engine, jurisdictions, labels, show };
  switch (task.name) {
    case "list-columns":
      return listColumns(task, world);
    case "review":
      return reviewWhole(task, world);
    case "review-file":
      return reviewFile(task, task.format, world);
    case "review-rows":
      return Promise.resolve(reviewRows(task));
    case "log-columns":
      return logColumns(task);
    case "sample":
      return sampleFiles(task, world);
    case "findings":
      return sampleFindings(task, world);
  }
}
