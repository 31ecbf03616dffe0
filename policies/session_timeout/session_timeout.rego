# METADATA
# title: May the session go on?
# description: Measured from the last act of the user (K6).
# schemas:
#   - input: schema.inputs.session_timeout
package hdp.session_timeout

import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.instants
import data.hdp.lib.law

name := "session_timeout"

version := law.in_force_on(law.as_of)

rule := version.parameters.session.idle_timeout

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, envelope.permission(reasons, missing), {
	"values": values,
	"reasons": reasons,
	"obligations": [envelope.act("log_out", rule) | count(reasons) > 0],
	"warnings": envelope.agency_warnings(rule),
	"assumptions": envelope.readings(rule),
	"missing": missing,
	"checks": detail.checks(["session_idle"], rule, reasons, missing),
})

now := instants.seconds(input.as_of)

# Activity after the instant asked about has not happened: when the last was is then not known.
idle_seconds := now - last if {
	last := instants.seconds(input.facts.last_activity_at)
	last <= now
}

missing contains {"fact": "last_activity_at"} if not idle_seconds

missing contains {"parameter": "session.idle_timeout"} if rule.value == "unset"

values["logout_after"] := instants.later(input.facts.last_activity_at, rule.value.minutes) if idle_seconds

reasons contains envelope.cite("session_idle", rule) if over(idle_seconds, rule)

over(seconds, limit) if {
	limit.bound == "exceeded"
	seconds > limit.value.minutes * 60
}

over(seconds, limit) if {
	limit.bound == "reached"
	seconds >= limit.value.minutes * 60
}
