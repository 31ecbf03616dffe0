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
    if (error instanceof JsonError) return refuse(error.found, error.expected, pathText(error.path));
    // The parser's message would repeat what stands in the line.
    return refuse("text that is no JSON", "one JSON object a line");
  }
}

/** @throws RequestError that says so */
export function refuse(found: string, expected: string, path = ""): never {
  throw new RequestError("invalid_request", [{ path, found, expected }]);
}
