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

# A calendar of our own with two days of a year, of which the second is no office day, and the first day after it.
days := {"c": {
	"first_year": 2026,
	"list": ["2026-12-29", "2026-12-30"],
	"before": {"2026-12-29": 0, "2026-12-30": 1, "2026-12-31": 2, "2027-01-01": 2},
}}

asked := {"jurisdiction": "x"}

jurisdictions := {"x": {"calendar": "c"}}

test_counted_back[day] if {
	some day, expected in {"2026-12-30": "2026-12-29", "2026-12-31": "2026-12-30", "2027-01-01": "2026-12-30"}
	workdays.back(day, 1) == expected with data.workdays as days with data.jurisdictions as jurisdictions with input as asked
}

test_rolled if {
	workdays.rolled("2026-12-29") == "2026-12-29" with data.workdays as days with data.jurisdictions as jurisdictions with input as asked
}

test_years_that_are_missing[note] if {
	some note, [day, n, years] in {
		"none": ["2026-12-31", 2, set()],
		"the year before": ["2026-12-31", 3, {"2025"}],
		"the day after the year": ["2027-01-01", 2, set()],
		"the day after that": ["2027-01-02", 1, {"2027"}],
		"days that lie in two years": ["2028-01-03", 3, {"2027", "2028"}],
	}
	missing := workdays.missing_back(day, n) with data.workdays as days with data.jurisdictions as jurisdictions with input as asked
	{entry.calendar | some entry in missing} == years
}
