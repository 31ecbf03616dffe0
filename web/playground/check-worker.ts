import validators from "virtual:hdp/version-validators";
import * as yaml from "yaml";
import { provideLibraries } from "../../src/core/base/libraries.ts";
import { interpretedValidators } from "../../src/core/schema/interpreted.ts";
import { checkedTexts, type ToCheck } from "./checked-texts.ts";

provideLibraries({ yaml: () => yaml });

const compiled = { getSchema: (name: string) => validators[name] };

self.addEventListener("message", ({ data }: MessageEvent<ToCheck>) =>
  // Only the package's own schemas were compiled; an office may have more.
  self.postMessage(checkedTexts(data, data.own ? interpretedValidators(data.schemas) : compiled)),
);
