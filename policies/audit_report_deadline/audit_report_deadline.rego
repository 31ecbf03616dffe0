# METADATA
# title: By when must the audit of a half-year be reported?
# description: Judged by the version in force on the last day of the half-year, if that is earlier (G11).
# schemas:
#   - input: schema.inputs.audit_report_deadline
package hdp.audit_report_deadline

import data.hdp.lib.deadline
import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.facts
import data.hdp.lib.law
import data.hdp.lib.reports
import data.hdp.lib.schedule
import data.hdp.lib.workdays

name := "audit_report_deadline"

half := reports.half(input.facts.half)

version := law.in_force_on(min([law.as_of, half.last]))

group := version.parameters.audit_report

# A half-year of which the text says nothing needs no report.
rule := group if group[reports.part_of_year(half)]

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, "not_due", {
	"values": values,
	"assumptions": assumptions,
	"working": working,
}) if {
	law.as_of <= half.last
}

else := envelope.document(name, version, "indeterminate", {
	"obligations": obligations,
	"warnings": warnings,
	"assumptions": (assumptions | forms_readings),
	"missing": {{"parameter": concat(".", ["audit_report", reports.part_of_year(half)])}},
}) if {
	not values.due_on
}

else := envelope.document(name, version, outcome, {
	"values": values,
	"reasons": deadline.reasons({step}, outcome),
	"working": working,
	"obligations": obligations,
	"warnings": warnings,
	"assumptions": (assumptions | forms_readings),
}) if {
	outcome := deadline.outcome({deadline.status(step)}, set())
}

# The day of a month that the regulation sets, in the year of the half or in the next one.
working := [step |
	detail.asked("working")
	some step in [
		{"step": "half", "value": half.name},
		{"step": "half_ends_on", "value": half.last},
		{"step": "due_on", "value": values.due_on, "clause": rule.clause},
		{"step": "due_if_rolled", "value": values.due_if_rolled},
	]
]

assumptions := envelope.readings(rule) | schedule.cut_readings(
	version,
	rule,
	schedule.cut(half, law.first_day_with_text),
)

step := {
	"code": "report",
	"act": "send_report",
	"rule": rule,
	"due_on": values.due_on,
	"done_on": sent_on,
}

# What went out unsigned is to be signed and sent again.
sent_on := "" if unsigned

else := deadline.done_on(object.get(input.facts, "sent_on", null))

unsigned if {
	rule.sign_off
	input.facts.signed_off == false
}

warnings contains envelope.cite("sent_unsigned", rule.sign_off) if {
	unsigned
	facts.happened(input.facts.sent_on)
}

obligations := [envelope.act(duty.code, duty) |
	sent_on == ""
	some duty in rule.obligations
	not done[duty.code]
]

# The forms and the signature are there once it is signed.
done[duty.code] if {
	some duty in rule.obligations
	duty.until_signed
	input.facts.signed_off == true
}

forms_readings := {reading |
	some duty in rule.obligations
	some obligation in obligations
	obligation.code == duty.code
	some reading in envelope.readings(duty)
}

values["due_on"] := reports.due_on(rule, half)

values["due_if_rolled"] := workdays.rolled(values.due_on)
