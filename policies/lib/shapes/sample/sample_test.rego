package hdp.lib.shapes.sample_test

import data.hdp.lib.shapes.sample

definition := {
	"decision": "x",
	"kind": "quantity",
	"rule": "sampling.x",
	"sample": {"counts": "queries", "done": "checked"},
	"codes": {"required": "samples_due"},
}

answer_to(said, rule, as_of, facts) := given if {
	request := {"decision": "x", "jurisdiction": "taipei", "as_of": as_of, "facts": facts}
	given := sample.answer(said, {"effective_from": "2026-01-01"}, rule) with input as request
}

answer(rule, rows) := answer_to(definition, rule, "2026-01-01", {"queries": rows})

share(rounding) := {"value": {"numerator": 25, "denominator": 1000}, "rounding": rounding, "readings": ["G1"]}

percent(number) := {"value": {"numerator": number, "denominator": 100}, "rounding": "up", "readings": ["G1"]}

test_rounding[note] if {
	some note, [rounding, rows, expected] in {
		"up, a part": ["up", 41, 2],
		"up, exact": ["up", 40, 1],
		"half up, below": ["half_up", 59, 1],
		"half up, the half": ["half_up", 60, 2],
		"down, a part": ["down", 79, 1],
		"down, exact": ["down", 80, 2],
	}
	answer({"clause": "一", "rate": share(rounding)}, rows).values.samples == expected
}

test_open_figures[figure] if {
	rule := {"clause": "一", "rate": share("up")}
	some figure, changed in {
		"rate": object.union(rule, {"rate": {"value": "unset", "rounding": "up"}}),
		"minimum": object.union(rule, {"minimum": "unset"}),
		"maximum": object.union(rule, {"maximum": "unset"}),
		"fixed": {"clause": "一", "fixed": "unset"},
		"tiers.0.rate": {"clause": "一", "tiers": [{"clause": "一", "maximum": 5}]},
		"marginal.1.rate": {"clause": "一", "marginal": [
			{"clause": "一", "up_to": 10, "rate": percent(5)},
			{"clause": "一", "rate": {"value": "unset", "rounding": "up"}},
		]},
	}
	given := answer(changed, 100)
	given.outcome == "indeterminate"
	given.values == {}
	given.missing == [{"parameter": concat(".", ["sampling.x", figure])}]
}

test_figures[note] if {
	tiers := {"clause": "一", "tiers": [
		{"clause": "一(一)", "up_to": 10, "fixed": 1},
		{"clause": "一(二)", "up_to": 20, "minimum": 1, "maximum": 2},
		{"clause": "一(三)", "rate": percent(10)},
	]}
	marginal := {"clause": "一", "minimum": 3, "maximum": 40, "marginal": [
		{"clause": "一(一)", "up_to": 100, "rate": percent(6)},
		{"clause": "一(二)", "up_to": 200, "rate": percent(3)},
		{"clause": "一(三)", "rate": percent(1)},
	]}
	some note, [rule, rows, expected] in {
		"a fixed number": [{"clause": "一", "fixed": 3}, 10, {"samples": 3, "rule": "fixed"}],
		"a fixed number, fewer rows": [{"clause": "一", "fixed": 3}, 2, {"samples": 2, "rule": "all"}],
		"a range": [{"clause": "一", "minimum": 1, "maximum": 3}, 9, {"samples": 1, "rule": "minimum", "at_most": 3}],
		"a range, fewer rows": [{"clause": "一", "minimum": 1, "maximum": 3}, 2, {"samples": 1, "rule": "minimum", "at_most": 2}],
		"a range, none": [{"clause": "一", "minimum": 1, "maximum": 3}, 0, {"samples": 0, "rule": "all", "at_most": 0}],
		"the first tier": [tiers, 10, {"samples": 1, "rule": "fixed"}],
		"the second tier": [tiers, 11, {"samples": 1, "rule": "minimum", "at_most": 2}],
		"the third tier": [tiers, 21, {"samples": 3, "rule": "rate"}],
		"marginal, the minimum": [marginal, 33, {"samples": 3, "rule": "minimum"}],
		"marginal, one part": [marginal, 100, {"samples": 6, "rule": "rate"}],
		"marginal, a row above": [marginal, 101, {"samples": 7, "rule": "rate"}],
		"marginal, two parts": [marginal, 200, {"samples": 9, "rule": "rate"}],
		"marginal, three parts": [marginal, 201, {"samples": 10, "rule": "rate"}],
		"marginal, the maximum": [marginal, 3301, {"samples": 40, "rule": "maximum"}],
		"marginal, not yet the maximum": [marginal, 3300, {"samples": 40, "rule": "rate"}],
	}
	answer(rule, rows).values == expected
}

