package hdp.lib.shapes.steps_test

import data.hdp.lib.shapes.steps

answer_to(definition, rule, as_of, facts) := given if {
	told := object.union({"decision": "x", "kind": "duty", "rule": "x"}, definition)
	request := {"decision": "x", "jurisdiction": "taipei", "as_of": as_of, "facts": facts}
	given := steps.answer(told, {"effective_from": "2020-01-01"}, rule) with input as request
}

codes(given) := [reason.code | some reason in given.reasons]

acts(given) := [obligation.code | some obligation in given.obligations]

# One act within some time after an event, before it or at once

incident := {
	"dates": {"report_by": {"from": "happened_on", "plus": "report"}},
	"steps": {"report": {"act": "send_report", "by": "report_by", "done": "reported_on"}},
	"order": {"steps": ["report"]},
}

within(time) := {"clause": "五", "report": {"clause": "五", "time": time, "to": ["county"], "readings": ["X1"]}}

test_within_seven_days_after[note] if {
	some note, [as_of, facts, outcome, reasons] in {
		"the day before the event": ["2026-11-09", {}, "not_due", []],
		"the day of the event": ["2026-11-10", {}, "due", ["report_due"]],
		"the last day": ["2026-11-17", {}, "due", ["report_due"]],
		"the day after the last": ["2026-11-18", {}, "overdue", ["report_overdue"]],
		"done on the last day": ["2026-12-01", {"reported_on": "2026-11-17"}, "fulfilled", []],
		"done after the last day": ["2026-12-01", {"reported_on": "2026-11-18"}, "fulfilled_late", ["report_late"]],
		"done before the event": ["2026-12-01", {"reported_on": "2026-11-09"}, "fulfilled", []],
		"to be done later": ["2026-11-12", {"reported_on": "2026-11-13"}, "due", ["report_due"]],
		"not done": ["2026-11-18", {"reported_on": null}, "overdue", ["report_overdue"]],
	}
	given := answer_to(incident, within({"days": 7}), as_of, object.union({"happened_on": "2026-11-10"}, facts))
	[given.outcome, codes(given), given.missing] == [outcome, reasons, []]
	given.values.report_by == "2026-11-17"
	given.assumptions == [{"id": "X1", "clause": "五"}]
}

test_an_act_goes_to_whom_the_rule_says if {
	given := answer_to(incident, within({"days": 7}), "2026-11-17", {"happened_on": "2026-11-10"})
	given.obligations == [{"code": "send_report", "clause": "五", "to": ["county"]}]
	given.values == {"report_by": "2026-11-17", "due_on": "2026-11-17"}
}

test_units_of_time_after[note] if {
	some note, [time, from, last] in {
		"weeks": [{"days": 14}, "2026-02-20", "2026-03-06"],
		"months": [{"months": 1}, "2026-01-31", "2026-02-28"],
		"years": [{"months": 12}, "2024-02-29", "2025-02-28"],
		"workdays": [{"workdays": 3}, "2026-11-19", "2026-11-24"],
		"none": [{"days": 0}, "2026-11-19", "2026-11-19"],
	}
	on_the_day := answer_to(incident, within(time), last, {"happened_on": from})
	[on_the_day.outcome, on_the_day.values.report_by] == ["due", last]
	later := answer_to(incident, within(time), "2027-01-01", {"happened_on": from})
	later.outcome == "overdue"
}

test_what_is_not_known_is_named[note] if {
	some note, [rule, facts, outcome, missing] in {
		"the event": [within({"days": 7}), {"reported_on": "2026-11-11"}, "indeterminate", [{"fact": "happened_on"}]],
		"the number": [within("unset"), {"happened_on": "2026-11-10"}, "indeterminate", [{"parameter": "x.report.time"}]],
		"the number, though it was done": [
			within("unset"),
			{"happened_on": "2026-11-10", "reported_on": "2026-11-10"},
			"indeterminate",
			[{"parameter": "x.report.time"}],
		],
		"the office days of a year": [
			within({"workdays": 3}),
			{"happened_on": "2150-11-10"},
			"indeterminate",
			[{"calendar": "2150"}],
		],
		"nothing where there was no event": [within("unset"), {"happened_on": null}, "not_due", []],
	}
	given := answer_to(incident, rule, "2026-11-12", facts)
	[given.outcome, given.missing] == [outcome, missing]
}

