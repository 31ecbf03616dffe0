# METADATA
# title: May this auditor check this person in this month?
# description: |
#   A chain of checks of one person by one auditor may not grow too long. Where months are counted, a month without such
#   a check breaks it (K18); where checks are counted, only another auditor's check does (N9).
# schemas:
#   - input: schema.inputs.auditor_rotation
package hdp.auditor_rotation

import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.facts
import data.hdp.lib.law

name := "auditor_rotation"

version := law.in_force_on(law.as_of)

rule := version.parameters.auditor_rotation

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, envelope.permission(reasons, missing), {
	"values": {"consecutive": consecutive},
	"reasons": reasons,
	"warnings": envelope.agency_warnings(rule),
	"assumptions": (envelope.readings(rule) | envelope.readings(object.get(rule, "rotate", {"readings": []}))),
	"missing": missing,
	"checks": array.concat(detail.checks(codes, rule, reasons, missing), rotation_checks),
})

rotation_checks := detail.checks(["auditor_not_rotated"], rule.rotate, reasons, missing) if {
	rule.rotate
} else := []

codes := ["too_many_in_a_row", "auditor_is_auditee"] if {
	rule.not_oneself
} else := ["too_many_in_a_row"]

# Who has no name is not known, nor who has one that is too long to be parted.
missing contains {"fact": fact} if {
	some fact in {"auditor", "auditee"}
	not named[fact]
}

named[fact] if {
	some fact in ["auditor", "auditee"]
	facts.trimmed(input.facts[fact]) != ""
}

auditor := facts.name_of(input.facts.auditor)

auditee := facts.name_of(input.facts.auditee)

# Checks of this person before this month, and the months of those by this auditor.
earlier contains check if {
	some check in input.facts.history
	facts.name_of(check.auditee) == auditee
	check.month < input.facts.month
}

own_months := {check.month | some check in earlier; facts.name_of(check.auditor) == auditor}

reasons contains envelope.cite("too_many_in_a_row", rule) if consecutive > rule.at_most

reasons contains envelope.cite("auditor_is_auditee", rule) if {
	rule.not_oneself
	auditor == auditee
}

# Who checked anyone in each of so many months rotates, whomever they were (K35).
reasons contains envelope.cite("auditor_not_rotated", rule.rotate) if {
	here := data.calendar.months[input.facts.month]
	before := [data.calendar.month_list[ordinal] |
		some ordinal in numbers.range(here - rule.rotate.after.months, here - 1)
	]
	count(before) == rule.rotate.after.months
	every month in before {
		month in served
	}
}

served contains check.month if {
	some check in input.facts.history
	facts.name_of(check.auditor) == auditor
}

# The chain began after the last month that breaks it; this check is one more.
consecutive := count({month | some month in own_months; month > max(breaks | {""})}) + 1

# Months counted: every month before this one without a check by this auditor, as far back as the history goes.
breaks contains month if {
	rule.counts == "months"
	here := data.calendar.months[input.facts.month]
	some ordinal in numbers.range(here - count(own_months), here - 1)
	month := data.calendar.month_list[ordinal]
	not month in own_months
}

# Whatever is counted: a month in which others, and not this auditor, checked this person.
breaks contains check.month if {
	some check in earlier
	month := check.month
	not month in own_months
}
