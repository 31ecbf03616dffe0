package hdp.login_lockout_test

import data.hdp.lib.made_test as made
import data.hdp.login_lockout

rule := {
	"clause": "二",
	"readings": ["R"],
	"max_failures": 3,
	"lock": {"minutes": 15},
	"unlock": {"roles": ["admin"], "clause": "三", "readings": ["U"]},
}

unlock := {"form": true, "supervisor_approved": true, "unlocked_by": "admin"}

test_lock[note] if {
	some note, [told, outcome, readings] in {
		"too few": [{"consecutive_failures": 2}, "permit", {"R"}],
		"too many": [{}, "deny", {"R"}],
		"a second before the end": [{"last_failure_at": "2026-06-01T08:45:01+08:00"}, "deny", {"R"}],
		"at the end": [{"last_failure_at": "2026-06-01T08:45:00+08:00"}, "permit", {"R"}],
		"this very second": [{"last_failure_at": "2026-06-01T09:00:00+08:00"}, "deny", {"R"}],
		"a second ahead": [{"last_failure_at": "2026-06-01T09:00:01+08:00"}, "indeterminate", {"R"}],
		"unlocked": [{"unlock": unlock}, "permit", {"R", "U"}],
		"unlocked, the failure a second ahead": [
			{"unlock": unlock, "last_failure_at": "2026-06-01T09:00:01+08:00"},
			"permit", {"R", "U"},
		],
		"unlocked by another": [{"unlock": object.union(unlock, {"unlocked_by": "user"})}, "deny", {"R", "U"}],
		"without the form": [{"unlock": object.union(unlock, {"form": false})}, "deny", {"R"}],
		"without the approval": [{"unlock": object.union(unlock, {"supervisor_approved": false})}, "deny", {"R"}],
		"unlocked though nothing was locked": [{"consecutive_failures": 2, "unlock": unlock}, "permit", {"R"}],
	}
	facts := object.union({"consecutive_failures": 3, "last_failure_at": "2026-06-01T08:50:00+08:00"}, told)
	asked := object.union(made.detailed("login_lockout", facts), {"as_of": "2026-06-01T09:00:00+08:00"})
	given := login_lockout.answer with data.jurisdictions as made.regulation({"login_lockout": rule}) with input as asked
	[given.outcome, made.readings(given)] == [outcome, readings]
	made.states(given) == {"locked_out": {"permit": "passed", "deny": "failed", "indeterminate": "unknown"}[outcome]}
}

test_the_end_of_the_lock_is_told_where_there_is_one[note] if {
	some note, [failures, at, values] in {
		"locked": [3, "2026-06-01T08:50:00+08:00", {"locked_until": "2026-06-01T09:05:00+08:00"}],
		"not locked": [2, "2026-06-01T08:50:00+08:00", {}],
		"a failure ahead": [3, "2026-06-01T09:50:00+08:00", {}],
	}
	facts := {"consecutive_failures": failures, "last_failure_at": at}
	asked := object.union(made.request("login_lockout", facts), {"as_of": "2026-06-01T09:00:00+08:00"})
	given := login_lockout.answer with data.jurisdictions as made.regulation({"login_lockout": rule}) with input as asked
	given.values == values
}
