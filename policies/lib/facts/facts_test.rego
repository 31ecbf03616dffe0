package hdp.lib.facts_test

import data.hdp.lib.facts

test_what_happened_lies_within_the_bounds[note] if {
	some note, [date, expected] in {
		"the first day": ["1900-01-01", true],
		"the day before it": ["1899-12-31", false],
		"the day asked about": ["2026-11-20", true],
		"the day after": ["2026-11-21", false],
	}
	happened(date) == expected with input.as_of as "2026-11-20"
}

happened(date) if {
	facts.happened(date)
} else := false

test_names_are_compared_up_to_a_length[note] if {
	some note, [length, expected] in {
		"one below": [999, true],
		"at it": [1000, true],
		"one above": [1001, false],
	}
	name := concat("", [letter | some _ in numbers.range(1, length - 1); letter := "a"])
	same(concat("", [" ", name]), concat("", [name, " "])) == expected
}

same(text, other) if {
	facts.same(text, other)
} else := false
