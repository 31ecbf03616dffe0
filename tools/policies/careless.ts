/** A policy with a mistake: because of it a server says a good outcome that is no answer, or could come to say one. */
export interface Careless {
  readonly mistake: string;
  /** Below `policies/`. */
  readonly file: string;
  readonly change: (source: string) => string;
  /** Where a server says it to no input at all, below `data.hdp`, and what; not given where it does not yet. */
  readonly said?: string;
}

const query = "query_permission/query_permission.rego";
const cooperation = "audit_cooperation/audit_cooperation.rego";
const envelope = "lib/envelope/envelope.rego";
const training = "training_hours/training_hours.rego";

/** The mistakes that the checks of the policies must find. */
export const CARELESS: readonly Careless[] = [
  {
    mistake: "an outcome that a rule finds by a function",
    file: query,
    change: adding("found := envelope.permission(reasons, missing)"),
    said: "query_permission/found/permit",
  },
  {
    mistake: "a word in a set",
    file: cooperation,
    change: adding('statuses contains "fulfilled" if count(lacking) == 0'),
    said: "audit_cooperation/statuses/fulfilled/fulfilled",
  },
  {
    mistake: "a word deep in a document of a library",
    file: "lib/reports/reports.rego",
    change: adding('usual := {"first": [{"status": "not_due"}]}'),
    said: "lib/reports/usual/first/0/status/not_due",
  },
  {
    mistake: "a default",
    file: query,
    change: adding('default usual := "permit"'),
    said: "query_permission/usual/permit",
  },
  {
    mistake: "a word to compare with",
    file: training,
    change: adding('done if status_of(rule.hours) == "fulfilled"'),
  },
  {
    mistake: "no answer where there is no rule",
    file: query,
    change: (source) => source.replace(/answer := envelope\.unanswered.*\n\nelse/, "answer"),
  },
  { mistake: "a second answer", file: query, change: adding('answer := envelope.document(name, version, "deny", {})') },
  {
    mistake: "an answer that nothing made",
    file: training,
    change: adding('else := {"outcome": "fulfilled"}', "status_of(hours"),
    said: "training_hours/answer/outcome/fulfilled",
  },
  {
    mistake: "an answer of a shape that nothing made",
    file: "lib/shapes/prohibition/prohibition.rego",
    change: adding('answer(definition, _, _) := {"outcome": "permit"} if definition.usual'),
  },
  {
    mistake: "the name of another decision",
    file: training,
    change: (source) => source.replace('"training_hours"', '"liability"'),
  },
  {
    mistake: "a version of its own",
    file: training,
    change: (source) => source.replace(/version := .*/, "version := law.first_version"),
  },
  {
    mistake: "a rule of no version",
    file: training,
    change: (source) => source.replace(/rule := .*/, 'rule := {"hours": 1}'),
  },
  {
    mistake: "answers to whatever is asked",
    file: envelope,
    change: without(/ if \{\n\tinput\.decision == decision\n\}/),
  },
];

/** Adds lines before the first place of a text, or at the end. */
function adding(lines: string, before?: string): (source: string) => string {
  return (source) => (before === undefined ? `${source}\n${lines}\n` : source.replace(before, `${lines}\n\n${before}`));
}

function without(part: RegExp): (source: string) => string {
  return (source) => source.replace(part, "");
}
