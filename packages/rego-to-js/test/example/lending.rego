package lending

rule := data.libraries[input.jurisdiction].lending

reasons contains {"code": "too_young", "clause": rule.clause} if input.facts.age < rule.from_age

reasons contains {"code": "unpaid", "clause": rule.paid.clause} if {
	rule.paid
	input.facts.fees_paid == false
}

outcome := "deny" if {
	count(reasons) > 0
} else := "permit"

answer := {
	"decision": input.decision,
	"jurisdiction": input.jurisdiction,
	"version": rule.since,
	"as_of": input.as_of,
	"outcome": outcome,
	"values": {},
	"reasons": sort(reasons),
	"obligations": [],
	"warnings": [],
	"assumptions": [],
	"missing": [],
}
