package hdp.request_test

import data.hdp.request

limits := {"values": 10, "characters": 20, "smallest": 5e-324, "largest": 1e308}

values(asked) := result if {
	result := request.values with input as asked
}

bounded(asked) if request.bounded with input as asked with data.requests.limits as limits

beyond(asked) := result if {
	result := request.beyond_doubles with input as asked with data.requests.limits as limits
}

test_values_are_counted_as_a_walk_does if {
	every asked in [
		1, "a", [], {}, [[], {}], ["a,b[{", "\"],{"], {"a": [], "\\": {"[]": "{}"}}, {"a": [1, 2, {"b": null}], "c": "\\\""},
		[[[]]], ["", "\\", "\\\\\"", "\n\u2028<&>"], {"": {"": [""]}},
	] {
		values(asked) == count([1 | walk(asked, _)])
	}
}

test_at_and_above_the_most_values if {
	bounded(numbers.range(1, 9))
	tens := {"list": numbers.range(1, 10)}
	not bounded(tens)
}

test_at_and_above_the_most_characters if {
	# Long enough in JSON that the text alone does not do.
	bounded({"aaaaaaaaaa": "bbbbbbbbbb"})
	longer := {"aaaaaaaaaa": "bbbbbbbbbbb"}
	not bounded(longer)
	pairs := {"aaaaaaaaaa": "𠮷𠮷𠮷𠮷𠮷𠮷"}
	not bounded(pairs)
}

test_numbers_that_no_double_holds if {
	every text in ["1e400", "-1e400", "1e-400", "-1e-400", "1e-999999999", "1e309"] {
		number := json.unmarshal(text)
		beyond({text: [number]}) == {[text, 0]}
	}
	every text in ["0", "-0", "0e-999999999", "0.0", "1", "-1.5", "1e300", "5e-324"] {
		number := json.unmarshal(text)
		beyond({text: [number]}) == set()
	}
}

told(asked) := {problem.path | some problem in problems} if {
	problems := request.problems with input as asked
		with data.requests as {"limits": object.union(limits, {"values": 100, "characters": 1000}), "patterns": {}, "schemas": {"one": schema}}
		with data.jurisdictions as {"a": {}}
		with data.hdp.bundle.problems as set()
}

schema := {
	"type": "object",
	"properties": {
		"decision": {"type": "string"},
		"jurisdiction": {"type": "string"},
		"facts": {"type": "object", "properties": {"list": {"type": "array", "items": {"type": "string"}}}},
	},
	"required": ["jurisdiction", "facts"],
	"additionalProperties": false,
}

test_paths_are_those_of_the_request if {
	told({"decision": "one", "jurisdiction": "a"}) == {"facts"}
	told({"decision": "one", "jurisdiction": "a", "facts": {}, "x": 1}) == {"x"}
	told({"decision": "one", "jurisdiction": "a", "facts": {"list": ["", 1]}}) == {"facts.list[1]"}
	told({"decision": "one", "facts": {}}) == {"jurisdiction"}
}
