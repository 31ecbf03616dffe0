package hdp.lib.periods_edges_test

import data.hdp.lib.periods

test_standing_at_the_edges[note] if {
	some note, [start, day, last_done, status, period] in {
		"done on the first day of the period": ["2020-01-01", "2024-06-30", "2024-04-01", "settled", "2024-Q2"],
		"done on the first day of the last period": ["2020-01-01", "2024-06-30", "2024-01-01", "due", "2024-Q2"],
		"done the day before that": ["2020-01-01", "2024-06-30", "2023-12-31", "overdue", "2024-Q1"],
		"a duty of the last day of the last period": ["2024-03-31", "2024-06-30", "", "overdue", "2024-Q1"],
		"a duty from the first day of the period": ["2024-04-01", "2024-06-30", "", "due", "2024-Q2"],
	}
	standing := periods.standing("quarter", start, day, last_done)
	[standing.status, standing.period.name] == [status, period]
}
