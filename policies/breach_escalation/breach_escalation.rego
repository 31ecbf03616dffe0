# METADATA
# title: What must be done next about a breach?
# description: |
#   A notice with a time to improve, then suspension or the end of the linkage. A serious breach need not wait, or one
#   that is serious and beyond improvement, as the rule says (K33). How serious it is and how long the time is are set by
#   people (G9, G14).
# schemas:
#   - input: schema.inputs.breach_escalation
package hdp.breach_escalation

import data.hdp.lib.envelope
import data.hdp.lib.facts
import data.hdp.lib.law

name := "breach_escalation"

version := law.in_force_on(law.as_of)

rule := version.parameters.breach

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, "not_due", {}) if input.facts.breach_found == false

else := envelope.document(name, version, outcome, {
	"values": object.union(next, due),
	"reasons": reasons,
	"obligations": [envelope.act(step.act, step.rule) | some step in open; not step.rule.may],
	"assumptions": ({reading | some part in rule; some reading in envelope.readings(part)} | condition_readings(outcome)),
	"missing": missing,
}) if {
	outcome := outcome_of(open, missing)
}

outcome_of(left, lacks) := "overdue" if {
	too_late
} else := "indeterminate" if {
	count(lacks) > 0
} else := "due" if {
	some step in left
	not step.rule.may
} else := "may_act" if {
	count(left) > 0
} else := "fulfilled_late" if {
	improved_late
} else := "fulfilled"

# Improved in the time or after it, it does not matter what would have ended the linkage.
condition_readings(outcome) := set() if {
	improved
	outcome in {"fulfilled", "fulfilled_late"}
} else := envelope.readings(object.get(rule.end, "unless_improvable", {"readings": []}))

# What is open, in the order of the procedure, what must be done before what may be done.
open := array.concat(
	[step | some step in steps; not step.rule.may],
	[step | some step in steps; step.rule.may],
)

steps := [step |
	some act in ["give_notice", "suspend", "improve", "end_linkage", "reapply_after_improvement"]
	step := to_do[act]
]

to_do["give_notice"] := {"act": "give_notice", "rule": rule.notice} if {
	running
	not notified
	not must_end
}

# A breach that nobody is mending is met with the suspension in place of more time.
to_do["suspend"] := {"act": "suspend", "rule": rule.suspension} if {
	running
	notified
	not suspended
	input.facts.cooperative == false
}

to_do["improve"] := {"act": "improve", "rule": rule.improvement} if {
	running
	notified
	not too_late_to_improve
	not must_end
	not to_do.suspend
}

# Where the provider need not stop the use, improving is owed until it does.
too_late_to_improve if {
	too_late
	not rule.end.may
}

to_do["end_linkage"] := {"act": "end_linkage", "rule": rule.end} if {
	running
	serious
	rule.end.may
}

to_do["end_linkage"] := {"act": "end_linkage", "rule": rule.end} if must_end

to_do["end_linkage"] := {"act": "end_linkage", "rule": rule.end} if too_late

# After the end nobody must improve, but only who has improved may apply again.
to_do["improve"] := {"act": "improve", "rule": rule.reapplication} if {
	ended
	not improved
	not beyond_improvement
}

to_do["reapply_after_improvement"] := {"act": "reapply_after_improvement", "rule": rule.reapplication} if {
	ended
	improved
}

reasons contains envelope.cite("improvement_overdue", rule.improvement) if too_late

reasons contains envelope.cite("improvement_late", rule.improvement) if improved_late

reasons contains envelope.cite(concat("_", [reason_name[step.act], urgency(step.rule)]), step.rule) if {
	some step in steps
	not told_as_overdue[step.act]
}

told_as_overdue["improve"] if too_late

urgency(rule) := "possible" if rule.may

else := "due"

reason_name := {
	"give_notice": "notice",
	"suspend": "suspension",
	"improve": "improvement",
	"end_linkage": "ending",
	"reapply_after_improvement": "reapplication",
}

next := {} if count(open) == 0

else := object.union({"next": open[0].act}, object.filter(open[0].rule, {"by", "documents"}))

due := {"due_on": input.facts.cure_by} if {
	running
	notified
	is_string(input.facts.cure_by)
} else := {}

running if {
	not ended
	not improved
}

# What else stops the linkage counts as its end where the rule says so.
ended if {
	some fact in rule.end.done
	facts.happened(input.facts[fact])
}

improved if facts.happened(input.facts.improved_on)

notified if facts.happened(input.facts.notified_on)

suspended if facts.happened(input.facts.suspended_on)

serious if input.facts.serious == true

beyond_improvement if {
	rule.end.unless_improvable
	input.facts.improvable == false
}

must_end if {
	running
	serious
	not rule.end.may
	ends_at_once
}

ends_at_once if not rule.end.unless_improvable

ends_at_once if beyond_improvement

# Whether it must end hangs on nothing more.
curable if input.facts.serious == false

curable if {
	rule.end.unless_improvable
	input.facts.improvable == true
}

too_late if {
	running
	notified
	facts.happened(input.facts.cure_by)
	input.facts.cure_by < law.as_of
}

improved_late if {
	improved
	not ended
	notified
	facts.happened(input.facts.cure_by)
	input.facts.improved_on > input.facts.cure_by
}

# Where the end is no duty, what must be done does not hang on how serious the breach is.
missing contains {"fact": fact} if {
	running
	not too_late
	not rule.end.may
	not must_end
	not curable
	some fact in needed
	not known[fact]
}

needed contains "serious"

needed contains "improvable" if rule.end.unless_improvable

missing contains {"fact": "cooperative"} if {
	running
	notified
	not suspended
	rule.suspension
	not known.cooperative
}

missing contains {"fact": "cure_by"} if {
	notified
	not ended
	not must_end
	not known.cure_by
}

known[fact] if some fact, _ in input.facts
