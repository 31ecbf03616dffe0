# METADATA
# title: Decisions on one act that must be done within a time of a day
# description: The time runs from a day that a fact says. Before that day nothing is due; what is done then is done in time.
package hdp.lib.shapes.deadline

import data.hdp.lib.dates
import data.hdp.lib.deadline
import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.workdays

# METADATA
# title: The answer of such a decision
# description: |
#   The definition has `deadline`, {"from", "done", "step", "act"}: the facts that say from which day the rule's time
#   (`within`) runs and when it was done, how the codes of its reasons begin, and the obligation.
answer(definition, version, rule) := envelope.document(definition.decision, version, "not_due", {
	"assumptions": envelope.readings(rule),
}) if {
	day_of(definition) == null
} else := envelope.document(definition.decision, version, "indeterminate", {
	"assumptions": envelope.readings(rule),
	"missing": {{"fact": definition.deadline.from}},
}) if {
	day_of(definition) == ""
} else := envelope.document(definition.decision, version, outcome, {
	"values": values,
	"reasons": deadline.reasons(timed, outcome),
	"obligations": deadline.obligations(steps),
	"warnings": envelope.agency_warnings(rule),
	"assumptions": envelope.readings(rule),
	"missing": missing,
	"working": detail.counted(["due_on", "due_if_rolled"], from, rule.within, rule, values),
}) if {
	from := day_of(definition)

	# None where it lies beyond the tables.
	last_days := [day | day := dates.add(from, rule.within)]
	values := object.union(
		{"due_on": day | some day in last_days},
		{"due_if_rolled": workdays.rolled(day) | some day in last_days},
	)
	steps := [step |
		law.as_of >= from
		step := {
			"code": definition.deadline.step,
			"act": definition.deadline.act,
			"rule": rule,
			"done_on": deadline.done_on(object.get(input.facts, split(definition.deadline.done, "."), null)),
		}
	]
	timed := [object.union(step, {"due_on": day}) | some step in steps; some day in judged_by(last_days, rule)]
	missing := {{"parameter": concat(".", [definition.rule, "within"])} | rule.within == "unset"; count(steps) > 0}
	outcome := outcome_of(from, timed, missing)
}

# A day beyond the tables is still to come.
judged_by(last_days, _) := last_days if count(last_days) > 0

judged_by([], rule) := ["9999-12-31" | rule.within != "unset"]

outcome_of(from, _, _) := "not_due" if law.as_of < from

outcome_of(from, timed, missing) := deadline.outcome({deadline.status(step) | some step in timed}, missing) if {
	law.as_of >= from
}

# Null where the event has not happened.
day_of(definition) := object.get(input.facts, split(definition.deadline.from, "."), "")
