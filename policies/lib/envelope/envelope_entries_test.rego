package hdp.lib.envelope_entries_test

import data.hdp.lib.envelope
import data.hdp.lib.made_test as made

rule := {"clause": "一"}

test_entries_with_their_clauses[note] if {
	some note, [given, expected] in {
		"one clause": [envelope.cite("x", rule), {"code": "x", "clause": "一"}],
		"further clauses": [envelope.cite("x", {"clause": "一", "also": ["二"]}), {"code": "x", "clause": "一", "also": ["二"]}],
		"about nothing": [envelope.about("x", rule, []), {"code": "x", "clause": "一"}],
		"about a list": [envelope.about("x", rule, ["b", "a"]), {"code": "x", "clause": "一", "items": ["b", "a"]}],
		"about a set": [envelope.about("x", rule, {"b", "a"}), {"code": "x", "clause": "一", "items": ["a", "b"]}],
	}
	given == expected
}

test_acts[note] if {
	some note, [more, expected] in {
		"of nobody": [{}, {}],
		"by some": [{"by": ["q", "p"]}, {"by": ["p", "q"]}],
		"to some": [{"to": ["q", "p"]}, {"to": ["p", "q"]}],
		"by some to others": [{"by": ["q", "p"], "to": ["s", "r"]}, {"by": ["p", "q"], "to": ["r", "s"]}],
		"as the duty says it": [{"by": ["p"], "duty": {"to": ["q"]}}, {"to": ["q"]}],
		"as the duty alone says it": [{"duty": {"by": ["q"]}}, {"by": ["q"]}],
	}
	envelope.act("x", object.union(rule, more)) == object.union({"code": "x", "clause": "一"}, expected)
}

# What else the rule says of a duty is not for the answer.
test_obligations_have_nothing_else[note] if {
	duty := {"code": "x", "clause": "一"}
	some note, [more, expected] in {
		"nothing more": [{}, {}],
		"readings": [{"readings": ["R"]}, {}],
		"a condition": [{"when": {"a": [1]}}, {}],
		"roles": [{"by_role": [{"role": "p", "clause": "二"}]}, {}],
		"who": [{"by": ["q", "p"]}, {"by": ["p", "q"]}],
		"to whom": [{"to": ["q", "p"]}, {"to": ["p", "q"]}],
	}
	envelope.obligations({"obligations": [object.union(duty, more)]}) == [object.union(duty, expected)]
}

test_outcomes[note] if {
	no := {{"code": "x"}}
	unknown := {{"fact": "x"}}
	some note, [reasons, missing, permission, check] in {
		"no": [no, set(), "deny", "violation"],
		"no, and something unknown": [no, unknown, "deny", "violation"],
		"something unknown": [set(), unknown, "indeterminate", "indeterminate"],
		"yes": [set(), set(), "permit", "compliant"],
	}
	envelope.permission(reasons, missing) == permission
	envelope.check(reasons, missing) == check
}

test_outcomes_of_duties[note] if {
	some note, [statuses, missing, outcome] in {
		"one overdue": [{"overdue", "due"}, {{"fact": "x"}}, "overdue"],
		"something unknown": [{"due"}, {{"fact": "x"}}, "indeterminate"],
		"one due": [{"due", "may_act", "settled"}, set(), "due"],
		"a right": [{"may_act", "settled"}, set(), "may_act"],
		"settled": [{"settled"}, set(), "not_due"],
	}
	envelope.duty(statuses, missing) == outcome
}

document(request, parts) := given if {
	given := envelope.document("x", made.version({}), "permit", parts) with input as request
}

test_lists_and_sets if {
	entries := [{"code": "b", "clause": "二"}, {"code": "b", "clause": "一"}, {"code": "a", "clause": "三"}]
	made.codes(document(made.request("x", {}), {"reasons": entries}).reasons) == ["b", "b", "a"]
	sorted := document(made.request("x", {}), {"reasons": {entry | some entry in entries}}).reasons
	[entry.clause | some entry in sorted] == ["三", "一", "二"]
}

test_parts_that_few_answers_have[note] if {
	some note, [request, unread, parts, expected] in {
		"none": [made.request("x", {}), [], {"checks": []}, set()],
		"what was not read": [made.request("x", {}), ["a"], {}, {"not_considered"}],
		"what was asked for": [made.detailed("x", {}), [], {"checks": [1], "working": [2]}, {"checks", "working"}],
		"nothing of what was asked for": [made.detailed("x", {}), [], {}, set()],
	}
	given := envelope.document("x", made.version({}), "permit", parts) with input as request
		with data.hdp.lib.unread.facts_of as unread
	object.keys(given) & {"not_considered", "checks", "working"} == expected
}

test_the_reading_that_sets_the_first_day[note] if {
	some note, [basis, readings] in {"stated": ["stated", set()], "assumed": ["assumed", {"F"}]}
	version := object.union(made.version({}), {"effective_from_basis": basis, "readings": ["F"]})
	given := envelope.document("x", version, "permit", {}) with input as made.request("x", {})
	made.readings(given) == readings
}

test_without_a_rule[note] if {
	some note, [versions, outcome, reasons] in {
		"none in force": [[], "not_in_force", []],
		"no text": [[object.union(made.version({}), {"text": "unavailable"})], "indeterminate", ["version_text_unavailable"]],
		"silent": [[made.version({})], "not_regulated", []],
	}
	given := envelope.unanswered("x", versions) with input as made.request("x", {})
		with data.jurisdictions as made.regulation({})
	[given.outcome, made.codes(given.reasons)] == [outcome, reasons]
}
