package hdp.password_compliance_test

import data.hdp.lib.made_test as made
import data.hdp.password_compliance

part(value) := {"value": value, "clause": "二", "readings": ["R"], "agency": ["password"]}

whole := {
	"max_age": part({"days": 10}),
	"min_age": part({"days": 1}),
	"min_length": part(8),
	"classes": part(["digit", "letter"]),
	"default_changed": part(true),
	"history": part(3),
}

good := {
	"changed_on": "2026-05-22",
	"length": 8,
	"classes": ["letter", "digit"],
	"default_password": false,
	"same_as_previous": 4,
}

answer(rule, facts) := given if {
	given := password_compliance.answer with data.jurisdictions as made.regulation({"password": rule})
		with input as made.detailed("password_compliance", facts)
}

test_each_part[note] if {
	some note, [told, state, code] in {
		"the last day": [{"changed_on": "2026-05-22"}, "passed", "password_expired"],
		"the day after": [{"changed_on": "2026-05-21"}, "failed", "password_expired"],
		"changed tomorrow": [{"changed_on": "2026-06-02"}, "unknown", "password_expired"],
		"too short": [{"length": 7}, "failed", "password_too_short"],
		"a class missing": [{"classes": ["digit"]}, "failed", "password_class_missing"],
		"the default": [{"default_password": true}, "failed", "default_password"],
		"one of the last three": [{"same_as_previous": 3}, "failed", "password_reused"],
		"none of them": [{"same_as_previous": null}, "passed", "password_reused"],
	}
	given := answer(whole, object.union(good, told))
	made.states(given)[code] == state
	{other | some other, one in made.states(given); one == "passed"; other != code} == {
		"password_expired", "password_too_short", "password_class_missing",
		"default_password", "password_reused",
	} - {code}
	given.outcome == {"passed": "compliant", "failed": "violation", "unknown": "indeterminate"}[state]
}

test_what_a_rule_does_not_have_is_not_asked if {
	given := answer({"min_length": part(8)}, {"length": 8, "default_password": true})
	given.outcome == "compliant"
	made.states(given) == {"password_too_short": "passed"}
	given.values == {}
}

test_numbers_that_are_open[note] if {
	some note in ["max_age", "min_length", "history"]
	given := answer(object.union(whole, {note: part("unset")}), good)
	[given.outcome, given.missing] == ["indeterminate", [{"parameter": concat(".", ["password", note])}]]
	{code | some code, state in made.states(given); state == "unknown"} == {password_compliance.codes[note]}
}

test_the_history_has_to_be_told if {
	given := answer(whole, object.remove(good, ["same_as_previous"]))
	given.missing == [{"fact": "same_as_previous"}]
	made.states(given).password_reused == "unknown"
}

# A refusal rests on what is broken alone.
test_warnings_of_what_decides[note] if {
	some note, [told, clauses] in {"refused": [{"length": 7}, ["三"]], "not refused": [{}, ["二", "三"]]}
	rule := {
		"min_length": object.union(part(8), {"clause": "三"}),
		"history": part(3),
	}
	given := answer(rule, object.union(good, told))
	{warning.clause | some warning in given.warnings} == {clause | some clause in clauses}
	{reading.clause | some reading in given.assumptions} == {clause | some clause in clauses}
}

test_days_that_are_counted[note] if {
	some note, [rule, steps] in {
		"with an age": [whole, {"expires_on_from", "expires_on_length", "expires_on"}],
		"with an open one": [object.union(whole, {"max_age": part("unset")}), set()],
	}
	object.keys(made.steps(answer(rule, good))) == steps
}
