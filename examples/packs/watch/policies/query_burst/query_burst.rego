# METADATA
# title: Did a user query much in little time?
# description: The queries are put in order, so that a burst is one query and, so many places on, another soon after it.
# schemas:
#   - input: schema.inputs["watch.query_burst"]
package packs.watch.query_burst

import data.hdp.lib.dates
import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.instants
import data.hdp.lib.law

name := "watch.query_burst"

version := law.in_force_on(law.as_of)

rule := version.parameters.watch.query_burst

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, envelope.check(reasons, missing), {
	"values": values,
	"reasons": reasons,
	"obligations": [envelope.act("ask_for_reasons", rule) | count(reasons) > 0],
	"assumptions": envelope.readings(rule),
	"missing": missing,
	"checks": detail.checks(["too_many_queries"], rule, reasons, missing),
})

# What is dated later than the day asked about has not happened.
queries := sort([[instants.seconds(at), at] |
	some at in input.facts.queried_at
	dates.civil(at) <= law.as_of
])

bursts contains first if {
	is_number(rule.most)
	some first, query in queries
	queries[first + rule.most][0] - query[0] <= rule.within.minutes * 60
}

values["burst_from"] := queries[min(bursts)][1] if count(bursts) > 0

reasons contains envelope.cite("too_many_queries", rule) if count(bursts) > 0

missing contains {"parameter": "watch.query_burst.most"} if rule.most == "unset"
