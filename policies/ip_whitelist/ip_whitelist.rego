# METADATA
# title: Is the review of the whitelisted addresses overdue?
# description: Where addresses stand for accounts, their review is the review of accounts.
# schemas:
#   - input: schema.inputs.ip_whitelist
package hdp.ip_whitelist

import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.schedule

name := "ip_whitelist"

version := law.in_force_on(law.as_of)

rule := version.parameters.account_review if version.parameters.account_review.object == "ip_address"

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := schedule.answer(name, version, rule, {"due": "review_due", "overdue": "review_missed"})
