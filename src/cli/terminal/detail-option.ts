import { mistakeText, oneOf } from "../../core/base/mistake.ts";
import { DETAILS } from "../../core/schema/details.ts";
import { InvalidArgumentError, Option } from "./commander.ts";
import type { Io } from "./io.ts";

/** `--detail PARTS` of a verb that answers. */
export function detailOption({ said }: Pick<Io, "said">) {
  const what = {
    en: "tell also every check (checks), how a number or day was found (working), or both (checks,working)",
    "zh-TW": "另列出每項檢查（checks）、數字或日期的計算（working），或兩者（`checks,working`）",
  };
  return new Option("--detail <parts>", said(what)).argParser((text): readonly string[] => {
    const parts = text.split(",").map((part) => part.trim());
    if (parts.every((part) => DETAILS.some((one) => one === part))) return [...new Set(parts)];
    throw new InvalidArgumentError(said(mistakeText({ expected: oneOf(DETAILS) })));
  });
}
