# METADATA
# title: Who may ask an OPA server what
# description: |
#   With `--authorization basic`, everybody may ask for a decision and for the server's health, and nobody for anything
#   else. Without it, everything is answered.
package system.authz

default allow := false

allow if {
	input.method == "POST"
	input.path == ["v1", "data", "hdp", "decide"]
	every name in object.keys(input.params) {
		name in {"pretty", "provenance"}
	}

	# What stands beside the input, OPA logs as it is; the bundle drops such an entry, so there would be none.
	object.keys(input.body) == {"input"}
	not yaml
}

# OPA reads YAML where the type says so, and YAML has other numbers and truths than JSON: 0145 is 101, and yes is true.
yaml if {
	some type in input.headers["Content-Type"]
	contains(lower(type), "yaml")
}

allow if {
	input.method == "GET"
	input.path == ["health"]
}