test_without_a_number_it_is_due_and_never_late[note] if {
	rule := {"clause": "五", "report": {"clause": "五"}}
	some note, [as_of, facts, outcome] in {
		"before": ["2026-11-09", {}, "not_due"],
		"long after": ["2030-01-01", {}, "due"],
		"done": ["2030-01-01", {"reported_on": "2029-12-31"}, "fulfilled"],
	}
	given := answer_to(incident, rule, as_of, object.union({"happened_on": "2026-11-10"}, facts))
	given.outcome == outcome
}

test_what_a_version_has_no_part_for_is_not_asked if {
	answer_to(incident, {"clause": "五"}, "2026-11-12", {}).outcome == "not_due"
}

# Within the ten days before an event, and a month before it

leaving := {
	"dates": {"apply_from": {"from": "leaves_on", "minus": "application"}},
	"steps": {"application": {
		"act": "apply_to_stop",
		"opens_on": "apply_from",
		"by": "leaves_on",
		"done": "applied_on",
	}},
	"order": {"steps": ["application"]},
}

ten_days := {"clause": "三", "application": {"clause": "三", "time": {"days": 10}}}

test_within_the_ten_days_before[note] if {
	some note, [as_of, facts, outcome] in {
		"the day before the window": ["2026-11-10", {}, "not_due"],
		"its first day": ["2026-11-11", {}, "due"],
		"its last day": ["2026-11-21", {}, "due"],
		"the day after": ["2026-11-22", {}, "overdue"],
		"done on its first day": ["2026-11-22", {"applied_on": "2026-11-11"}, "fulfilled"],
		"done on its last day": ["2026-11-22", {"applied_on": "2026-11-21"}, "fulfilled"],
		"done too early": ["2026-11-12", {"applied_on": "2026-11-10"}, "due"],
		"done too early, and the day is over": ["2026-11-22", {"applied_on": "2026-11-10"}, "overdue"],
		"done too late": ["2026-12-01", {"applied_on": "2026-11-22"}, "fulfilled_late"],
	}
	given := answer_to(leaving, ten_days, as_of, object.union({"leaves_on": "2026-11-21"}, facts))
	given.outcome == outcome
}

test_an_early_act_counts_where_the_rule_says_so if {
	rule := object.union(ten_days, {"application": {"early_counts": true}})
	given := answer_to(leaving, rule, "2026-11-22", {"leaves_on": "2026-11-21", "applied_on": "2026-10-01"})
	given.outcome == "fulfilled"
}

test_a_window_without_its_number_is_not_open[note] if {
	some note, part in {"unset": {"clause": "三", "time": "unset"}, "left out": {"clause": "三"}}
	given := answer_to(leaving, {"clause": "三", "application": part}, "2026-11-20", {"leaves_on": "2026-11-21"})
	[given.outcome, given.missing] == ["indeterminate", [{"parameter": "x.application.time"}]]
}

test_before_an_event[note] if {
	definition := {
		"dates": {"tell_by": {"from": "ends_on", "minus": "notice"}},
		"steps": {"notice": {"act": "tell", "by": "tell_by", "done": "told_on"}},
		"order": {"steps": ["notice"]},
	}
	some note, [time, last, after] in {
		"days": [{"days": 10}, "2026-03-21", "2026-03-22"],
		"a month": [{"months": 1}, "2026-02-28", "2026-03-01"],
		"workdays": [{"workdays": 2}, "2026-03-27", "2026-03-28"],
	}
	rule := {"clause": "五", "notice": {"clause": "五", "time": time}}
	outcomes := [answer_to(definition, rule, as_of, {"ends_on": "2026-03-31"}).outcome | some as_of in ["2020-01-01", last, after]]
	outcomes == ["due", "due", "overdue"]
}

