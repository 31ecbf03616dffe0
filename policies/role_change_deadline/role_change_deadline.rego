# METADATA
# title: By when must a change of post be applied for and the rights adjusted?
# description: |
#   Judged by the version in force on the day of the change, if that is earlier (G11). Due as soon as it is asked about.
# schemas:
#   - input: schema.inputs.role_change_deadline
package hdp.role_change_deadline

import data.hdp.lib.dates
import data.hdp.lib.deadline
import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.workdays

name := "role_change_deadline"

version := law.in_force_on(min([law.as_of, input.facts.effective_on]))

group := version.parameters.role_change

rule := group if input.facts.role in group.roles

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, "not_due", {"assumptions": assumptions}) if {
	not_asked
	not rule.adjustment
}

else := object.union(judged, {"not_considered": sort(beside | {path | some path in judged.not_considered})}) if {
	count(beside) > 0
} else := judged

judged := envelope.document(name, version, outcome, {
	"values": values,
	"reasons": deadline.reasons(steps, outcome),
	"obligations": deadline.obligations(steps),
	"warnings": warnings,
	"assumptions": assumptions,
	"missing": missing,
	"working": array.concat(counted_application, counted_adjustment),
}) if {
	statuses := {deadline.status(step) | some step in steps}
	outcome := deadline.outcome(statuses, missing)
}

counted_application := detail.counted(["apply_by", "apply_by_cautious"], input.facts.effective_on, rule.application.lead, cited(rule.application), values) if {
	not not_asked
} else := []

counted_adjustment := detail.counted(["adjust_by"], input.facts.effective_on, rule.adjustment.lead, cited(rule.adjustment), values) if {
	rule.adjustment
} else := []

# Some clauses bind some roles.
cited(step_rule) := envelope.moved(object.union(step_rule, object.remove(bound[0], {"role"}))) if {
	bound := [entry | some entry in step_rule.by_role; entry.role == input.facts.role]
	count(bound) > 0
} else := step_rule

steps := [step | some list in [application, adjustment, password_change]; some step in list]

application := [step |
	not not_asked
	step := {
		"code": "application",
		"act": "apply_for_change",
		"rule": cited(rule.application),
		"due_on": apply_by,
		"done_on": deadline.done_on(object.get(input.facts, "applied_on", null)),
	}
]

adjustment := [step |
	not unchangeable
	step := {
		"code": "adjustment",
		"act": "adjust_rights",
		"rule": cited(rule.adjustment),
		"due_on": adjust_by,
		"done_on": deadline.done_on(object.get(input.facts, "adjusted_on", null)),
	}
]

# Of an account that cannot be changed the successor changes the password.
password_change := [step |
	unchangeable
	step := {
		"code": "password_change",
		"act": "change_admin_password",
		"rule": cited(rule.fallback),
		"due_on": adjust_by,
		"done_on": deadline.done_on(object.get(input.facts, "password_changed_on", null)),
	}
]

# Nothing asks then by whom and when the rights were adjusted (G21).
beside contains fact if {
	unchangeable
	some fact in ["adjusted_by", "adjusted_on"]
	input.facts[fact] != null
}

unchangeable if {
	input.facts.role in rule.fallback.roles
	input.facts.account_unchangeable == true
}

apply_by := dates.add_days(input.facts.effective_on, 0 - rule.application.lead.days)

apply_by := workdays.back(input.facts.effective_on, rule.application.lead.workdays)

adjust_by := dates.add_days(input.facts.effective_on, 0 - rule.adjustment.lead.days)

# The day to apply lay before the regulation.
not_asked if apply_by < law.first_day_with_text

values["apply_by"] := apply_by if not not_asked

# The cautious reading leaves the full number of office days between (T9).
values["apply_by_cautious"] := day if {
	not not_asked
	day := workdays.back(input.facts.effective_on, rule.application.lead.workdays + 1)
}

values["adjust_by"] := adjust_by

missing contains year if some year in workdays.missing_back(input.facts.effective_on, rule.application.lead.workdays)

# Whether its account can be changed was not said.
warnings contains envelope.cite("change_admin_password", cited(rule.fallback)) if {
	input.facts.role in rule.fallback.advised
	object.get(input.facts, "account_unchangeable", null) == null
	some step in adjustment
	deadline.is_open(step)
}

warnings contains envelope.cite("adjusted_by_another", cited(rule.adjustment)) if {
	some step in adjustment
	step.done_on != ""
	is_string(input.facts.adjusted_by)
	count(adjusters) > 0
	not adjusted_by_the_right_one
}

adjusted_by_the_right_one if input.facts.adjusted_by in adjusters[0].staff

adjusters := [entry |
	some entry in rule.adjustment.adjusters
	input.facts.role in object.get(entry, "roles", [input.facts.role])
]

# What the earlier text asked of the days before is not to be had.
earlier := version_before if {
	not_asked
	version_before := law.in_force_on(dates.add_days(law.first_day_with_text, -1))
	version_before.text == "unavailable"
}

warnings contains envelope.cite("earlier_text_unavailable", earlier)

assumptions contains reading if some reading in envelope.readings(earlier)

assumptions contains reading if {
	not not_asked
	some reading in envelope.readings(cited(rule.application))
}

assumptions contains reading if {
	not_asked
	some reading in envelope.readings({
		"clause": cited(rule.application).clause,
		"readings": rule.application.before_regulation.readings,
	})
}

assumptions contains reading if some reading in envelope.readings(cited(rule.adjustment))

assumptions contains reading if some reading in envelope.readings(rule.application.by_event[input.facts.event])
