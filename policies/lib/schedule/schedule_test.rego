package hdp.lib.schedule_test

import data.hdp.lib.made_test as made
import data.hdp.lib.schedule

rule := {"clause": "一", "interval": "year"}

progress(as_of, own_start, last_done) := given if {
	asked := object.union(made.request("x", {}), {"as_of": as_of})
	given := schedule.progress(made.version({}), rule, own_start, last_done) with input as asked
		with data.jurisdictions as made.regulation({})
}

test_progress[note] if {
	some note, [as_of, own_start, last_done, status, period, cut] in {
		"never done": ["2026-06-01", "", null, "overdue", "2025", false],
		"done": ["2026-06-01", "", "2026-06-01", "settled", "2026", false],
		"said to be done tomorrow": ["2026-06-01", "", "2026-06-02", "unknown", "2026", false],
		"not known": ["2026-06-01", "", "unknown", "unknown", "2026", false],
		"not known, before the duty begins": ["2026-06-01", "2026-06-02", "unknown", "settled", "2026", false],
		"on its first day": ["2026-06-01", "2026-06-01", null, "due", "2026", true],
		"the day after": ["2026-06-02", "2026-06-01", null, "due", "2026", true],
		"from the first day of the period": ["2026-06-01", "2026-01-01", null, "due", "2026", false],
	}
	given := progress(as_of, own_start, last_done)
	[given.status, given.period.name, given.cut] == [status, period, cut]
}

test_readings_of_a_part_of_a_period[note] if {
	some note, [cut, number] in {"a part": [true, 1], "the whole": [false, 0]}
	count(schedule.cut_readings(made.version({}), rule, cut)) == number
}

test_own_start[note] if {
	some note, [facts, start] in {
		"told": [{"started_on": "2026-01-01"}, "2026-01-01"],
		"of null": [{"started_on": null}, ""],
		"not told": [{}, ""],
	}
	schedule.own_start == start with input as made.request("x", facts)
}