# Hours

leak := {
	"dates": {"report_by": {"from": "found_at", "plus": "report"}},
	"steps": {
		"stop": {"act": "stop_right", "opens_on": "found_at", "done": "stopped_at"},
		"report": {"act": "send_report", "by": "report_by", "done": "reported_at"},
	},
	"order": {"steps": ["stop", "report"]},
}

one_day := {
	"clause": "四",
	"stop": {"clause": "四", "time": "unset"},
	"report": {"clause": "五", "time": {"minutes": 1440}},
}

test_within_hours[note] if {
	some note, [as_of, facts, outcome, acts_left] in {
		"a second before it was found": ["2026-11-20T09:59:59+08:00", {}, "not_due", []],
		"when it was found": ["2026-11-20T02:00:00Z", {}, "due", ["stop_right", "send_report"]],
		"the last moment": ["2026-11-21T10:00:00+08:00", {}, "due", ["stop_right", "send_report"]],
		"a moment later": ["2026-11-21T10:00:00.001+08:00", {}, "overdue", ["stop_right", "send_report"]],
		"a moment later, told in another zone": ["2026-11-21T04:00:01+02:00", {}, "overdue", ["stop_right", "send_report"]],
		"a day alone, which is its end": ["2026-11-21", {}, "overdue", ["stop_right", "send_report"]],
		"the day of the event alone": ["2026-11-20", {}, "due", ["stop_right", "send_report"]],
		"stopped, not reported": ["2026-11-20T12:00:00+08:00", {"stopped_at": "2026-11-20T11:00:00+08:00"}, "due", ["send_report"]],
		"both in time": [
			"2026-11-21T12:00:00+08:00",
			{"stopped_at": "2026-11-20T11:00:00+08:00", "reported_at": "2026-11-21T02:00:00Z"},
			"fulfilled",
			[],
		],
		"reported late": [
			"2026-11-21T12:00:00+08:00",
			{"stopped_at": "2026-11-20T11:00:00+08:00", "reported_at": "2026-11-21T02:00:01Z"},
			"fulfilled_late",
			[],
		],
		"to be reported later today": [
			"2026-11-20T11:30:00+08:00",
			{"stopped_at": "2026-11-20T11:00:00+08:00", "reported_at": "2026-11-20T12:00:00+08:00"},
			"due",
			["send_report"],
		],
		"reported on a day alone, perhaps too late": [
			"2026-11-22",
			{"stopped_at": "2026-11-20T10:00:00+08:00", "reported_at": "2026-11-21"},
			"fulfilled_late",
			[],
		],
	}
	given := answer_to(leak, one_day, as_of, object.union({"found_at": "2026-11-20T10:00:00+08:00"}, facts))
	[given.outcome, acts(given)] == [outcome, acts_left]
}

test_no_hours_from_a_day_alone if {
	given := answer_to(leak, one_day, "2026-11-21", {"found_at": "2026-11-20"})
	[given.outcome, given.missing] == ["indeterminate", [{"fact": "found_at"}]]
}

# A validity that is itself counted, its renewal, and what is not used

linkage := {
	"dates": {
		"valid_through": {"from": "approved_on", "plus": "validity"},
		"renew_from": {"from": "valid_through", "minus": "renewal"},
		"unused_through": {"first_of": ["last_used_on", "approved_on"], "plus": "disuse"},
	},
	"steps": {
		"renewal": {
			"act": "apply_for_renewal",
			"opens_on": "renew_from",
			"by": "valid_through",
			"done": "applied_on",
			"unless": ["stopped_on"],
			"may": true,
		},
		"expiry": {
			"act": "stop_linkage",
			"opens_after": "valid_through",
			"done": "stopped_on",
			"unless": ["applied_on"],
		},
		"disuse": {"act": "stop_linkage", "opens_after": "unused_through", "done": "stopped_on", "may": true},
	},
	"order": {"steps": ["renewal", "expiry", "disuse"]},
}

