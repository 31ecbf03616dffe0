package hdp.lib.workdays_test

import data.hdp.lib.workdays

request := {"jurisdiction": "taipei"}

test_office_days_forward[note] if {
	some note, [day, n, expected] in {
		"the next": ["2026-11-19", 1, "2026-11-20"],
		"over a weekend": ["2026-11-20", 1, "2026-11-23"],
		"from a weekend": ["2026-11-21", 1, "2026-11-23"],
		"several": ["2026-11-19", 3, "2026-11-24"],
	}
	found := workdays.forward(day, n) with input as request
	found == expected
	missing := workdays.missing_forward(day, n) with input as request
	missing == set()
}

test_office_days_that_no_calendar_has[note] if {
	some note, [day, n, year] in {
		"a day beyond it": ["2150-11-19", 1, "2150"],
		"a day before it": ["1950-11-19", 1, "1950"],
		"a count beyond it": ["2026-11-19", 5000, "2028"],
	}
	found := [day_found | day_found := workdays.forward(day, n) with input as request]
	found == []
	missing := workdays.missing_forward(day, n) with input as request
	missing == {{"calendar": year}}
}
