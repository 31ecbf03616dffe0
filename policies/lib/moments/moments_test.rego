package hdp.lib.moments_test

import data.hdp.lib.moments

test_what_a_fact_says[note] if {
	some note, [value, expected] in {
		"a day": ["2026-11-20", "2026-11-20"],
		"none": [null, null],
		"a moment": ["2026-11-20T02:00:00Z", "2026-11-20T10:00:00+08:00"],
		"a moment with a fraction": ["2026-11-20T10:00:00.250+08:00", "2026-11-20T10:00:00.25+08:00"],
		"a month": ["2026-02", "2026-02-28"],
		"a year": [2026, "2026-12-31"],
	}
	given := moments.of_fact("a.b") with input as {"as_of": "2026-01-01", "facts": {"a": {"b": value}}}
	given == {"on": expected, "missing": set(), "parts": []}
}

test_what_a_fact_does_not_say[note] if {
	some note, facts in {
		"not told": {},
		"a part not told": {"a": {}},
		"no day": {"a": {"b": true}},
		"a word": {"a": {"b": "soon"}},
		"a day too early": {"a": {"b": "0001-01-01"}},
	}
	given := moments.of_fact("a.b") with input as {"as_of": "2026-01-01", "facts": facts}
	given == {"missing": {{"fact": "a.b"}}, "parts": []}
}

test_done[note] if {
	some note, [as_of, value, expected] in {
		"on the day": ["2026-11-20", "2026-11-20", "2026-11-20"],
		"tomorrow": ["2026-11-20", "2026-11-21", ""],
		"in an hour of the day": ["2026-11-20", "2026-11-20T23:59:59+08:00", "2026-11-20T23:59:59+08:00"],
		"a moment ago": ["2026-11-20T10:00:00Z", "2026-11-20T17:59:59+08:00", "2026-11-20T17:59:59+08:00"],
		"in a moment": ["2026-11-20T10:00:00Z", "2026-11-20T18:00:00.001+08:00", ""],
		"it is said to be": ["2026-11-20", true, "2026-11-20T24"],
		"it is said not to be": ["2026-11-20", false, ""],
		"never": ["2026-11-20", null, ""],
	}
	given := moments.done_at("a") with input as {"as_of": as_of, "facts": {"a": value}}
	given == expected
}

test_days_beside_moments[note] if {
	some note, [moment, limit, passed, reached] in {
		"days, before": ["2026-11-19", "2026-11-20", 0, 0],
		"days, on it": ["2026-11-20", "2026-11-20", 0, 1],
		"days, after": ["2026-11-21", "2026-11-20", 1, 1],
		"a moment of the day": ["2026-11-20T23:00:00+08:00", "2026-11-20", 0, 1],
		"moments, on it": ["2026-11-20T10:00:00+08:00", "2026-11-20T10:00:00+08:00", 0, 1],
		"moments, before": ["2026-11-20T09:59:59.9+08:00", "2026-11-20T10:00:00+08:00", 0, 0],
		"moments, after": ["2026-11-20T10:00:00.1+08:00", "2026-11-20T10:00:00+08:00", 1, 1],
		"a day for its end": ["2026-11-20", "2026-11-20T10:00:00+08:00", 1, 1],
		"no limit": ["2026-11-20", "", 0, 0],
	}
	count([1 | moments.passed(moment, limit)]) == passed
	count([1 | moments.reached(moment, limit)]) == reached
}
