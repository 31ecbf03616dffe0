# METADATA
# title: May the vendor have access?
# description: What must be there stands in the parameters.
# schemas:
#   - input: schema.inputs.vendor_access
package hdp.vendor_access

import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.requirements

name := "vendor_access"

version := law.in_force_on(law.as_of)

rule := version.parameters.vendor

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := requirements.answer(name, version, rule, "vendor", "permission")
