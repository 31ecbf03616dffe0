import { isMapping } from "../../core/base/plain-value.ts";
import { entrypointOf, packEntrypoint } from "../../core/engine/entrypoint.ts";
import type { Json } from "../../features/decision-log/logged.ts";

/** Names of which every entry has at least one; a line without any is no entry. */
const OF_ENTRIES = ["decision_id", "labels", "bundles", "input", "result", "custom"];

/** Whether a line is an entry, whole or not. */
export function isEntry(line: Json): boolean {
  return OF_ENTRIES.some((name) => Object.hasOwn(line, name));
}

/** Whether a line is what an OPA server writes to its console between its entries. */
export function isServerLine(line: Json): boolean {
  return !isEntry(line) && isText(line["level"]) && isText(line["msg"]);
}

/** Whether a text that is no JSON is the beginning of an object: its writer was interrupted, or it was cut. */
export function isTorn(text: string): boolean {
  if (!text.trimStart().startsWith("{")) return false;
  let [depth, quoted] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (quoted && character === "\\") at += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted) depth += "{[".includes(character) ? 1 : "}]".includes(character) ? -1 : 0;
  }
  return quoted || depth > 0;
}

/**
 * What an entry lacks of all that one has, of this package or of an OPA server: `decision_id`, the time, a path that is
 * asked, the labels of who answered, the question, and the answer or why there is none. What was erased is told in its
 * place.
 *
 * @returns the names of what is not there, or is nothing that could be there
 */
export function lacking(entry: Json): string[] {
  const { erased = [] } = entry;
  const isErased = (pointer: string) => Array.isArray(erased) && erased.includes(pointer);
  const isTold = (name: string) => isMapping(entry[name]);
  const isThere: Readonly<Record<string, boolean>> = {
    decision_id: isText(entry["decision_id"]),
    timestamp: isTime(entry["timestamp"]),
    path: isAsked(entry),
    labels: isMapping(entry["labels"]) && isText(entry["labels"]["id"]),
    input: isTold("input") || isErased("/input"),
    // Masks of a server erase the question wherever there is no answer.
    result: isTold("result") || isTold("error") || isErased("/result") || isErased("/input"),
  };
  return Object.keys(isThere).filter((name) => !isThere[name]);
}

/** Whether an entry has a path at which its own decision is asked. */
function isAsked({ path, input }: Json): boolean {
  if (!isText(path)) return false;
  if (path === "hdp/decide") return true;
  const decision = isMapping(input) ? input["decision"] : undefined;
  if (!isText(decision)) return decision === undefined && DECISION.test(path);
  const [pack = "", name = ""] = decision.split(".");
  return path === entrypointOf(decision) || path === packEntrypoint(pack, name);
}

const DECISION = /^(hdp|packs\/[a-z0-9_]+)\/[a-z0-9_]+\/answer$/;

function isTime(value: unknown): boolean {
  return isText(value) && RFC_3339.test(value) && !Number.isNaN(Date.parse(value));
}

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
