# METADATA
# title: Was the batch acquired and checked as the regulation asks?
# description: What must be there stands in the parameters.
# schemas:
#   - input: schema.inputs.batch_acquisition
package hdp.batch_acquisition

import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.shapes.requirements

name := "batch_acquisition"

version := law.in_force_on(law.as_of)

group := version.parameters.batch

# What the check of integrity consists of is one requirement more, where the text or the agency says it.
rule := object.union(group, {
	"requirements": object.union(group.requirements, integrity),
	"order": array.concat(group.order, [code | some code, _ in integrity]),
}) if group.integrity

else := group

integrity := {"integrity_check_incomplete": object.union(group.integrity, {
	"fact": "integrity_checks",
	"contains": group.integrity.value,
	"names_each": true,
})} if {
	is_array(group.integrity.value)
} else := {"integrity": object.union(group.integrity, {
	"is": "unset",
	"named": "integrity",
	"told_as": "integrity_check_incomplete",
})}

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := requirements.answer({"decision": name, "kind": "check", "rule": "batch"}, version, rule)
