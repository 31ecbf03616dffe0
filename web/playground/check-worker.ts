import validators from "virtual:hdp/version-validators";
import * as yaml from "yaml";
import { provideLibraries } from "../../src/core/base/libraries.ts";
import { checkedTexts, type ToCheck } from "./checked-texts.ts";

provideLibraries({ yaml: () => yaml });

const ajv = { getSchema: (name: string) => validators[name] };

self.addEventListener("message", ({ data }: MessageEvent<ToCheck>) => self.postMessage(checkedTexts(data, ajv)));
