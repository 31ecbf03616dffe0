package hdp.internal_audit_schedule_test

import data.hdp.internal_audit_schedule
import data.hdp.lib.made_test as made

report := {"clause": "三", "first_half": {"day": "08-31", "year": "same"}, "second_half": {"day": "03-10", "year": "next"}}

audit := {"clause": "二", "interval": "half_year", "covers_period": true}

joined := {"joined": {"clause": "四", "readings": ["J"]}}

test_who_has_to_join[note] if {
	some note, [more, covers, period, warnings] in {
		"had to and did not": [joined, "2025-H2", "2025-H2", ["ethics_staff_absent"]],
		"need not": [{}, "2025-H2", "2026-H1", []],
		"no audit yet": [joined, null, "2020-H1", []],
	}
	parameters := {"internal_audit": object.union(audit, more), "audit_report": report}
	asked := made.request("internal_audit_schedule", {"covers": covers, "ethics_staff_joined": false})
	given := internal_audit_schedule.answer with data.jurisdictions as made.regulation(parameters) with input as asked
	[given.values.period, made.codes(given.warnings)] == [period, warnings]
	made.readings(given) & {"J"} == {reading | reading := "J"; count(warnings) > 0}
}
