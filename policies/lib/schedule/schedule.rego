# METADATA
# title: Duties that fall due once in each calendar period
# description: Reviews, audits and checks (G5, G6). What was done counts for the period in which it was done.
package hdp.lib.schedule

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
	started := periods.counted_from(
		rule.interval,
		max([law.first_day_with_text, own_start]),
		version.conventions.first_period.counts,
	)
	standing := stands(rule.interval, started, last_done)
}

# Before the duty starts it does not matter what was done.
stands(interval, started, last_done) := periods.standing(interval, started, law.as_of, "") if law.as_of < started

else := periods.standing(interval, started, law.as_of, "") if last_done == null

else := periods.standing(interval, started, law.as_of, last_done) if facts.happened(last_done)

else := {"status": "unknown", "period": periods.containing(interval, law.as_of)}

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
