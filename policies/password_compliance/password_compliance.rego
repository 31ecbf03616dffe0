# METADATA
# title: Is this password compliant?
# description: A password itself never enters a request, only its length, its classes and whether it repeats an earlier one.
# schemas:
#   - input: schema.inputs.password_compliance
package hdp.password_compliance

import data.hdp.lib.dates
import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.facts
import data.hdp.lib.law
import data.hdp.lib.lists

name := "password_compliance"

version := law.in_force_on(law.as_of)

rule := version.parameters.password

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, envelope.check(reasons, missing), {
	"values": values,
	"reasons": reasons,
	"obligations": lists.in_turn([acts]),
	"warnings": {warning | some part in looked_at; some warning in envelope.agency_warnings(rule[part])},
	"assumptions": {reading | some part in looked_at; some reading in envelope.readings(rule[part])},
	"missing": missing,
	"checks": [detail.check(codes[part], rule[part], state(part)) |
		detail.asked("checks")
		some part in ["max_age", "min_length", "classes", "default_changed", "history"]
		rule[part]
	],
	"working": working,
})

acts := [envelope.act("change_password", rule[part]) |
	some part in ["max_age", "min_length", "classes", "default_changed", "history"]
	broken[part]
]

codes := {
	"min_length": "password_too_short",
	"classes": "password_class_missing",
	"max_age": "password_expired",
	"default_changed": "default_password",
	"history": "password_reused",
}

reasons := {envelope.about(codes[part], rule[part], object.get(lacking, part, set())) | some part in broken}

working := detail.counted(["expires_on"], changed_on, rule.max_age.value, rule.max_age, values) if {
	is_object(rule.max_age.value)
} else := []

state(part) := "failed" if {
	part in broken
} else := "unknown" if {
	rule[part].value == "unset"
} else := "unknown" if {
	{"max_age": "changed_on", "history": "same_as_previous"}[part] in {fact | some {"fact": fact} in missing}
} else := "passed"

lacking["classes"] := {class | some class in rule.classes.value} - {class | some class in classes}

# A refusal rests on what is broken; any other answer on every part.
looked_at := broken if count(broken) > 0

else := {part | some part, _ in rule}

missing contains {"parameter": concat(".", ["password", part])} if {
	some part, parameter in rule
	parameter.value == "unset"
}

missing contains {"fact": "changed_on"} if {
	rule.max_age
	not changed_on
}

missing contains {"fact": "same_as_previous"} if {
	rule.history
	not same_as_previous_given
}

same_as_previous_given if is_number(input.facts.same_as_previous)

same_as_previous_given if input.facts.same_as_previous == null

changed_on := input.facts.changed_on if facts.happened(input.facts.changed_on)

values["expires_on"] := dates.add(changed_on, rule.max_age.value)

# The first day on which it may be changed again.
values["may_change_from"] := dates.add(changed_on, rule.min_age.value)

broken contains "max_age" if values.expires_on < law.as_of

broken contains "min_length" if {
	is_number(rule.min_length.value)
	input.facts.length < rule.min_length.value
}

classes := object.get(input.facts, "classes", [])

broken contains "classes" if {
	some class in rule.classes.value
	not class in classes
}

broken contains "default_changed" if {
	rule.default_changed
	input.facts.default_password == true
}

broken contains "history" if {
	is_number(rule.history.value)
	is_number(input.facts.same_as_previous)
	input.facts.same_as_previous <= rule.history.value
}
