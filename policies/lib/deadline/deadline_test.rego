package hdp.lib.deadline_test

import data.hdp.lib.deadline
import data.hdp.lib.made_test as made

step(due_on, done_on) := {
	"code": "x",
	"act": "do_x",
	"rule": {"clause": "一"},
	"due_on": due_on,
	"done_on": done_on,
}

test_status_of_a_step[note] if {
	some note, [due_on, done_on, status, obligations] in {
		"done on the day": ["2026-05-01", "2026-05-01", "fulfilled", []],
		"done the day after": ["2026-05-01", "2026-05-02", "fulfilled_late", []],
		"due today": ["2026-06-01", "", "due", ["do_x"]],
		"due yesterday": ["2026-05-31", "", "overdue", ["do_x"]],
	}
	[deadline.status(step(due_on, done_on)), made.codes(deadline.obligations([step(due_on, done_on)]))] == [status, obligations] with input as made.request("x", {})
}

test_done_when_it_has_happened[date] if {
	some date, done in {"2026-06-01": "2026-06-01", "2026-06-02": "", null: ""}
	deadline.done_on(date) == done with input as made.request("x", {})
}

test_outcome_of_all[note] if {
	some note, [statuses, missing, outcome] in {
		"one overdue": [{"overdue", "due"}, {{"fact": "x"}}, "overdue"],
		"something unknown": [{"due", "fulfilled_late"}, {{"fact": "x"}}, "indeterminate"],
		"one due": [{"due", "fulfilled_late", "fulfilled"}, set(), "due"],
		"one late": [{"fulfilled_late", "fulfilled"}, set(), "fulfilled_late"],
		"all in time": [{"fulfilled"}, set(), "fulfilled"],
	}
	deadline.outcome(statuses, missing) == outcome
}

test_no_steps_have_no_outcome if not deadline.outcome(set(), set())

test_reasons_of_the_steps_that_stand_so[note] if {
	steps := {step("2026-05-01", "2026-05-02"), object.union(step("2026-06-01", ""), {"code": "y"})}
	some note, codes in {"due": ["y_due"], "fulfilled_late": ["x_late"], "overdue": [], "fulfilled": []}
	made.codes(deadline.reasons(steps, note)) == codes with input as made.request("x", {})
}
