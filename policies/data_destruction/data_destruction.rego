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
current := law.in_force_on(law.as_of)

base_day := base_under(current)

# Where no need was confirmed, only the notice has a day from which it runs.
law_day := min([law.as_of, base_day]) if base_day

else := min([law.as_of, input.facts.destroyed_on]) if noticed_unconfirmed(current)

else := law.as_of

version := law.in_force_on(law_day)

rule := version.parameters.destruction.media[input.facts.medium]

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, "not_due", {
	"obligations": obligations,
	"warnings": warnings,
	"assumptions": envelope.readings(rule),
}) if {
	unconfirmed
	count(steps) == 0
}

else := envelope.document(name, version, "indeterminate", {
	"obligations": obligations,
	"warnings": warnings,
	"assumptions": envelope.readings(rule),
	"missing": {{"fact": "use_ended_on"}},
}) if {
	not unconfirmed
	not base_day
}

else := envelope.document(name, version, outcome, {
	"values": values,
	"reasons": deadline.reasons(steps, outcome),
	"working": array.concat(counted_destruction, counted_notice),
	"obligations": obligations,
	"warnings": (warnings | {warning | some step in steps; some warning in envelope.agency_warnings(step.rule)}),
	"assumptions": ({reading | some step in steps; some reading in envelope.readings(step.rule)} | further_readings),
}) if {
	outcome := deadline.outcome({deadline.status(step) | some step in steps}, set())
}

counted_destruction := detail.counted(["destroy_by"], base_day, rule.within, rule, values) if base_day

else := []

counted_notice := detail.counted(["notify_by"], gone_on, notice.within, notice, values) if {
	values.notify_by
} else := []

# Without the confirmation that the version asks for there is no day by which to destroy, whenever the use ended.
unconfirmed if {
	version.parameters.destruction.no_need_confirmed
	not confirmed
}

confirmed if facts.happened(input.facts.no_need_confirmed_on)

use_has_ended if facts.happened(input.facts.use_ended_on)

base_under(at) := input.facts.acquired_on if {
	from_acquisition(at)
} else := input.facts.use_ended_on if {
	use_has_ended
	at.text == "available"
	not at.parameters.destruction.no_need_confirmed
} else := max([input.facts.use_ended_on, input.facts.no_need_confirmed_on]) if {
	use_has_ended
	confirmed
}

# What was acquired before the regulation is judged by the day of its import.
from_acquisition(at) if {
	at.parameters.destruction.media[input.facts.medium].from_acquisition
	facts.happened(input.facts.acquired_on)
	input.facts.acquired_on >= law.first_day_with_text
}

noticed_unconfirmed(at) if {
	rules := as_far_as_known(at).parameters.destruction
	input.facts.medium in rules.notice.media
	rules.no_need_confirmed
	not confirmed
	facts.happened(input.facts.destroyed_on)
}

# A text that is not to be had may have asked for a notice as the first one does that is.
as_far_as_known(at) := at if at.text == "available"

as_far_as_known(at) := law.in_force_on(law.first_day_with_text) if at.text == "unavailable"

# What can still be read is not destroyed.
given(fact) if {
	facts.happened(input.facts[fact])
	not legible[fact]
}

given(fact) if input.facts[fact] == true

legible["destroyed_on"] if {
	rule.unrecognisable
	input.facts.unrecognisable == false
}

shown[fact] if {
	some fact in ["head_approved_on", "destroyed_on", "irrecoverable_confirmed"]
	given(fact)
}

# The last of the days on which what is asked for was there; "" while something is not.
last_of(needed) := max([date | some fact in needed; date := input.facts[fact]; is_string(date)]) if {
	every fact in needed {
		given(fact)
	}
} else := ""

notice := version.parameters.destruction.notice if input.facts.medium in version.parameters.destruction.notice.media

steps contains destruction if not unconfirmed

destruction := {
	"code": "destruction",
	"rule": rule,
	"due_on": values.destroy_by,
	"done_on": last_of(rule.done_when),
}

steps contains notification if timed

# Where a day is wanted from which the destruction is timed and there is none, nothing is timed.
timed if unconfirmed

timed if base_day

notification := {
	"code": "notice",
	"rule": notice,
	"due_on": values.notify_by,
	"done_on": last_of(notice.done_when),
}

values["destroy_by"] := dates.add(base_day, rule.within)

# The time of the notice begins when the data are gone for good.
values["notify_by"] := dates.add(gone_on, notice.within) if gone_on != ""

gone_on := last_of(notice.begins_when)

# What remains to be done
obligations := [envelope.act(duty.code, duty) |
	some duty in rule.obligations
	remains(duty)
]

remains(duty) if {
	duty.step == "destruction"
	destroying
	not shown[duty.until]
}

remains(duty) if {
	duty.step == "notice"
	timed
	deadline.is_open(notification)
}

remains(duty) if {
	duty.step == "record"
	destroying
	not recorded
}

# What was destroyed must be on record with everything that the record is to say, whatever else is still open.
remains(duty) if {
	duty.step == "record"
	given("destroyed_on")
	count(unrecorded) > 0
}

destroying if {
	not unconfirmed
	deadline.is_open(destruction)
}

recorded if {
	is_array(input.facts.record_fields)
	count(unrecorded) == 0
}

unrecorded := {field | some field in rule.record.fields} - {field | some field in input.facts.record_fields} if {
	is_array(input.facts.record_fields)
} else := set()

# In which order it was done decides nothing.
warnings contains envelope.cite("destroyed_before_approval", rule.approve_first) if before("head_approved_on")

warnings contains envelope.cite("destroyed_before_confirmation", rule.approve_first) if before("no_need_confirmed_on")

warnings contains envelope.about("record_incomplete", rule.record, unrecorded) if {
	count(unrecorded) > 0
	some duty in rule.obligations
	remains(duty)
}

# Destroyed without what was to come first, or before it.
before(fact) if {
	given("destroyed_on")
	some other in ["head_approved_on", "no_need_confirmed_on"]
	other == fact
	not in_time[other]
}

in_time[fact] if {
	some fact in ["head_approved_on", "no_need_confirmed_on"]
	given(fact)
	input.facts[fact] <= input.facts.destroyed_on
}

further_readings contains reading if {
	values.notify_by
	out_of_order
	some reading in envelope.readings(notice.regardless)
}

out_of_order if before("head_approved_on")

out_of_order if before("no_need_confirmed_on")

further_readings contains reading if {
	not unconfirmed
	from_acquisition(current)
	some reading in envelope.readings(rule.from_acquisition)
}
