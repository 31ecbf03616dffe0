# METADATA
# title: Is the review of accounts overdue?
# description: Of accounts, or of the addresses that stand for them.
# schemas:
#   - input: schema.inputs.account_review
package hdp.account_review

import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.schedule

name := "account_review"

version := law.in_force_on(law.as_of)

rule := version.parameters.account_review

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := schedule.answer(name, version, rule, {"due": "review_due", "overdue": "review_missed"})
