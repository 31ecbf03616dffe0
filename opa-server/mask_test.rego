package system.log_test

import data.system.log

requests := {
	"schemas": {"rotation": {
		"type": "object",
		"properties": {
			"decision": {"type": "string", "enum": ["rotation"]},
			"jurisdiction": {"type": "string"},
			"as_of": {"type": "string"},
			"facts": {
				"type": "object",
				"properties": {"who": {"type": "string"}, "kinds": {"type": "array", "items": {"type": "string"}}},
				"additionalProperties": false,
			},
		},
		"required": ["decision", "jurisdiction", "as_of", "facts"],
		"additionalProperties": false,
	}},
	"shown": {"rotation": ["kinds.*"]},
	"limits": {"values": 100, "characters": 100, "smallest": 5e-324, "largest": 1e308},
}

asked := {"decision": "rotation", "jurisdiction": "aa", "facts": {"who": "N", "kinds": ["k"]}}

masks(entry) := result if {
	result := log.mask with input as entry
		with data.requests as requests
		with data.jurisdictions as {"aa": {}}
		with data.system.bundles as {"household": {"manifest": {"roots": ["hdp"]}}}
}

drops(entry) := result if {
	result := log.drop with input as entry with data.requests as requests
}

hidden := {"op": "upsert", "path": "/input/facts/who", "value": "***"}

everything := {"/input", "/result", "/nd_builtin_cache"}

test_an_honest_entry_shows_words_and_the_result if {
	masks({"path": "hdp/decide", "input": asked}) == {"/nd_builtin_cache", hidden}
	dated := object.union(asked, {"as_of": "2026-11-21"})
	masks({"path": "hdp/rotation/answer", "input": dated}) == {"/nd_builtin_cache", hidden}
}

# The decisions that jurisdictions declare have one path for all.
test_a_declared_decision_has_the_path_of_all if {
	own := {
		"schemas": {"aa.rotation": object.union(requests.schemas.rotation, {"properties": {"decision": {"enum": ["aa.rotation"]}}})},
		"shown": {"aa.rotation": ["kinds.*"]},
		"limits": requests.limits,
	}
	question := object.union(asked, {"decision": "aa.rotation", "as_of": "2026-11-21"})
	entry := {"path": "hdp/declared/answer", "input": question, "result": {}, "decision_id": "x"}
	log.drop == false with input as entry with data.requests as own
	log.drop == true with input as object.union(entry, {"path": "hdp/aa.rotation/answer"}) with data.requests as own
	{"/nd_builtin_cache", hidden} == log.mask with input as entry
		with data.requests as own
		with data.jurisdictions as {"aa": {}}
		with data.system.bundles as {"household": {"manifest": {"roots": ["hdp"]}}}
}

test_another_path_shows_no_result if {
	every path in ["hdp", "hdp/rotation", "hdp/rotation/outcome", "hdp/other/answer", "hdp/decide/answer"] {
		masks({"path": path, "input": asked, "result": {"outcome": "permit"}}) == {"/nd_builtin_cache", "/result", hidden}
	}
}

test_a_refused_request_is_erased_whatever_came_back if {
	every wrong in [
		"N", ["N"], null, 1, {"N": 1}, object.union(asked, {"jurisdiction": "N"}), object.union(asked, {"N": 1}),
		object.union(asked, {"facts": {"N": 1}}), object.union(asked, {"as_of": 1}), object.union(asked, {"decision": "N"}),
	] {
		every path in ["hdp", "hdp/decide", "hdp/rotation/answer", "hdp/rotation/outcome"] {
			masks({"path": path, "input": wrong, "result": {"answer": {"outcome": "permit"}, "outcome": "permit"}}) == everything
		}
	}
	masks({"path": "hdp/decide"}) == everything
	masks({}) == everything
}

test_only_known_paths_are_logged if {
	every path in ["hdp", "hdp/decide", "hdp/rotation", "hdp/rotation/answer", "hdp/rotation/outcome"] {
		drops({"path": path, "input": asked, "result": {}, "decision_id": "x"}) == false
	}
	every path in ["", "N", "hdp/N", "hdp/decide/", "hdp/rotation/N", "hdp/rotation/answer/N", "system/log"] {
		drops({"path": path, "input": asked}) == true
	}
}

test_what_no_mask_reaches_is_dropped if {
	every part in ["query", "error", "custom", "mapped_result", "intermediate_results", "some_new_part"] {
		drops({"path": "hdp/decide", part: "N"}) == true
	}
	drops({"query": "N"}) == true
	drops({}) == true
}

test_without_data_nothing_is_shown if {
	log.mask == everything with input as {"path": "hdp/decide", "input": asked} with data.requests as {}
	log.drop == false with input as {"path": "hdp/decide", "input": asked} with data.requests as {}
}
