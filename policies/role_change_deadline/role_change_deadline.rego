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
	before_regulation
}

else := envelope.document(name, version, outcome, {
	"values": values,
	"reasons": deadline.reasons(steps, outcome),
	"obligations": deadline.obligations(in_turn),
	"warnings": {envelope.cite("change_admin_password", rule.fallback) |
		input.facts.role in rule.fallback.roles
		"due" in statuses
	},
	"assumptions": assumptions,
	"missing": missing,
	"working": array.concat(
		detail.counted(["apply_by", "apply_by_cautious"], input.facts.effective_on, rule.application.lead, cited(rule.application), values),
		counted_adjustment,
	),
}) if {
	statuses := {deadline.status(step) | some step in steps}
	outcome := deadline.outcome(statuses, missing)
}

# Some clauses bind some roles.
counted_adjustment := detail.counted(["adjust_by"], input.facts.effective_on, rule.adjustment.lead, cited(rule.adjustment), values) if {
	rule.adjustment
} else := []

cited(step_rule) := object.union(step_rule, {"clause": clauses[0]}) if {
	clauses := [entry.clause | some entry in step_rule.by_role; entry.role == input.facts.role]
	count(clauses) > 0
} else := step_rule

steps contains {
	"code": "application",
	"act": "apply_for_change",
	"rule": cited(rule.application),
	"due_on": values.apply_by,
	"done_on": deadline.done_on(object.get(input.facts, "applied_on", null)),
}

steps contains {
	"code": "adjustment",
	"act": "adjust_rights",
	"rule": cited(rule.adjustment),
	"due_on": values.adjust_by,
	"done_on": deadline.done_on(object.get(input.facts, "adjusted_on", null)),
}

values["apply_by"] := dates.add_days(input.facts.effective_on, 0 - rule.application.lead.days)

values["apply_by"] := workdays.back(input.facts.effective_on, rule.application.lead.workdays)

# The cautious reading leaves the full number of office days between (T9).
values["apply_by_cautious"] := workdays.back(input.facts.effective_on, rule.application.lead.workdays + 1)

values["adjust_by"] := dates.add_days(input.facts.effective_on, 0 - rule.adjustment.lead.days)

missing contains year if some year in workdays.missing_back(input.facts.effective_on, rule.application.lead.workdays)

assumptions contains reading if some reading in envelope.readings(cited(rule.application))

assumptions contains reading if some reading in envelope.readings(cited(rule.adjustment))

# The day to apply lay before the regulation.
# In the order of the procedure.
in_turn := [step | some code in ["application", "adjustment"]; some step in steps; step.code == code]

before_regulation if {
	rule.application.counts_from_regulation
	values.apply_by < law.first_day_with_text
}
