# METADATA
# title: May the raw data still be used?
# description: |
#   Until a time after they were acquired, or until the end of the project they were acquired for; completion ends the
#   use if it comes first (K14).
# schemas:
#   - input: schema.inputs.data_use_period
package hdp.data_use_period

import data.hdp.lib.dates
import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.facts
import data.hdp.lib.law

name := "data_use_period"

version := law.in_force_on(law.as_of)

rule := version.parameters.data_use.raw

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, envelope.permission(reasons, missing), {
	"values": values,
	"reasons": reasons,
	"obligations": [obligation | count(reasons) > 0; some obligation in envelope.obligations(rule)],
	"warnings": warnings,
	"assumptions": envelope.readings(rule),
	"missing": missing,
	"checks": detail.checks(["use_period_over"], rule, reasons, missing),
	"working": working,
})

working := detail.counted(["use_until"], acquired_on, rule.within, rule, values) if {
	not project_decides
} else := []

acquired_on := input.facts.acquired_on if facts.happened(input.facts.acquired_on)

missing contains {"fact": "acquired_on"} if {
	not acquired_on
	not over
}

missing contains {"parameter": "data_use.raw.within"} if {
	rule.within == "unset"
	not project_decides
	not completed
}

over if use_until < law.as_of

project_decides if {
	rule.project_period
	is_string(input.facts.project_ends_on)
}

period_ends_on := input.facts.project_ends_on if {
	project_decides
} else := dates.add(acquired_on, rule.within)

warnings := envelope.agency_warnings(rule) if not project_decides

else := set()

use_until := min([period_ends_on, input.facts.completed_on]) if {
	rule.ends_at_completion
	facts.happened(input.facts.completed_on)
} else := period_ends_on

values["use_until"] := use_until

reasons contains envelope.cite("use_period_over", rule) if over

# Whenever the data were acquired, their use ends with its completion.
completed if {
	rule.ends_at_completion
	facts.happened(input.facts.completed_on)
	input.facts.completed_on < law.as_of
}

reasons contains envelope.cite("use_period_over", rule) if completed
