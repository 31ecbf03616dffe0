package hdp.lib.periods_test

import data.hdp.lib.periods

test_first_day_that_counts[note] if {
	some note, [interval, start, counts, expected] in {
		"a part of a quarter counts": ["quarter", "2023-05-29", "partial", "2023-05-29"],
		"a part of a quarter is left out": ["quarter", "2023-05-29", "full", "2023-07-01"],
		"a whole quarter counts": ["quarter", "2023-07-01", "full", "2023-07-01"],
		"a part of a half-year is left out": ["half_year", "2021-10-06", "full", "2022-01-01"],
		"a part of a year is left out": ["year", "2024-10-25", "full", "2025-01-01"],
	}
	periods.counted_from(interval, start, counts) == expected
}

test_standing[note] if {
	some note, [start, day, last_done, status, period] in {
		"before the start": ["2024-02-01", "2024-01-31", "", "settled", "2024-Q1"],
		"on the first day": ["2024-02-01", "2024-02-01", "", "due", "2024-Q1"],
		"after the first period": ["2024-02-01", "2024-04-01", "", "overdue", "2024-Q1"],
		"done in the last period": ["2024-02-01", "2024-04-01", "2024-03-31", "due", "2024-Q2"],
		"done in the running period": ["2024-02-01", "2024-06-30", "2024-04-01", "settled", "2024-Q2"],
		"over the year's end": ["2023-01-01", "2024-01-01", "2023-09-30", "overdue", "2023-Q4"],
	}
	standing := periods.standing("quarter", start, day, last_done)
	[standing.status, standing.period.name] == [status, period]
}
