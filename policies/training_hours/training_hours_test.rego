package hdp.training_hours_test

import data.hdp.lib.made_test as made
import data.hdp.training_hours

answer(request) := given if {
	rule := {"clause": "二", "hours": 3, "roles": ["clerk"]}
	given := training_hours.answer with data.jurisdictions as made.regulation({"training": rule})
		with data.hdp.lib.unread.facts_of as ["b"]
		with input as request
}

test_hours_of_the_year[note] if {
	some note, [year, hours, outcome, obligations] in {
		"done": [2026, 3, "fulfilled", []],
		"not yet": [2026, 2, "due", ["complete_training"]],
		"not done": [2025, 2, "overdue", ["complete_training"]],
		"a year ahead": [2027, 3, "not_due", []],
	}
	given := answer(made.request("training_hours", {"role": "clerk", "year": year, "hours": hours}))
	[given.outcome, made.codes(given.obligations)] == [outcome, obligations]
	not given.working
}

test_steps if {
	given := answer(made.detailed("training_hours", {"role": "clerk", "year": 2026, "hours": 2}))
	made.steps(given) == {"hours_required": 3, "due_on": "2026-12-31"}
}
