package hdp.lib.shapes.requirements_test

import data.hdp.lib.shapes.requirements

definition := {"decision": "x", "kind": "check", "rule": "x", "binds": {"person.role": "roles"}}

answer(rule, facts) := given if {
	request := {"decision": "x", "jurisdiction": "x", "as_of": "2026-01-01", "facts": facts, "detail": ["checks"]}
	given := requirements.answer(definition, {"effective_from": "2026-01-01"}, rule) with input as request
}

outcome(requirement, facts) := answer({"requirements": {"lacking": object.union({"clause": "一"}, requirement)}}, facts).outcome

test_outcomes[note] if {
	other := {"fact": "a", "differs_from": "b"}
	whole := {"fact": "a", "covers": "b"}
	long := concat("", [letter | some _ in numbers.range(1, 1001); letter := "a"])
	some note, [requirement, facts, expected] in {
		"other numbers": [other, {"a": 1, "b": 2}, "compliant"],
		"the same number": [other, {"a": 1, "b": 1}, "violation"],
		"no name": [other, {"a": " ", "b": "u"}, "indeterminate"],
		"other names": [other, {"a": "t u", "b": "tu"}, "compliant"],
		"the same name with blanks around it": [other, {"a": " u", "b": "u"}, "violation"],
		"a name too long to be parted": [other, {"a": concat("", [" ", long]), "b": "u"}, "violation"],
		"long names without blanks": [other, {"a": long, "b": "u"}, "compliant"],
		"more than all": [whole, {"a": ["p", "q"], "b": ["p"]}, "compliant"],
		"not all": [whole, {"a": ["p"], "b": ["p", "q"]}, "violation"],
		"all, with blanks around them": [whole, {"a": ["p ", "q"], "b": [" p"]}, "compliant"],
		"a text for a list of nothing": [whole, {"a": "p", "b": []}, "violation"],
		"a list for a text": [whole, {"a": [], "b": "p"}, "violation"],
	}
	outcome(requirement, facts) == expected
}

test_clause_by_the_role_that_is_bound[role] if {
	lacking := {"fact": "a", "is": true, "clause": "一", "by_role": [{"role": "auditor", "clause": "二"}]}
	some role, clause in {"auditor": "二", "user": "一"}
	given := answer({"requirements": {"lacking": lacking}}, {"a": false, "person": {"role": role}})
	given.reasons == [{"code": "lacking", "clause": clause}]
}

test_what_is_read_is_read_from_the_clause_of_the_role[role] if {
	lacking := {"fact": "a", "is": true, "clause": "一", "readings": ["R"], "by_role": [{"role": "auditor", "clause": "二"}]}
	some role, clause in {"auditor": "二", "user": "一"}
	given := answer({"requirements": {"lacking": lacking}}, {"a": false, "person": {"role": role}})
	given.assumptions == [{"id": "R", "clause": clause}]
}

test_grounds[outcome] if {
	granting := object.union(definition, {
		"kind": "permission",
		"grounds": {"fact": "basis", "list": "bases", "code": "basis_listed"},
	})
	rule := {"requirements": {"lacking": {"fact": "a", "is": true, "clause": "一"}}, "bases": {"law": {"clause": "二"}}}
	some outcome, [a, basis, reasons] in {
		"permit": [true, "law", [{"code": "basis_listed", "clause": "二"}]],
		"deny": [false, "law", [{"code": "lacking", "clause": "一"}]],
	}
	request := {"decision": "x", "jurisdiction": "x", "as_of": "2026-01-01", "facts": {"a": a, "basis": basis}}
	given := requirements.answer(granting, {"effective_from": "2026-01-01"}, rule) with input as request
	[given.outcome, given.reasons] == [outcome, reasons]
}

test_numbers[note] if {
	least := {"fact": "a", "at_least": 12}
	most := {"fact": "a", "at_most": 200}
	range := {"fact": "a", "at_least": 1, "at_most": 3}
	some note, [requirement, a, expected] in {
		"at least, below": [least, 11, "violation"],
		"at least, at": [least, 12, "compliant"],
		"at least, above": [least, 13, "compliant"],
		"at most, below": [most, 199, "compliant"],
		"at most, at": [most, 200, "compliant"],
		"at most, above": [most, 201, "violation"],
		"a range, below": [range, 0, "violation"],
		"a range, its ends": [range, 1, "compliant"],
		"a range, its other end": [range, 3, "compliant"],
		"a range, above": [range, 4, "violation"],
		"not known": [least, null, "indeterminate"],
		"of a list, too few": [{"fact": "a", "at_least": 2}, ["p", " "], "violation"],
		"of a list, enough": [{"fact": "a", "at_least": 2}, ["p", "q"], "compliant"],
		"of a list, too many": [{"fact": "a", "at_most": 1}, ["p", "q"], "violation"],
		"nothing at least": [{"fact": "a", "at_least": 0}, 0, "compliant"],
	}
	outcome(requirement, {"a": a}) == expected
}

