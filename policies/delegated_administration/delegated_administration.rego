# METADATA
# title: May this administrator grant this account?
# description: An upper level grants its own users and the next level's administrators (K4); everything else is refused.
# schemas:
#   - input: schema.inputs.delegated_administration
package hdp.delegated_administration

import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.facts
import data.hdp.lib.law
import data.hdp.lib.units

name := "delegated_administration"

version := law.in_force_on(law.as_of)

rule := version.parameters.delegation

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, envelope.permission(reasons, set()), {
	"reasons": reasons,
	"obligations": [obligation | count(reasons) == 0; some obligation in envelope.obligations(rule)],
	"assumptions": (envelope.readings(rule) | followed),
	"checks": array.concat(
		detail.checks(["grant_not_allowed"], rule, reasons, set()),
		[detail.check("unit_of_another", rule, unit_state) | detail.asked("checks")],
	),
})

# Without a grant, or with one for every unit, nobody asks for the unit.
unit_state := "not_asked" if {
	count(grants) == 0
} else := "not_asked" if {
	any_unit
} else := "passed" if {
	same_unit
} else := "failed"

grants := [grant |
	some grant in rule.grants
	grant.admin_level == input.facts.admin.level
	grant.kind == input.facts.target.kind
	grant.level == input.facts.target.level
]

any_unit if {
	some grant in grants
	not grant.same_unit
}

same_unit if {
	input.facts.admin.unit == input.facts.target.unit
	facts.stated(input.facts.admin.unit)
}

same_unit if same_in_full

# Called by different names, of which one is the full one (K32).
same_in_full if {
	input.facts.admin.unit != input.facts.target.unit
	units.same(input.facts.admin.unit, input.facts.target.unit, unit_list)
}

default unit_list := {}

unit_list := version.parameters.query.checks.unit_not_listed

followed contains reading if {
	unit_state == "passed"
	same_in_full
	some reading in envelope.readings(unit_list.full_names)
}

reasons contains envelope.cite("grant_not_allowed", rule) if count(grants) == 0

reasons contains envelope.cite("unit_of_another", rule) if {
	count(grants) > 0
	not any_unit
	not same_unit
}
