# METADATA
# title: Is this entry of the query log complete?
# description: Where the text asks for a statement and names no fields, only the lack of a statement is decided.
# schemas:
#   - input: schema.inputs.query_log_completeness
package hdp.query_log_completeness

import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.facts
import data.hdp.lib.law
import data.hdp.lib.timestamps

name := "query_log_completeness"

version := law.in_force_on(law.as_of)

rule := version.parameters.query_log[input.facts.medium]

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, envelope.check(reasons, missing), {
	"reasons": reasons,
	"obligations": [envelope.act("complete_entry", rule) | count(reasons) > 0],
	"warnings": envelope.agency_warnings(rule),
	"assumptions": (envelope.readings(rule) | timestamp_readings),
	"missing": missing,
	"checks": [detail.check(code, rule, state) |
		detail.asked("checks")
		some code in array.concat(field_codes, [one | one := "statement_missing"; rule.one_of])
		state := detail.state_of(code, {reason.code | some reason in reasons}, missing)
	],
})

present contains field if some field, _ in stated

# Where one text is date and time together, it stands for both.
present contains "time" if stands_for_both("date")

present contains "date" if stands_for_both("time")

stands_for_both(field) if timestamps.full(input.facts.entry[field], rule.timestamp)

timestamp_readings := {reading |
	some field, other in {"date": "time", "time": "date"}
	stands_for_both(field)
	not stated[other]
	some reading in envelope.readings(rule.timestamp)
}

stated[field] if {
	some field, text in input.facts.entry
	facts.stated(text)
}

present contains "stamped" if input.facts.entry.stamped == true

field_codes := [concat("_", [field, "missing"]) | some field in rule.required_fields]

reasons contains envelope.cite(concat("_", [field, "missing"]), rule) if {
	some field in rule.required_fields
	not field in present
}

reasons contains envelope.cite("statement_missing", rule) if {
	rule.one_of
	count({field | some field in rule.one_of; field in present}) == 0
}

missing contains {"parameter": concat(".", ["query_log", input.facts.medium, "required_fields"])} if {
	rule.required_fields == "unset"
}
