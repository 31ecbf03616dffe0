package hdp.account_cleanup_test

import data.hdp.account_cleanup
import data.hdp.lib.made_test as made

# A regulation of our own, with numbers that only an agency sets.
review := {
	"object": "account",
	"clause": "二",
	"readings": ["R1"],
	"interval": "year",
	"obligations": [{"code": "review_account", "clause": "二"}, {"code": "keep_review_record", "clause": "二"}],
	"idle_after": {"value": {"days": 10}, "clause": "三", "readings": ["R2"], "agency": ["account_review.idle_after"]},
	"suspended": {
		"after": {"days": 30},
		"bound": "reached",
		"clause": "四",
		"readings": ["R3"],
		"told_before": {"clause": "四", "readings": ["R4"]},
	},
}

answer(facts) := given if {
	given := account_cleanup.answer with data.jurisdictions as made.regulation({"account_review": review})
		with input as made.request("account_cleanup", facts)
}

account(changed) := {
	"account": object.union({"status": "active", "activated_on": "2025-01-01", "last_query_on": "2026-05-30"}, changed),
	"review": {"last_done_on": "2026-02-01"},
}

test_idle_by_the_number_of_the_agency[note] if {
	some note, [last_query, outcome, obligations] in {
		"the last day before": ["2026-05-22", "not_due", []],
		"the first day": ["2026-05-21", "due", ["revoke_account"]],
		"never used": [null, "due", ["revoke_account"]],
	}
	given := answer(account({"last_query_on": last_query}))
	[given.outcome, made.codes(given.obligations)] == [outcome, obligations]
	made.codes(given.warnings) == ["agency_setting"]
	made.readings(given) == {"R1", "R2"}
}

test_the_record_is_kept_once_the_idle_account_is_revoked if {
	facts := object.union(account({"last_query_on": null}), {"review": {"last_done_on": "2025-02-01"}})
	made.codes(answer(facts).obligations) == ["review_account", "revoke_account", "keep_review_record"]
}

test_without_the_last_use_idleness_is_not_known[note] if {
	some note, [changed, missing] in {
		"of an account in use": [{}, [{"fact": "account.last_query_on"}]],
		"of one that is locked": [{"status": "locked"}, [{"fact": "account.last_query_on"}]],
		"of one that begins today": [{"activated_on": "2026-06-01"}, [{"fact": "account.last_query_on"}]],
		"of one that begins tomorrow": [{"activated_on": "2026-06-02"}, []],
		"of one that is suspended": [{"status": "suspended", "suspended_on": "2026-05-20"}, []],
		"said to be tomorrow": [{"last_query_on": "2026-06-02"}, [{"fact": "account.last_query_on"}]],
		"told": [{"last_query_on": "2026-05-30"}, []],
	}
	facts := account(object.union({"last_query_on": "9999-12-31"}, changed))
	answer(facts).missing == missing
}

test_told_before_the_suspension_is_read[note] if {
	some note, [suspended, told, readings] in {
		"told before it": ["2026-05-20", "2026-05-19", {"R1", "R3", "R4"}],
		"told on its day": ["2026-05-20", "2026-05-20", {"R1", "R3"}],
		"not told": ["2026-05-20", null, {"R1", "R3"}],
		"suspended tomorrow": ["2026-06-02", "2026-05-19", {"R1"}],
	}
	given := answer(account({"status": "suspended", "suspended_on": suspended, "holder_notified_on": told}))
	made.readings(given) == readings
}
