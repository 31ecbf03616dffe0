# METADATA
# title: May the vendor have access?
# description: What must be there stands in the parameters.
package hdp.vendor_access

import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.requirements

name := "vendor_access"

version := law.in_force_on(law.as_of)

rule := version.parameters.vendor

# METADATA
# entrypoint: true
answer := envelope.not_in_force(name) if not version

else := envelope.text_unavailable(name, version) if version.text == "unavailable"

else := envelope.not_regulated(name, version) if not rule

else := requirements.answer(name, version, rule, "vendor", "permission")
