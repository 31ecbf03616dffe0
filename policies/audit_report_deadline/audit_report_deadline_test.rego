package hdp.audit_report_deadline_test

import data.hdp.audit_report_deadline
import data.hdp.lib.made_test as made

facts := {"half": "2025-H1", "sent_on": "2025-08-31", "signed_off": false}

report(more) := {"audit_report": object.union(
	{
		"clause": "二",
		"first_half": {"day": "08-31", "year": "same"},
		"second_half": {"day": "03-10", "year": "next"},
	},
	more,
)}

test_a_signature_counts_by_the_rule[note] if {
	some note, [more, outcome, warnings] in {
		"asked for": [{"sign_off": {"clause": "三"}}, "overdue", ["sent_unsigned"]],
		"not asked for": [{}, "fulfilled", []],
	}
	given := audit_report_deadline.answer with data.jurisdictions as made.regulation(report(more))
		with input as made.request("audit_report_deadline", facts)
	[given.outcome, made.codes(given.warnings)] == [outcome, warnings]
}

# A fact that is not read makes the answer longer, and still nothing is told that nobody asked for.
test_working_only_where_asked[note] if {
	some note, [request, number] in {
		"asked": [made.detailed("audit_report_deadline", facts), 4],
		"not asked": [made.request("audit_report_deadline", facts), 0],
	}
	some calendar, _ in data.workdays
	regulation := object.union(made.regulation(report({})), {"x": {"calendar": calendar}})
	given := audit_report_deadline.answer with data.jurisdictions as regulation
		with data.hdp.lib.unread.facts_of as ["signed_off"]
		with input as request
	count(object.get(given, "working", [])) == number
}
