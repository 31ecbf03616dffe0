# METADATA
# title: Is the internal audit overdue?
# description: |
#   An audit counts for the period in which it is held, or, where the audit of a half-year is reported after it, for the
#   half-year that it covers (T25).
# schemas:
#   - input: schema.inputs.internal_audit_schedule
package hdp.internal_audit_schedule

import data.hdp.lib.dates
import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.periods
import data.hdp.lib.reports
import data.hdp.lib.schedule
import data.hdp.lib.shapes.schedule as periodic

name := "internal_audit_schedule"

version := law.in_force_on(law.as_of)

rule := version.parameters.internal_audit

codes := {"due": "audit_due", "overdue": "audit_missed"}

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := periodic.answer({"decision": name, "codes": codes}, version, rule) if not rule.covers_period

else := envelope.document(name, version, "indeterminate", {
	"assumptions": envelope.readings(rule),
	"missing": {{"fact": "covers"}},
}) if {
	not due_half
}

else := envelope.document(name, version, status, {
	"values": {"due_on": due_on, "period": due_half.name},
	"working": working,
	"reasons": {object.union(envelope.cite(code, rule), {"period": due_half.name}) | code := codes[status]},
	"obligations": [obligation | codes[status]; some obligation in envelope.obligations(rule)],
	"warnings": {envelope.cite("ethics_staff_absent", rule.joined) | without_ethics_staff},
	"assumptions": (((envelope.readings(rule) | envelope.readings(version.parameters.audit_report)) | schedule.cut_readings(version, rule, schedule.cut(due_half, started))) | joined_readings),
}) if {
	status := status_of(due_half)
	working := [step |
		detail.asked("working")
		some step in [
			{"step": "counted_from", "value": started},
			{"step": "interval", "value": rule.interval, "clause": rule.clause},
			{"step": "period", "value": due_half.name},
			{"step": "due_on", "value": due_on, "clause": version.parameters.audit_report.clause},
		]
	]
}

started := max([law.first_day_with_text, schedule.own_start])

first_half := periods.containing(rule.interval, periods.counted_from(
	rule.interval,
	started,
	version.conventions.first_period.counts,
))

# The half-year after the last that was covered; the first that counts, if that is later.
# Before the duty starts it does not matter what was covered: the running half-year is told.
due_half := periods.containing(rule.interval, law.as_of) if law.as_of < started

else := first_half if input.facts.covers == null

else := first_half if reports.half(input.facts.covers).first < first_half.first

else := reports.half(input.facts.covers) if without_ethics_staff

else := periods.containing(rule.interval, dates.add_days(reports.half(input.facts.covers).last, 1))

# An audit that they had to join and did not does not count.
without_ethics_staff if {
	rule.joined
	input.facts.ethics_staff_joined == false
	is_string(input.facts.covers)
}

joined_readings := envelope.readings(rule.joined) if without_ethics_staff

else := set()

due_on := reports.due_on(version.parameters.audit_report, due_half)

status_of(half) := "not_due" if law.as_of <= half.last

else := "due" if law.as_of <= due_on

else := "overdue"
