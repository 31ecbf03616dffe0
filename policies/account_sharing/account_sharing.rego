# METADATA
# title: May an account be shared, handed over or used by another?
# schemas:
#   - input: schema.inputs.account_sharing
package hdp.account_sharing

import data.hdp.lib.envelope
import data.hdp.lib.law

name := "account_sharing"

version := law.in_force_on(law.as_of)

rule := version.parameters.sharing if input.facts.act in version.parameters.sharing.forbidden

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, "deny", {
	"reasons": {envelope.cite("sharing_forbidden", rule)},
	"assumptions": envelope.readings(rule),
})
