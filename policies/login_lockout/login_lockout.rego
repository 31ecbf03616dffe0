# METADATA
# title: May a login be tried now?
# description: |
#   After too many failures in a row the account is locked for a time, or until it is unlocked on an approved
#   application (K5).
# schemas:
#   - input: schema.inputs.login_lockout
package hdp.login_lockout

import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.instants
import data.hdp.lib.law

name := "login_lockout"

version := law.in_force_on(law.as_of)

rule := version.parameters.login_lockout

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, envelope.permission(reasons, missing), {
	"values": values,
	"reasons": reasons,
	"warnings": envelope.agency_warnings(rule),
	"assumptions": (envelope.readings(rule) | who_counts),
	"missing": missing,
	"checks": detail.checks(["locked_out"], rule, reasons, missing),
})

too_many if {
	is_number(rule.max_failures)
	input.facts.consecutive_failures >= rule.max_failures
}

# Without a failure nothing is locked, however few the text lets pass.
missing contains {"parameter": "login_lockout.max_failures"} if {
	rule.max_failures == "unset"
	input.facts.consecutive_failures > 0
}

missing contains {"parameter": "login_lockout.lock"} if {
	rule.lock == "unset"
	too_many
	not unlocked
}

now := instants.seconds(input.as_of)

# A failure after the instant asked about has not happened: when the last was is then not known.
waited := now - last if {
	last := instants.seconds(input.facts.last_failure_at)
	last <= now
}

missing contains {"fact": "last_failure_at"} if {
	too_many
	not unlocked
	not waited
}

approved if {
	too_many
	input.facts.unlock.form == true
	input.facts.unlock.supervisor_approved == true
}

unlocked if {
	approved
	input.facts.unlock.unlocked_by in rule.unlock.roles
}

# Who may unlock is asked only where form and approval are there.
who_counts := envelope.readings(rule.unlock) if {
	approved
	rule.unlock
} else := set()

values["locked_until"] := instants.later(input.facts.last_failure_at, rule.lock.minutes) if {
	too_many
	waited
}

reasons contains envelope.cite("locked_out", rule) if {
	too_many
	not unlocked
	waited < rule.lock.minutes * 60
}
