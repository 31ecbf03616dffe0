package hdp.ip_whitelist_test

import data.hdp.ip_whitelist
import data.hdp.lib.made_test as made

# Where the regulation says nothing of changed addresses, nothing is due for one.
test_a_changed_address_counts_by_the_rule[note] if {
	some note, [more, outcome, obligations] in {
		"with such a rule": [{"changed_address": {"clause": "三"}}, "due", ["apply_for_address_change"]],
		"without": [{}, "not_due", []],
	}
	rule := object.union({"object": "ip_address", "clause": "二", "interval": "year"}, more)
	given := ip_whitelist.answer with data.jurisdictions as made.regulation({"account_review": rule})
		with input as made.request("ip_whitelist", {"last_done_on": "2026-05-01", "changed_without_application": true})
	[given.outcome, made.codes(given.obligations)] == [outcome, obligations]
}
