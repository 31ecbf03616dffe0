package hdp.query_permission_test

import data.hdp.query_permission

# A regulation of our own, with what none of the bundled ones has.
versions(checks, parameters) := {"2026-01-01": {
	"effective_from": "2026-01-01",
	"clause": "一",
	"text": "available",
	"parameters": object.union({"query": {"clause": "二", "checks": checks}}, parameters),
}}

answer(checks, parameters, facts) := given if {
	asked := {"decision": "query_permission", "jurisdiction": "x", "as_of": "2026-06-01", "facts": facts}
	regulation := {"x": {"versions": versions(checks, parameters)}}
	given := query_permission.answer with data.jurisdictions as regulation with input as asked
}

idle(value, bound) := {"session": {"idle_timeout": {"value": value, "bound": bound, "clause": "三"}}}

test_idle_time[note] if {
	some note, [bound, minutes, outcome] in {
		"passed": ["exceeded", 15.5, "deny"],
		"not yet passed": ["exceeded", 15, "permit"],
		"reached": ["reached", 15, "deny"],
		"not yet reached": ["reached", 14.9, "permit"],
	}
	facts := {"user": {"roles": []}, "account": {}, "session": {"idle_minutes": minutes}}
	answer({"session_idle": {"clause": "三"}}, idle({"minutes": 15}, bound), facts).outcome == outcome
}

test_open_idle_time if {
	facts := {"user": {"roles": []}, "account": {}, "session": {"idle_minutes": 1}}
	given := answer({"session_idle": {"clause": "三"}}, idle("unset", "exceeded"), facts)
	given.outcome == "indeterminate"
	given.missing == [{"parameter": "session.idle_timeout"}]
}

test_open_password_age if {
	facts := {"user": {"roles": []}, "account": {"password_changed_on": "2026-05-01"}}
	given := answer({"password_expired": {"clause": "三"}}, {"password": {"max_age": {"value": "unset"}}}, facts)
	given.outcome == "indeterminate"
	given.missing == [{"parameter": "password.max_age"}]
}

# A check that this policy does not know is never passed.
test_unknown_check if {
	given := answer({"moon_not_full": {"clause": "四"}}, {}, {"user": {"roles": []}, "account": {}})
	given.outcome == "deny"
	given.reasons == [{"code": "moon_not_full", "clause": "四"}]
}
