# METADATA
# title: Is the regulation in force, and in which version?
# description: A version whose text is not to be had is in force all the same.
# schemas:
#   - input: schema.inputs.regulation_in_force
package hdp.regulation_in_force

import data.hdp.lib.envelope
import data.hdp.lib.law

name := "regulation_in_force"

version := law.in_force_on(law.as_of)

values := object.union(
	{"version": version.effective_from, "effective_from": version.effective_from, "text": version.text},
	object.filter(version, {"effective_to"}),
)

# METADATA
# entrypoint: true
answer := envelope.not_in_force(name) if not version

else := envelope.document(name, version, "in_force", {
	"values": values,
	"reasons": {envelope.cite("in_force_since", version)},
	"assumptions": envelope.readings(version),
})
