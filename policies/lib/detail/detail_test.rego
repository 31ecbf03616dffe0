package hdp.lib.detail_test

import data.hdp.lib.detail

rule := {"clause": "一", "interval": "year"}

states(asked, reasons, missing) := [check.state | some check in given] if {
	given := detail.checks(["a", "b"], rule, reasons, missing) with input as {"detail": asked}
}

test_states_of_checks[note] if {
	some note, [asked, reasons, missing, expected] in {
		"all passed": [["checks"], set(), set(), ["passed", "passed"]],
		"one failed": [["checks"], {{"code": "a"}}, set(), ["failed", "passed"]],
		"one failed and something missing": [["checks"], {{"code": "a"}}, {{"fact": "x"}}, ["failed", "unknown"]],
		"something missing": [["checks"], set(), {{"fact": "x"}}, ["unknown", "unknown"]],
		"not asked": [["working"], set(), set(), []],
	}
	states(asked, reasons, missing) == expected
}

test_working_where_asked[note] if {
	some note, [asked, in_periods, by_days] in {"asked": [["working"], 4, 3], "not asked": [["checks"], 0, 0]}
	count(periodic) == in_periods with input as {"detail": asked}
	count(counted) == by_days with input as {"detail": asked}
}

periodic := detail.periodic(rule, "2026-01-01", {"name": "2026", "last": "2026-12-31"})

counted := detail.counted(["due_on"], "2026-01-01", {"days": 3}, rule, {"due_on": "2026-01-04"})