# The day that is asked about is 2026-01-01.
test_days[note] if {
	granted := {"fact": "a", "within": {"months": 36}}
	some note, [requirement, facts, expected] in {
		"the last day of three years": [granted, {"a": "2023-01-01"}, "compliant"],
		"the day after": [granted, {"a": "2022-12-31"}, "violation"],
		"granted today": [granted, {"a": "2026-01-01"}, "compliant"],
		"granted tomorrow": [granted, {"a": "2026-01-02"}, "violation"],
		"granted nobody knows when": [granted, {}, "indeterminate"],
		"beyond the calendar": [{"fact": "a", "within": {"months": 6000}}, {"a": "2023-01-01"}, "compliant"],
		"a time that is none": [{"fact": "a", "within": {"workdays": 5}}, {"a": "2026-01-01"}, "violation"],
		"happened": [{"fact": "a", "happened": true}, {"a": "2026-01-01"}, "compliant"],
		"not yet": [{"fact": "a", "happened": true}, {"a": "2026-01-02"}, "violation"],
		"never": [{"fact": "a", "happened": true}, {"a": null}, "indeterminate"],
		"the last day": [{"fact": "a", "not_passed": true}, {"a": "2026-01-01"}, "compliant"],
		"passed": [{"fact": "a", "not_passed": true}, {"a": "2025-12-31"}, "violation"],
		"without end": [{"fact": "a", "not_passed": true}, {"a": "9999-12-31"}, "compliant"],
		"in order": [{"fact": "b", "not_before": "a"}, {"a": "2025-05-01", "b": "2025-05-02"}, "compliant"],
		"on one day": [{"fact": "b", "not_before": "a"}, {"a": "2025-05-01", "b": "2025-05-01"}, "compliant"],
		"out of order": [{"fact": "b", "not_before": "a"}, {"a": "2025-05-01", "b": "2025-04-30"}, "violation"],
		"the first is yet to come": [{"fact": "b", "not_before": "a"}, {"a": "2026-01-02", "b": "2026-01-03"}, "violation"],
		"the first is not known": [{"fact": "b", "not_before": "a"}, {"b": "2025-05-01"}, "indeterminate"],
	}
	outcome(requirement, facts) == expected
}

test_approvers_in_turn[note] if {
	chain := {"fact": "a", "in_turn": ["planning", "civil_affairs"]}
	some note, [a, expected, items] in {
		"both": [["planning", "civil_affairs"], "compliant", []],
		"others between": [["section", "planning", "head", "civil_affairs", "archive"], "compliant", []],
		"the second first": [["civil_affairs", "planning"], "violation", []],
		"the first signed anew": [["planning", "civil_affairs", "planning"], "violation", []],
		"both signed anew": [["planning", "civil_affairs", "planning", "civil_affairs"], "compliant", []],
		"one alone": [["civil_affairs"], "violation", ["planning"]],
		"nobody": [[], "violation", ["civil_affairs", "planning"]],
		"not known": [null, "indeterminate", []],
		"a text": ["planning", "violation", ["civil_affairs", "planning"]],
	}
	given := answer({"requirements": {"lacking": object.union({"clause": "一"}, chain)}}, {"a": a})
	given.outcome == expected
	[item | some reason in given.reasons; some item in object.get(reason, "items", [])] == items
}

test_several_of_which_some_are_needed[note] if {
	classes := {"needed": 3, "of": [
		{"fact": "classes", "contains": ["upper"]},
		{"fact": "classes", "contains": ["lower"]},
		{"fact": "classes", "contains": ["digit"]},
		{"fact": "classes", "contains": ["symbol"]},
	]}
	either := {"needed": 1, "of": [{"fact": "a", "is": true}, {"fact": "b", "at_least": 2}]}
	both := {"of": [{"fact": "a", "is": true}, {"fact": "b", "at_least": 2}]}
	open := {"needed": 1, "of": [{"fact": "a", "is": true}, {"fact": "b", "at_least": "unset"}]}
	parameter := [{"parameter": "x.requirements.lacking.of.1.at_least"}]
	some note, [requirement, facts, expected, missing] in {
		"three of four": [classes, {"classes": ["upper", "digit", "symbol"]}, "compliant", []],
		"all four": [classes, {"classes": ["upper", "lower", "digit", "symbol"]}, "compliant", []],
		"two of four": [classes, {"classes": ["upper", "digit"]}, "violation", []],
		"classes that are not known": [classes, {}, "indeterminate", [{"fact": "classes"}]],
		"the one": [either, {"a": true}, "compliant", []],
		"the other": [either, {"b": 2}, "compliant", []],
		"neither": [either, {"a": false, "b": 1}, "violation", []],
		"perhaps the other": [either, {"a": false}, "indeterminate", [{"fact": "b"}]],
		"nothing is known": [either, {}, "indeterminate", [{"fact": "a"}, {"fact": "b"}]],
		"both": [both, {"a": true, "b": 2}, "compliant", []],
		"one of both": [both, {"a": true, "b": 1}, "violation", []],
		"one of both, the other is not known": [both, {"b": 1}, "violation", []],
		"one of both, so far": [both, {"b": 2}, "indeterminate", [{"fact": "a"}]],
		"a number that is open": [open, {"a": false, "b": 3}, "indeterminate", parameter],
		"a number that is open and not needed": [open, {"a": true, "b": 3}, "compliant", []],
	}
	rule := {"requirements": {"lacking": object.union({"clause": "一"}, requirement)}, "order": ["lacking"]}
	given := answer(rule, facts)
	[given.outcome, given.missing] == [expected, missing]
	given.checks[0].state == {"compliant": "passed", "violation": "failed", "indeterminate": "unknown"}[expected]
}

test_open_numbers[member] if {
	some member in ["at_least", "at_most", "within", "needed"]
	requirement := object.union({"clause": "一", "fact": "a"}, {member: "unset"})
	given := answer({"requirements": {"lacking": requirement}}, {"a": "2025-01-01"})
	[given.outcome, given.missing] == ["indeterminate", [{"parameter": concat(".", ["x.requirements.lacking", member])}]]
}
