# METADATA
# title: May the data be given, copied or taken out?
# description: Each act has its own rule; some nothing can permit, some need an approval or a receipt (K13, N16, T19).
# schemas:
#   - input: schema.inputs.data_export
package hdp.data_export

import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.law

name := "data_export"

version := law.in_force_on(law.as_of)

rule := version.parameters.export[input.facts.act]

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, envelope.permission(reasons, missing), {
	"reasons": reasons,
	"obligations": [obligation | envelope.permission(reasons, missing) == "permit"; some obligation in envelope.obligations(rule)],
	"assumptions": envelope.readings(rule),
	"missing": missing,
	"checks": [detail.check(code, rule, state) | detail.asked("checks"); some [code, state] in states],
})

states := [["export_forbidden", "failed"]] if {
	count(rule.needs) == 0
} else := [[codes[fact], state_of(fact)] | some fact in rule.needs]

state_of(fact) := "unknown" if {
	not fact in given
} else := "passed" if {
	input.facts[fact] == true
} else := "failed"

given contains fact if {
	some fact in ["approved", "signed_for"]
	is_boolean(input.facts[fact])
}

reasons contains envelope.cite("export_forbidden", rule) if count(rule.needs) == 0

reasons contains envelope.cite(codes[fact], rule) if {
	some fact in rule.needs
	fact in given
	input.facts[fact] != true
}

codes := {"approved": "export_not_approved", "signed_for": "receipt_missing"}

missing contains {"fact": fact} if {
	some fact in rule.needs
	not fact in given
}
