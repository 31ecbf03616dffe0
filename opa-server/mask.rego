# METADATA
# title: What a decision log does not tell
# description: |
#   Of the facts, texts stand in the log only where the schema allows words of a list, dates or periods; every other text
#   (names, numbers of persons and cases, addresses, reasons) is written ***. Where there is
#   no answer of one decision, question and result are left out whole: what could not be understood may be anything.
package system.log

mask contains {"op": "upsert", "path": pointer(path), "value": "***"} if {
	told
	walk(input.input.facts, [path, value])
	is_string(value)
	not shown(path)
}

mask contains part if {
	some part in ["/input", "/result"]
	not told
}

told if input.result.answer

told if input.result.outcome

shown(path) if {
	name := concat(".", [step_of(key) | some key in path])
	name in data.requests.shown[input.input.decision]
}

step_of(key) := key if is_string(key)

step_of(key) := "*" if is_number(key)

pointer(path) := concat("/", array.concat(["/input/facts"], [sprintf("%v", [key]) | some key in path]))
