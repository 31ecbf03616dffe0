package hdp.lib.findings_test

import data.hdp.lib.findings
import data.hdp.lib.made_test as made

rule := {
	"clause": "一",
	"readings": ["R"],
	"before_regulation": {"clause": "一", "readings": ["B"]},
	"act_within": {"days": 3},
	"kinds": {"idle": "revoke", "other": "adjust"},
}

found(kind, day) := {"kind": kind, "found_on": day}

test_those_that_count[note] if {
	some note, [finding, number] in {
		"found today": [found("idle", "2026-06-01"), 1],
		"found tomorrow": [found("idle", "2026-06-02"), 0],
		"of a kind that the rule does not know": [found("moved", "2026-06-01"), 0],
	}
	count(findings.open([finding], rule)) == number with input as made.request("x", {})
}

test_status_and_readings[note] if {
	some note, [day, status, readings] in {
		"on the last day": ["2026-05-29", "due", {"R"}],
		"the day after": ["2026-05-28", "overdue", {"R"}],
		"on the first day of the regulation": ["2020-01-01", "overdue", {"R"}],
		"before it": ["2019-12-31", "overdue", {"R", "B"}],
	}
	[findings.statuses([found("idle", day)], rule), {one.id | some one in findings.readings([found("idle", day)], rule)}] == [{status}, readings] with input as made.request("x", {})
		with data.jurisdictions as made.regulation({})
}

test_what_was_found_before_the_regulation_counts_from_its_first_day[day] if {
	some day, status in {"2020-01-04": "due", "2020-01-05": "overdue"}
	asked := object.union(made.request("x", {}), {"as_of": day})
	findings.statuses([found("idle", "2019-01-01")], rule) == {status} with input as asked
		with data.jurisdictions as made.regulation({})
}

test_none_are_no_reason_and_need_no_reading if {
	findings.reasons([], rule) == set()
	findings.readings([], rule) == set()
}

test_by_kind_then_by_day if {
	list := [found("other", "2026-05-01"), found("idle", "2026-05-03"), found("idle", "2026-05-02")]
	some reason in findings.reasons(list, rule)
	reason.items == [found("idle", "2026-05-02"), found("idle", "2026-05-03"), found("other", "2026-05-01")]
	made.codes(findings.acts(list, rule)) == ["adjust", "revoke"]
}
