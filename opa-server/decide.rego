# METADATA
# title: The answer, or why there is none
# description: |
#   What other systems ask an OPA server: `{"answer": …}` as the engine answers in process, or `{"errors": […]}` with the
#   path of each thing that is wrong and what was expected there. An error is no answer, and permits nothing.
package hdp

import data.hdp.asked
import data.hdp.request

# METADATA
# entrypoint: true
decide := {"answer": answer} if {
	answer := asked.answer with input as request.filled
}

else := {"errors": errors}

errors := problems if {
	problems := request.problems with input as request.filled
	count(problems) > 0
}

else := request.problems if count(request.problems) > 0

else := [{"path": "", "expected": "a question that the policies answer"}]
