import type { ErrorObject } from "ajv/dist/2020.js";
import type { Bilingual } from "../base/bilingual.ts";
import { isCivilDate } from "../calendar/civil-date.ts";

/** What patterns without examples ask for. */
const FORMS: Readonly<Record<string, Bilingual>> = {
  "^[a-z][a-z0-9_-]*$": {
    en: "small letters a to z, digits, - and _, like keelung",
    "zh-TW": "小寫英文字母、數字、- 與 _，例如 keelung",
  },
  "^[a-z_]+$": { en: "small letters and _, like check_samples", "zh-TW": "小寫英文字母與 _，例如 check_samples" },
  "^[a-z_.0-9]+$": { en: "the path of a fact, like applicant.role", "zh-TW": "事實的路徑，例如 applicant.role" },
  "^[A-Z][0-9]+$": {
    en: "a reading: a capital letter and a number, like G1",
    "zh-TW": "解讀的代號：一個大寫英文字母及數字，例如 G1",
  },
  "^(name|as_of|facts([.][a-z][a-z_0-9]*)+|outcome|reasons|version|values[.][a-z][a-z_]*|missing|obligations|warnings|assumptions|not_considered)$":
    {
      en: "a column: name, as_of, facts.…, outcome, reasons, version, values.…, missing, obligations, warnings, assumptions or not_considered",
      "zh-TW":
        "欄名：name、as_of、facts.…、outcome、reasons、version、values.…、missing、obligations、warnings、assumptions、not_considered 其中之一",
    },
  "^sha256:[0-9a-f]{64}$": {
    en: "sha256: and 64 digits 0 to 9 or a to f, as `--source` puts them in",
    "zh-TW": "sha256: 加 64 個 0 至 9、a 至 f 的字元（由 `--source` 填入）",
  },
};

/** Units of quantities in Chinese. */
const UNITS: Readonly<Record<string, string>> = {
  workday: "工作日",
  day: "日",
  week: "週",
  month: "月",
  year: "年",
  hour: "小時",
  minute: "分鐘",
};

/** What a pattern asks for, in words. */
export function patternText(pattern: string, schema: { examples?: unknown[] | undefined } = {}): Bilingual {
  const units = /^\^\[0-9\]\+ \(([a-z|]+)\)s\?\$$/.exec(pattern)?.[1]?.split("|");
  if (units !== undefined) {
    const like = `3 ${units.at(-1)}s`;
    return {
      en: `a number and a unit, like ${like} (units: ${units.join(", ")})`,
      "zh-TW": `數字加單位，例如 \`${like}\`（單位：${units.map((unit) => `${unit} ${UNITS[unit] ?? ""}`.trim()).join("、")}）`,
    };
  }
  if (pattern.endsWith("%$")) return { en: "a percentage, like 3%", "zh-TW": "百分比，例如 3%" };
  const form = FORMS[pattern];
  if (form !== undefined) return form;
  const examples = schema.examples?.map(String);
  return examples === undefined
    ? { en: `text of the form ${pattern}`, "zh-TW": `符合 \`${pattern}\` 的文字` }
    : { en: `text like ${examples.join(" or ")}`, "zh-TW": `形式如 \`${examples.join("` 或 `")}\` 的文字` };
}

/** Whether a value would have been taken where an error was found, as far as the schema beside it says. */
export function fitting({ keyword, params, schema, parentSchema }: ErrorObject): (value: unknown) => boolean {
  const { pattern, format } = (parentSchema ?? {}) as { pattern?: string; format?: string };
  const isText = (value: unknown) =>
    typeof value === "string" &&
    (pattern === undefined || new RegExp(pattern, "u").test(value)) &&
    (format === undefined || (format === "date" && isCivilDate(value)));
  switch (keyword) {
    case "type": {
      const types = [(params as { type: string | string[] }).type].flat();
      return (value) =>
        (types.includes("string") && isText(value)) ||
        (typeof value !== "string" && !Array.isArray(value) && types.includes(typeof value)) ||
        (types.includes("array") && Array.isArray(value)) ||
        (types.includes("integer") && Number.isInteger(value));
    }
    case "pattern":
    case "format":
      return isText;
    case "enum":
      return (value) => (params as { allowedValues: unknown[] }).allowedValues.includes(value);
    case "const":
      return (value) => value === schema;
    default:
      return () => false;
  }
}