five_years := {
	"clause": "八",
	"readings": ["G3"],
	"validity": {"clause": "八(一)", "time": {"months": 60}},
	"renewal": {"clause": "八(二)", "time": {"months": 3}, "readings": ["X2"]},
	"expiry": {"clause": "八(一)"},
	"disuse": {"clause": "八(三)", "time": {"months": 12}},
}

test_a_right_with_a_limit_in_time[note] if {
	some note, [as_of, facts, outcome, reasons] in {
		"before the renewal opens": ["2026-12-30", {}, "not_due", []],
		"it opens": ["2026-12-31", {}, "may_act", ["renewal_possible"]],
		"the last day": ["2027-03-31", {}, "may_act", ["renewal_possible"]],
		"it has ended": ["2027-04-01", {}, "due", ["expiry_due"]],
		"it was renewed": ["2027-04-01", {"applied_on": "2027-03-31"}, "not_due", []],
		"it was asked for before it could be": ["2027-01-01", {"applied_on": "2026-12-30"}, "may_act", ["renewal_possible"]],
		"it was stopped": ["2027-04-02", {"stopped_on": "2027-04-01"}, "fulfilled", []],
		"the last day to be unused": ["2027-02-27", {"last_used_on": "2026-02-28", "applied_on": "2027-01-01"}, "not_due", []],
		"unused for so long": ["2027-03-01", {"last_used_on": "2026-02-28", "applied_on": "2027-01-01"}, "may_act", ["disuse_possible"]],
		"unused for so long, and stopped": [
			"2027-03-02",
			{"last_used_on": "2026-02-28", "applied_on": "2027-01-01", "stopped_on": "2027-03-01"},
			"fulfilled",
			[],
		],
		"never used": ["2023-04-01", {"last_used_on": null}, "may_act", ["disuse_possible"]],
	}
	told := {"approved_on": "2022-03-31", "last_used_on": "2026-12-01", "applied_on": null, "stopped_on": null}
	given := answer_to(linkage, five_years, as_of, object.union(told, facts))
	[given.outcome, codes(given), given.missing] == [outcome, reasons, []]
	given.values.valid_through == "2027-03-31"
	given.values.renew_from == "2026-12-31"
}

test_what_may_be_done_does_not_rest_on_what_nobody_told[note] if {
	told := {"approved_on": "2022-03-31", "last_used_on": "2026-12-01", "applied_on": null, "stopped_on": null}
	some note, [as_of, untold, missing] in {
		"whether it was stopped": ["2027-01-01", ["stopped_on"], [{"fact": "stopped_on"}]],
		"whether it was applied for": ["2027-01-01", ["applied_on"], [{"fact": "applied_on"}]],
		"when it was used last": ["2024-01-01", ["last_used_on"], [{"fact": "last_used_on"}]],
		"when it was approved": [
			"2024-01-01",
			["approved_on", "last_used_on"],
			[{"fact": "approved_on"}, {"fact": "last_used_on"}],
		],
	}
	given := answer_to(linkage, five_years, as_of, object.remove(told, untold))
	[given.outcome, given.missing] == ["indeterminate", missing]
}

test_a_use_that_is_yet_to_come_hides_an_earlier_one if {
	told := {"approved_on": "2022-03-31", "last_used_on": "2026-12-01", "applied_on": null, "stopped_on": null}
	given := answer_to(linkage, five_years, "2024-05-01", told)
	[given.outcome, given.missing] == ["indeterminate", [{"fact": "last_used_on"}]]
}

test_readings_of_what_is_asked_alone if {
	told := {"approved_on": "2022-03-31", "last_used_on": "2026-12-01", "applied_on": null, "stopped_on": null}
	given := answer_to(linkage, object.remove(five_years, ["renewal"]), "2027-01-01", told)
	given.assumptions == [{"id": "G3", "clause": "八"}]
}

# A notice, then improvement in a set time of at most some months, then an end; what may be done besides

