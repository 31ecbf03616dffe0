package hdp.lib.shapes.deadline_test

import data.hdp.lib.shapes.deadline

definition := {
	"decision": "x",
	"kind": "duty",
	"rule": "x",
	"deadline": {"from": "event.on", "done": "event.told_on", "step": "notice", "act": "notify"},
}

test_seven_days[note] if {
	some note, [as_of, event, outcome, missing] in {
		"the last day": ["2026-11-09", {"on": "2026-11-02"}, "due", []],
		"the day after": ["2026-11-10", {"on": "2026-11-02"}, "overdue", []],
		"in time": ["2026-11-10", {"on": "2026-11-02", "told_on": "2026-11-09"}, "fulfilled", []],
		"before the event": ["2026-11-01", {"on": "2026-11-02"}, "not_due", []],
		"nothing happened": ["2026-11-10", {"on": null}, "not_due", []],
		"nobody says when": ["2026-11-10", {}, "indeterminate", [{"fact": "event.on"}]],
	}
	given := answer({"clause": "五", "within": {"days": 7}}, as_of, event)
	[given.outcome, given.missing] == [outcome, missing]
}

test_a_time_that_the_text_leaves_open if {
	given := answer({"clause": "五", "within": "unset"}, "2026-11-10", {"on": "2026-11-02"})
	[given.outcome, given.missing] == ["indeterminate", [{"parameter": "x.within"}]]
}

answer(rule, as_of, event) := given if {
	request := {"decision": "x", "jurisdiction": "taipei", "as_of": as_of, "facts": {"event": event}}
	given := deadline.answer(definition, {"effective_from": "2026-01-01"}, rule) with input as request
}
