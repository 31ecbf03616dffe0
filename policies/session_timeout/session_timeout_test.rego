package hdp.session_timeout_test

import data.hdp.lib.made_test as made
import data.hdp.session_timeout

test_idle[note] if {
	some note, [bound, value, last, outcome] in {
		"passed": ["exceeded", {"minutes": 15}, "2026-06-01T08:44:59+08:00", "deny"],
		"not passed": ["exceeded", {"minutes": 15}, "2026-06-01T08:45:00+08:00", "permit"],
		"reached": ["reached", {"minutes": 15}, "2026-06-01T08:45:00+08:00", "deny"],
		"not reached": ["reached", {"minutes": 15}, "2026-06-01T08:45:01+08:00", "permit"],
		"this very second": ["reached", {"minutes": 15}, "2026-06-01T09:00:00+08:00", "permit"],
		"a second ahead": ["reached", {"minutes": 15}, "2026-06-01T09:00:01+08:00", "indeterminate"],
		"a number that is open": ["reached", "unset", "2026-06-01T08:45:00+08:00", "indeterminate"],
	}
	rule := {"value": value, "bound": bound, "clause": "二"}
	facts := {"last_activity_at": last}
	asked := object.union(made.detailed("session_timeout", facts), {"as_of": "2026-06-01T09:00:00+08:00"})
	given := session_timeout.answer with data.jurisdictions as made.regulation({"session": {"idle_timeout": rule}})
		with input as asked
	given.outcome == outcome
	made.states(given) == {"session_idle": {"permit": "passed", "deny": "failed", "indeterminate": "unknown"}[outcome]}
	made.codes(given.obligations) == [code | code := "log_out"; outcome == "deny"]
	object.keys(given.values) == {name | name := "logout_after"; value != "unset"; last <= "2026-06-01T09:00:00+08:00"}
}
