package hdp.query_permission_states_test

import data.hdp.lib.made_test as made
import data.hdp.query_permission

answer(checks, parameters, facts) := given if {
	query := {"query": {"clause": "二", "order": sort(object.keys(checks)), "checks": checks}}
	given := query_permission.answer with data.jurisdictions as made.regulation(object.union(query, parameters))
		with input as made.detailed("query_permission", facts)
}

check := {"clause": "三", "readings": ["R"]}

max_age := {"password": {"max_age": {"value": {"days": 10}, "clause": "三", "agency": ["password.max_age"]}}}

# Of a role that the check does not name, a pledge is not asked for, and a password is looked at where it is given.
test_checks_of_some_roles[note] if {
	checks := {"confidentiality_pledge_missing": object.union(check, {"roles": ["user"]}), "password_expired": object.union(check, {"roles": ["user"]})}
	some note, [role, account, pledge, password] in {
		"named, all told": ["user", {"confidentiality_pledge": true, "password_changed_on": "2026-05-22"}, "passed", "passed"],
		"named, expired": ["user", {"confidentiality_pledge": false, "password_changed_on": "2026-05-21"}, "failed", "failed"],
		"named, not told": ["user", {}, "unknown", "unknown"],
		"named, changed tomorrow": ["user", {"confidentiality_pledge": true, "password_changed_on": "2026-06-02"}, "passed", "unknown"],
		"not named, nothing told": ["clerk", {}, "not_asked", "not_asked"],
		"not named, expired": ["clerk", {"password_changed_on": "2026-05-21"}, "not_asked", "failed"],
		"not named, not expired": ["clerk", {"password_changed_on": "2026-05-22"}, "not_asked", "passed"],
	}
	given := answer(checks, max_age, {"user": {"roles": [role]}, "account": account})
	made.states(given) == {"confidentiality_pledge_missing": pledge, "password_expired": password}
}

# A number that the agency has not set is missing only where the check is made.
test_an_open_number_of_a_check_that_is_not_made if {
	open := {"password": {"max_age": {"value": "unset"}}, "session": {"idle_timeout": {"value": "unset"}}}
	given := answer({"default_password": check}, open, {"user": {"roles": []}, "account": {"default_password": false}})
	[given.outcome, given.missing] == ["permit", []]
}

# A refusal rests on what failed alone.
test_what_an_answer_rests_on[note] if {
	checks := {"default_password": check, "password_expired": object.union(check, {"readings": ["P"]})}
	some note, [unchanged, readings, warnings] in {
		"refused": [true, {"R"}, []],
		"not refused": [false, {"R", "P"}, ["agency_setting"]],
	}
	account := {"default_password": unchanged, "password_changed_on": "2026-05-22"}
	given := answer(checks, max_age, {"user": {"roles": []}, "account": account})
	[made.readings(given), made.codes(given.warnings)] == [readings, warnings]
}

test_an_address_that_says_nothing_is_not_allowed[ip] if {
	some ip, outcome in {"10.0.0.1": "permit", "": "deny", "10.0.0.2": "deny"}
	facts := {"user": {"roles": []}, "account": {}, "client": {"ip": ip, "allowed_ips": ["", "10.0.0.1"]}}
	answer({"ip_not_whitelisted": check}, {}, facts).outcome == outcome
}

unit := object.union(check, {
	"units": ["Section A"],
	"district_office": "#",
	"districts": ["East"],
	"district_sections": ["Two"],
	"full_names": {"prefixes": ["City "], "district_prefixes": ["Town "], "clause": "三", "readings": ["F"]},
})

test_units[note] if {
	some note, [changed, name, outcome, readings] in {
		"as listed": [unit, "Section A", "permit", {"R"}],
		"in full": [unit, "City Section A", "permit", {"R", "F"}],
		"an office of a district": [unit, "East#Two", "permit", {"R"}],
		"an office in full": [unit, "Town East#Two", "permit", {"R", "F"}],
		"another": [unit, "Section B", "deny", {"R"}],
		"another district": [unit, "West#Two", "deny", {"R"}],
		"another section": [unit, "East#One", "deny", {"R"}],
		"in full where full names are not read": [object.remove(unit, ["full_names"]), "Town East#Two", "deny", {"R"}],
		"with blanks where offices are not read in full": [
			object.union(object.remove(unit, ["full_names"]), {"full_names": {"prefixes": ["City "], "clause": "三"}}),
			" East#Two", "deny", {"R"},
		],
	}
	given := answer({"unit_not_listed": changed}, {}, {"user": {"roles": [], "unit": name}, "account": {}})
	[given.outcome, made.readings(given)] == [outcome, readings]
}

test_statements_of_the_roles_that_the_clause_does_not_name[note] if {
	statement := object.union(check, {
		"any_of": ["reason"],
		"at_least": 1,
		"also_asked": {"roles": ["clerk"], "unless": ["user"], "clause": "三", "readings": ["S"]},
	})
	some note, [roles, readings] in {
		"a role of the clause": [["user"], {"R"}],
		"a role that it does not name": [["clerk"], {"R", "S"}],
		"both": [["clerk", "user"], {"R"}],
		"another": [["head"], {"R"}],
	}
	given := answer({"statement_missing": statement}, {}, {"user": {"roles": roles}, "account": {}, "query": {"reason": "x"}})
	made.readings(given) == readings
}

test_no_checks_unless_asked if {
	query := {"query": {"clause": "二", "order": ["default_password"], "checks": {"default_password": check}}}
	given := query_permission.answer with data.jurisdictions as made.regulation(query)
		with data.hdp.lib.unread.facts_of as ["b"]
		with input as made.request("query_permission", {"user": {"roles": []}, "account": {"default_password": false}})
	not given.checks
}
