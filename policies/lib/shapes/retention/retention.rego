# METADATA
# title: Decisions on how long something is kept, and whether it is destroyed then
# description: |
#   A permission asks whether it may be destroyed, a duty whether it must be. The time runs from a day, or from the last of
#   several, and is counted as the civil code does (C6, G7). Where the text has no number, nothing may be destroyed.
package hdp.lib.shapes.retention

import data.hdp.lib.counting
import data.hdp.lib.dates
import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.moments

# METADATA
# title: The answer of such a decision
# description: |
#   The definition has `retention`: the facts from whose last day the time runs as `from`; the obligations as `keep` and
#   `destroy`; the fact that says when it was destroyed as `done`; and, where the rule has `records` of several kinds, the
#   fact that says which as `record`. Its `codes` are `kept`, and those of a duty `due`, `overdue`, `late`, `early` and
#   `possible`. The rule has the time as `keep`, and may say as `then` by when it is to be destroyed.
answer(definition, version, rule) := kept(definition, version, rule, definition.rule) if {
	not definition.retention.record
} else := kept(definition, version, rule.records[kind], concat(".", [definition.rule, "records", kind])) if {
	kind := moments.fact(definition.retention.record)
	rule.records[kind]
} else := envelope.not_regulated(definition.decision, version) if {
	kind := moments.fact(definition.retention.record)
	is_string(kind)
	kind != "untold"
} else := envelope.document(definition.decision, version, "indeterminate", {
	"assumptions": envelope.readings(rule),
	"missing": {{"fact": definition.retention.record}},
})

kept(definition, version, rule, path) := envelope.document(definition.decision, version, outcome_of(definition.kind, state), {
	"values": shown({"keep_through": through, "destroy_by": last}),
	"reasons": {envelope.cite(code, cited(rule, state)) | code := definition.codes[state]},
	"obligations": [envelope.act(act, cited(rule, state)) | act := act_of(definition, state)],
	"warnings": envelope.agency_warnings(rule),
	"assumptions": (envelope.readings(rule) | then_readings(rule, state)),
	"missing": missing,
	"checks": [check |
		definition.kind == "permission"
		some check in detail.checks([definition.codes.kept], rule, [{"code": code} | code := definition.codes[state]], missing)
	],
	"working": [step |
		moments.is_told(through)
		some step in detail.counted(["keep_through"], from.on, rule.keep, rule, {"keep_through": through})
	],
}) if {
	from := counting.last_of(definition.retention.from)
	through := last_day(from, rule)
	last := destroy_by(through, rule)
	done := moments.done_at(object.get(definition.retention, "done", ""))
	state := state_of(definition, rule, {"from": from, "through": through, "last": last, "done": done})
	missing := {entry | state == "unknown"; some entry in lacking(definition, rule, path, from)}
}

# The last day of keeping, which may lie beyond the calendar; "" where it is not known.
last_day(from, rule) := day if {
	is_object(rule.keep)
	day := dates.last_day_kept(substring(from.on, 0, 10), rule.keep)
} else := "9999-12-31" if {
	is_object(rule.keep)
	is_string(from.on)
} else := ""

# The last day to destroy it; "" where the text has none.
destroy_by(through, rule) := dates.add(through, rule.then.time) if {
	is_object(rule.then.time)
	moments.is_told(through)
} else := ""

state_of(definition, rule, at) := "early" if {
	definition.kind == "duty"
	at.done != ""
	in_keeping(at.done, at)
} else := "kept" if {
	in_keeping(law.as_of, at)
} else := "unknown" if {
	at.through == ""
} else := "free" if {
	definition.kind == "permission"
} else := "unknown" if {
	rule.then.time == "unset"
} else := done_state(at) if {
	at.done != ""
} else := "settled" if {
	not rule.then
} else := "unknown" if {
	rule.then.may
	moments.fact(definition.retention.done) == "untold"
} else := "possible" if {
	rule.then.may
} else := "overdue" if {
	moments.passed(law.as_of, at.last)
} else := "due"

# Something that the time runs from has not happened, or the day lies in the time.
in_keeping(_, at) if at.from.on == null

in_keeping(day, at) if {
	last := at.through
	last != ""
	not moments.passed(day, last)
}

done_state(at) := "late" if {
	moments.passed(at.done, at.last)
} else := "done"

outcome_of("permission", state) := {"kept": "deny", "free": "permit", "unknown": "indeterminate"}[state]

outcome_of("duty", state) := {
	"early": "overdue",
	"overdue": "overdue",
	"due": "due",
	"possible": "may_act",
	"kept": "not_due",
	"settled": "not_due",
	"late": "fulfilled_late",
	"done": "fulfilled",
	"unknown": "indeterminate",
}[state]

shown(days) := {name: day | some name, day in days; moments.is_told(day)}

# What is to be done after the time may rest on another clause.
cited(rule, state) := object.get(rule, "then", rule) if {
	state in {"due", "overdue", "late", "possible"}
} else := rule

then_readings(rule, state) := envelope.readings(object.get(rule, "then", {})) if {
	state in {"due", "overdue", "late", "done", "possible"}
} else := set()

act_of(definition, "kept") := definition.retention.keep if definition.kind == "permission"

act_of(definition, "due") := definition.retention.destroy

act_of(definition, "overdue") := definition.retention.destroy

lacking(definition, rule, path, from) := (from.missing | {{"parameter": path} |
	not is_time(rule)
}) | ({{"parameter": concat(".", [path, "then", "time"])} |
	definition.kind == "duty"
	rule.then.time == "unset"
} | {{"fact": definition.retention.done} |
	definition.kind == "duty"
	rule.then.may
	moments.fact(definition.retention.done) == "untold"
})

is_time(rule) if is_object(rule.keep)
