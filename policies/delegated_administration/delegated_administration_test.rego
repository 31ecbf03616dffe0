package hdp.delegated_administration_test

import data.hdp.delegated_administration
import data.hdp.lib.made_test as made

parameters := {"delegation": {"clause": "二", "grants": [
	{"admin_level": "city", "kind": "user", "level": "city", "same_unit": true},
	{"admin_level": "city", "kind": "admin", "level": "district"},
]}}

test_states_of_the_checks[note] if {
	some note, [kind, level, unit, states] in {
		"a user of the unit": ["user", "city", "a", {"grant_not_allowed": "passed", "unit_of_another": "passed"}],
		"a user of another unit": ["user", "city", "b", {"grant_not_allowed": "passed", "unit_of_another": "failed"}],
		"an administrator of any unit": ["admin", "district", "b", {"grant_not_allowed": "passed", "unit_of_another": "not_asked"}],
		"a user whom nobody of the level grants": ["user", "district", "a", {"grant_not_allowed": "failed", "unit_of_another": "not_asked"}],
	}
	facts := {"admin": {"level": "city", "unit": "a"}, "target": {"kind": kind, "level": level, "unit": unit}}
	given := delegated_administration.answer with data.jurisdictions as made.regulation(parameters)
		with input as made.detailed("delegated_administration", facts)
	made.states(given) == states
}
