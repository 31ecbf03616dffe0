# METADATA
# title: Duties that fall due once in a calendar period
# description: Month, quarter, half-year and year are those of the calendar (reading G5); a week begins on Monday.
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
} else := month_of(substring(day, 0, 7)) if {
	interval == "month"
} else := week_of(day) if {
	interval == "week"
} else := {"name": day, "first": day, "last": day} if {
	interval == "day"
}

month_of(month) := {"name": month, "first": concat("-", [month, "01"]), "last": concat("-", [month, last])} if {
	last := data.calendar.day_names[data.calendar.month_days[data.calendar.months[month]]]
}

# A week is of the year that its Thursday lies in (ISO 8601).
week_of(day) := {"name": week_name(dates.add_days(first, 3)), "first": first, "last": dates.add_days(first, 6)} if {
	first := dates.add_days(day, 0 - days_since_monday(day))
}

# 1970-01-01 was a Thursday; whole weeks are added so that no number is negative.
days_since_monday(day) := ((dates.day_number(day) + 3) + 700000) % 7

week_name(thursday) := concat("-W", [year, data.calendar.two_digits[1 + floor(days / 7)]]) if {
	year := substring(thursday, 0, 4)
	days := dates.day_number(thursday) - dates.day_number(concat("-", [year, "01-01"]))
}

# METADATA
# title: How often a period with this name comes
# description: A year is a number or its four digits; a day is the name of itself.
interval_of(name) := "year" if is_number(name)

else := "year" if count(name) == 4

else := "day" if count(name) == 10

else := {"H": "half_year", "Q": "quarter", "W": "week", "0": "month", "1": "month"}[substring(name, 5, 1)]

# METADATA
# title: The period with a name like 2026, 2026-H1, 2026-Q4, 2026-11, 2026-W48 or 2026-11-30
named(name) := containing(interval, day) if {
	interval := interval_of(name)
	day := day_in(interval, name)
	data.calendar.months[substring(day, 0, 7)]
}

day_in("day", name) := name

day_in("year", name) := concat("-", [name, "01-01"]) if is_string(name)

day_in("year", name) := concat("-", [format_int(name, 10), "01-01"]) if is_number(name)

day_in("month", name) := concat("-", [name, "01"])

day_in("half_year", name) := concat("", [substring(name, 0, 4), {"H1": "-01-01", "H2": "-07-01"}[substring(name, 5, 2)]])

day_in("quarter", name) := concat("", [substring(name, 0, 4), first]) if {
	first := {"Q1": "-01-01", "Q2": "-04-01", "Q3": "-07-01", "Q4": "-10-01"}[substring(name, 5, 2)]
}

# The fourth of January lies in the first week.
day_in("week", name) := dates.add_days(concat("-", [substring(name, 0, 4), "01-04"]), 7 * (to_number(substring(name, 6, 2)) - 1))

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
