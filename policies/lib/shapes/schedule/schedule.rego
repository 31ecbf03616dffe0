# METADATA
# title: Decisions on what falls due once in each period
# description: |
#   What was done counts for the calendar period in which it was done, or, where the rule's interval is a length of time, it
#   runs from the day on which it was done last. Where the rule says that it may be done and need not, it is a right, which
#   is used up by what was done in the running period.
package hdp.lib.shapes.schedule

import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.periods
import data.hdp.lib.schedule

# METADATA
# title: The answer of such a decision
# description: |
#   The definition has the reasons as `codes`, by `due`, `overdue` and, of a right, `possible`. Of what is to be done several
#   `times` in a period it has the fact that lists the days as `days`.
answer(definition, version, rule) := duty(definition, version, rule, schedule.progress(version, rule, schedule.own_start, last_done)) if {
	is_plain(rule)
	not rule.may
} else := right(definition, version, rule, schedule.progress(version, rule, schedule.own_start, last_done)) if {
	is_plain(rule)
} else := envelope.document(definition.decision, version, "indeterminate", {
	"assumptions": envelope.readings(rule),
	"missing": {{"parameter": concat(".", [definition.rule, figure])} | some figure in open_figures(rule)},
}) if {
	count(open_figures(rule)) > 0
} else := duty(definition, version, rule, progress(definition, version, rule)) if {
	not rule.may
} else := right(definition, version, rule, progress(definition, version, rule))

# Once in each calendar period
is_plain(rule) if {
	is_string(rule.interval)
	rule.interval != "unset"
	not rule.times
}

open_figures(rule) := {"interval" | not rule.interval} | {figure | some figure in ["interval", "times"]; rule[figure] == "unset"}

duty(definition, version, rule, state) := envelope.document(definition.decision, version, envelope.duty({state.status}, missing), {
	"values": values(state),
	"reasons": {object.union(envelope.cite(code, rule), {"period": state.period.name}) |
		code := definition.codes[state.status]
	},
	"obligations": [obligation |
		definition.codes[state.status]
		some obligation in envelope.obligations(rule)
	],
	"assumptions": (envelope.readings(rule) | schedule.cut_readings(version, rule, state.cut)),
	"missing": missing,
	"working": working(rule, state, state.period),
}) if {
	missing := unknown(definition, state)
}

values(state) := {"due_on": state.period.last, "period": state.period.name} if not state.left

values(state) := {"due_on": state.period.last, "period": state.period.name, "left": state.left} if state.left

# A right has no obligation that says whose it is.
right(definition, version, rule, state) := envelope.document(definition.decision, version, envelope.duty(statuses, missing), {
	"values": object.union({"due_on": period.last, "period": period.name}, holder),
	"reasons": {envelope.cite(definition.codes.possible, rule) | count(statuses) > 0},
	"assumptions": envelope.readings(rule),
	"missing": missing,
	"working": working(rule, state, period),
}) if {
	missing := unknown(definition, state)
	statuses := {"may_act" | state.status in {"due", "overdue"}}
	holder := {name: parties | count(statuses) > 0; some name, parties in object.filter(rule, {"by"})}
	period := running(rule, state)
}

running(rule, state) := state.period if is_object(rule.interval)

running(rule, _) := periods.containing(rule.interval, law.as_of) if is_string(rule.interval)

progress(definition, version, rule) := schedule.since_last(rule, schedule.own_start, last_done) if {
	is_object(rule.interval)
} else := schedule.repeated(version, rule, schedule.own_start, days(definition))

last_done := object.get(input.facts, "last_done_on", "unknown")

days(definition) := object.get(input.facts, split(object.get(definition, "days", ""), "."), "unknown")

unknown(definition, state) := {{"fact": object.get(definition, "days", "last_done_on")} | state.status == "unknown"}

working(rule, state, period) := detail.periodic(rule, state.started, period) if is_string(rule.interval)

working(rule, state, period) := detail.counted(["due_on"], state.started, rule.interval, rule, {"due_on": period.last}) if {
	is_object(rule.interval)
}
