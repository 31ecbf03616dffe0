# METADATA
# title: Is the audit of the vendor overdue?
# description: An audit counts for the period in which it was held.
# schemas:
#   - input: schema.inputs.vendor_audit_schedule
package hdp.vendor_audit_schedule

import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.schedule

name := "vendor_audit_schedule"

version := law.in_force_on(law.as_of)

rule := version.parameters.vendor_audit

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := schedule.answer(name, version, rule, {"due": "audit_due", "overdue": "audit_missed"})
