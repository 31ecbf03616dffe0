# METADATA
# title: Is the review of the whitelisted addresses overdue?
# description: |
#   Where addresses stand for accounts, their review is the review of accounts. What a review found, and an address that was
#   changed of one's own accord, count whatever the review's own period.
# schemas:
#   - input: schema.inputs.ip_whitelist
package hdp.ip_whitelist

import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.findings
import data.hdp.lib.law
import data.hdp.lib.lists
import data.hdp.lib.schedule

name := "ip_whitelist"

version := law.in_force_on(law.as_of)

rule := version.parameters.account_review if version.parameters.account_review.object == "ip_address"

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, envelope.duty(statuses, missing), {
	"values": {name: value | some name, value in {"due_on": review.period.last, "period": review.period.name}},
	"reasons": reasons,
	"obligations": lists.in_turn([
		[obligation | review_codes[review.status]; some obligation in envelope.obligations(rule)],
		findings.acts(found, finding_rule),
		[envelope.act("apply_for_address_change", rule.changed_address) | changed],
	]),
	"assumptions": assumptions,
	"missing": missing,
	"working": working,
})

working := detail.periodic(rule, review.started, review.period) if {
	review
} else := []

review := schedule.progress(
	version,
	rule,
	schedule.own_start,
	object.get(input.facts, "last_done_on", "unknown"),
)

review_codes := {"due": "review_due", "overdue": "review_missed"}

missing contains {"fact": "last_done_on"} if review.status == "unknown"

missing contains {"parameter": "account_review.interval"} if rule.interval == "unset"

missing contains {"parameter": "account_review.findings.act_within"} if {
	count(found) > 0
	finding_rule.act_within == "unset"
}

statuses := ({status | status := review.status} | findings.statuses(found, finding_rule)) | {"due" | changed}

# A list of null has none.
found := findings.open(object.get(input.facts, "findings", []), finding_rule)

finding_rule := object.get(rule, "findings", {})

changed if {
	rule.changed_address
	input.facts.changed_without_application == true
}

reasons contains object.union(envelope.cite(code, rule), {"period": review.period.name}) if {
	code := review_codes[review.status]
}

reasons contains reason if some reason in findings.reasons(found, finding_rule)

reasons contains envelope.cite("address_changed_without_application", rule.changed_address) if changed

assumptions contains reading if some reading in envelope.readings(rule)

assumptions contains reading if some reading in schedule.cut_readings(version, rule, review.cut)

assumptions contains reading if some reading in findings.readings(found, finding_rule)

assumptions contains reading if {
	changed
	some reading in envelope.readings(rule.changed_address)
}
