# METADATA
# title: Decisions on acts in an order, each perhaps with a day or an hour from which and by which
# description: |
#   The definition has `dates` (data.hdp.lib.counting), `steps`, the acts, and `order.steps`, their names in the order of the
#   procedure. The rule has a part for each step, which cites its clause, and one for each length of time. What a version
#   has no part for is not asked.
package hdp.lib.shapes.steps

import data.hdp.lib.counting
import data.hdp.lib.envelope
import data.hdp.lib.lists
import data.hdp.lib.moments

# METADATA
# title: The answer of such a decision
# description: |
#   A step has the obligation as `act`, and may have `opens_on`, the first day on which it can be done, or `opens_after`, the
#   day after which it is to be done; `by`, its last day; `done`, the fact that says when it was done; `unless`, facts that
#   call it off; `after`, the step before it; `counts`, the fact that the part's `at_least` and `at_most` bound; and `may`,
#   where it may be done and need not.
answer(definition, version, rule) := envelope.document(definition.decision, version, outcome, {
	"values": object.union({name: day.on | some name, day in days; moments.is_told(day.on)}, first_due(open)),
	"reasons": {envelope.cite(concat("_", [name, suffix]), step.part) |
		suffix := {"overdue": "overdue", "due": "due", "fulfilled_late": "late", "may_act": "possible"}[outcome]
		some name, step in asked
		step.state == outcome
	},
	"obligations": lists.in_turn([acts(step) | some step in open]),
	"warnings": {warning | some step in asked; some part in step.parts; some warning in envelope.agency_warnings(part)},
	"assumptions": (envelope.readings(rule) | {reading |
		some step in asked
		some part in step.parts
		some reading in envelope.readings(part)
	}),
	"missing": missing,
	"working": counting.working(definition, rule, days),
}) if {
	days := counting.days(definition, rule)
	asked := {name: step |
		some name, said in definition.steps
		step := stands(name, said, definition, rule, days)
		step.state != "not_asked"
	}
	missing := {entry | some step in asked; step.state == "unknown"; some entry in step.missing}
	outcome := outcome_of({step.state | some step in asked}, missing)
	open := [step | some name in definition.order.steps; step := asked[name]; step.state in {"due", "overdue"}]
}

acts(step) := array.concat([envelope.act(step.act, step.part)], envelope.obligations(step.part))

first_due(open) := {"due_on": min(last_days)} if {
	last_days := {step.by | some step in open; moments.is_told(step.by)}
	count(last_days) > 0
} else := {}

outcome_of(states, missing) := "overdue" if {
	"overdue" in states
} else := "indeterminate" if {
	count(missing) > 0
} else := "due" if {
	"due" in states
} else := "may_act" if {
	"may_act" in states
} else := "not_due" if {
	some state in ["not_due", "waiting"]
	state in states
} else := "fulfilled_late" if {
	"fulfilled_late" in states
} else := "fulfilled" if {
	"fulfilled" in states
} else := "not_due"

# How a step stands, what is missing for that, and the parts of the rule that it rests on.
stands(name, said, definition, rule, days) := {
	"act": said.act,
	"part": part,
	"by": object.get(end, "on", ""),
	"state": state,
	"missing": (missing | undecided(said)),
	"parts": array.concat([part], array.concat(begin.parts, end.parts)),
} if {
	part := rule[name]
	end := last_day(said, days)
	begin := first_day(said, definition, end, days)
	missing := (begin.missing | end.missing) | conditions(concat(".", [definition.rule, name]), said, part)
	state := state_of(said, part, {"begin": begin, "end": end, "missing": missing, "waits": waits(said, definition, rule)})
}

last_day(said, days) := day_of(said.by, days) if said.by

last_day(said, _) := always if not said.by

always := {"on": "", "missing": set(), "parts": []}

# What runs from a day is not due before it. Without the number that it needs, a beginning is not known.
first_day(said, definition, end, days) := known(day_of(said.opens_on, days)) if {
	said.opens_on
} else := known(day_of(said.opens_after, days)) if {
	said.opens_after
} else := {"on": end.from, "missing": set(), "parts": []} if {
	definition.dates[said.by].plus
	end.from
} else := always

known(day) := {"missing": day.unsaid, "parts": day.parts} if day.unsaid

known(day) := day if not day.unsaid

day_of(name, days) := days[name]

day_of(name, days) := moments.of_fact(name) if not days[name]

state_of(said, part, at) := "not_asked" if {
	excluded(said, part)
} else := "called_off" if {
	called_off(said)
} else := "waiting" if {
	at.waits
} else := "not_asked" if {
	at.begin.on == null
} else := "not_asked" if {
	at.end.on == null
} else := "unknown" if {
	count(at.missing) > 0
} else := done_state(done, at.end.on) if {
	done := done_on(said, part, at.begin.on)
	done != ""
} else := "not_due" if {
	first := at.begin.on
	not begun(said, first)
} else := open_state(said, at.end.on)

done_state(done, last) := "fulfilled_late" if {
	moments.passed(done, last)
} else := "fulfilled"

open_state(said, last) := "overdue" if {
	moments.passed(moments.now, last)
	not said.may
} else := "due" if {
	not said.may
} else := "lapsed" if {
	moments.passed(moments.now, last)
} else := "unknown" if {
	count(undecided(said)) > 0
} else := "may_act"

# What was done before the first day of a window is not done, unless the rule says that it counts.
done_on(said, part, first) := "" if {
	said.opens_on
	not part.early_counts
	first != ""
	not moments.reached(moments.done_at(said.done), first)
} else := moments.done_at(said.done)

begun(said, first) if {
	said.opens_after
	moments.passed(moments.now, first)
}

begun(said, first) if {
	not said.opens_after
	moments.reached(moments.now, first)
}

begun(_, "")

# Facts of other values than the part says, or a number outside of its bounds.
excluded(_, part) if {
	some path, values in part.when
	told := moments.fact(path)
	told != null
	told != "untold"
	not told in values
}

excluded(said, part) if {
	times := moments.fact(said.counts)
	is_number(times)
	is_number(part.at_least)
	times < part.at_least
}

excluded(said, part) if {
	times := moments.fact(said.counts)
	is_number(times)
	is_number(part.at_most)
	times > part.at_most
}

called_off(said) if {
	some path in said.unless
	moments.done_at(path) != ""
}

waits(said, definition, rule) if {
	other := definition.steps[said.after]
	part := rule[said.after]
	not excluded(other, part)
	moments.done_at(object.get(other, "done", "")) == ""
} else := false

# What has to be known before it can be said whether the step is asked.
conditions(path, said, part) := ({{"fact": condition} |
	some condition, _ in part.when
	moments.fact(condition) in {null, "untold"}
} | {{"fact": said.counts} |
	bounds(part)
	times := moments.fact(said.counts)
	not is_number(times)
}) | {{"parameter": concat(".", [path, bound])} |
	some bound in ["at_least", "at_most"]
	part[bound] == "unset"
}

bounds(part) if part.at_least

bounds(part) if part.at_most

# What may be done must not rest on what nobody told.
undecided(said) := {{"fact": path} |
	said.may
	some path in array.concat(object.get(said, "unless", []), [said.done])
	moments.fact(path) == "untold"
}
