# METADATA
# title: How many samples a percentage rule asks for
# description: |
#   Rate, rounded, then minimum, then maximum, then no more than there are (C9, G1). Integers only: a rate is a fraction
#   of whole numbers, so no rounding of decimals can shift a limit.
package hdp.lib.shapes.sample

import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.law

# METADATA
# title: The answer of such a decision
# description: |
#   The definition has `sample`, {"counts", "done"}: the facts that say how many there are and how many were checked; the
#   reason as `codes.required`; and `rule`, the path of the rule in the parameters. A rule has the figures itself, or
#   `tiers` by the number of rows, of which the one that the whole number of rows falls into decides.
answer(definition, version, rule) := envelope.document(definition.decision, version, found.outcome, found.parts) if {
	found := sampled(definition, rule)
}

# METADATA
# title: The answer where the sample is to be checked by a day
# description: That it is late is a warning, of the rule's `check_by`. The number is due all the same.
answer_by(definition, version, rule, due_on) := envelope.document(definition.decision, version, found.outcome, object.union(found.parts, {
	"values": object.union(found.parts.values, {"due_on": due_on}),
	"working": array.concat(found.parts.working, [{"step": "due_on", "value": due_on, "clause": rule.check_by.clause} |
		detail.asked("working")
	]),
	"warnings": (found.parts.warnings | {envelope.cite("sample_late", rule.check_by) |
		law.as_of > due_on
		found.parts.values.shortfall > 0
	}),
	"assumptions": (found.parts.assumptions | envelope.readings(rule.check_by)),
})) if {
	found := sampled(definition, rule)
}

sampled(definition, rule) := {"outcome": outcome, "parts": {
	"values": values,
	"reasons": {envelope.cite(definition.codes.required, tier) | outcome == "required"},
	"obligations": [envelope.act(duty.code, duty) |
		outcome == "required"
		some index, duty in rule.obligations
		not index in over
	],
	"warnings": envelope.agency_warnings(tier),
	"assumptions": ((envelope.readings(rule) | envelope.readings(tier)) | rounding_readings(values, tier)),
	"missing": missing,
	"working": [step |
		detail.asked("working")
		count(missing) == 0
		rows <= most_written
		some step in working(tier, rows, values)
	],
}} if {
	rows := input.facts[definition.sample.counts]
	tier := tier_of(rule, rows)
	missing := {{"parameter": concat(".", [tier_name(rule, definition.rule, rows), figure])} |
		some figure in open_figures(tier)
	}
	done := object.get(input.facts, definition.sample.done, null)
	[outcome, values] := result(missing, tier, rows, done)
	over := {index | some index, duty in rule.obligations; is_over(duty.until, done, values)}
}

# Some duties are over once a row was checked, some once all were; of no row there is none to check.
is_over("first_checked", done, _) if {
	is_number(done)
	done > 0
}

is_over("all_checked", _, values) if values.shortfall == 0

is_over("all_checked", _, values) if values.samples == 0

open_figures(tier) := {figure | some figure in ["minimum", "maximum"]; tier[figure] == "unset"} | {"rate" |
	tier.rate.value == "unset"
}

tier_of(rule, _) := rule if not rule.tiers

tier_of(rule, rows) := rule.tiers[tier_index(rule, rows)] if rule.tiers

tier_index(rule, rows) := min({index | some index, tier in rule.tiers; not above(rows, tier)})

tier_name(rule, name, _) := name if not rule.tiers

tier_name(rule, name, rows) := concat(".", [name, "tiers", format_int(tier_index(rule, rows), 10)]) if rule.tiers

above(rows, tier) if rows > tier.up_to

result(missing, _, _, _) := ["indeterminate", {}] if count(missing) > 0

result(missing, tier, rows, done) := ["required", object.union({"samples": samples, "rule": step}, open)] if {
	count(missing) == 0
	[samples, step] := sized(tier, rows)
	open := shortfall(samples, done)
}

# Each step keeps the number and the step that last changed it.
sized(tier, rows) := capped(at_most(at_least([at_rate(rows, tier.rate), "rate"], tier), tier), rows)

# From the rows and the rate to the number of samples; a bound stands there where the rule has one.
working(tier, rows, values) := array.concat(
	array.concat([{"step": "rows", "value": rows, "unit": "rows"}, rate_step(tier)], share_steps(tier, rows)),
	array.concat(
		[{"step": bound, "value": tier[bound], "unit": "rows", "clause": tier.clause} | some bound in ["minimum", "maximum"]; tier[bound]],
		[{"step": "samples", "value": values.samples, "unit": "rows"}],
	),
)

rate_step(tier) := {
	"step": "rate",
	"value": concat("/", [format_int(tier.rate.value.numerator, 10), format_int(tier.rate.value.denominator, 10)]),
	"clause": tier.clause,
}

share_steps(tier, rows) := [
	{"step": "share", "value": share(rows, tier.rate.value), "unit": "rows"},
	object.union({"step": "rounded", "value": at_rate(rows, tier.rate), "unit": "rows"}, {"reading": id | id := tier.rate.readings[0]}),
]

# More rows than any log has are not written out, for not every engine writes such numbers alike.
most_written := 1000000000

# The share as a decimal: the denominator is a power of ten.
share(rows, rate) := concat(".", [format_int(((rows * rate.numerator) - remainder) / rate.denominator, 10), decimals]) if {
	remainder := (rows * rate.numerator) % rate.denominator
	padded := format_int(rate.denominator + remainder, 10)
	decimals := substring(padded, 1, count(padded) - 1)
}

# METADATA
# title: A share of a whole number, in whole numbers
at_rate(rows, rate) := whole + round_up(remainder, rate) if {
	remainder := (rows * rate.value.numerator) % rate.value.denominator
	whole := ((rows * rate.value.numerator) - remainder) / rate.value.denominator
}

round_up(remainder, rate) := 1 if {
	rate.rounding == "up"
	remainder > 0
} else := 1 if {
	rate.rounding == "half_up"
	remainder * 2 >= rate.value.denominator
} else := 0

at_least(sized, tier) := [tier.minimum, "minimum"] if {
	tier.minimum > sized[0]
} else := sized

at_most(sized, tier) := [tier.maximum, "maximum"] if {
	tier.maximum < sized[0]
} else := sized

capped(sized, rows) := [rows, "all"] if {
	rows < sized[0]
} else := sized

# How the share is rounded matters only where the share decides.
rounding_readings(values, tier) := {reading |
	values.rule == "rate"
	some reading in envelope.readings(object.union(tier.rate, {"clause": tier.clause}))
}

shortfall(samples, done) := {"shortfall": max([0, samples - done])} if is_number(done)

else := {}
