# METADATA
# title: Steps that must be done by a day
# description: |
#   A step is {"code", "due_on", "done_on", "rule"}; `done_on` is "" while it is not done. What is done before its
#   trigger is done in time.
package hdp.lib.deadline

import data.hdp.lib.envelope
import data.hdp.lib.facts
import data.hdp.lib.law

# METADATA
# title: The day on which something was done, or "" if it was not, or not yet
done_on(date) := date if facts.happened(date)

else := ""

# METADATA
# title: How a step stands
status(step) := "fulfilled" if {
	step.done_on != ""
	step.done_on <= step.due_on
} else := "fulfilled_late" if {
	step.done_on != ""
} else := "overdue" if {
	law.as_of > step.due_on
} else := "due"

# METADATA
# title: How all the steps stand together
# description: One late and undone decides, then one undone; what is done was done late if one step was.
outcome(statuses, missing) := "overdue" if {
	"overdue" in statuses
} else := "indeterminate" if {
	count(missing) > 0
} else := "due" if {
	"due" in statuses
} else := "fulfilled_late" if {
	"fulfilled_late" in statuses
} else := "fulfilled" if {
	"fulfilled" in statuses
}

# METADATA
# title: The reasons of an outcome, from the steps that stand as it says
reasons(steps, outcome) := {envelope.cite(concat("_", [step.code, suffix]), step.rule) |
	suffix := {"overdue": "overdue", "due": "due", "fulfilled_late": "late"}[outcome]
	some step in steps
	status(step) == outcome
}

# METADATA
# title: What the step asks for is still to be done
is_open(step) if step.done_on == ""

# METADATA
# title: The acts that are still to be done, in the order of the steps
# description: Steps that are a set have none of their own, and so stand by the names of their members.
obligations(steps) := [envelope.act(step.act, step.rule) |
	some step in steps
	is_open(step)
]
