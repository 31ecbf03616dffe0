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

test_periods_by_name[name] if {
	some name, [interval, first, last] in {
		"2026": ["year", "2026-01-01", "2026-12-31"],
		"2026-H1": ["half_year", "2026-01-01", "2026-06-30"],
		"2026-H2": ["half_year", "2026-07-01", "2026-12-31"],
		"2026-Q1": ["quarter", "2026-01-01", "2026-03-31"],
		"2026-Q2": ["quarter", "2026-04-01", "2026-06-30"],
		"2026-Q3": ["quarter", "2026-07-01", "2026-09-30"],
		"2026-Q4": ["quarter", "2026-10-01", "2026-12-31"],
		"2024-02": ["month", "2024-02-01", "2024-02-29"],
		"2026-12": ["month", "2026-12-01", "2026-12-31"],
		"2026-W01": ["week", "2025-12-29", "2026-01-04"],
		"2026-W53": ["week", "2026-12-28", "2027-01-03"],
		"2024-W09": ["week", "2024-02-26", "2024-03-03"],
		"1969-W52": ["week", "1969-12-22", "1969-12-28"],
		"2026-11-30": ["day", "2026-11-30", "2026-11-30"],
	}
	periods.interval_of(name) == interval
	period := {"name": name, "first": first, "last": last}
	periods.named(name) == period
	periods.containing(interval, first) == period
	periods.containing(interval, last) == period
}

test_a_year_is_a_number_too if {
	periods.named(2026).name == "2026"
}

test_weeks_of_the_years_end[day] if {
	some day, name in {
		"2020-12-31": "2020-W53",
		"2021-01-03": "2020-W53",
		"2021-01-04": "2021-W01",
		"2024-12-29": "2024-W52",
		"2024-12-30": "2025-W01",
		"1969-12-31": "1970-W01",
		"1900-01-01": "1900-W01",
	}
	periods.containing("week", day).name == name
}

test_what_names_no_period[name] if {
	some name in ["", "untold", "2026-X1", "2026-Q5", "2026-H3", "2026-13", "soon", "0001-01-01", true, null]
	not periods.named(name)
}
