package hdp.lib.unread_test

import data.hdp.lib.made_test as made
import data.hdp.lib.unread

fact(where) := object.union({"name": "a.b", "path": ["a", "b"]}, where)

names(facts, where, outcome) := given if {
	given := unread.facts_of("x", {"unread": {"x": [fact(where)]}}, outcome) with input as made.request("x", facts)
}

test_told_for_nothing[note] if {
	some note, [value, told] in {
		"a text": ["p", ["a.b"]],
		"a blank": [" ", []],
		"no": [false, ["a.b"]],
		"nothing": [null, []],
		"a list of nothing": [[], ["a.b"]],
	}
	names({"a": {"b": value}}, {}, "permit") == told
}

test_where_no_rule_was_applied if names({"a": {"b": 1}}, {}, "not_regulated") == []

test_read_by_what_another_says[note] if {
	where := {"where": {"fact": "form", "one_of": ["paper"]}}
	some note, [form, told] in {"of that form": ["paper", ["a.b"]], "of another": ["file", []]}
	names({"a": {"b": 1}, "form": form}, where, "permit") == told
}
