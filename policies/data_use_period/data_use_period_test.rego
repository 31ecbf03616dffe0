package hdp.data_use_period_test

import data.hdp.data_use_period
import data.hdp.lib.made_test as made

parameters := {"data_use": {"raw": {
	"clause": "二",
	"within": {"days": 7},
	"project_period": true,
	"agency": ["data_use.raw"],
	"obligations": [{"code": "destroy_raw_data", "clause": "二"}],
}}}

answer(facts) := given if {
	given := data_use_period.answer with data.jurisdictions as made.regulation(parameters)
		with input as made.detailed("data_use_period", facts)
}

test_the_time_decides_or_the_project[note] if {
	some note, [ends, warnings, steps] in {
		"the time": [null, ["agency_setting"], {"use_until_from": "2026-05-30", "use_until_length": 7, "use_until": "2026-06-06"}],
		"the project": ["2026-12-31", [], {}],
	}
	given := answer({"acquired_on": "2026-05-30", "project_ends_on": ends})
	[given.outcome, made.codes(given.obligations)] == ["permit", []]
	[made.codes(given.warnings), made.steps(given)] == [warnings, steps]
}
