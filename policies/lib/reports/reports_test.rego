package hdp.lib.reports_test

import data.hdp.lib.reports

rule := {"first_half": {"day": "08-31", "year": "same"}, "second_half": {"day": "03-10", "year": "next"}}

test_day_of_the_report[half] if {
	some half, [last, due] in {"2025-H1": ["2025-06-30", "2025-08-31"], "2025-H2": ["2025-12-31", "2026-03-10"]}
	[reports.half(half).last, reports.due_on(rule, reports.half(half))] == [last, due]
}
