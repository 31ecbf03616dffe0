# METADATA
# title: Civil dates of Asia/Taipei
# description: |
#   Dates are ISO strings, which compare as they are. The WASM runtime has no time functions, so months are looked up in
#   the tables that the host builds (data.calendar.months: "2026-11" → ordinal; month_list, month_days and
#   month_first_day by ordinal; days are numbered from 1970-01-01).
package hdp.lib.dates

# METADATA
# title: The civil date in Asia/Taipei of a date or of an RFC 3339 instant
civil(text) := text if count(text) == 10

# One day is added and taken away again: native OPA rounds a number between -1 and 0 up in floor().
else := add_days(substring(text, 0, 10), floor(minutes / 1440) - 1) if {
	minutes := ((clock_minutes(substring(text, 11, 5)) - offset_minutes(text)) + 480) + 1440
}

clock_minutes(clock) := (to_number(substring(clock, 0, 2)) * 60) + to_number(substring(clock, 3, 2))

offset_minutes(text) := 0 if lower(substring(text, count(text) - 1, 1)) == "z"

offset_minutes(text) := sign * clock_minutes(substring(text, count(text) - 5, 5)) if {
	sign := {"+": 1, "-": -1}[substring(text, count(text) - 6, 1)]
}

# METADATA
# title: The last day of a period that starts with an event
# description: |
#   The event's day is not counted; months end on the same day of the month, or on its last day if the month is
#   shorter (readings G3, C4 and C5).
add(date, duration) := add_months(date, duration.months)

add(date, duration) := add_days(date, duration.days)

# METADATA
# title: The same day of the month `months` later, clipped to the end of the month
add_months(date, months) := concat("-", [month, day]) if {
	ordinal := data.calendar.months[substring(date, 0, 7)] + months
	month := data.calendar.month_list[ordinal]
	day := min([substring(date, 8, 2), data.calendar.day_names[data.calendar.month_days[ordinal]]])
}

# METADATA
# title: The date `days` later (or earlier, if negative)
add_days(date, days) := date_of((data.calendar.month_first_day[ordinal] + day) + days, ordinal) if {
	ordinal := data.calendar.months[substring(date, 0, 7)]
	day := to_number(substring(date, 8, 2)) - 1
}

# METADATA
# title: How many days a date lies after 1970-01-01
day_number(date) := (data.calendar.month_first_day[ordinal] + to_number(substring(date, 8, 2))) - 1 if {
	ordinal := data.calendar.months[substring(date, 0, 7)]
}

# METADATA
# title: The last day of keeping something for a time, as the civil code counts it (C6, G7)
# description: |
#   Counted from the day after the event, so that a period is never shorter than the calendar makes it: the day before the
#   day that corresponds to it, or the month's last day where there is none.
last_day_kept(event, duration) := add_days(event, duration.days)

last_day_kept(event, duration) := add_days(corresponding, -1) if {
	next := add_days(event, 1)
	corresponding := add_months(next, duration.months)
	substring(corresponding, 8, 2) == substring(next, 8, 2)
} else := add_months(add_days(event, 1), duration.months)

# The month of a day number is at most days/28 months away from the month where the count began.
date_of(number, near) := concat("-", [data.calendar.month_list[ordinal], data.calendar.day_names[day]]) if {
	some ordinal in candidates(number - data.calendar.month_first_day[near], near)
	day := (number - data.calendar.month_first_day[ordinal]) + 1
	day >= 1
	day <= data.calendar.month_days[ordinal]
}

candidates(days, near) := numbers.range(near, near + floor(days / 28)) if days >= 0

candidates(days, near) := numbers.range((near - 1) - floor((0 - days) / 28), near) if days < 0
