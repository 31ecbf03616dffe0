package hdp.record_retention_test

import data.hdp.lib.made_test as made
import data.hdp.record_retention

rule(from, keep) := {"clause": "二", "from": from, "keep": keep, "qualifier": "fixed"}

answer(one, facts) := given if {
	given := record_retention.answer with data.jurisdictions as made.regulation({"retention": {"form": one}})
		with input as made.detailed("record_retention", object.union({"record": "form"}, facts))
}

test_checks[note] if {
	some note, [from, keep, facts, outcome, states] in {
		"over": ["event", {"days": 9}, {"event_on": "2026-05-22"}, "permit", {"must_be_kept": "passed"}],
		"the last day": ["event", {"days": 10}, {"event_on": "2026-05-22"}, "deny", {"must_be_kept": "failed"}],
		"the event is not told": ["event", {"days": 9}, {}, "indeterminate", {"must_be_kept": "unknown"}],
		"the account does not matter": [
			"event", {"months": 1},
			{"event_on": "2026-01-01", "account_closed_on": "2026-05-31"},
			"permit", {"must_be_kept": "passed"},
		],
		"the account is not closed": [
			"account_closed", {"months": 1}, {"event_on": "2026-01-01"},
			"deny", {"account_not_closed": "failed", "must_be_kept": "passed"},
		],
		"the account was closed long ago": [
			"account_closed", {"months": 1},
			{"event_on": "2026-01-01", "account_closed_on": "2026-02-01"},
			"permit", {"account_not_closed": "passed", "must_be_kept": "passed"},
		],
		"the account was closed just now, the event is not told": [
			"account_closed", {"months": 1},
			{"account_closed_on": "2026-05-31"},
			"deny", {"account_not_closed": "passed", "must_be_kept": "failed"},
		],
		"a time that is open": ["event", "unset", {"event_on": "2020-01-01"}, "indeterminate", {"must_be_kept": "unknown"}],
		"beyond the calendar": ["event", {"months": 100000}, {"event_on": "2026-01-01"}, "deny", {"must_be_kept": "failed"}],
	}
	given := answer(rule(from, keep), facts)
	[given.outcome, made.states(given)] == [outcome, states]
}

test_no_checks_unless_asked if {
	given := record_retention.answer with data.jurisdictions as made.regulation({"retention": {"form": rule("event", {"days": 9})}})
		with data.hdp.lib.unread.facts_of as ["b"]
		with input as made.request("record_retention", {"record": "form", "event_on": "2026-05-22"})
	object.keys(given) & {"checks", "working"} == set()
}

test_steps[note] if {
	some note, [keep, steps] in {
		"counted": [{"days": 9}, {"keep_through_from", "keep_through_length", "keep_through"}],
		"not counted": ["unset", set()],
	}
	object.keys(made.steps(answer(rule("event", keep), {"event_on": "2026-05-22"}))) == steps
}
