package hdp.lib.shapes.sample_steps_test

import data.hdp.lib.made_test as made
import data.hdp.lib.shapes.sample

definition := {
	"decision": "x",
	"rule": "sampling.x",
	"sample": {"counts": "queries", "done": "checked"},
	"codes": {"required": "samples_due"},
}

rate := {"value": {"numerator": 3, "denominator": 100}, "rounding": "up", "readings": ["G"]}

rule := {"clause": "一", "readings": ["R"], "rate": rate, "minimum": 10, "maximum": 20}

answer(made_rule, facts) := given if {
	given := sample.answer(definition, made.version({}), made_rule) with input as made.detailed("x", facts)
}

test_what_decides_the_number[note] if {
	some note, [rows, samples, step, readings] in {
		"fewer than the minimum": [9, 9, "all", {"R"}],
		"as many as the minimum": [10, 10, "minimum", {"R"}],
		"the share below the minimum": [300, 10, "minimum", {"R"}],
		"the share at the minimum": [334, 11, "rate", {"R", "G"}],
		"the share at the maximum": [660, 20, "rate", {"R", "G"}],
		"the share above it": [667, 20, "maximum", {"R"}],
		"none": [0, 0, "all", {"R"}],
	}
	given := answer(rule, {"queries": rows})
	[given.values, made.readings(given)] == [{"samples": samples, "rule": step}, readings]
}

# Where the share is the bound itself, the share decides.
test_a_share_at_a_bound if {
	answer(rule, {"queries": 333}).values == {"samples": 10, "rule": "rate"}
	answer({"clause": "一", "rate": rate}, {"queries": 1}).values == {"samples": 1, "rule": "rate"}
}

test_shortfall_and_duties[note] if {
	duties := {"obligations": [
		{"code": "print", "until": "first_checked", "clause": "一"},
		{"code": "check", "until": "all_checked", "clause": "一"},
		{"code": "keep", "clause": "一"},
	]}
	some note, [checked, shortfall, obligations] in {
		"not told": [null, {}, ["print", "check", "keep"]],
		"none": [0, {"shortfall": 10}, ["print", "check", "keep"]],
		"one": [1, {"shortfall": 9}, ["check", "keep"]],
		"all": [10, {"shortfall": 0}, ["keep"]],
		"more": [11, {"shortfall": 0}, ["keep"]],
	}
	given := answer(object.union(rule, duties), {"queries": 100, "checked": checked})
	[given.values, made.codes(given.obligations)] == [
		object.union({"samples": 10, "rule": "minimum"}, shortfall),
		obligations,
	]
}

test_the_tier_of_the_whole_number[note] if {
	tiers := {"clause": "一", "tiers": [
		{"up_to": 100, "clause": "二", "rate": rate, "minimum": 1},
		{"clause": "三", "rate": rate, "minimum": "unset"},
	]}
	some note, [rows, clauses, missing] in {
		"the last of the first": [100, ["二"], []],
		"the first of the last": [101, [], [{"parameter": "sampling.x.tiers.1.minimum"}]],
	}
	given := answer(tiers, {"queries": rows})
	[[reason.clause | some reason in given.reasons], given.missing] == [clauses, missing]
}

test_calculation[note] if {
	some note, [made_rule, rows, number] in {
		"all steps": [rule, 50, 7],
		"no bound": [object.remove(rule, ["minimum", "maximum"]), 50, 5],
		"as many as are written": [rule, 1000000000, 7],
		"more": [rule, 1000000001, 0],
		"something is open": [object.union(rule, {"minimum": "unset"}), 50, 0],
	}
	count(object.get(answer(made_rule, {"queries": rows}), "working", [])) == number
}

test_steps_of_the_calculation if {
	made.steps(answer(rule, {"queries": 50})) == {
		"rows": 50,
		"rate": "3/100",
		"share": "1.50",
		"rounded": 2,
		"minimum": 10,
		"maximum": 20,
		"samples": 10,
	}
}

test_late[note] if {
	by := object.union(rule, {"check_by": {"clause": "四", "readings": ["L"]}})
	some note, [due_on, facts, warnings] in {
		"on the day": ["2026-06-01", {"checked": 0}, []],
		"the day after": ["2026-05-31", {"checked": 0}, ["sample_late"]],
		"all checked": ["2026-05-31", {"checked": 10}, []],
		"not told what was checked": ["2026-05-31", {}, []],
	}
	request := made.detailed("x", object.union({"queries": 100}, facts))
	given := sample.answer_by(definition, made.version({}), by, due_on) with input as request
	[given.outcome, made.codes(given.warnings), given.values.due_on] == ["required", warnings, due_on]
	made.readings(given) == {"R", "L"}
	made.steps(given).due_on == due_on
}

test_no_calculation_unless_asked if {
	by := object.union(rule, {"check_by": {"clause": "四"}})
	request := made.request("x", {"queries": 100})
	given := sample.answer_by(definition, made.version({}), by, "2026-05-31") with input as request
		with data.hdp.lib.unread.facts_of as ["b"]
	not given.working
}
