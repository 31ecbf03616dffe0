package hdp.lib.workdays_test

import data.hdp.lib.workdays

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
