package hdp.lib.law_test

import data.hdp.lib.law

versions := {
	"2020-01-01": {"effective_from": "2020-01-01", "effective_to": "2022-12-31", "text": "unavailable"},
	"2023-01-01": {"effective_from": "2023-01-01", "effective_to": "2024-12-31", "text": "available"},
}

test_version_in_force[note] if {
	some note, [day, expected] in {
		"the first day": ["2020-01-01", "2020-01-01"],
		"the last day of the first version": ["2022-12-31", "2020-01-01"],
		"the first day of the second": ["2023-01-01", "2023-01-01"],
		"the last day of all": ["2024-12-31", "2023-01-01"],
	}
	version := law.in_force_on(day) with data.jurisdictions as {"x": {"versions": versions}}
		with input as {"jurisdiction": "x"}
	version.effective_from == expected
}

test_none_in_force[day] if {
	some day in ["2019-12-31", "2025-01-01"]
	found := {version |
		version := law.in_force_on(day) with data.jurisdictions as {"x": {"versions": versions}}
			with input as {"jurisdiction": "x"}
	}
	found == set()
}

test_first_day_with_text if {
	law.first_day_with_text == "2023-01-01" with data.jurisdictions as {"x": {"versions": versions}}
		with input as {"jurisdiction": "x"}
}

test_a_refused_request_has_no_jurisdiction if {
	not law.jurisdiction with input as {"jurisdiction": "a"}
		with data.jurisdictions as {"a": {"versions": versions}}
		with data.hdp.request.refused as true
}

test_a_request_that_is_not_refused_has_one if {
	law.jurisdiction with input as {"jurisdiction": "a"}
		with data.jurisdictions as {"a": {"versions": versions}}
		with data.hdp.request.refused as false
}
