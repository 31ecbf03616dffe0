import type { Engine } from "../../src/core/engine/engine.ts";
import type { Jurisdiction } from "../../src/core/regulation/jurisdiction.ts";
import type { Language } from "../../src/words/format.ts";
import type { Labels } from "../../src/words/labels.ts";
import type { FileProgress } from "./files-task.ts";

/** Who answers, in which words, and who is told how far it is. */
export interface FilesWorld {
  readonly engine: Engine;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly labels: (lang: Language) => Labels;
  readonly show: (progress: FileProgress) => void;
}
