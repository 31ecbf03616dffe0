package hdp.lib.shapes.retention_test

import data.hdp.lib.shapes.retention

answer_to(kind, said, rule, as_of, facts) := given if {
	definition := {
		"decision": "x",
		"kind": kind,
		"rule": "x",
		"retention": object.union({"from": ["made_on"], "done": "destroyed_on", "keep": "keep_log", "destroy": "destroy_log"}, said),
		"codes": {
			"kept": "log_kept",
			"due": "log_due",
			"overdue": "log_overdue",
			"late": "log_late",
			"early": "log_destroyed_early",
			"possible": "log_possible",
		},
	}
	request := {"decision": "x", "jurisdiction": "taipei", "as_of": as_of, "facts": facts, "detail": ["checks"]}
	given := retention.answer(definition, {"effective_from": "2020-01-01"}, rule) with input as request
}

five_years := {"clause": "四", "readings": ["G7"], "keep": {"months": 60}}

codes(entries) := [entry.code | some entry in entries]

test_whether_it_may_be_destroyed[note] if {
	some note, [as_of, facts, outcome, reasons, missing] in {
		"the day it was made": ["2021-03-31", {"made_on": "2021-03-31"}, "deny", ["log_kept"], []],
		"the last day": ["2026-03-31", {"made_on": "2021-03-31"}, "deny", ["log_kept"], []],
		"the day after": ["2026-04-01", {"made_on": "2021-03-31"}, "permit", [], []],
		"made later": ["2021-03-30", {"made_on": "2021-03-31"}, "deny", ["log_kept"], []],
		"not known when": ["2026-04-01", {}, "indeterminate", [], [{"fact": "made_on"}]],
		"there is none yet": ["2026-04-01", {"made_on": null}, "deny", ["log_kept"], []],
		"beyond the calendar": ["2199-12-31", {"made_on": "2199-12-30"}, "deny", ["log_kept"], []],
	}
	given := answer_to("permission", {}, five_years, as_of, facts)
	[given.outcome, codes(given.reasons), given.missing] == [outcome, reasons, missing]
	codes(given.obligations) == ["keep_log" | outcome == "deny"]
	given.assumptions == [{"id": "G7", "clause": "四"}]
}

test_it_tells_until_when if {
	given := answer_to("permission", {}, five_years, "2026-04-01", {"made_on": "2021-03-31"})
	given.values == {"keep_through": "2026-03-31"}
	given.checks == [{"code": "log_kept", "clause": "四", "state": "passed"}]
}

test_without_a_number_nothing_may_be_destroyed[note] if {
	some note, [kind, rule] in {
		"unset": ["permission", {"clause": "四", "keep": "unset"}],
		"left out": ["permission", {"clause": "四"}],
		"a duty": ["duty", {"clause": "四", "keep": "unset", "then": {"clause": "五"}}],
	}
	given := answer_to(kind, {}, rule, "2199-04-01", {"made_on": "1950-03-31", "destroyed_on": null})
	[given.outcome, given.missing] == ["indeterminate", [{"parameter": "x"}]]
}

test_from_the_last_of_several[note] if {
	some note, [facts, outcome, missing] in {
		"the last decides": [{"made_on": "2015-01-01", "closed_on": "2021-04-01"}, "deny", []],
		"both long ago": [{"made_on": "2021-03-31", "closed_on": "2015-01-01"}, "permit", []],
		"one has not happened": [{"made_on": "2015-01-01", "closed_on": null}, "deny", []],
		"one has not happened, the other is not known": [{"closed_on": null}, "deny", []],
		"one is not known": [{"made_on": "2015-01-01"}, "indeterminate", [{"fact": "closed_on"}]],
	}
	given := answer_to("permission", {"from": ["made_on", "closed_on"]}, five_years, "2026-04-01", facts)
	[given.outcome, given.missing] == [outcome, missing]
}

test_whether_it_must_be_destroyed[note] if {
	then := object.union(five_years, {"then": {"clause": "五", "time": {"days": 30}, "readings": ["X1"]}})
	at_once := object.union(five_years, {"then": {"clause": "五"}})
	may := object.union(five_years, {"then": {"clause": "五", "may": true}})
	open := object.union(five_years, {"then": {"clause": "五", "time": "unset"}})
	some note, [rule, as_of, facts, outcome, reasons, acts] in {
		"the last day of keeping": [then, "2026-03-31", {}, "not_due", ["log_kept"], []],
		"the day after": [then, "2026-04-01", {}, "due", ["log_due"], ["destroy_log"]],
		"the last day": [then, "2026-04-30", {}, "due", ["log_due"], ["destroy_log"]],
		"too late": [then, "2026-05-01", {}, "overdue", ["log_overdue"], ["destroy_log"]],
		"destroyed in time": [then, "2026-06-01", {"destroyed_on": "2026-04-30"}, "fulfilled", [], []],
		"destroyed late": [then, "2026-06-01", {"destroyed_on": "2026-05-01"}, "fulfilled_late", ["log_late"], []],
		"destroyed on the last day of keeping": [then, "2026-06-01", {"destroyed_on": "2026-03-31"}, "overdue", ["log_destroyed_early"], []],
		"destroyed while something is open": [then, "2026-06-01", {"made_on": null, "destroyed_on": "2026-03-31"}, "overdue", ["log_destroyed_early"], []],
		"no day to destroy by": [at_once, "2030-01-01", {}, "due", ["log_due"], ["destroy_log"]],
		"it may be": [may, "2026-04-01", {"destroyed_on": null}, "may_act", ["log_possible"], []],
		"it may be, not told whether it was": [may, "2026-04-01", {}, "indeterminate", [], []],
		"a day that the text leaves open": [open, "2026-04-01", {}, "indeterminate", [], []],
		"a day that the text leaves open, in the time": [open, "2026-03-31", {}, "not_due", ["log_kept"], []],
		"nothing is said of the end": [five_years, "2026-04-01", {}, "not_due", [], []],
	}
	given := answer_to("duty", {}, rule, as_of, object.union({"made_on": "2021-03-31"}, facts))
	[given.outcome, codes(given.reasons), codes(given.obligations)] == [outcome, reasons, acts]
	count(given.missing) == count([outcome | outcome == "indeterminate"])
}

test_records_of_several_kinds[note] if {
	rule := {"clause": "四", "records": {"log": five_years, "form": {"clause": "六", "keep": "unset"}}}
	some note, [kind, outcome, missing] in {
		"the one": ["log", "permit", []],
		"the other": ["form", "indeterminate", [{"parameter": "x.records.form"}]],
		"none of them": ["letter", "not_regulated", []],
		"not known": [null, "indeterminate", [{"fact": "kind"}]],
	}
	given := answer_to("permission", {"record": "kind"}, rule, "2026-04-01", {"made_on": "2021-03-31", "kind": kind})
	[given.outcome, given.missing] == [outcome, missing]
}
