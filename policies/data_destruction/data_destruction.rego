# METADATA
# title: By when must the data be destroyed, and the destruction be notified?
# description: |
#   From the day by which the use has ended and, where the regulation asks for it, no need is confirmed. Judged by the
#   version in force on that day, if it is earlier (G11).
# schemas:
#   - input: schema.inputs.data_destruction
package hdp.data_destruction

import data.hdp.lib.dates
import data.hdp.lib.deadline
import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.facts
import data.hdp.lib.law

name := "data_destruction"

# Which day is the base day hangs on the version, and which version on the base day: the rule of today says how,
# and one whose text is not to be had may ask for either.
base_day := base_under(law.in_force_on(law.as_of))

law_day := min([law.as_of, base_day]) if base_day

else := law.as_of

version := law.in_force_on(law_day)

rule := version.parameters.destruction.media[input.facts.medium]

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, "not_due", {"assumptions": envelope.readings(rule)}) if unconfirmed

else := envelope.document(name, version, "indeterminate", {
	"assumptions": envelope.readings(rule),
	"missing": {{"fact": "use_ended_on"}},
}) if {
	not use_has_ended
}

else := envelope.document(name, version, outcome, {
	"values": values,
	"reasons": deadline.reasons(steps, outcome),
	"obligations": array.concat(deadline.obligations(steps), [obligation |
		destroyed_on == ""
		some obligation in envelope.obligations(rule)
	]),
	"working": array.concat(
		detail.counted(["destroy_by"], base_day, rule.within, rule, values),
		counted_notice,
	),
	"warnings": {warning | some step in steps; some warning in envelope.agency_warnings(step.rule)},
	"assumptions": {reading | some step in steps; some reading in envelope.readings(step.rule)},
}) if {
	outcome := deadline.outcome({deadline.status(step) | some step in steps}, set())
}

# Without the confirmation that the version asks for there is no base day, whenever the use ended.
counted_notice := detail.counted(["notify_by"], destroyed_on, notice.within, notice, values) if {
	values.notify_by
} else := []

unconfirmed if {
	version.parameters.destruction.no_need_confirmed
	not confirmed
}

confirmed if facts.happened(input.facts.no_need_confirmed_on)

use_has_ended if facts.happened(input.facts.use_ended_on)

base_under(at) := input.facts.use_ended_on if {
	use_has_ended
	at.text == "available"
	not at.parameters.destruction.no_need_confirmed
}

base_under(at) := max([input.facts.use_ended_on, input.facts.no_need_confirmed_on]) if {
	use_has_ended
	may_ask_confirmation(at)
	facts.happened(input.facts.no_need_confirmed_on)
}

may_ask_confirmation(at) if at.parameters.destruction.no_need_confirmed

may_ask_confirmation(at) if at.text == "unavailable"

given(fact) if facts.happened(input.facts[fact])

given(fact) if input.facts[fact] == true

# The last of the days on which what the medium asks for was there; "" while something is not.
destroyed_on := max([date | some fact in rule.done_when; date := input.facts[fact]; is_string(date)]) if {
	every fact in rule.done_when {
		given(fact)
	}
} else := ""

notice := version.parameters.destruction.notice if input.facts.medium in version.parameters.destruction.notice.media

notified_on := max([date | some fact in notice.done_when; date := input.facts[fact]; is_string(date)]) if {
	every fact in notice.done_when {
		given(fact)
	}
} else := ""

steps contains {
	"code": "destruction",
	"act": "destroy_data",
	"rule": rule,
	"due_on": values.destroy_by,
	"done_on": destroyed_on,
}

steps contains {
	"code": "notice",
	"act": "notify_destruction",
	"rule": notice,
	"due_on": values.notify_by,
	"done_on": notified_on,
}

values["destroy_by"] := dates.add(base_day, rule.within)

# The month of the notice begins when the destruction is complete.
values["notify_by"] := dates.add(destroyed_on, notice.within) if destroyed_on != ""
