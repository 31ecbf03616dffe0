package hdp.lib.shapes.requirements_test

import data.hdp.lib.shapes.requirements

definition := {"decision": "x", "kind": "check", "rule": "x", "binds": {"person.role": "roles"}}

answer(rule, facts) := given if {
	request := {"decision": "x", "jurisdiction": "x", "as_of": "2026-01-01", "facts": facts}
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
