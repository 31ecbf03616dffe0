package hdp.lib.envelope_test

import data.hdp.lib.envelope

test_an_answer_is_to_the_decision_that_is_asked[note] if {
	some note, [asked, number] in {
		"for this one": [{"decision": "x"}, 1],
		"for another": [{"decision": "y"}, 0],
		"for none": [{}, 0],
	}
	request := object.union({"jurisdiction": "z", "as_of": "2026-01-01"}, asked)
	given := [answer | answer := envelope.document("x", {"effective_from": null}, "permit", {}) with input as request]
	count(given) == number
}

test_a_rule_does_not_rest_on_its_own_clause_besides[note] if {
	some note, [rule, expected] in {
		"nothing besides": [{"clause": "一"}, {"clause": "一"}],
		"another": [{"clause": "一", "also": ["二"]}, {"clause": "一", "also": ["二"]}],
		"itself": [{"clause": "一", "also": ["一"]}, {"clause": "一"}],
		"itself and another": [{"clause": "一", "also": ["二", "一"]}, {"clause": "一", "also": ["二"]}],
	}
	envelope.moved(rule) == expected
}
