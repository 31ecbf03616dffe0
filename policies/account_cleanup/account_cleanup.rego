# METADATA
# title: Is this account overdue for cleanup?
# description: |
#   An account is overdue if a closed period passed without a review that covered it, or if a finding was not acted on
#   in time. What an agency may do, or must tell the holder, is answered too.
# schemas:
#   - input: schema.inputs.account_cleanup
package hdp.account_cleanup

import data.hdp.lib.dates
import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.facts
import data.hdp.lib.findings
import data.hdp.lib.law
import data.hdp.lib.lists
import data.hdp.lib.periods

name := "account_cleanup"

version := law.in_force_on(law.as_of)

rule := version.parameters.account_review if version.parameters.account_review.object == "account"

account := input.facts.account

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, "not_due", {}) if account.status == "cancelled"

else := envelope.document(name, version, envelope.duty(statuses, missing), {
	"values": values,
	"reasons": reasons,
	"obligations": obligations,
	"warnings": warnings,
	"assumptions": assumptions,
	"missing": missing,
	"working": detail.periodic(rule, started, shown_period),
}) if {
	statuses := duties | {"may_act" | may_suspend_from <= law.as_of}
}

# The review

started := periods.counted_from(
	rule.interval,
	max([law.first_day_with_text, account.activated_on]),
	version.conventions.first_period.counts,
)

# A review after the day asked about has not happened: whether there was another before it is not known.
last_review := "" if input.facts.review.last_done_on == null

last_review := input.facts.review.last_done_on if facts.happened(input.facts.review.last_done_on)

review := periods.standing(rule.interval, started, law.as_of, last_review) if last_review

# Before the duty starts it does not matter.
else := periods.standing(rule.interval, started, law.as_of, "") if law.as_of < started

missing contains {"fact": "review.last_done_on"} if not review

duties contains review.status

reasons contains object.union(envelope.cite(review_codes[review.status], rule), {"period": review.period.name})

review_codes := {"due": "review_due", "overdue": "review_missed"}

# The record of the review is kept once what it found is done.
obligations := of_review if {
	count(found) == 0
	not idle
	not must_notify
} else := lists.in_turn([
	[obligation | some index, obligation in of_review; index == 0],
	findings.acts(found, finding_rule),
	[envelope.act("revoke_account", rule.idle_after) | idle],
	of_review,
	[envelope.act("notify_holder", rule.suspended) | must_notify],
])

of_review := [obligation |
	review_codes[review.status]
	some obligation in envelope.obligations(rule)
]

assumptions contains reading if some reading in envelope.readings(rule)

# The period that the duty's first day cuts counts too.
assumptions contains reading if {
	shown_period.first < started
	started <= law.as_of
	some reading in envelope.readings(object.union(version.conventions.first_period, {"clause": rule.clause}))
}

# Findings of a review that nobody has acted on yet
found := findings.open(object.get(account, "findings", []), finding_rule)

finding_rule := object.get(rule, "findings", {})

duties contains status if some status in findings.statuses(found, finding_rule)

reasons contains reason if some reason in findings.reasons(found, finding_rule)

assumptions contains reading if some reading in findings.readings(found, finding_rule)

# An account nobody uses may be suspended

usable if account.status in {"active", "locked"}

unused_since := account.activated_on if account.last_query_on == null

unused_since := account.last_query_on if facts.happened(account.last_query_on)

missing contains {"fact": "account.last_query_on"} if {
	rule.unused
	account.activated_on <= law.as_of
	usable
	not unused_since
}

may_suspend_from := first_day_over(unused_since, rule.unused) if usable

reasons contains envelope.cite("unused_over_limit", rule.unused) if may_suspend_from <= law.as_of

assumptions contains reading if {
	may_suspend_from
	some reading in envelope.readings(rule.unused)
}

# Where the agency has said what idle means, an idle account is to be revoked; the time to act runs from a finding.

idle_from := dates.add_days(dates.add(unused_since, rule.idle_after.value), 1) if usable

missing contains {"fact": "account.last_query_on"} if {
	is_object(rule.idle_after.value)
	account.activated_on <= law.as_of
	usable
	not unused_since
}

idle if idle_from <= law.as_of

duties contains "due" if idle

reasons contains envelope.cite("idle_over_limit", rule.idle_after) if idle

assumptions contains reading if {
	idle_from
	some reading in envelope.readings(rule.idle_after)
}

warnings contains warning if some warning in envelope.agency_warnings(rule.idle_after)

# The holder of a suspended account must be told to apply for its cancellation

must_notify_from := first_day_over(account.suspended_on, rule.suspended) if {
	account.status == "suspended"
	facts.happened(account.suspended_on)
}

missing contains {"fact": "account.suspended_on"} if {
	rule.suspended
	account.status == "suspended"
	not must_notify_from
}

# What the holder was told before the suspension is not about it.
holder_notified if {
	facts.happened(account.holder_notified_on)
	account.holder_notified_on >= account.suspended_on
}

notified_too_early if {
	facts.happened(account.holder_notified_on)
	account.holder_notified_on < account.suspended_on
}

assumptions contains reading if {
	must_notify_from
	notified_too_early
	some reading in envelope.readings(rule.suspended.told_before)
}

must_notify if {
	must_notify_from <= law.as_of
	not holder_notified
}

duties contains "due" if must_notify

reasons contains envelope.cite("suspended_over_limit", rule.suspended) if must_notify

assumptions contains reading if {
	must_notify_from
	some reading in envelope.readings(rule.suspended)
}

# METADATA
# title: The first day on which a limit is passed, or reached, as the rule says
first_day_over(since, limit) := dates.add_days(dates.add(since, limit.after), 1) if limit.bound == "exceeded"

first_day_over(since, limit) := dates.add(since, limit.after) if limit.bound == "reached"

# Values

# Of an unknown review it is not known whether a period was missed: the running one is told.
shown_period := review.period if review

else := periods.containing(rule.interval, law.as_of)

values["due_on"] := shown_period.last

values["period"] := shown_period.name

values["unused_since"] := unused_since if may_suspend_from

values["unused_since"] := unused_since if idle_from

values["idle_from"] := idle_from

values["may_suspend_from"] := may_suspend_from

values["must_notify_from"] := must_notify_from