test_rows_that_are_not_known if {
	given := answer_to(definition, {"clause": "一", "fixed": 3}, "2026-01-01", {"queries": null})
	[given.outcome, given.missing] == ["indeterminate", [{"fact": "queries"}]]
}

test_least_number_of_each_user[note] if {
	said := object.union(definition, {"sample": {"users": "users"}})
	rule := {"clause": "一", "rate": percent(5), "per_user": {"minimum": 2, "clause": "一"}}
	some note, [changed, facts, values, missing] in {
		"the share is more": [rule, {"users": 2}, {"samples": 5, "rule": "rate"}, []],
		"the users ask for more": [rule, {"users": 3}, {"samples": 6, "rule": "per_user"}, []],
		"more than there are": [rule, {"users": 60}, {"samples": 100, "rule": "all"}, []],
		"how many users is not known": [rule, {}, {}, [{"fact": "users"}]],
		"how many each is not said": [
			object.union(rule, {"per_user": {"minimum": "unset"}}),
			{"users": 3},
			{},
			[{"parameter": "sampling.x.per_user.minimum"}],
		],
	}
	given := answer_to(said, changed, "2026-01-01", object.union({"queries": 100}, facts))
	[given.values, given.missing] == [values, missing]
}

# Ordinary and kinship data

kinds := {"clause": "九", "categories": {
	"kinship": {"clause": "九(一)", "rate": percent(70)},
	"ordinary": {"clause": "九(二)", "tiers": [{"clause": "九(二)", "up_to": 1000, "rate": percent(3)}, {"clause": "九(三)", "fixed": "unset"}]},
}}

test_categories[note] if {
	said := object.union(definition, {"sample": {"category": "kind"}})
	some note, [facts, outcome, values, clauses, missing] in {
		"kinship": [{"kind": "kinship"}, "required", {"samples": 140, "rule": "rate"}, ["九(一)"], []],
		"ordinary": [{"kind": "ordinary"}, "required", {"samples": 6, "rule": "rate"}, ["九(二)"], []],
		"not known": [{"kind": null}, "indeterminate", {}, [], [{"fact": "kind"}]],
		"not told": [{}, "indeterminate", {}, [], [{"fact": "kind"}]],
		"not regulated": [{"kind": "other"}, "not_regulated", {}, [], []],
		"open": [
			{"kind": "ordinary", "queries": 1001},
			"indeterminate",
			{},
			[],
			[{"parameter": "sampling.x.categories.ordinary.tiers.1.fixed"}],
		],
	}
	given := answer_to(said, kinds, "2026-01-01", object.union({"queries": 200}, facts))
	[given.outcome, given.values, given.missing] == [outcome, values, missing]
	[reason.clause | some reason in given.reasons] == clauses
}

# Groups

by_section := object.union(definition, {"sample": {"per": "sections", "category": "kind"}})

test_groups[note] if {
	some note, [groups, values, missing] in {
		"each of its kind": [
			[
				{"section": "a", "kind": "kinship", "queries": 10, "checked": 3},
				{"section": "b", "kind": "ordinary", "queries": 10, "checked": 1},
				{"section": "c", "kind": "other", "queries": 10, "checked": 0},
			],
			{
				"samples": 8,
				"shortfall": 4,
				"parts": [
					{"name": "sections[0]", "samples": 7, "rule": "rate", "shortfall": 4},
					{"name": "sections[1]", "samples": 1, "rule": "rate", "shortfall": 0},
				],
			},
			[],
		],
		"one is not counted": [
			[{"section": "a", "kind": "kinship", "queries": 10}, {"section": "b", "kind": "ordinary"}],
			{},
			[{"fact": "sections[1].queries"}],
		],
		"how many were checked is not told of one": [
			[{"section": "a", "kind": "kinship", "queries": 10, "checked": 7}, {"section": "b", "kind": "kinship", "queries": 10}],
			{"samples": 14, "parts": [{"name": "sections[0]", "samples": 7, "rule": "rate", "shortfall": 0}, {"name": "sections[1]", "samples": 7, "rule": "rate"}]},
			[],
		],
		"none": [[], {"samples": 0, "shortfall": 0, "parts": []}, []],
		"not told": [null, {}, [{"fact": "sections"}]],
	}
	given := answer_to(by_section, kinds, "2026-01-01", {"sections": groups})
	[given.values, given.missing] == [values, missing]
}

