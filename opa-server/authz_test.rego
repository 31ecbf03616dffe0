package system.authz_test

import data.system.authz

ask := {"method": "POST", "path": ["v1", "data", "hdp", "decide"], "params": {}, "body": {"input": null}}

allowed(changed) if authz.allow with input as object.union(ask, changed)

test_the_question_and_the_health if {
	allowed({})
	allowed({"params": {"pretty": ["true"], "provenance": [""]}})
	allowed({"headers": {"Content-Type": ["application/x-www-form-urlencoded"]}})
	allowed({"method": "GET", "path": ["health"], "params": {"bundles": [""]}})
}

test_nothing_else if {
	every changed in [
		{"method": "GET"}, {"path": ["v1", "data", "hdp", "decide", ""]}, {"path": ["v1", "data", "hdp"]},
		{"params": {"explain": ["full"]}}, {"body": {"input": null, "more": 1}}, {"body": [1]}, {"body": "input"},
		{"headers": {"Content-Type": ["application/yaml"]}}, {"headers": {"Content-Type": ["text/plain", "application/X-YAML"]}},
		{"path": ["health"]}, {"method": "GET", "path": ["health", "live"]}, {"path": ["v1", "query"]},
	] {
		not allowed(changed)
	}
}
