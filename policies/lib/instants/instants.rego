# METADATA
# title: Instants
# description: As seconds since 1970-01-01T00:00:00Z, with their fractions; written back in the time of Taipei (C3, G8).
package hdp.lib.instants

import data.hdp.lib.dates

# METADATA
# title: The seconds of an RFC 3339 instant
seconds(text) := (((day * 86400) + (hour * 3600)) + ((minute - dates.offset_minutes(text)) * 60)) + second if {
	ordinal := data.calendar.months[substring(text, 0, 7)]
	day := (data.calendar.month_first_day[ordinal] + to_number(substring(text, 8, 2))) - 1
	hour := to_number(substring(text, 11, 2))
	minute := to_number(substring(text, 14, 2))
	second := to_number(substring(text, 17, 2)) + fraction(text)
}

fraction(text) := to_number(concat("", ["0.", digits(text)])) if digits(text) != ""

fraction(text) := 0 if digits(text) == ""

# The digits behind the point; the clock is followed by them or by the offset.
digits(text) := rest if {
	substring(text, 19, 1) == "."
	rest := trim_right(split(upper(offset_less(text)), ".")[1], "0")
}

digits(text) := "" if substring(text, 19, 1) != "."

offset_less(text) := substring(text, 0, count(text) - 1) if lower(substring(text, count(text) - 1, 1)) == "z"

offset_less(text) := substring(text, 0, count(text) - 6) if lower(substring(text, count(text) - 1, 1)) != "z"

# METADATA
# title: An instant some whole minutes later, in the time of Taipei
later(text, minutes) := concat("", [
	dates.civil(moved_day(text, total)),
	"T",
	two_digits(floor((total % 1440) / 60)),
	":",
	two_digits((total % 1440) % 60),
	":",
	substring(text, 17, 2),
	shown_fraction(text),
	"+08:00",
]) if {
	total := taipei_minutes(text) + minutes
}

# Minutes of the local day in Taipei, from the midnight before the instant's own date, two days added so that it is
# never negative.
taipei_minutes(text) := ((dates.clock_minutes(substring(text, 11, 5)) - dates.offset_minutes(text)) + 480) + 2880

moved_day(text, total) := dates.add_days(substring(text, 0, 10), floor(total / 1440) - 2)

two_digits(n) := data.calendar.two_digits[n]

shown_fraction(text) := concat("", [".", digits(text)]) if digits(text) != ""

shown_fraction(text) := "" if digits(text) == ""
