package hdp.declared_test

import data.hdp.declared

decisions := {
	"aa.review": {
		"decision": "aa.review", "kind": "check", "shape": "requirements", "rule": "aa.review", "owner": "aa", "name": "review",
		"binds": {"who.role": "roles"},
		"where": {"object": "account"},
		"judged_on": ["happened_on"],
	},
	"aa.lending": {
		"decision": "aa.lending", "kind": "permission", "shape": "prohibition", "rule": "aa.lending", "owner": "aa",
		"name": "lending", "codes": {"deny": "lending_forbidden"},
	},
}

version(from, parameters) := {
	"effective_from": from, "effective_from_basis": "stated", "text": "available", "clause": "一",
	"conventions": {"first_period": {"counts": "partial"}}, "parameters": parameters,
}

review := {"requirements": {"not_done": {"fact": "done", "is": true, "clause": "二"}}, "object": "account", "roles": ["auditor"]}

jurisdictions := {
	"aa": {"calendar": "none", "versions": {
		"2024-01-01": version("2024-01-01", {"aa": {"review": review}}),
		"2026-01-01": version("2026-01-01", {"aa": {"review": review, "lending": {"clause": "四"}}}),
	}},
	"bb": {"calendar": "none", "versions": {"2024-01-01": version("2024-01-01", {})}},
}

answer(request) := given if {
	given := declared.answer with input as object.union({"jurisdiction": "aa", "as_of": "2026-05-05"}, request)
		with data.decisions as decisions
		with data.jurisdictions as jurisdictions
}

auditor := {"who": {"role": "auditor"}, "done": false}

test_a_rule_answers_by_its_shape if {
	given := answer({"decision": "aa.review", "facts": auditor})
	[given.outcome, given.version, given.reasons] == ["violation", "2026-01-01", [{"code": "not_done", "clause": "二"}]]
	forbidden := answer({"decision": "aa.lending", "facts": {}})
	[forbidden.outcome, forbidden.reasons] == ["deny", [{"code": "lending_forbidden", "clause": "四"}]]
}

test_an_event_is_judged_by_the_version_of_its_day_if_that_is_earlier if {
	every day, expected in {"2025-12-31": "2024-01-01", "2026-01-01": "2026-01-01", "2026-09-09": "2026-01-01"} {
		answer({"decision": "aa.review", "facts": object.union(auditor, {"happened_on": day})}).version == expected
	}
	answer({"decision": "aa.review", "facts": object.union(auditor, {"happened_on": null})}).version == "2026-01-01"
}

test_a_rule_that_binds_others_is_none if {
	every who in [{"role": "user"}, {"role": null}, {}] {
		answer({"decision": "aa.review", "facts": {"who": who}}).outcome == "not_regulated"
	}
	answer({"decision": "aa.review", "facts": {}}).outcome == "not_regulated"
}

test_a_rule_about_something_else_is_none if {
	other := {"aa": {"calendar": "none", "versions": {"2024-01-01": version("2024-01-01", {"aa": {"review": object.union(review, {"object": "address"})}})}}}
	given := declared.answer with input as {"decision": "aa.review", "jurisdiction": "aa", "as_of": "2026-05-05", "facts": auditor}
		with data.decisions as decisions
		with data.jurisdictions as other
	given.outcome == "not_regulated"
}

test_silence_and_time if {
	answer({"decision": "aa.review", "jurisdiction": "bb", "facts": auditor}).outcome == "not_regulated"
	answer({"decision": "aa.lending", "as_of": "2025-05-05", "facts": {}}).outcome == "not_regulated"
	answer({"decision": "aa.lending", "as_of": "2023-05-05", "facts": {}}).outcome == "not_in_force"
}

test_what_nobody_declared_has_no_answer if {
	every name in ["aa.other", "liability", "", null] {
		not answered(name)
	}
	not declared.answer with input as {"decision": "aa.lending", "jurisdiction": "aa", "as_of": "2026-05-05", "facts": {}}
		with data.jurisdictions as jurisdictions
}

answered(name) if answer({"decision": name, "facts": {}})
