# METADATA
# title: May this record be disposed of?
# description: |
#   From the day after the last day of its keeping, which is counted as the civil code does, so that a period is never
#   shorter than the calendar makes it (C6, G7). A form is kept from the end of its account.
# schemas:
#   - input: schema.inputs.record_retention
package hdp.record_retention

import data.hdp.lib.dates
import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.facts
import data.hdp.lib.law

name := "record_retention"

version := law.in_force_on(law.as_of)

rule := version.parameters.retention[input.facts.record]

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, envelope.permission(reasons, missing), {
	"values": values,
	"reasons": reasons,
	"obligations": [envelope.act("keep_record", rule) | count(reasons) > 0],
	"warnings": envelope.agency_warnings(rule),
	"assumptions": envelope.readings(rule),
	"missing": missing,
	"checks": array.concat(
		[detail.check("account_not_closed", rule, state) | rule.from == "account_closed"; detail.asked("checks"); state := closed_state],
		detail.checks(["must_be_kept"], rule, reasons, missing),
	),
	"working": working,
})

closed_state := "passed" if {
	account_closed_on
} else := "failed"

working := detail.counted(["keep_through"], from, rule.keep, rule, values) if {
	is_object(rule.keep)
} else := []

event_on := input.facts.event_on if facts.happened(input.facts.event_on)

missing contains {"fact": "event_on"} if not event_on

missing contains {"parameter": concat(".", ["retention", input.facts.record])} if rule.keep == "unset"

account_closed_on := input.facts.account_closed_on if facts.happened(input.facts.account_closed_on)

# A form cannot serve its purpose before the account has ended.
from := max([event_on, account_closed_on]) if rule.from == "account_closed"

else := event_on if rule.from == "event"

reasons contains envelope.cite("account_not_closed", rule) if {
	rule.from == "account_closed"
	not account_closed_on
}

# Whether the text says to keep it so long, or at least so long: a minimum either way (G7).
values["qualifier"] := rule.qualifier if from

values["keep_through"] := dates.last_day_kept(from, rule.keep)

# A period that ends beyond the calendar's tables has not ended.
reasons contains envelope.cite("must_be_kept", rule) if {
	from
	is_object(rule.keep)
	not values.keep_through
}

reasons contains envelope.cite("must_be_kept", rule) if law.as_of <= values.keep_through

# From the end of the account it must be kept so long whatever the day of the form.
reasons contains envelope.cite("must_be_kept", rule) if {
	rule.from == "account_closed"
	law.as_of <= dates.last_day_kept(account_closed_on, rule.keep)
}
