# METADATA
# title: Texts that are a date and a time of day together
# description: |
#   A day of the Gregorian or the Republican era, then a time of the 24 hours to the minute or finer, maybe with an offset
#   (K12). The rule has the marks that may stand behind the year, the month and the day, and between the day and the time.
package hdp.lib.timestamps

import data.hdp.lib.facts

# METADATA
# title: The text is such a timestamp
# description: Blanks around it are no part of it.
full(text, marks) if {
	stamp := facts.trimmed(text)
	characters := split(stamp, "")
	between := [place | some place, character in characters; character in marks.between]
	is_day(substring(stamp, 0, min(between)), marks)

	# One run of them, so that the last is where the time begins.
	max(between) - min(between) == count(between) - 1
	is_time(substring(stamp, max(between) + 1, -1))
}

is_day(text, marks) if {
	some behind_year in marks.behind_year
	[year, rest] := cut(text, behind_year)
	is_year(year)
	some behind_month in marks.behind_month
	[month, day] := cut(rest, behind_month)
	is_number_to(month, 1, 12)
	is_day_of_month(day, marks)
}

# At the first place where the mark stands.
cut(text, mark) := [parts[0], substring(text, count(parts[0]) + count(mark), -1)] if {
	parts := split(text, mark)
	count(parts) > 1
}

is_year(text) if {
	count(text) in {2, 3, 4}
	digits(text)
}

is_day_of_month(text, _) if is_number_to(text, 1, 31)

is_day_of_month(text, marks) if {
	some behind_day in marks.behind_day
	length := count(text) - count(behind_day)
	length > 0
	substring(text, length, -1) == behind_day
	is_number_to(substring(text, 0, length), 1, 31)
}

is_time(text) if is_clock(text)

is_time(text) if {
	last := count(text) - 1
	last > 0
	substring(text, last, 1) == "Z"
	is_clock(substring(text, 0, last))
}

is_time(text) if {
	some sign in ["+", "-"]
	[clock, offset] := split(text, sign)
	is_clock(clock)
	is_offset(offset)
}

is_offset(text) if {
	count(text) == 4
	digits(text)
}

is_offset(text) if {
	[hours, minutes] := split(text, ":")
	count(hours) == 2
	count(minutes) == 2
	digits(hours)
	digits(minutes)
}

is_clock(text) if {
	[hour, minute] := split(text, ":")
	is_number_to(hour, 0, 23)
	is_sixtieth(minute)
}

is_clock(text) if {
	[hour, minute, second] := split(text, ":")
	is_number_to(hour, 0, 23)
	is_sixtieth(minute)
	is_second(second)
}

is_second(text) if is_sixtieth(text)

is_second(text) if {
	[whole, fraction] := split(text, ".")
	is_sixtieth(whole)
	count(fraction) > 0
	digits(fraction)
}

is_sixtieth(text) if {
	some number in numbers.range(0, 59)
	data.calendar.two_digits[number] == text
}

# With or without the nought before a single digit.
is_number_to(text, least, most) if {
	some number in numbers.range(least, most)
	text in {data.calendar.two_digits[number], format_int(number, 10)}
}

digits(text) if {
	every character in split(text, "") {
		character in {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}
	}
}
