# What unit tests ask with: a regulation of our own, which has what no bundled one has.
package hdp.lib.made_test

# One version, which has been in force since 2020.
regulation(parameters) := {"x": {"versions": {"2020-01-01": version(parameters)}}}

version(parameters) := {
	"effective_from": "2020-01-01",
	"clause": "一",
	"text": "available",
	"conventions": {"first_period": {"counts": "partial", "readings": ["P"]}},
	"parameters": parameters,
}

request(decision, facts) := {"decision": decision, "jurisdiction": "x", "as_of": "2026-06-01", "facts": facts}

detailed(decision, facts) := object.union(request(decision, facts), {"detail": ["checks", "working"]})

codes(entries) := [entry.code | some entry in entries]

readings(answer) := {reading.id | some reading in answer.assumptions}

# The checks by their codes.
states(answer) := {check.code: check.state | some check in object.get(answer, "checks", [])}

# The steps of the calculation by their names.
steps(answer) := {step.step: step.value | some step in object.get(answer, "working", [])}
