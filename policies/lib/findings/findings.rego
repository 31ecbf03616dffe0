# METADATA
# title: Findings of a review that nobody has acted on yet
# description: |
#   The rule has the time to act, `act_within`, and the act by the kind of a finding, `kinds`. A finding from before the
#   regulation counts from its first day (G23).
package hdp.lib.findings

import data.hdp.lib.dates
import data.hdp.lib.envelope
import data.hdp.lib.facts
import data.hdp.lib.law

# METADATA
# title: Those of the facts' list that the rule knows and that have happened
open(list, rule) := {finding |
	some finding in list
	rule.kinds[finding.kind]
	facts.happened(finding.found_on)
}

# METADATA
# title: How they stand
statuses(findings, rule) := {status(finding, rule) | some finding in findings}

status(finding, rule) := "overdue" if {
	law.as_of > dates.add(counted_from(finding), rule.act_within)
} else := "due"

counted_from(finding) := max([finding.found_on, law.first_day_with_text])

# METADATA
# title: The reason that they are, which names each
# description: By kind, then by day.
reasons(findings, rule) := {envelope.about("finding_not_acted_on", rule, items) |
	count(findings) > 0
	items := [{"kind": place[0], "found_on": place[1]} |
		some place in sort([[finding.kind, finding.found_on] | some finding in findings])
	]
}

# METADATA
# title: What is to be done about them
acts(findings, rule) := [envelope.act(code, rule) |
	some code in sort({rule.kinds[finding.kind] | some finding in findings})
]

# METADATA
# title: What is read of them
readings(findings, rule) := {reading |
	count(findings) > 0
	some reading in envelope.readings(rule)
} | {reading |
	some finding in findings
	finding.found_on < law.first_day_with_text
	some reading in envelope.readings(rule.before_regulation)
}
