package hdp.lib.shapes.schedule_test

import data.hdp.lib.shapes.schedule

definition := {
	"decision": "x",
	"kind": "duty",
	"rule": "x",
	"codes": {"due": "visit_due", "overdue": "visit_missed", "possible": "visit_possible"},
}

version := {"effective_from": "2021-10-06", "conventions": {"first_period": {"counts": "partial", "readings": ["G6"]}}}

answer_to(said, rule, as_of, facts) := given if {
	request := {"decision": "x", "jurisdiction": "taipei", "as_of": as_of, "facts": facts}
	given := schedule.answer(said, version, object.union({"clause": "一", "readings": ["G5"]}, rule)) with input as request
}

test_intervals[note] if {
	some note, [interval, as_of, last_done, outcome, period, due_on] in {
		"a month, none in it": ["month", "2026-02-28", "2026-01-31", "due", "2026-02", "2026-02-28"],
		"a month, one in it": ["month", "2026-02-28", "2026-02-01", "not_due", "2026-02", "2026-02-28"],
		"a month passed": ["month", "2026-03-01", "2026-01-31", "overdue", "2026-02", "2026-02-28"],
		"a month passed over the year's end": ["month", "2026-01-01", "2025-11-30", "overdue", "2025-12", "2025-12-31"],
		"a week, none in it": ["week", "2026-01-04", "2025-12-28", "due", "2026-W01", "2026-01-04"],
		"a week, one in it": ["week", "2026-01-04", "2025-12-29", "not_due", "2026-W01", "2026-01-04"],
		"a week passed": ["week", "2026-01-05", "2025-12-28", "overdue", "2026-W01", "2026-01-04"],
		"a day, none on it": ["day", "2026-01-05", "2026-01-04", "due", "2026-01-05", "2026-01-05"],
		"a day passed": ["day", "2026-01-05", "2026-01-03", "overdue", "2026-01-04", "2026-01-04"],
		"a year": ["year", "2026-01-05", "2025-01-03", "due", "2026", "2026-12-31"],
	}
	given := answer_to(definition, {"interval": interval}, as_of, {"last_done_on": last_done})
	[given.outcome, given.values] == [outcome, {"period": period, "due_on": due_on}]
}

test_a_time_that_runs_from_the_last_time[note] if {
	some note, [as_of, facts, outcome, due_on, missing] in {
		"never, the last day": ["2023-10-06", {"last_done_on": null}, "due", "2023-10-06", []],
		"never, the day after": ["2023-10-07", {"last_done_on": null}, "overdue", "2023-10-06", []],
		"done, the last day": ["2026-02-28", {"last_done_on": "2024-02-29"}, "not_due", "2026-02-28", []],
		"done, the day after": ["2026-03-01", {"last_done_on": "2024-02-29"}, "overdue", "2026-02-28", []],
		"done before the regulation": ["2023-10-07", {"last_done_on": "2021-10-05"}, "overdue", "2023-10-06", []],
		"begun later": ["2024-01-01", {"last_done_on": null, "started_on": "2022-01-01"}, "due", "2024-01-01", []],
		"not begun": ["2021-12-31", {"last_done_on": null, "started_on": "2022-01-01"}, "not_due", "2024-01-01", []],
		"not told": ["2024-01-01", {}, "indeterminate", "2023-10-06", [{"fact": "last_done_on"}]],
		"not told, within the first time": ["2022-01-01", {}, "indeterminate", "2023-10-06", [{"fact": "last_done_on"}]],
		"done later": ["2022-01-01", {"last_done_on": "2022-01-02"}, "indeterminate", "2023-10-06", [{"fact": "last_done_on"}]],
	}
	given := answer_to(definition, {"interval": {"months": 24}}, as_of, facts)
	[given.outcome, given.values.due_on, given.missing] == [outcome, due_on, missing]
}

test_several_times_in_a_period[note] if {
	said := object.union(definition, {"days": "visits"})
	some note, [as_of, visits, outcome, left] in {
		"none, in the first period": ["2021-12-31", [], "due", 2],
		"one": ["2026-06-01", ["2025-01-01", "2025-12-31", "2026-01-01"], "due", 1],
		"both": ["2026-06-01", ["2026-01-01", "2026-06-01"], "not_due", 0],
		"one is yet to come": ["2026-06-01", ["2025-01-01", "2025-12-31", "2026-01-01", "2026-06-02"], "due", 1],
		"one too few in the last year": ["2026-06-01", ["2025-01-01", "2026-01-01"], "overdue", 1],
		"both, though one was missed": ["2026-06-01", ["2025-01-01", "2026-01-01", "2026-05-01"], "not_due", 0],
		"before it began": ["2021-10-05", [], "not_due", 2],
	}
	given := answer_to(said, {"interval": "year", "times": 2}, as_of, {"visits": visits})
	[given.outcome, given.values.left] == [outcome, left]
}

test_what_is_not_known[note] if {
	said := object.union(definition, {"days": "visits"})
	some note, [rule, facts, missing] in {
		"how often": [{"interval": "unset"}, {"visits": []}, [{"parameter": "x.interval"}]],
		"how often, left out": [{}, {"visits": []}, [{"parameter": "x.interval"}]],
		"how many times": [{"interval": "year", "times": "unset"}, {"visits": []}, [{"parameter": "x.times"}]],
		"when": [{"interval": "year", "times": 2}, {}, [{"fact": "visits"}]],
		"when, null": [{"interval": "year", "times": 2}, {"visits": null}, [{"fact": "visits"}]],
	}
	given := answer_to(said, rule, "2026-06-01", facts)
	[given.outcome, given.missing, given.assumptions] == ["indeterminate", missing, [{"id": "G5", "clause": "一"}]]
}

test_a_right[note] if {
	some note, [rule, as_of, outcome, codes] in {
		"of a month": [{"interval": "month"}, "2026-06-30", "may_act", ["visit_possible"]],
		"of a month, used up": [{"interval": "month"}, "2026-05-30", "not_due", []],
		"of two years, used up": [{"interval": {"months": 24}}, "2028-05-01", "not_due", []],
		"of two years": [{"interval": {"months": 24}}, "2028-05-02", "may_act", ["visit_possible"]],
	}
	given := answer_to(definition, object.union(rule, {"may": true}), as_of, {"last_done_on": "2026-05-01"})
	[given.outcome, [reason.code | some reason in given.reasons]] == [outcome, codes]
}

test_without_a_convention_the_first_period_counts if {
	request := {"decision": "x", "jurisdiction": "taipei", "as_of": "2022-01-01", "facts": {"last_done_on": null}}
	given := schedule.answer(definition, {"effective_from": "2021-10-06"}, {"clause": "一", "interval": "year"}) with input as request
	[given.outcome, given.values.period, given.assumptions] == ["overdue", "2021", []]
}
