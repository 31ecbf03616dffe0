import type { Said } from "../base/bilingual.ts";
import { RequestError } from "../base/errors.ts";
import { pathText } from "../base/plain-value.ts";
import { JsonError, parseJson } from "../base/strict-json.ts";

/**
 * The JSON value on a line of requests.
 *
 * @throws RequestError if it is no JSON, or JSON that not every program reads alike
 */
export function parsedLine(line: string): unknown {
  try {
    return parseJson(line);
  } catch (error) {
    if (error instanceof JsonError) {
      const { found, expected } = error.mistake;
      return refuse(found, expected, pathText(error.path));
    }
    // The parser's message would repeat what stands in the line.
    const found = { en: "text that is no JSON", "zh-TW": "非 JSON 的文字" };
    return refuse(found, { en: "one JSON object a line", "zh-TW": "每行一個 JSON 物件" });
  }
}

/** @throws RequestError that says so */
export function refuse(found: Said, expected: Said, path = ""): never {
  throw new RequestError("invalid_request", [{ path, found, expected }]);
}
