package hdp.lib.shapes.sample_test

import data.hdp.lib.shapes.sample

definition := {
	"decision": "x",
	"rule": "sampling.x",
	"sample": {"counts": "queries", "done": "checked"},
	"codes": {"required": "samples_due"},
}

request(rows) := {"decision": "x", "jurisdiction": "x", "as_of": "2026-01-01", "facts": {"queries": rows}}

answer(rule, rows) := given if {
	given := sample.answer(definition, {"effective_from": "2026-01-01"}, rule) with input as request(rows)
}

share(rounding) := {"value": {"numerator": 25, "denominator": 1000}, "rounding": rounding, "readings": ["G1"]}

test_rounding[note] if {
	some note, [rounding, rows, expected] in {
		"up, a part": ["up", 41, 2],
		"up, exact": ["up", 40, 1],
		"half up, below": ["half_up", 59, 1],
		"half up, the half": ["half_up", 60, 2],
		"down, a part": ["down", 79, 1],
		"down, exact": ["down", 80, 2],
	}
	answer({"clause": "一", "rate": share(rounding)}, rows).values.samples == expected
}

test_open_figures[figure] if {
	rule := {"clause": "一", "rate": share("up")}
	some figure, changed in {
		"rate": object.union(rule, {"rate": {"value": "unset", "rounding": "up"}}),
		"minimum": object.union(rule, {"minimum": "unset"}),
		"maximum": object.union(rule, {"maximum": "unset"}),
	}
	given := answer(changed, 100)
	given.outcome == "indeterminate"
	given.values == {}
	given.missing == [{"parameter": concat(".", ["sampling.x", figure])}]
}
