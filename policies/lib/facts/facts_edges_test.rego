package hdp.lib.facts_edges_test

import data.hdp.lib.facts

holds(name, value) := {
	"happened": [one | one := 1; facts.happened(value)],
	"before": [one | one := 1; facts.before(value)],
	"through": [one | one := 1; facts.through(value)],
}[name] != []

test_days_beside_the_day_asked_about[note] if {
	some note, [date, happened, before, through] in {
		"the day before": ["2026-11-19", true, false, false],
		"the day": ["2026-11-20", true, false, true],
		"the day after": ["2026-11-21", false, true, true],
		"without end": ["9999-12-31", false, true, true],
		"no date above": ["unlimited", false, false, false],
		"no date below": ["", false, false, false],
		"null": [null, false, false, false],
	}
	[holds("happened", date), holds("before", date), holds("through", date)] == [happened, before, through] with input.as_of as "2026-11-20"
}

test_texts_that_say_something[note] if {
	some note, [text, stated] in {
		"nothing": ["", false],
		"a blank": [" ", false],
		"a letter": ["a", true],
		"a letter behind a blank": [" a", true],
	}
	says(text) == stated
}

says(text) if {
	facts.stated(text)
} else := false

test_names[note] if {
	some note, [text, other, expected] in {
		"the same": ["Lin", "Lin", true],
		"blanks around it": [" Lin", "Lin  ", true],
		"another": ["Lin", "Lim", false],
		"blanks within": ["L in", "Lin", false],
		"two that say nothing": [" ", " ", false],
	}
	same(text, other) == expected
}

same(text, other) if {
	facts.same(text, other)
} else := false
