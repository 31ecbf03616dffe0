package hdp.lib.units_names_test

import data.hdp.lib.units

names := ["Section A", "Section B"]

full := {"prefixes": ["City ", "City Office "], "whole": ["Headquarters"]}

test_names_of_units[note] if {
	some note, [text, prefixed, named, in_full] in {
		"as the list has it": ["Section A", full, true, false],
		"with blanks": [" Section A", full, true, true],
		"behind a prefix": ["City Section A", full, true, true],
		"behind a longer one": ["City Office Section A", full, true, true],
		"one that stands for itself": ["Headquarters", full, true, true],
		"behind two prefixes": ["City City Section A", full, false, false],
		"behind another": ["Town Section A", full, false, false],
		"another": ["Section C", full, false, false],
		"where there are no prefixes": ["Headquarters", {"whole": ["Headquarters"]}, false, false],
	}
	[is_named(text, prefixed), is_in_full(text, prefixed)] == [named, in_full]
}

is_named(text, prefixed) if {
	units.named(text, names, prefixed)
} else := false

is_in_full(text, prefixed) if {
	units.named_in_full(text, names, prefixed)
} else := false
