# METADATA
# title: Which heads of liability does the regulation list?
# description: They are listed and nothing is decided (K27, N19).
# schemas:
#   - input: schema.inputs.liability
package hdp.liability

import data.hdp.lib.envelope
import data.hdp.lib.law

name := "liability"

version := law.in_force_on(law.as_of)

rule := version.parameters.liability

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, "listed", {
	"reasons": {envelope.cite(head.code, head) | some head in rule.heads},
	"assumptions": {reading | some head in rule.heads; some reading in envelope.readings(head)},
})
