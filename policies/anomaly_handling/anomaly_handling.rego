# METADATA
# title: What must be done next about an anomaly?
# description: |
#   The parameters list the steps in order: what is done, by whom, with which documents, and the fact that says when it
#   was done. The first that is not done is next. What is an anomaly is found by people (G14).
# schemas:
#   - input: schema.inputs.anomaly_handling
package hdp.anomaly_handling

import data.hdp.lib.envelope
import data.hdp.lib.facts
import data.hdp.lib.law

name := "anomaly_handling"

version := law.in_force_on(law.as_of)

group := version.parameters.anomaly

rule := group if not group.roles

rule := group if input.facts.role in group.roles

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, "not_due", {}) if input.facts.anomaly_found == false

else := envelope.document(name, version, "fulfilled", {"assumptions": envelope.readings(rule)}) if count(open) == 0

else := envelope.document(name, version, "due", {
	"values": object.union(
		{"next": open[0].code, "steps": [step.code | some step in open]},
		object.filter(open[0], {"by", "with", "to", "documents"}),
	),
	"reasons": {envelope.cite(concat("_", [open[0].code, "due"]), open[0])},
	"obligations": [envelope.act(step.code, step) | some step in open],
	"assumptions": (envelope.readings(rule) | {reading | some step in open; some reading in envelope.readings(step)}),
})

open := [step | some step in rule.steps; not done(step)]

done(step) if {
	date := object.get(input.facts, step.done, null)
	facts.happened(date)
}