breach := {
	"dates": {
		"at_most_until": {"from": "notified_on", "plus": "improvement"},
		"improve_by": {"earliest_of": ["set_day", "at_most_until"]},
	},
	"steps": {
		"notice": {"act": "give_notice", "opens_on": "found_on", "done": "notified_on"},
		"suspension": {"act": "suspend", "after": "notice", "done": "suspended_on", "unless": ["improved_on"], "may": true},
		"improvement": {"act": "improve", "after": "notice", "by": "improve_by", "done": "improved_on", "unless": ["ended_on"]},
		"end": {"act": "end_linkage", "after": "notice", "opens_after": "improve_by", "done": "ended_on", "unless": ["improved_on"]},
	},
	"order": {"steps": ["notice", "suspension", "improvement", "end"]},
}

six_months := {
	"clause": "十六",
	"notice": {"clause": "十六(一)", "by": ["provider"]},
	"suspension": {"clause": "十六(二)"},
	"improvement": {"clause": "十六(一)", "time": {"months": 6}},
	"end": {"clause": "十六(三)", "when": {"serious": [true]}, "obligations": [{"code": "record_end", "clause": "十六(四)"}]},
}

test_escalation[note] if {
	some note, [as_of, facts, outcome, reasons, acts_left] in {
		"nothing was found": ["2026-03-01", {"found_on": null}, "not_due", [], []],
		"first the notice": ["2026-03-01", {"notified_on": null}, "due", ["notice_due"], ["give_notice"]],
		"the set day": ["2026-05-01", {}, "due", ["improvement_due"], ["improve"]],
		"the day after": ["2026-05-02", {}, "overdue", ["improvement_overdue"], ["improve", "end_linkage", "record_end"]],
		"the day after, not serious": ["2026-05-02", {"serious": false}, "overdue", ["improvement_overdue"], ["improve"]],
		"a set time that is too long, the last day": ["2026-09-02", {"set_day": "2026-12-31"}, "due", ["improvement_due"], ["improve"]],
		"a set time that is too long": [
			"2026-09-03",
			{"set_day": "2026-12-31"},
			"overdue",
			["improvement_overdue"],
			["improve", "end_linkage", "record_end"],
		],
		"no set time": ["2026-09-02", {"set_day": null}, "due", ["improvement_due"], ["improve"]],
		"improved": ["2026-12-01", {"improved_on": "2026-04-30"}, "fulfilled", [], []],
		"improved late": ["2026-12-01", {"improved_on": "2026-05-02"}, "fulfilled_late", ["improvement_late"], []],
		"ended": ["2026-12-01", {"ended_on": "2026-06-01", "suspended_on": "2026-06-01"}, "fulfilled", [], []],
	}
	told := {
		"found_on": "2026-03-01",
		"notified_on": "2026-03-02",
		"set_day": "2026-05-01",
		"serious": true,
		"suspended_on": null,
		"improved_on": null,
		"ended_on": null,
	}
	given := answer_to(breach, six_months, as_of, object.union(told, facts))
	[given.outcome, codes(given), acts(given)] == [outcome, reasons, acts_left]
}

test_escalation_of_what_is_not_known[note] if {
	told := {"found_on": "2026-03-01", "notified_on": "2026-03-02", "set_day": "2026-05-01", "serious": true, "suspended_on": "2026-03-02"}
	some note, [as_of, untold, missing] in {
		"the set day": ["2026-04-01", "set_day", [{"fact": "set_day"}]],
		"whether it is serious": ["2026-05-01", "serious", [{"fact": "serious"}]],
	}
	given := answer_to(breach, six_months, as_of, object.remove(told, [untold]))
	[given.outcome, given.missing] == ["indeterminate", missing]
}

# Sanctions that grow with repetition

sanctions := {
	"steps": {
		"warning": {"act": "warn", "counts": "violations", "done": "warned_on"},
		"suspension": {"act": "suspend", "counts": "violations", "done": "suspended_on"},
		"withdrawal": {"act": "withdraw_right", "counts": "violations", "done": "withdrawn_on"},
	},
	"order": {"steps": ["warning", "suspension", "withdrawal"]},
}

