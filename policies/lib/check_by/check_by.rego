# METADATA
# title: Periods that something is checked for, and the day by which it is
# schemas:
#   - input: schema.request
package hdp.lib.check_by

import data.hdp.lib.dates
import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.moments
import data.hdp.lib.periods
import data.hdp.lib.workdays

# METADATA
# title: The period of a sample
# description: |
#   By the fact `during`, a period's name or a day in it, and the rule's `interval`. It is checked by its last day, or by
#   what the rule's `check_by` has: a `time` after that day, or the end of the month that comes `months_later`. A quantity may
#   do without a period.
of(definition, rule) := none if {
	not definition.sample.during
} else := none if {
	not is_duty(definition)
	moments.fact(definition.sample.during) in {null, "untold"}
} else := unknown({"parameter": concat(".", [definition.rule, "interval"])}) if {
	rule.interval == "unset"
} else := unknown({"parameter": concat(".", [definition.rule, "interval"])}) if {
	not rule.interval
	periods.interval_of(moments.fact(definition.sample.during)) == "day"
} else := checked(definition, rule, span(rule, moments.fact(definition.sample.during))) if {
	true
} else := unknown({"fact": definition.sample.during})

is_duty(definition) if definition.kind == "duty"

none := {"values": {}, "named": {}, "first": "", "due_on": "", "missing": set(), "readings": set(), "working": []}

unknown(entry) := object.union(none, {"missing": {entry}})

# The period of the rule's interval in which that lies what the fact names, or the very period where the rule has none.
span(rule, name) := period if {
	given := periods.named(name)
	period := periods.containing(rule.interval, given.first)
	given.last <= period.last
} else := periods.named(name) if {
	not rule.interval
}

checked(definition, rule, period) := object.union(none, {
	"values": {"period": period.name, "due_on": due_on},
	"named": {"period": period.name},
	"first": period.first,
	"due_on": due_on,
	"readings": envelope.readings(object.get(rule, "check_by", {})),
	"working": [step |
		detail.asked("working")
		some step in [
			{"step": "period", "value": period.name},
			{"step": "due_on", "value": due_on, "clause": object.get(rule, "check_by", rule).clause},
		]
	],
}) if {
	due_on := last_day(rule, period.last)
} else := object.union(none, {
	"values": {"period": period.name},
	"named": {"period": period.name},
	"first": period.first,
	"due_on": beyond_the_calendar,
	"missing": lacking(definition, rule, period.last),
})

# A day that never comes. Where something is missing, it is not known at all.
beyond_the_calendar := "9999-12-31"

last_day(rule, day) := day if not rule.check_by

last_day(rule, day) := dates.add(day, rule.check_by.time)

last_day(rule, day) := workdays.forward(day, rule.check_by.time.workdays)

last_day(rule, day) := periods.containing("month", later).last if {
	later := dates.add_months(concat("-", [substring(day, 0, 7), "01"]), rule.check_by.months_later)
}

lacking(definition, rule, day) := {{"parameter": concat(".", [definition.rule, "check_by", part])} |
	some part in ["time", "months_later"]
	rule.check_by[part] == "unset"
} if {
	"unset" in rule.check_by
} else := workdays.missing_forward(day, rule.check_by.time.workdays) if {
	rule.check_by.time.workdays
} else := {{"parameter": concat(".", [definition.rule, "check_by.time"])} | not rule.check_by.months_later}
