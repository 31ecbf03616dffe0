# METADATA
# title: The law in time
# description: Which version of the jurisdiction's regulation is in force on a day (C11, G11), and since when there is a text.
# schemas:
#   - input: schema.request
#   - data.jurisdictions: schema.jurisdictions
package hdp.lib.law

import data.hdp.lib.dates

# Without a jurisdiction nothing is in force and nothing is answered.
jurisdiction := data.jurisdictions[input.jurisdiction] if not refused

# On an OPA server the bundle brings a package that checks requests (`opa-server/request.rego`); elsewhere the host has checked
# them, and there is none.
refused if data.hdp.request.refused

# METADATA
# title: The civil date on which the question is asked
as_of := dates.civil(input.as_of)

# METADATA
# title: The version in force on a day; undefined where none is
in_force_on(day) := version if {
	version := jurisdiction.versions[max({from | some from, _ in jurisdiction.versions; from <= day})]
	not ended(version, day)
}

ended(version, day) if version.effective_to < day

# METADATA
# title: The first version of the regulation
first_version := jurisdiction.versions[min(object.keys(jurisdiction.versions))]

# METADATA
# title: The first day of the regulation whose text is to be had
first_day_with_text := min({from |
	some from, version in jurisdiction.versions
	version.text != "unavailable"
})