# A duty: was it made?

monthly := {
	"decision": "x",
	"kind": "duty",
	"rule": "x",
	"sample": {"during": "month", "counts": "operators", "done": "checked", "done_on": "checked_on", "draw": "random"},
	"codes": {"due": "operators_due", "overdue": "operators_missed", "late": "operators_late"},
}

range := {"clause": "三", "interval": "month", "minimum": 1, "maximum": 3, "obligations": [{"code": "check_operators", "clause": "三"}]}

test_a_sample_of_a_month[note] if {
	some note, [as_of, facts, outcome, reasons, missing] in {
		"before the month": ["2026-09-30", {}, "not_due", [], []],
		"before the month, not counted": ["2026-09-30", {"operators": null}, "not_due", [], []],
		"its first day": ["2026-10-01", {}, "due", ["operators_due"], []],
		"its last day": ["2026-10-31", {}, "due", ["operators_due"], []],
		"the day after": ["2026-11-01", {}, "overdue", ["operators_missed"], []],
		"made": ["2026-11-01", {"checked": 1, "checked_on": "2026-10-31"}, "fulfilled", [], []],
		"made too late": ["2026-11-02", {"checked": 1, "checked_on": "2026-11-01"}, "fulfilled_late", ["operators_late"], []],
		"made on a day that is not told": ["2026-11-02", {"checked": 1}, "indeterminate", [], [{"fact": "checked_on"}]],
		"nobody to check": ["2026-11-02", {"operators": 0, "checked_on": "2026-10-31"}, "fulfilled", [], []],
		"how many is not known": ["2026-10-02", {"operators": null}, "indeterminate", [], [{"fact": "operators"}]],
		"how many were checked is not known": ["2026-10-02", {"checked": null}, "indeterminate", [], [{"fact": "checked"}]],
		"the month is not told": ["2026-10-02", {"month": null}, "indeterminate", [], [{"fact": "month"}]],
		"another period than the rule's": ["2026-10-02", {"month": "2026-Q4"}, "indeterminate", [], [{"fact": "month"}]],
		"a day of the month": ["2026-11-01", {"month": "2026-10-17"}, "overdue", ["operators_missed"], []],
	}
	given := answer_to(monthly, range, as_of, object.union({"month": "2026-10", "operators": 12, "checked": 0}, facts))
	[given.outcome, [reason.code | some reason in given.reasons], given.missing] == [outcome, reasons, missing]
}

test_a_sample_of_a_month_tells if {
	given := answer_to(monthly, range, "2026-10-02", {"month": "2026-10", "operators": 12, "checked": 0})
	given.values == {
		"samples": 1,
		"at_most": 3,
		"rule": "minimum",
		"shortfall": 1,
		"period": "2026-10",
		"due_on": "2026-10-31",
		"draw": "random",
	}
	given.reasons == [{"code": "operators_due", "clause": "三", "period": "2026-10"}]
	given.obligations == [{"code": "check_operators", "clause": "三"}]
}

test_periods_and_days_to_check_by[note] if {
	said := object.remove(monthly, ["sample"])
	some note, [interval, name, more, due_on] in {
		"a week": ["week", "2026-W53", {}, "2027-01-03"],
		"a quarter": ["quarter", "2026-Q2", {}, "2026-06-30"],
		"a half-year": ["half_year", "2026-H2", {}, "2026-12-31"],
		"a year": ["year", 2026, {}, "2026-12-31"],
		"a day": ["day", "2026-02-03", {}, "2026-02-03"],
		"some days later": ["month", "2026-02", {"check_by": {"clause": "四", "time": {"days": 10}}}, "2026-03-10"],
		"some office days later": ["month", "2026-02", {"check_by": {"clause": "四", "time": {"workdays": 1}}}, "2026-03-02"],
		"at the end of the month after": ["month", "2026-01", {"check_by": {"clause": "四", "months_later": 1}}, "2026-02-28"],
	}
	rule := object.union(object.union(range, {"interval": interval}), more)
	timed := object.union(said, {"sample": {"during": "period", "counts": "operators", "done": "checked"}})
	facts := {"period": name, "operators": 1, "checked": 0}
	[answer_to(timed, rule, as_of, facts).outcome | some as_of in [due_on, "2027-02-01"]] == ["due", "overdue"]
	answer_to(timed, rule, due_on, facts).values.due_on == due_on
}

