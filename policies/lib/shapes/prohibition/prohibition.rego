# METADATA
# title: Decisions that nothing can permit
# description: The rule binds what it lists, and that is forbidden; of anything else it says nothing.
package hdp.lib.shapes.prohibition

import data.hdp.lib.detail
import data.hdp.lib.envelope

# METADATA
# title: The answer of such a decision
# description: The definition has the reason as `codes.deny`.
answer(definition, version, rule) := envelope.document(definition.decision, version, "deny", {
	"reasons": {envelope.cite(definition.codes.deny, rule)},
	"assumptions": envelope.readings(rule),
	"checks": [detail.check(definition.codes.deny, rule, "failed") | detail.asked("checks")],
})
