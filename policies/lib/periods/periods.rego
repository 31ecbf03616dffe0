# METADATA
# title: Duties that fall due once in a calendar period
# description: Quarter, half-year and year are those of the calendar (reading G5).
package hdp.lib.periods

import data.hdp.lib.dates

# METADATA
# title: The calendar period that a day lies in
containing(interval, day) := {
	"name": concat(shape.joint, [year, shape.name]),
	"first": concat("-", [year, shape.first]),
	"last": concat("-", [year, shape.last]),
} if {
	year := substring(day, 0, 4)
	shape := data.calendar.periods[interval][substring(day, 5, 2)]
}

# METADATA
# title: The first day from which a periodic duty counts
# description: A first period that the start cuts is counted, or left out, as the jurisdiction reads it (G6).
counted_from(_, start, "partial") := start

counted_from(interval, start, "full") := start if containing(interval, start).first == start

counted_from(interval, start, "full") := dates.add_days(period.last, 1) if {
	period := containing(interval, start)
	period.first < start
}

# METADATA
# title: How a duty that falls due once in each period stands on a day
# description: |
#   `start` is the first day that counts; `last_done` is a date, "" for never. One act in the running period settles
#   it, whatever was missed before; a period that ended before the start is not counted. Where nothing is open, the
#   period is `settled`: whether the duty is not due, an answer says (envelope.duty).
standing(interval, start, day, last_done) := answer if {
	current := containing(interval, day)
	previous := containing(interval, dates.add_days(current.first, -1))
	answer := judged(current, previous, start, day, last_done)
}

judged(current, previous, start, day, last_done) := {"status": "settled", "period": current} if day < start

else := {"status": "settled", "period": current} if last_done >= current.first

else := {"status": "due", "period": current} if last_done >= previous.first

else := {"status": "due", "period": current} if start > previous.last

else := {"status": "overdue", "period": previous}
