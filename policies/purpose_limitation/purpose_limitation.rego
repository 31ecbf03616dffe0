# METADATA
# title: May the data be used for this purpose?
# description: What must be there stands in the parameters.
# schemas:
#   - input: schema.inputs.purpose_limitation
package hdp.purpose_limitation

import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.requirements

name := "purpose_limitation"

version := law.in_force_on(law.as_of)

rule := version.parameters.purpose

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := with_basis(requirements.answer(name, version, rule, "purpose", "permission"))

with_basis(decided) := object.union(decided, {"reasons": [envelope.cite("legal_basis_listed", basis)]}) if {
	decided.outcome == "permit"
} else := decided

basis := rule.legal_bases[input.facts.legal_basis]
