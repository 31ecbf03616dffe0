# METADATA
# title: Reports on half-years
package hdp.lib.reports

import data.hdp.lib.periods

# METADATA
# title: The half-year with a name like 2026-H1
half(name) := periods.containing("half_year", concat("", [substring(name, 0, 4), middle[substring(name, 5, 2)]]))

middle := {"H1": "-01-01", "H2": "-07-01"}

# METADATA
# title: The day by which the audit of a half-year is to be reported
due_on(rule, period) := concat("-", [year(report, period), report.day]) if {
	report := rule[part_of_year(period)]
}

part_of_year(period) := "first_half" if endswith(period.last, "06-30")

else := "second_half"

year(report, period) := substring(period.last, 0, 4) if report.year == "same"

year(report, period) := substring(data.calendar.month_list[data.calendar.months[substring(period.last, 0, 7)] + 12], 0, 4) if {
	report.year == "next"
}
