package hdp.query_log_completeness_test

import data.hdp.lib.made_test as made
import data.hdp.query_log_completeness

marks := {"behind_year": ["-"], "behind_month": ["-"], "behind_day": [], "between": ["T"]}

timestamp := object.union(marks, {"clause": "二", "readings": ["T"]})

answer(rule, entry) := given if {
	given := query_log_completeness.answer with data.jurisdictions as made.regulation({"query_log": {"paper": rule}})
		with input as made.detailed("query_log_completeness", {"medium": "paper", "entry": entry})
}

test_fields[note] if {
	rule := {"clause": "二", "required_fields": ["date", "time", "stamped"], "timestamp": timestamp}
	some note, [entry, lacking, readings] in {
		"all": [{"date": "2026-06-01", "time": "08:30", "stamped": true}, set(), set()],
		"one text for both": [{"date": "2026-06-01T08:30", "stamped": true}, set(), {"T"}],
		"one text for both, and the other": [{"date": "2026-06-01T08:30", "time": "08:30", "stamped": true}, set(), set()],
		"in the other's place": [{"date": " ", "time": "2026-06-01T08:30", "stamped": true}, set(), {"T"}],
		"no time": [{"date": "2026-06-01", "stamped": true}, {"time_missing"}, set()],
		"not stamped": [{"date": "2026-06-01", "time": "08:30", "stamped": false}, {"stamped_missing"}, set()],
	}
	given := answer(rule, entry)
	{code | some code, state in made.states(given); state == "failed"} == lacking
	{code | some code, _ in made.states(given)} == {"date_missing", "time_missing", "stamped_missing"}
	made.readings(given) == readings
	made.codes(given.obligations) == [code | code := "complete_entry"; count(lacking) > 0]
}

test_one_of_several[note] if {
	some note, [entry, state] in {
		"one": [{"reason": "x"}, "passed"],
		"none": [{"reason": " "}, "failed"],
		"another": [{"date": "2026-06-01"}, "failed"],
	}
	made.states(answer({"clause": "二", "one_of": ["reason", "case_number"]}, entry)) == {"statement_missing": state}
}

test_fields_that_the_agency_has_not_set if {
	given := answer({"clause": "二", "required_fields": "unset"}, {"date": "2026-06-01"})
	[given.outcome, given.missing] == ["indeterminate", [{"parameter": "query_log.paper.required_fields"}]]
}

test_no_checks_unless_asked if {
	rule := {"clause": "二", "required_fields": ["date"]}
	asked := made.request("query_log_completeness", {"medium": "paper", "entry": {"date": "x"}})
	given := query_log_completeness.answer with data.jurisdictions as made.regulation({"query_log": {"paper": rule}})
		with data.hdp.lib.unread.facts_of as ["b"]
		with input as asked
	not given.checks
}
