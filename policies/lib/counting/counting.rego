# METADATA
# title: Days and moments that are counted from facts
# description: |
#   A date of a definition is {"from"}, the name of a fact or of another date; or of several {"first_of"}, the first that
#   there is, {"latest_of"} or {"earliest_of"}. `plus` or `minus` names the part of the rule whose `time` is added
#   or taken away. Dates of dates of dates are counted, and no further.
package hdp.lib.counting

import data.hdp.lib.dates
import data.hdp.lib.detail
import data.hdp.lib.instants
import data.hdp.lib.moments
import data.hdp.lib.workdays

# METADATA
# title: The dates of a definition by name
# description: |
#   Each is {"on", "from", "missing", "parts"}: `on` is null where what it is counted from did not happen, "" where the rule
#   has no time for it (`unsaid` then names the parameter), and is not there where something is `missing`; `from` is the
#   day that it was counted from; `parts` are the parts of the rule that it rests on.
days(definition, rule) := {name: day |
	some name, date in definition.dates
	day := moved(date, [base | some source in sources(date); base := second(source, definition, rule)], definition, rule)
}

second(name, definition, rule) := moved(date, [base | some source in sources(date); base := first(source, definition, rule)], definition, rule) if {
	date := definition.dates[name]
} else := moments.of_fact(name)

first(name, definition, rule) := moved(date, [base | some source in sources(date); base := moments.of_fact(source)], definition, rule) if {
	date := definition.dates[name]
} else := moments.of_fact(name)

sources(date) := [date.from] if date.from

else := date.first_of if date.first_of

else := date.latest_of if date.latest_of

else := date.earliest_of

# METADATA
# title: The last of the days that some facts say
last_of(names) := latest([moments.of_fact(name) | some name in names])

# METADATA
# title: How the dates were counted, in the order of their names
working(definition, rule, days) := [step |
	detail.asked("working")
	some name in sort(object.keys(days))
	moments.is_told(days[name].on)
	part := part_of(definition.dates[name], rule)
	some step in detail.counted([name], days[name].from, part.time, part, {name: days[name].on})
]

moved(date, bases, definition, rule) := shifted(date, picked(date, bases), definition, rule)

picked(date, bases) := bases[0] if count(bases) == 1

else := latest(bases) if date.latest_of

else := earliest(bases) if date.earliest_of

else := first_there(date, bases)

# While one of them has not happened, there is no last one.
latest(bases) := nothing if {
	some base in bases
	base.on == null
} else := unknown(bases) if {
	some base in bases
	not base.on
} else := unlimited(base) if {
	some base in bases
	base.on == ""
} else := {"on": max([base.on | some base in bases]), "missing": set(), "parts": parts(bases)}

earliest(bases) := unknown(bases) if {
	some base in bases
	not base.on
} else := {"on": min(there), "missing": set(), "parts": parts(bases)} if {
	there := {base.on | some base in bases; base.on != null; base.on != ""}
	count(there) > 0
} else := bases[0]

# One that is yet to come may have come before too.
first_there(date, bases) := {"missing": {{"fact": date.first_of[at]}}, "parts": []} if {
	at := first_place(bases)
	at < count(bases) - 1
	day := bases[at].on
	moments.is_told(day)
	not moments.happened(day)
} else := bases[first_place(bases)] if {
	first_place(bases) >= 0
} else := nothing

first_place(bases) := min({at | some at, base in bases; base != nothing})

nothing := {"on": null, "missing": set(), "parts": []}

unknown(bases) := {"missing": {entry | some base in bases; some entry in base.missing}, "parts": parts(bases)}

unlimited(base) := {"on": "", "unsaid": base.unsaid, "missing": set(), "parts": base.parts}

parts(bases) := [part | some base in bases; some part in base.parts]

shifted(date, base, definition, rule) := base if {
	not date.plus
	not date.minus
} else := base if {
	not base.on
} else := base if {
	base.on in {null, ""}
} else := {"missing": parameter(date, definition), "parts": array.concat(base.parts, [part])} if {
	part := part_of(date, rule)
	part.time == "unset"
} else := {"on": on, "from": base.on, "missing": set(), "parts": array.concat(base.parts, [part])} if {
	part := part_of(date, rule)
	on := later(base.on, part.time, date)
} else := {"missing": lacking(base.on, part.time, date), "parts": array.concat(base.parts, [part])} if {
	part := part_of(date, rule)
	part.time
} else := {"on": "", "from": base.on, "unsaid": parameter(date, definition), "missing": set(), "parts": base.parts}

part_of(date, rule) := rule[date.plus]

part_of(date, rule) := rule[date.minus]

parameter(date, definition) := {{"parameter": concat(".", [definition.rule, part, "time"])} |
	some direction in ["plus", "minus"]
	part := date[direction]
}

later(moment, time, date) := on if {
	date.plus
	on := forward(moment, substring(moment, 0, 10), time)
}

later(moment, time, date) := on if {
	date.minus
	on := back(moment, substring(moment, 0, 10), time)
}

# What lies beyond the calendar never comes, or came before everything.
forward(_, day, time) := dates.add(day, time)

forward(_, day, time) := workdays.forward(day, time.workdays)

forward(moment, _, time) := instants.later(moment, time.minutes) if count(moment) > 10

forward(_, day, time) := "9999-12-31" if {
	is_long(time)
	not dates.add(day, time)
}

back(_, day, time) := dates.add(day, negative(time))

back(_, day, time) := workdays.back(day, time.workdays)

back(moment, _, time) := instants.later(moment, 0 - time.minutes) if count(moment) > 10

back(moment, day, time) := end if {
	length := negative(time)
	not dates.add(day, length)
	end := {true: "9999-12-31", false: "0001-01-01"}[moment > "2200-01-01"]
}

negative(time) := {"months": 0 - time.months}

negative(time) := {"days": 0 - time.days}

is_long(time) if time.months >= 0

is_long(time) if time.days >= 0

# The office calendar does not go so far, or hours are counted from a day alone.
lacking(moment, time, date) := workdays.missing_forward(substring(moment, 0, 10), time.workdays) if date.plus

else := workdays.missing_back(substring(moment, 0, 10), time.workdays) if date.minus

else := {{"fact": source} | some source in sources(date)}
