package hdp.lib.instants_test

import data.hdp.lib.instants

test_seconds_are_counted_from_1970[note] if {
	some note, [text, expected] in {
		"the first": ["1970-01-01T00:00:00Z", 0],
		"the first in Taipei": ["1970-01-01T08:00:00+08:00", 0],
		"the one before": ["1969-12-31T23:59:59Z", -1],
		"a day later": ["1970-01-02T00:00:00Z", 86400],
		"over a leap day": ["1972-03-01T00:00:00Z", 68256000],
		"with a fraction": ["1970-01-01T00:01:02.25Z", 62.25],
	}
	instants.seconds(text) == expected
}
