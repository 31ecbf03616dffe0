# METADATA
# title: Are the year's training hours done?
# description: Judged by the version in force on the last day of the year, if that is earlier (G11).
# schemas:
#   - input: schema.inputs.training_hours
package hdp.training_hours

import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.law

name := "training_hours"

first_day := concat("-", [format_int(input.facts.year, 10), "01-01"])

last_day := concat("-", [format_int(input.facts.year, 10), "12-31"])

version := law.in_force_on(min([law.as_of, last_day]))

rule := version.parameters.training if input.facts.role in version.parameters.training.roles

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.left_open({"decision": name, "rule": "training"}, version, rule, "hours") if rule.hours == "unset"

else := envelope.document(name, version, status, {
	"values": {"hours_required": rule.hours, "due_on": last_day},
	"reasons": {envelope.cite(code, rule) | code := {"due": "training_due", "overdue": "training_missed"}[status]},
	"obligations": [envelope.act("complete_training", rule) | status in {"due", "overdue"}],
	"warnings": envelope.agency_warnings(rule),
	"assumptions": envelope.readings(rule),
	"working": [step |
		detail.asked("working")
		some step in [
			{"step": "hours_required", "value": rule.hours, "unit": "hours", "clause": rule.clause},
			{"step": "due_on", "value": last_day},
		]
	],
}) if {
	status := status_of(rule.hours)
}

status_of(hours_required) := "not_due" if law.as_of < first_day

else := "fulfilled" if input.facts.hours >= hours_required

else := "due" if law.as_of <= last_day

else := "overdue"
