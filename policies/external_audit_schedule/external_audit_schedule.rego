# METADATA
# title: Is the external audit overdue?
# description: Where the auditor may audit and need not, no audit is ever late.
# schemas:
#   - input: schema.inputs.external_audit_schedule
package hdp.external_audit_schedule

import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.periods
import data.hdp.lib.schedule

name := "external_audit_schedule"

version := law.in_force_on(law.as_of)

rule := version.parameters.external_audit

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := schedule.answer(name, version, rule, {"due": "audit_due", "overdue": "audit_missed"}) if not rule.may

else := envelope.document(name, version, envelope.duty(statuses, missing), {
	"values": {"due_on": period.last, "period": period.name},
	"reasons": {envelope.cite("audit_may_be_held", rule) | "may_act" in statuses},
	"assumptions": envelope.readings(rule),
	"missing": missing,
}) if {
	statuses := {"may_act" | state.status in {"due", "overdue"}}
}

# A right, not a duty: it is used up by the audit of the running period.

state := schedule.progress(version, rule, schedule.own_start, object.get(input.facts, "last_done_on", "unknown"))

period := periods.containing(rule.interval, law.as_of)

missing contains {"fact": "last_done_on"} if state.status == "unknown"
