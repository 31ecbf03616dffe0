# METADATA
# title: By when must a change of staff be notified?
# description: Judged by the version in force on the day of the change, if that is earlier (G11).
# schemas:
#   - input: schema.inputs.staff_change_notice
package hdp.staff_change_notice

import data.hdp.lib.dates
import data.hdp.lib.deadline
import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.workdays

name := "staff_change_notice"

version := law.in_force_on(min([law.as_of, input.facts.changed_on]))

rule := version.parameters.staff_change_notice if input.facts.role in version.parameters.staff_change_notice.roles

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, "not_due", {
	"values": values,
	"warnings": envelope.agency_warnings(rule),
	"assumptions": envelope.readings(rule),
}) if {
	law.as_of < input.facts.changed_on
}

else := envelope.document(name, version, outcome, {
	"values": values,
	"reasons": deadline.reasons({step}, outcome),
	"obligations": deadline.obligations({step}),
	"warnings": envelope.agency_warnings(rule),
	"assumptions": envelope.readings(rule),
}) if {
	outcome := deadline.outcome({deadline.status(step)}, set())
}

step := {
	"code": "notice",
	"act": "notify_provider",
	"rule": rule,
	"due_on": values.due_on,
	"done_on": deadline.done_on(object.get(input.facts, "notified_on", null)),
}

values["due_on"] := dates.add(input.facts.changed_on, rule.within)

values["due_if_rolled"] := workdays.rolled(values.due_on)