test_times_that_the_text_leaves_open[parameter] if {
	some parameter, more in {
		"x.interval": {"interval": "unset"},
		"x.check_by.time": {"check_by": {"clause": "四", "time": "unset"}},
		"x.check_by.months_later": {"check_by": {"clause": "四", "months_later": "unset"}},
	}
	given := answer_to(monthly, object.union(range, more), "2026-12-01", {"month": "2026-10", "operators": 1, "checked": 1})
	[given.outcome, given.missing] == ["indeterminate", [{"fact": "checked_on"}, {"parameter": parameter}]]
}

test_groups_of_a_duty_are_named if {
	said := {
		"decision": "x",
		"kind": "duty",
		"rule": "x",
		"sample": {"during": "month", "per": "sections", "counts": "operators", "done": "checked"},
		"codes": {"due": "operators_due", "overdue": "operators_missed"},
	}
	groups := [
		{"section": "b", "operators": 5, "checked": 0},
		{"section": "a", "operators": 5, "checked": 0},
		{"section": "c", "operators": 5, "checked": 1},
	]
	given := answer_to(said, range, "2026-11-01", {"month": "2026-10", "sections": groups})
	given.outcome == "overdue"
	given.reasons == [{"code": "operators_missed", "clause": "三", "items": ["sections[0]", "sections[1]"], "period": "2026-10"}]
}

test_a_quantity_of_a_period_warns_that_it_is_late[as_of] if {
	said := object.union(definition, {"sample": {"during": "month"}})
	rule := {"clause": "一", "fixed": 3, "interval": "month", "check_by": {"clause": "二", "time": {"days": 10}, "readings": ["X3"]}}
	some as_of, warnings in {"2026-11-10": [], "2026-11-11": [{"code": "sample_late", "clause": "二"}]}
	given := answer_to(said, rule, as_of, {"month": "2026-10", "queries": 10, "checked": 2})
	[given.outcome, given.values.shortfall, given.warnings] == ["required", 1, warnings]
	given.assumptions == [{"id": "X3", "clause": "二"}]
	without := answer_to(said, rule, as_of, {"queries": 10, "checked": 2})
	without.values == {"samples": 3, "rule": "fixed", "shortfall": 1}
}

test_a_period_by_a_part_of_it[note] if {
	quarterly := object.union(range, {"interval": "quarter"})
	some note, [rule, period, due_on, missing] in {
		"a day of the quarter": [quarterly, "2026-11-09", "2026-12-31", []],
		"a month of the quarter": [quarterly, "2026-10", "2026-12-31", []],
		"a period that is longer": [quarterly, "2026-H2", "", [{"fact": "month"}]],
		"a day, and no interval": [object.remove(range, ["interval"]), "2026-11-09", "", [{"parameter": "x.interval"}]],
		"a month, and no interval": [object.remove(range, ["interval"]), "2026-11", "2026-11-30", []],
		"nothing that says by when": [object.union(range, {"check_by": {"clause": "四"}}), "2026-11", "", [{"parameter": "x.check_by.time"}]],
	}
	given := answer_to(monthly, rule, "2026-11-10", {"month": period, "operators": 9, "checked": 0, "checked_on": null})
	[object.get(given.values, "due_on", ""), given.missing] == [due_on, missing]
}

test_facts_below_others if {
	said := object.union(definition, {"sample": {"counts": "log.queries", "done": "log.checked"}})
	given := answer_to(said, {"clause": "一", "fixed": 3}, "2026-01-01", {"log": {"queries": 9, "checked": 1}})
	given.values == {"samples": 3, "rule": "fixed", "shortfall": 2}
}

test_beyond_the_calendar_nothing_is_late if {
	rule := object.union(range, {"check_by": {"clause": "四", "months_later": 2400}})
	given := answer_to(monthly, rule, "2026-12-10", {"month": "2026-11", "operators": 9, "checked": 0, "checked_on": null})
	[given.outcome, given.values.period] == ["due", "2026-11"]
}
