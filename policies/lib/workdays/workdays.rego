# METADATA
# title: Office days
# description: |
#   By the office calendar of the jurisdiction (data.workdays.CALENDAR): `before` counts, for each day of the years that
#   it covers, the office days before that day; `list` has the office days in order.
package hdp.lib.workdays

import data.hdp.lib.dates
import data.hdp.lib.law

calendar := data.workdays[law.jurisdiction.calendar]

# METADATA
# title: The nth office day counted back from a day, which is not counted itself (T9)
back(day, n) := calendar.list[calendar.before[day] - n]

# METADATA
# title: The nth office day after a day, which is not counted itself
forward(day, n) := calendar.list[(calendar.before[dates.add_days(day, 1)] + n) - 1]

# METADATA
# title: The year that counting forward needs and the calendar does not cover
missing_forward(day, n) := set() if {
	forward(day, n)
} else := {{"calendar": substring(next, 0, 4)}} if {
	next := dates.add_days(day, 1)
	not in_its_years(next)
} else := {{"calendar": format_int(to_number(substring(last, 0, 4)) + 1, 10)}} if {
	last := max(calendar.list)
}

# METADATA
# title: The day itself if it is an office day, else the next one
rolled(day) := calendar.list[calendar.before[day]]

# METADATA
# title: The years that counting back needs and the calendar does not cover
# description: |
#   The day itself is not counted, so its year is not needed for it. As many office days as there are days back to the
#   year before need that year too.
missing_back(day, n) := {{"calendar": substring(needed, 0, 4)} |
	some needed in {dates.add_days(day, -1), dates.add_days(day, 0 - n)}
	not in_its_years(needed)
} if {
	not covered(day)
} else := {{"calendar": format_int(calendar.first_year - 1, 10)}} if {
	calendar.before[day] < n
} else := set()

covered(day) if is_number(calendar.before[day])

# The day after the last year counts the office days before it, and is not known to be one.
in_its_years(day) if {
	covered(day)
	covered(dates.add_days(day, 1))
}