growing := {
	"clause": "六",
	"warning": {"clause": "六(一)", "at_least": 1, "at_most": 1},
	"suspension": {"clause": "六(二)", "at_least": 2, "at_most": 2},
	"withdrawal": {"clause": "六(三)", "at_least": 3},
}

test_sanctions_that_grow[note] if {
	some note, [times, outcome, left] in {
		"never": [0, "not_due", []],
		"once": [1, "due", ["warn"]],
		"twice": [2, "due", ["suspend"]],
		"thrice": [3, "due", ["withdraw_right"]],
		"more often": [9, "due", ["withdraw_right"]],
	}
	given := answer_to(sanctions, growing, "2026-11-20", {"violations": times})
	[given.outcome, acts(given)] == [outcome, left]
}

test_sanctions_without_a_count[note] if {
	some note, [rule, facts, missing] in {
		"the count": [growing, {}, [{"fact": "violations"}]],
		"the count that is null": [growing, {"violations": null}, [{"fact": "violations"}]],
		"the bound": [
			object.union(growing, {"warning": {"at_least": "unset"}}),
			{"violations": 1},
			[{"parameter": "x.warning.at_least"}],
		],
	}
	given := answer_to(sanctions, rule, "2026-11-20", facts)
	[given.outcome, given.missing] == ["indeterminate", missing]
}

# From the last of several, and after a period

test_from_the_last_of_several[note] if {
	definition := object.union(incident, {"dates": {"report_by": {"from": "both_on", "plus": "report"}, "both_on": {"latest_of": ["a", "b"]}}})
	some note, [facts, outcome, missing] in {
		"both": [{"a": "2026-11-01", "b": "2026-11-10"}, "due", []],
		"one did not happen": [{"a": "2026-11-01", "b": null}, "not_due", []],
		"one is not told": [{"a": "2026-11-01"}, "indeterminate", [{"fact": "b"}]],
	}
	given := answer_to(definition, within({"days": 7}), "2026-11-17", facts)
	[given.outcome, given.missing] == [outcome, missing]
}

test_after_a_period[name] if {
	some name, [last, after] in {
		"2026-Q1": ["2026-04-07", "2026-04-08"],
		"2026-02": ["2026-03-07", "2026-03-08"],
		"2026-H1": ["2026-07-07", "2026-07-08"],
		"2026-W01": ["2026-01-11", "2026-01-12"],
	}
	outcomes := [answer_to(incident, within({"days": 7}), as_of, {"happened_on": name}).outcome | some as_of in [last, after]]
	outcomes == ["due", "overdue"]
}

test_beyond_the_calendar[note] if {
	some note, [definition, rule, facts] in {
		"never over": [incident, within({"months": 1200}), {"happened_on": "2150-01-01"}],
		"without end": [leaving, ten_days, {"leaves_on": "9999-12-31"}],
	}
	given := answer_to(definition, rule, "2199-12-31", facts)
	given.outcome in {"due", "not_due"}
	given.values == {}
}

test_a_day_is_not_before_an_hour_of_it[note] if {
	said := {"dates": {}, "order": {"steps": ["stop"]}, "steps": {"stop": {"act": "stop", "opens_on": "found_at", "done": "stopped_on"}}}
	some note, [stopped_on, outcome] in {
		"the day before": ["2026-11-19", "due"],
		"that day": ["2026-11-20", "fulfilled"],
		"that hour": ["2026-11-20T09:00:00+08:00", "fulfilled"],
		"the hour before": ["2026-11-20T08:59:59+08:00", "due"],
	}
	facts := {"found_at": "2026-11-20T09:00:00+08:00", "stopped_on": stopped_on}
	given := answer_to(said, {"clause": "四", "stop": {"clause": "四"}}, "2026-11-22", facts)
	given.outcome == outcome
}
