# METADATA
# title: Duties that fall due once in each calendar period
# description: Reviews, audits and checks (G5, G6). What was done counts for the period in which it was done.
package hdp.lib.schedule

import data.hdp.lib.dates
import data.hdp.lib.envelope
import data.hdp.lib.facts
import data.hdp.lib.law
import data.hdp.lib.periods

# METADATA
# title: How the duty stands on the day asked about
# description: |
#   `own_start` is a day from which the duty counts ("" for none of its own); `last_done` is a date, null (never) or
#   "unknown". Of an unknown act the running period is told, since it is not known whether one was missed.
progress(version, rule, own_start, last_done) := {
	"status": standing.status,
	"started": started,
	"period": standing.period,
	"cut": cut(standing.period, started),
} if {
	started := begun(version, rule, own_start)
	standing := stands(rule.interval, started, last_done)
}

# Before the duty starts it does not matter what was done.
stands(interval, started, last_done) := periods.standing(interval, started, law.as_of, "") if law.as_of < started

else := periods.standing(interval, started, law.as_of, "") if last_done == null

else := periods.standing(interval, started, law.as_of, last_done) if facts.happened(last_done)

else := {"status": "unknown", "period": periods.containing(interval, law.as_of)}

# METADATA
# title: How a duty stands that is to be done several `times` in each calendar period
# description: |
#   `days` are those on which it was done, or "unknown". As often as the rule says in the running period settles it, whatever
#   was missed before. `left` tells how often it is still to be done in the period that is told.
repeated(version, rule, own_start, days) := {
	"status": standing.status,
	"started": started,
	"period": standing.period,
	"cut": cut(standing.period, started),
	"left": standing.left,
} if {
	is_array(days)
	started := begun(version, rule, own_start)
	current := periods.containing(rule.interval, law.as_of)
	previous := periods.containing(rule.interval, dates.add_days(current.first, -1))
	standing := as_often(current, previous, started, rule.times - done_in(current, days), rule.times - done_in(previous, days))
} else := {"status": "unknown", "started": started, "period": period, "cut": cut(period, started)} if {
	started := begun(version, rule, own_start)
	period := periods.containing(rule.interval, law.as_of)
}

done_in(period, days) := count([day |
	some day in days
	facts.happened(day)
	day >= period.first
	day <= period.last
])

as_often(current, previous, started, left, missed) := {"status": "settled", "period": current, "left": max([0, left])} if {
	law.as_of < started
} else := {"status": "settled", "period": current, "left": 0} if {
	left <= 0
} else := {"status": "due", "period": current, "left": left} if {
	missed <= 0
} else := {"status": "due", "period": current, "left": left} if {
	started > previous.last
} else := {"status": "overdue", "period": previous, "left": missed}

# METADATA
# title: How a duty stands whose time runs from the day on which it was done last
# description: |
#   From the day on which the duty began, while it was not done since; the period runs from that day to the last one. It is
#   settled by what was done until its time is over.
since_last(rule, own_start, last_done) := {"status": status, "started": from, "period": period, "cut": false} if {
	began := max([law.first_day_with_text, own_start])
	from := counted_from(began, last_done)
	last := dates.add(from, rule.interval)
	period := {"name": concat("/", [from, last]), "first": from, "last": last}
	status := running(began, from, last, last_done)
}

counted_from(began, last_done) := max([began, last_done]) if {
	facts.happened(last_done)
} else := began

running(began, from, last, last_done) := "settled" if {
	law.as_of < began
} else := "overdue" if {
	law.as_of > last
	is_known(last_done)
} else := "settled" if {
	facts.happened(last_done)
	last_done >= from
} else := "due" if {
	is_known(last_done)
} else := "unknown"

is_known(null)

is_known(last_done) if facts.happened(last_done)

begun(version, rule, own_start) := periods.counted_from(
	rule.interval,
	max([law.first_day_with_text, own_start]),
	first_period(version),
)

first_period(version) := version.conventions.first_period.counts

first_period(version) := "partial" if not version.conventions.first_period.counts

# METADATA
# title: The readings on a period of which the duty has only a part
cut_readings(version, rule, is_cut) := {reading |
	is_cut
	some reading in envelope.readings(object.union(version.conventions.first_period, {"clause": rule.clause}))
}

# METADATA
# title: Whether the duty began within the period, so that it is a part of one (G6)
cut(period, started) if {
	period.first < started
	started <= law.as_of
} else := false

# METADATA
# title: The day from which the duty counts by the facts, or ""
own_start := input.facts.started_on if is_string(input.facts.started_on)

else := ""
