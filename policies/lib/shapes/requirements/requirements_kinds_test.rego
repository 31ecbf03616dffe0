package hdp.lib.shapes.requirements_kinds_test

import data.hdp.lib.made_test as made
import data.hdp.lib.shapes.requirements

answer(rule, facts) := given if {
	definition := {"decision": "x", "kind": "check", "rule": "x", "binds": {"role": "roles"}}
	given := requirements.answer(definition, made.version({}), rule) with input as made.detailed("x", facts)
}

one(requirement) := {
	"order": ["lacking"],
	"requirements": {"lacking": object.union({"fact": "a", "clause": "一", "readings": ["R"]}, requirement)},
}

# The names of what is missing.
missing(given) := {name | some entry in given.missing; some name in entry}

test_what_is_met[note] if {
	some note, [requirement, facts, state] in {
		"what it is to be": [{"is": true}, {"a": true}, "passed"],
		"what it is not to be": [{"is": true}, {"a": false}, "failed"],
		"not told": [{"is": true}, {}, "unknown"],
		"a number that the agency has not set": [{"is": "unset"}, {"a": 1}, "unknown"],
		"one of several": [{"one_of": ["p", "q"]}, {"a": "q"}, "passed"],
		"none of them": [{"one_of": ["p", "q"]}, {"a": "r"}, "failed"],
		"a list with all": [{"contains": ["p", "q"]}, {"a": ["q", "p", "r"]}, "passed"],
		"a list without one": [{"contains": ["p", "q"]}, {"a": ["p"]}, "failed"],
		"a text for a list": [{"contains": []}, {"a": "p"}, "failed"],
		"so many": [{"how_many": 2}, {"a": ["p", "q"]}, "passed"],
		"one of them says nothing": [{"how_many": 2}, {"a": ["p", " "]}, "failed"],
		"no list of so many": [{"how_many": 0}, {"a": "p"}, "failed"],
		"below": [{"below": 5}, {"a": 4}, "passed"],
		"not below": [{"below": 5}, {"a": 5}, "failed"],
		"equal": [{"equals": "b"}, {"a": 1, "b": 1}, "passed"],
		"not equal": [{"equals": "b"}, {"a": 1, "b": 2}, "failed"],
		"not told what it equals": [{"equals": "b"}, {"a": 1}, "unknown"],
		"differing": [{"differs_from": "b"}, {"a": "p", "b": "q"}, "passed"],
		"not told from what it differs": [{"differs_from": "b"}, {"a": "p"}, "unknown"],
		"from one without a name": [{"differs_from": "b"}, {"a": "p", "b": " "}, "unknown"],
		"blank, which names nobody only where it must differ": [{"one_of": [" "]}, {"a": " "}, "passed"],
		"optional and not told": [{"is": true, "optional": true}, {}, "passed"],
		"optional and told": [{"is": true, "optional": true}, {"a": false}, "failed"],
		"bound": [{"is": true, "when": {"b": [1]}}, {"a": false, "b": 1}, "failed"],
		"not bound": [{"is": true, "when": {"b": [1]}}, {"a": false, "b": 2}, "not_asked"],
		"bound or not": [{"is": true, "when": {"b": [1]}}, {"a": false}, "unknown"],
	}
	given := answer(one(requirement), facts)
	made.states(given) == {"lacking": state}
	given.outcome == {
		"passed": "compliant",
		"not_asked": "compliant",
		"failed": "violation",
		"unknown": "indeterminate",
	}[state]
}

test_what_is_missing[note] if {
	some note, [requirement, facts, expected] in {
		"the condition first": [{"is": true, "when": {"b": [1]}}, {}, {"b"}],
		"then the fact": [{"is": true, "when": {"b": [1]}}, {"b": 1}, {"a"}],
		"neither where it is not bound": [{"is": true, "when": {"b": [1]}}, {"b": 2}, set()],
		"both where it may be waived": [{"is": true, "when": {"b": [1]}, "waived": {"clause": "一"}}, {}, {"a", "b"}],
		"neither where it is optional": [{"is": true, "when": {"b": [1]}, "optional": true}, {}, set()],
		"both that are to be equal": [{"equals": "b"}, {}, {"a", "b"}],
		"both that are to differ": [{"differs_from": "b"}, {}, {"a", "b"}],
		"what is to be covered": [{"covers": "b"}, {"a": []}, {"b"}],
		"the number": [{"is": "unset"}, {"a": 1}, {"x.lacking"}],
	}
	missing(answer(one(requirement), facts)) == expected
}

