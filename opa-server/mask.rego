# METADATA
# title: What a decision log does not tell
# description: |
#   What a log shows is decided by what was asked, never by what came back. Of a request that is refused, nothing is
#   shown, by whatever path it was asked: what was not understood may be anything. Of the facts of any other, texts stand
#   in the log only where the schema allows words of a list, dates or periods; every other text (names, numbers of persons
#   and cases, addresses, reasons) is written ***. A result is shown where the path is one that answers such a request.
#   Masks reach `input`, `result` and `nd_builtin_cache` alone; what else may repeat a text is dropped.
package system.log

import data.hdp.request

# What OPA cannot evaluate here is dropped.
default drop := true

# METADATA
# title: Is this entry left out of the log?
# description: A mask can change neither the path nor a part that is not listed, and these may repeat what the caller wrote.
drop := false if {
	input.path in known_paths
	every part in object.keys(input) {
		part in parts
	}
}

# METADATA
# title: The parts of an entry that a mask hides, or that hold no text of a question
# description: The headers in `request_context` are those that the server's configuration names. `error` is not here.
parts := {
	"batch_decision_id", "bundles", "decision_id", "input", "labels", "metrics", "nd_builtin_cache", "path",
	"req_id", "request_context", "requested_by", "result", "revision", "rule_labels", "span_id", "timestamp", "trace_id",
}

known_paths contains path if some path in ["hdp", "hdp/decide"]

known_paths contains path if {
	some decision, _ in data.requests.schemas
	some package_path in packages_of(decision)
	some rest in ["", "/answer", "/outcome"]
	path := concat("", [package_path, rest])
}

# Those that owners bring, with the owner before a dot, are answered by one package, or by one of a pack's own.
packages_of(decision) := {"hdp/declared", concat("", ["packs/", replace(decision, ".", "/")])} if contains(decision, ".")

packages_of(decision) := {concat("", ["hdp/", decision])} if not contains(decision, ".")

mask contains "/nd_builtin_cache"

mask contains "/input" if not proper

mask contains "/result" if not answering

mask contains {"op": "upsert", "path": pointer(path), "value": "***"} if {
	proper
	walk(input.input.facts, [path, value])
	is_string(value)
	not shown(path)
}

# The same that `hdp.decide` answers.
proper if {
	filled := request.filled with input as input.input
	request.refused == false with input as filled
}

answering if {
	proper
	input.path == "hdp/decide"
}

answering if {
	proper
	some package_path in packages_of(input.input.decision)
	input.path == concat("", [package_path, "/answer"])
}

shown(path) if {
	name := concat(".", [step_of(key) | some key in path])
	name in data.requests.shown[input.input.decision]
}

step_of(key) := key if is_string(key)

step_of(key) := "*" if is_number(key)

pointer(path) := concat("/", array.concat(["/input/facts"], [sprintf("%v", [key]) | some key in path]))
