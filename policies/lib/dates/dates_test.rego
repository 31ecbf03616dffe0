package hdp.lib.dates_test

import data.hdp.lib.dates

test_months_are_clipped[note] if {
	some note, [date, months, expected] in {
		"a short month": ["2024-11-30", 3, "2025-02-28"],
		"a leap month": ["2023-11-30", 3, "2024-02-29"],
		"not overflowing": ["2025-01-31", 1, "2025-02-28"],
		"a year from a leap day": ["2024-02-29", 12, "2025-02-28"],
		"the same day": ["2025-02-28", 3, "2025-05-28"],
		"over the year's end": ["2025-12-15", 1, "2026-01-15"],
	}
	dates.add_months(date, months) == expected
}

test_days[note] if {
	some note, [date, days, expected] in {
		"none": ["2024-02-29", 0, "2024-02-29"],
		"over a leap day": ["2024-02-28", 2, "2024-03-01"],
		"a week over a month's end": ["2024-03-28", 7, "2024-04-04"],
		"back over the year's start": ["2024-01-01", -1, "2023-12-31"],
		"a leap year": ["2024-01-01", 366, "2025-01-01"],
		"far back": ["2024-03-01", -60, "2024-01-01"],
		"across a common February": ["2023-01-31", 29, "2023-03-01"],
	}
	dates.add_days(date, days) == expected
}

test_civil_date_in_taipei[note] if {
	some note, [text, expected] in {
		"a date": ["2026-11-21", "2026-11-21"],
		"midnight in Taipei": ["2026-11-20T16:00:00Z", "2026-11-21"],
		"a millisecond before": ["2026-11-20T15:59:59.999Z", "2026-11-20"],
		"in Taipei": ["2026-11-21T23:59:59+08:00", "2026-11-21"],
		"far to the west": ["2026-11-21T23:59:00-12:00", "2026-11-22"],
		"two days on": ["2026-11-21T23:59:00-23:59", "2026-11-23"],
		"a day back": ["2026-11-21T00:00:00+14:00", "2026-11-20"],
		"small letters": ["2026-11-20t16:00:00z", "2026-11-21"],
		"half hours": ["2026-11-20T21:30:00+05:30", "2026-11-21"],
	}
	dates.civil(text) == expected
}

test_the_last_day_of_keeping[note] if {
	some note, [event, duration, expected] in {
		"years": ["2021-03-31", {"months": 60}, "2026-03-31"],
		"from a leap day": ["2024-02-29", {"months": 12}, "2025-02-28"],
		"to a leap day": ["2023-02-28", {"months": 12}, "2024-02-29"],
		"a month without the day": ["2026-01-30", {"months": 1}, "2026-02-28"],
		"days": ["2026-01-30", {"days": 30}, "2026-03-01"],
	}
	dates.last_day_kept(event, duration) == expected
}

test_numbers_of_days[date] if {
	some date, number in {"1970-01-01": 0, "1969-12-31": -1, "2026-11-30": 20787}
	dates.day_number(date) == number
}
