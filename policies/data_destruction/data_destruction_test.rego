package hdp.data_destruction_test

import data.hdp.data_destruction
import data.hdp.lib.made_test as made

# Versions of our own: the first asks for a confirmation where it is told to, the second never does.
medium := {
	"clause": "二",
	"within": {"months": 1},
	"done_when": ["destroyed_on"],
	"obligations": [{"code": "destroy_data", "step": "destruction", "until": "destroyed_on", "clause": "二"}],
}

notice := {
	"clause": "三",
	"within": {"months": 1},
	"media": ["stored_file"],
	"begins_when": ["destroyed_on"],
	"done_when": ["notified_on"],
}

versions(rules) := {"x": {"versions": {
	"2020-01-01": object.union(made.version({"destruction": rules}), {"effective_to": "2023-12-31"}),
	"2024-01-01": object.union(
		made.version({"destruction": object.remove(rules, ["no_need_confirmed"])}),
		{"effective_from": "2024-01-01"},
	),
}}}

answer(rules, facts) := given if {
	given := data_destruction.answer with data.jurisdictions as versions(rules)
		with input as made.detailed("data_destruction", object.union({"medium": "stored_file"}, facts))
}

# The version of the day on which the use ended asks for the confirmation, that of today does not.
test_what_is_not_confirmed_is_not_to_be_destroyed if {
	rules := {"no_need_confirmed": true, "media": {"stored_file": medium}}
	given := answer(rules, {"use_ended_on": "2022-01-01"})
	[given.outcome, given.version, given.obligations] == ["not_due", "2020-01-01", []]
}

# Where no confirmation is asked for, the day of the deletion chooses no version.
test_the_version_without_a_confirmation if {
	rules := {"media": {"stored_file": medium}, "notice": notice}
	given := answer(rules, {"destroyed_on": "2022-01-01"})
	[given.outcome, given.version] == ["indeterminate", "2024-01-01"]
}

test_the_reading_of_the_acquisition_is_of_what_is_to_be_destroyed[note] if {
	from_acquisition := {"from_acquisition": {"clause": "二", "readings": ["A"]}}
	facts := {"acquired_on": "2022-01-01", "destroyed_on": "2022-01-02"}
	some note, [rules, readings] in {
		"confirmed or not": [{}, {"A"}],
		"not confirmed": [{"no_need_confirmed": true}, set()],
	}
	all := object.union({"media": {"stored_file": object.union(medium, from_acquisition)}, "notice": notice}, rules)
	made.readings(answer(all, facts)) == readings
}

test_the_days_that_are_counted[note] if {
	some note, [facts, steps] in {
		"from the end of the use": [{}, {"destroy_by_from", "destroy_by_length", "destroy_by"}],
		"from the deletion": [
			{"destroyed_on": "2025-01-03"},
			{"destroy_by_from", "destroy_by_length", "destroy_by", "notify_by_from", "notify_by_length", "notify_by"},
		],
	}
	rules := {"media": {"stored_file": medium}, "notice": notice}
	object.keys(made.steps(answer(rules, object.union({"use_ended_on": "2025-01-01"}, facts)))) == steps
}
