# METADATA
# title: Decisions that jurisdictions declare
# description: |
#   They have no Rego of their own: `data.decisions` holds what their definitions say, by name, as the host made it of
#   YAML. The rule of each stands in the version where its name says. What is asked by a name that is not there has no
#   answer at all.
# schemas:
#   - input: schema.request
package hdp.declared

import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.shapes

definition := data.decisions[input.decision]

name := definition.decision

version := law.in_force_on(law_day)

# An event is judged by the version of its own day, if that is earlier (G11).
law_day := min([law.as_of, told]) if {
	told := object.get(input.facts, definition.judged_on, null)
	is_string(told)
} else := law.as_of

rule := found if {
	found := version.parameters[definition.owner][definition.name]
	bound(found)
	alike(found)
}

# A rule binds what it lists alone, where the definition says so.
bound(found) if {
	every path, list in object.get(definition, "binds", {}) {
		object.get(input.facts, split(path, "."), null) in found[list]
	}
}

# A rule that says something else is the rule of another decision.
alike(found) if {
	every member, text in object.get(definition, "where", {}) {
		found[member] == text
	}
}

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := shapes.answer(definition, version, rule)
