# METADATA
# title: Is the review of the need for the linkage overdue?
# description: What is no longer needed is to be ended.
# schemas:
#   - input: schema.inputs.linkage_need_review
package hdp.linkage_need_review

import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.schedule

name := "linkage_need_review"

version := law.in_force_on(law.as_of)

rule := version.parameters.linkage_review

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := schedule.answer(name, version, rule, {"due": "review_due", "overdue": "review_missed"})