test_waived[note] if {
	requirement := {"is": true, "when": {"b": [1]}, "waived": {"clause": "一", "readings": ["W"]}}
	some note, [facts, outcome, readings] in {
		"bound and met": [{"a": true, "b": 1}, "compliant", {"R"}],
		"bound and not met": [{"a": false, "b": 1}, "violation", {"R"}],
		"waived": [{"a": false, "b": 2}, "compliant", {"W"}],
		"met, whatever it is bound to": [{"a": true}, "compliant", {"R"}],
		"not met, and it is not known whether it is bound": [{"a": false}, "indeterminate", {"R"}],
	}
	given := answer(one(requirement), facts)
	[given.outcome, made.readings(given)] == [outcome, readings]
}

# A refusal rests on what failed alone.
test_readings_of_what_decides[note] if {
	some note, [facts, readings] in {
		"one fails": [{"a": false, "b": true, "c": 2}, {"A"}],
		"none fails": [{"a": true, "b": true, "c": 2}, {"A", "B", "W"}],
		"one is not told": [{"b": true, "c": 2}, {"A", "B", "W"}],
	}
	rule := {"requirements": {
		"first": {"fact": "a", "is": true, "clause": "一", "readings": ["A"]},
		"second": {"fact": "b", "is": true, "clause": "一", "readings": ["B"]},
		"third": {"fact": "a", "is": true, "when": {"c": [1]}, "clause": "一", "waived": {"clause": "一", "readings": ["W"]}},
	}}
	made.readings(answer(rule, facts)) == readings
}

test_readings_of_some_values[note] if {
	requirement := {
		"one_of": ["p", "q"],
		"by_value": {"p": {"clause": "一", "readings": ["V"]}},
		"full_names": {"prefixes": ["X"], "clause": "一", "readings": ["F"]},
	}
	some note, [value, readings] in {
		"a value with a reading": ["p", {"R", "V"}],
		"one without": ["q", {"R"}],
		"a unit by its full name": ["Xq", {"R", "F"}],
	}
	made.readings(answer(one(requirement), {"a": value})) == readings
}

test_what_is_lacking_is_named[note] if {
	some note, [requirement, facts, items] in {
		"two of three": [{"contains": ["p", "q", "r"]}, {"a": ["q"]}, ["p", "r"]],
		"the only one": [{"contains": ["p"]}, {"a": []}, []],
		"the only one, by its name": [{"contains": ["p"], "names_each": true}, {"a": []}, ["p"]],
		"places": [{"covers": "b"}, {"a": ["q"], "b": ["p", "q", "r"]}, ["b[0]", "b[2]"]],
	}
	some reason in answer(one(requirement), facts).reasons
	object.get(reason, "items", []) == items
}

test_advice_where_what_it_is_about_is_known[note] if {
	rule := {"advice": {"careful": {"clause": "二", "readings": ["V"], "when": {"b": [1]}}}}
	some note, [facts, warnings, readings] in {
		"known": [{"b": 1}, ["careful"], {"V"}],
		"another value": [{"b": 2}, [], set()],
		"not known": [{}, [], set()],
	}
	given := answer(rule, facts)
	[made.codes(given.warnings), made.readings(given)] == [warnings, readings]
}

test_duties_of_a_yes[note] if {
	rule := object.union(one({"is": true}), {"obligations": [
		{"code": "always", "clause": "二"},
		{"code": "sometimes", "clause": "二", "when": {"b": [1]}},
	]})
	some note, [facts, obligations] in {
		"both": [{"a": true, "b": 1}, ["always", "sometimes"]],
		"one": [{"a": true, "b": 2}, ["always"]],
		"none without a yes": [{"a": false, "b": 1}, []],
	}
	made.codes(answer(rule, facts).obligations) == obligations
}

test_no_checks_unless_asked if {
	definition := {"decision": "x", "kind": "check", "rule": "x"}
	given := requirements.answer(definition, made.version({}), one({"is": true})) with input as made.request("x", {"a": true})
		with data.hdp.lib.unread.facts_of as ["b"]
	not given.checks
}
