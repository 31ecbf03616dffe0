package hdp.data_export_test

import data.hdp.data_export
import data.hdp.lib.made_test as made

parameters := {"export": {
	"publish": {"clause": "二", "needs": []},
	"give": {"clause": "三", "needs": ["approved", "signed_for"]},
}}

answer(facts) := given if {
	given := data_export.answer with data.jurisdictions as made.regulation(parameters)
		with input as made.detailed("data_export", facts)
}

test_what_nothing_permits_fails if made.states(answer({"act": "publish"})) == {"export_forbidden": "failed"}

test_each_need_stands_for_itself[note] if {
	some note, [approved, outcome, state] in {
		"approved": [true, "permit", "passed"],
		"not approved": [false, "deny", "failed"],
		"not told": [null, "indeterminate", "unknown"],
	}
	given := answer({"act": "give", "approved": approved, "signed_for": true})
	given.outcome == outcome
	made.states(given) == {"export_not_approved": state, "receipt_missing": "passed"}
}

# A fact of another regulation makes the answer longer, and still nothing is told that nobody asked for.
test_no_checks_unless_asked if {
	given := data_export.answer with data.jurisdictions as made.regulation(parameters)
		with data.hdp.lib.unread.facts_of as ["signed_for"]
		with input as made.request("data_export", {"act": "publish"})
	given.not_considered == ["signed_for"]
	not given.checks
}
