# METADATA
# title: The case tables, answered by native OPA
# description: |
#   `tools/export-cases.ts` writes every case of the jurisdictions with the answer that the WASM module gave; native OPA
#   must give the same.
package hdp.cases_test

test_same_answer[name] if {
	some name, case in data.cases
	answer := data.hdp[case.request.decision].answer with input as case.request
	answer == case.answer
}

test_there_are_cases if count(data.cases) > 500
