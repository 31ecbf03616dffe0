# METADATA
# title: Decisions that tell what the regulation lists
# description: Nothing is decided of what is listed.
package hdp.lib.shapes.list

import data.hdp.lib.envelope

# METADATA
# title: The answer of such a decision
# description: |
#   The definition has `list`, the name of the list in the rule; each entry of it has its reason as `code`, and may say who
#   bears it and who imposes it. They stand in the order of the list.
answer(definition, version, rule) := envelope.document(definition.decision, version, "listed", {
	"reasons": [object.filter(entry, ["code", "clause", "also", "borne_by", "imposed_by"]) | some entry in rule[definition.list]],
	"assumptions": {reading | some entry in rule[definition.list]; some reading in envelope.readings(entry)},
})
