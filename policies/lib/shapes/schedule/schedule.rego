# METADATA
# title: Decisions on what falls due once in each calendar period
# description: |
#   What was done counts for the period in which it was done. Where the rule says that it may be done and need not, it is a
#   right, which is used up by what was done in the running period.
package hdp.lib.shapes.schedule

import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.periods
import data.hdp.lib.schedule

# METADATA
# title: The answer of such a decision
# description: |
#   The definition has the reasons as `codes`, by `due`, `overdue` and, of a right, `possible`. A rule without an interval
#   asks for nothing by periods; of one whose text leaves it open, nothing more is known.
answer(definition, version, rule) := envelope.not_regulated(definition.decision, version) if not rule.interval

answer(definition, version, rule) := envelope.left_open(definition, version, rule, "interval") if rule.interval == "unset"

answer(definition, version, rule) := duty(definition, version, rule) if {
	rule.interval != "unset"
	not rule.may
}

answer(definition, version, rule) := right(definition, version, rule) if {
	rule.interval != "unset"
	rule.may
}

duty(definition, version, rule) := envelope.document(definition.decision, version, envelope.duty({state.status}, missing), {
	"values": {"due_on": state.period.last, "period": state.period.name},
	"reasons": {object.union(envelope.cite(code, rule), {"period": state.period.name}) |
		code := definition.codes[state.status]
	},
	"obligations": [obligation |
		definition.codes[state.status]
		some obligation in envelope.obligations(rule)
	],
	"assumptions": (envelope.readings(rule) | schedule.cut_readings(version, rule, state.cut)),
	"missing": missing,
	"working": detail.periodic(rule, state.started, state.period),
}) if {
	state := progress(version, rule)
	missing := unknown(state)
}

# A right has no obligation that says whose it is.
right(definition, version, rule) := envelope.document(definition.decision, version, envelope.duty(statuses, missing), {
	"values": object.union({"due_on": period.last, "period": period.name}, holder),
	"reasons": {envelope.cite(definition.codes.possible, rule) | count(statuses) > 0},
	"assumptions": envelope.readings(rule),
	"missing": missing,
	"working": detail.periodic(rule, state.started, period),
}) if {
	state := progress(version, rule)
	missing := unknown(state)
	statuses := {"may_act" | state.status in {"due", "overdue"}}
	holder := {name: parties | count(statuses) > 0; some name, parties in object.filter(rule, {"by"})}
	period := periods.containing(rule.interval, law.as_of)
}

progress(version, rule) := schedule.progress(
	version,
	rule,
	schedule.own_start,
	object.get(input.facts, "last_done_on", "unknown"),
)

unknown(state) := {{"fact": "last_done_on"} | state.status == "unknown"}
