package hdp.lib.units_test

import data.hdp.lib.units

list := {
	"units": ["Roads", "Parks"],
	"full_names": {"prefixes": ["City ", "Our "], "district_prefixes": ["City "]},
	"district_office": " Office",
	"districts": ["North"],
	"district_sections": [" Care"],
}

same(text, other, known) if {
	units.same(text, other, known)
} else := false

test_units_with_a_list[note] if {
	some note, [text, other, expected] in {
		"one prefix": ["Roads", "City Roads", true],
		"two prefixes": ["Our Roads", "City Roads", true],
		"another unit": ["Roads", "City Parks", false],
		"a prefix twice": ["Roads", "City City Roads", false],
		"a unit that is not listed": ["Bridges", "City Bridges", false],
		"an office": ["North Office", "City North Office", true],
		"its section": ["North Office Care", "City North Office Care", true],
		"another section": ["North Office Tax", "City North Office Tax", false],
		"an office elsewhere": ["South Office", "City South Office", false],
		"the other prefix before an office": ["North Office", "Our North Office", false],
		"no name": [" ", " ", false],
	}
	same(text, other, list) == expected
}

test_units_without_a_list[note] if {
	some note, [text, other, expected] in {
		"the same": ["Roads", "Roads ", true],
		"a prefix": ["Roads", "City Roads", false],
	}
	same(text, other, {}) == expected
}
