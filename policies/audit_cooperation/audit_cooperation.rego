# METADATA
# title: What must be done next to cooperate in an audit?
# description: The documents must be ready, and an explanation that was asked for given by the day that was set.
# schemas:
#   - input: schema.inputs.audit_cooperation
package hdp.audit_cooperation

import data.hdp.lib.deadline
import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.lists

name := "audit_cooperation"

version := law.in_force_on(law.as_of)

rule := version.parameters.cooperation

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, outcome, {
	"values": values,
	"reasons": ((documents_reason | deadline.reasons(steps, outcome)) | follow_up_reason(outcome)),
	"obligations": lists.in_turn([
		[envelope.act("prepare_documents", rule) | count(lacking) > 0],
		deadline.obligations(steps),
		[envelope.act("follow_up_nonconformities", rule.follow_up) | following_up],
	]),
	"assumptions": (envelope.readings(rule) | {reading | following_up; some reading in envelope.readings(rule.follow_up)}),
	"missing": missing,
}) if {
	outcome := outcome_of(statuses_of(steps), missing)
}

outcome_of(statuses, lacks) := deadline.outcome(statuses, lacks)

# Neither was an audit announced nor an explanation asked for.
outcome_of(statuses, lacks) := "not_due" if count(statuses | lacks) == 0

# Those of the documents and of the steps.
statuses_of(asked) := (({"due" | count(lacking) > 0} | {"fulfilled" | announced; count(lacking) == 0}) | {"due" | following_up}) | {deadline.status(step) |
	some step in asked
}

# What an audit found is followed up until it is closed; no day is set for it.
following_up if {
	rule.follow_up
	input.facts.nonconformities_open == true
}

follow_up_reason(outcome) := {envelope.cite("nonconformities_open", rule.follow_up) |
	following_up
	outcome in {"due", "overdue"}
}

ready := object.get(input.facts, "documents_ready", [])

announced if input.facts.audit_announced == true

lacking := [document | announced; some document in rule.documents; not document in ready]

documents_given if {
	announced
	is_array(input.facts.documents_ready)
}

missing contains {"fact": "documents_ready"} if {
	announced
	not documents_given
}

documents_reason := {envelope.about("documents_due", rule, {document | some document in lacking}) |
	documents_given
	count(lacking) > 0
}

# Only where the provider asked for an explanation and the regulation lets it. The audit may be over by then, so
# that none is announced.
steps contains {
	"code": "explanation",
	"act": "explain_or_improve",
	"rule": rule.explanation,
	"due_on": input.facts.explanation_due_on,
	"done_on": deadline.done_on(object.get(input.facts, "explained_on", null)),
} if {
	is_string(input.facts.explanation_due_on)
}

values["documents"] := lacking if documents_given

values["due_on"] := step.due_on if some step in steps
