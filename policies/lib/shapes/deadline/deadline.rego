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
	"missing": lacking,
}) if {
	lacking := missing(definition, rule)
	count(lacking) > 0
} else := envelope.document(definition.decision, version, outcome, {
	"values": values,
	"reasons": deadline.reasons(steps, outcome),
	"obligations": deadline.obligations(steps),
	"warnings": envelope.agency_warnings(rule),
	"assumptions": envelope.readings(rule),
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
		some day in last_days
		step := {
			"code": definition.deadline.step,
			"act": definition.deadline.act,
			"rule": rule,
			"due_on": day,
			"done_on": deadline.done_on(object.get(input.facts, split(definition.deadline.done, "."), null)),
		}
	]
	outcome := outcome_of(from, steps)
}

outcome_of(from, _) := "not_due" if law.as_of < from

outcome_of(from, steps) := deadline.outcome({deadline.status(step) | some step in steps}, set()) if law.as_of >= from

# Null where the event has not happened.
day_of(definition) := object.get(input.facts, split(definition.deadline.from, "."), "")

missing(definition, rule) := {{"fact": definition.deadline.from} | day_of(definition) == ""} | {{"parameter": concat(".", [definition.rule, "within"])} |
	rule.within == "unset"
}
