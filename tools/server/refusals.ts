import type { Question } from "./compare.ts";

/** Longest name of an auditor in these requests: a million characters, without those of all the rest. */
const MOST_CHARACTERS = 1_000_000 - 99;

/** Texts that no program writes by itself: what JSON cannot say, too much of it, and names of objects' own parts. */
export function refusals(): Question[] {
  const ask = (facts: string, more = "") =>
    `{"decision":"auditor_rotation","jurisdiction":"kaohsiung","as_of":"2026-11-21"${more},"facts":${facts}}`;
  const auditor = (name: string, history = "[]") =>
    ask(`{"auditor":${name},"auditee":"b","month":"2026-11","history":${history}}`);
  const sampling = (queries: string) =>
    `{"decision":"sampling_monthly","jurisdiction":"taipei","as_of":"2026-11-21","facts":{"queries":${queries}}}`;
  const idle = (minutes: string) =>
    `{"decision":"query_permission","jurisdiction":"kaohsiung","as_of":"2026-11-21","facts":{"session":{"idle_minutes":${minutes}}}}`;
  const entry = `{"month":"2026-10","auditor":"a","auditee":"b"}`;
  const history = (length: number) => `[${Array.from({ length }, () => entry).join(",")}]`;
  const text = (length: number, character = "a") => JSON.stringify(character.repeat(length));
  const texts: Record<string, string> = {
    "an unpaired surrogate": auditor('"\\ud800"'),
    "a proper pair": auditor('"\\ud842\\udfb7"'),
    "a replacement character": auditor('"\ufffd"'),
    "as many entries as there may be": auditor('"a"', history(12_497)),
    "one more": auditor('"a"', history(12_498)),
    "far too many": auditor('"a"', history(60_000)),
    "as many characters as there may be": auditor(text(MOST_CHARACTERS)),
    "one character more": auditor(text(MOST_CHARACTERS + 1)),
    "characters of two units": auditor(text(Math.floor(MOST_CHARACTERS / 2), "𠮷")),
    "too many of two units": auditor(text(Math.ceil(MOST_CHARACTERS / 2), "𠮷")),
    "a number beyond a double": sampling("1e400"),
    "a whole number beyond a double": sampling("9007199254740992"),
    "a whole number written with an exponent": sampling("1e2"),
    "a whole number written with a fraction": sampling("101.0"),
    "minutes beyond a double": idle("1e309"),
    "minus nothing": sampling("-0"),
    "facts as a text": ask(
      JSON.stringify(JSON.stringify({ auditor: "a", auditee: "b", month: "2026-11", history: [] })),
    ),
    "a name twice": auditor('"a","auditor":1'),
    "another name twice": auditor('1,"auditor":"a"'),
    "a name of every object": ask("{}", ',"constructor":1'),
    __proto__: ask('{"__proto__":{"auditor":"a"}}'),
    "deep nesting": ask(`${"[".repeat(500)}${"]".repeat(500)}`),
    "no request": "null",
    "a text": '"query_permission"',
    "a list": "[]",
    nothing: "{}",
    "a decision of every object": '{"decision":"constructor","jurisdiction":"taipei","facts":{}}',
    "a decision by a path": '{"decision":"lib/law","jurisdiction":"taipei","facts":{}}',
    "a library for a decision": '{"decision":"request","jurisdiction":"taipei","as_of":"2026-11-21","facts":{}}',
    "a decision as a list": '{"decision":["liability"],"jurisdiction":"taipei","facts":{}}',
    "a jurisdiction as a list": '{"decision":"liability","jurisdiction":["taipei"],"as_of":"2026-11-21","facts":{}}',
    "no jurisdiction": '{"decision":"liability","as_of":"2026-11-21","facts":{}}',
    "facts that are null": '{"decision":"liability","jurisdiction":"taipei","facts":null}',
    "a day that is null": '{"decision":"liability","jurisdiction":"taipei","as_of":null}',
    "a day for an instant":
      '{"decision":"session_timeout","jurisdiction":"taipei","as_of":"2026-11-21","facts":{"last_activity_at":"2026-11-21T09:00:00+08:00"}}',
  };
  return Object.entries(texts).map(([name, one]) => ({ name, text: one }));
}
