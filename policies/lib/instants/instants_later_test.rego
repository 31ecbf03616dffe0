package hdp.lib.instants_later_test

import data.hdp.lib.instants

test_later_in_taipei[note] if {
	some note, [text, minutes, expected] in {
		"in Taipei": ["2026-01-01T08:00:00+08:00", 15, "2026-01-01T08:15:00+08:00"],
		"over the hour": ["2026-01-01T08:50:07+08:00", 15, "2026-01-01T09:05:07+08:00"],
		"over midnight": ["2026-01-01T23:50:00+08:00", 15, "2026-01-02T00:05:00+08:00"],
		"from Greenwich": ["2026-01-01T15:50:00Z", 15, "2026-01-02T00:05:00+08:00"],
		"small letters": ["2026-01-01t15:50:00z", 15, "2026-01-02T00:05:00+08:00"],
		"from the east": ["2026-01-01T00:10:00+14:00", 15, "2025-12-31T18:25:00+08:00"],
		"from the west": ["2026-01-01T23:50:00-12:00", 15, "2026-01-02T20:05:00+08:00"],
		"a fraction": ["2026-01-01T08:00:00.250+08:00", 1, "2026-01-01T08:01:00.25+08:00"],
		"a fraction from Greenwich": ["2026-01-01T00:00:00.25Z", 1, "2026-01-01T08:01:00.25+08:00"],
		"a fraction of nothing": ["2026-01-01T08:00:00.000+08:00", 1, "2026-01-01T08:01:00+08:00"],
	}
	instants.later(text, minutes) == expected
}

test_seconds_with_fractions[text] if {
	some text, expected in {
		"1970-01-01T08:01:02.25+08:00": 62.25,
		"1970-01-01T00:01:02.250z": 62.25,
		"1970-01-01T00:01:02.000Z": 62,
		"1970-01-01T00:01:02-00:01": 122,
	}
	instants.seconds(text) == expected
}
