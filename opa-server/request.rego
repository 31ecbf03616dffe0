# METADATA
# title: Is this a request that can be answered?
# description: |
#   In process, the host checks a request before the policies see it. On an OPA server nobody does, so the bundle brings
#   this package, with the schemas in data.requests that `src/core/facts/request-schemas.ts` makes of those in `schemas/`.
#   `lib/law` gives no regulation to a request that is refused here, so no decision answers it, by whatever path it is
#   asked. Native OPA only: the WASM runtime has no json.match_schema.
package hdp.request

import data.hdp.bundle

# METADATA
# title: The request with what may be left out
# description: Without a day it is asked now; a written moment is in the time of Taipei, as the engine writes it.
filled := object.union({"as_of": now, "facts": {}}, input) if is_object(input)

now := concat("", [time.format([time.now_ns() + ((8 * 3600) * 1000000000), "UTC", "2006-01-02T15:04:05.000"]), "+08:00"])

# What cannot be checked is refused.
default refused := true

refused := false if {
	is_object(input)
	known_jurisdiction
	checked[0] == true
	well_formed
	bundle.current
}

# The request and not its facts: a text would be taken for JSON and read. The check itself takes a kilobyte or more for each
# value that is wrong, and ends the connection at a number that no double holds.
checked := json.match_schema(input, data.requests.schemas[input.decision]) if {
	bounded
	count(beyond_doubles) == 0
}

text := json.marshal(input)

# A decoder of JSON puts this character in place of what is no text; the engine refuses such bytes.
well_formed if not broken

broken if contains(text, "\ufffd")

# Most values and characters (UTF-16) that a request may have. A text of JSON has more characters than it has values,
# and a character is two at most.
bounded if count(text) <= data.requests.limits.values

bounded if {
	values <= data.requests.limits.values
	sum([units(one) | some one in texts]) <= data.requests.limits.characters
}

# Counted in the text, because to walk through millions of values takes minutes and gigabytes.
values := ((1 + occurrences({","})) + occurrences({"[", "{"})) - occurrences({"[]", "{}"})

occurrences(marks) := sum([strings.count(structure, mark) | some mark in marks])

structure := regex.replace(text, `"(?:[^"\\]|\\.)*"`, "s")

texts := array.concat(
	[value | walk(input, [_, value]); is_string(value)],
	[key | walk(input, [path, _]); key := path[count(path) - 1]; is_string(key)],
)

units(one) := count(one) + count(regex.find_n(`[\x{10000}-\x{10FFFF}]`, one, -1))

# Where numbers stand that are more or less than a double can be, but not nothing.
beyond_doubles contains path if {
	bounded
	walk(input, [path, number])
	is_number(number)
	written := json.marshal(number)
	not nothing(written)
	size := abs(number)
	not held(size)
}

# By its text, because the smallest numbers are zero where they are compared.
nothing(written) if regex.match(`^-?[0.]+(?:[eE]|$)`, written)

held(size) if {
	size >= data.requests.limits.smallest
	size <= data.requests.limits.largest
}

# METADATA
# title: What is wrong with the request, each with its place and what was expected there
problems := [place[2] | some place in sort([[one.path, one.expected, one] | some one in all_problems])]

all_problems contains {"path": "", "expected": "an object"} if not an_object

# A rule of its own: OPA takes the argument of a call out of a negation.
an_object if is_object(input)

all_problems contains {"path": "decision", "expected": sprintf("one of %s", [concat(", ", object.keys(data.requests.schemas))])} if {
	is_object(input)
	not known_decision
}

all_problems contains {"path": "jurisdiction", "expected": sprintf("one of %s", [concat(", ", object.keys(data.jurisdictions))])} if {
	is_object(input)
	not known_jurisdiction
}

all_problems contains {"path": path, "expected": words} if {
	some wrong in checked[1]
	wrong.type != "number_any_of"
	[path, words] := told(wrong)
}

all_problems contains {"path": "", "expected": sprintf("at most %d values and %d characters", [limits.values, limits.characters])} if {
	is_object(input)
	not bounded
	limits := data.requests.limits
}

all_problems contains {"path": place, "expected": "a number that a double can hold"} if {
	some path in beyond_doubles
	place := path_of(concat(".", [sprintf("%v", [step]) | some step in path]))
}

all_problems contains {"path": "", "expected": "well-formed Unicode text, without U+FFFD"} if broken

all_problems contains problem if some problem in bundle.problems

known_decision if data.requests.schemas[input.decision]

known_jurisdiction if is_object(data.jurisdictions[input.jurisdiction])

# What OPA says is wrong, with the place and the words of the engine. That none of several forms fits is left out: each of them tells.
told(wrong) := [within(path_of(wrong.field), name), "no such name"] if {
	wrong.type == "additional_property_not_allowed"
	name := trim_suffix(trim_prefix(wrong.desc, "Additional property "), " is not allowed")
} else := [within(path_of(wrong.field), name), "a value: it is required"] if {
	wrong.type == "required"
	name := trim_suffix(wrong.desc, " is required")
} else := [path_of(wrong.field), words_of_pattern(wrong.desc)]

within(path, name) := name if path == ""

within(path, name) := concat(".", [path, name]) if path != ""

# `account.findings.0.kind` is written account.findings[0].kind, as the engine writes it.
path_of(field) := regex.replace(field, `\.(\d+)`, "[$1]") if field != itself

path_of(field) := "" if field == itself

# What OPA calls the whole of what it checks.
itself := "(Root)"

words_of_pattern(desc) := words if {
	some pattern, words in data.requests.patterns
	contains(desc, sprintf("'%s'", [pattern]))
}

else := desc
