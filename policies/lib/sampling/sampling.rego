# METADATA
# title: How many samples a number of rows asks for
# description: |
#   Rate, rounded, then minimum, then maximum, then no more than there are (C9, G1). Integers only: a rate is a fraction
#   of whole numbers, so no rounding of decimals can shift a limit. A tier is a rule, or a part of it, that has such figures.
package hdp.lib.sampling

import data.hdp.lib.detail
import data.hdp.lib.envelope

# METADATA
# title: The tier for so many rows
# description: Of `tiers`, the first that they all fit into; of `marginal` ones each has the rows above the one before.
tier_of(rule, _) := rule if not rule.tiers

tier_of(rule, rows) := rule.tiers[tier_index(rule, rows)] if rule.tiers

# METADATA
# title: The parameter that is the tier
tier_name(rule, name, _) := name if not rule.tiers

tier_name(rule, name, rows) := concat(".", [name, "tiers", format_int(tier_index(rule, rows), 10)]) if rule.tiers

tier_index(rule, rows) := min({index | some index, tier in rule.tiers; not above(rows, tier)})

above(rows, tier) if rows > tier.up_to

# METADATA
# title: The figures that the text leaves open, as paths below the tier
# description: Where it has none at all, that is the rate.
open_figures(tier) := set() if {
	tier.rate.value != "unset"
	not "unset" in tier
} else := {"rate"} if {
	not tier.rate
	not tier.minimum
	not tier.fixed
	not tier.marginal
	not tier.per_user
} else := (({figure | some figure in ["minimum", "maximum", "fixed"]; tier[figure] == "unset"} | {"rate" |
	tier.rate.value == "unset"
}) | {concat(".", ["marginal", format_int(index, 10), "rate"]) |
	some index, part in tier.marginal
	open_part(part)
}) | {concat(".", ["marginal", format_int(index, 10), "up_to"]) |
	some index, part in tier.marginal
	index < count(tier.marginal) - 1
	not part.up_to
}

open_part(part) if not part.rate

open_part(part) if part.rate.value == "unset"

# METADATA
# title: The number of samples, and the step that last changed it
# description: |
#   `besides` is a number that is asked for at least, with its name, or [0, ""].
sized(tier, rows, [0, ""]) := capped(at_most(at_least(begun(tier, rows), tier), tier), rows)

sized(tier, rows, [number, step]) := capped(at_most(more(at_least(begun(tier, rows), tier), [number, step]), tier), rows) if {
	step != ""
}

begun(tier, rows) := [at_rate(rows, tier.rate), "rate"] if {
	tier.rate
} else := [tier.fixed, "fixed"] if {
	tier.fixed
} else := [sum(shares), "rate"] if {
	shares := [at_rate(portion(tier.marginal, index, rows), part.rate) | some index, part in tier.marginal]

	# A part without a share is no part of nothing.
	count(shares) == count(tier.marginal)
} else := [0, "minimum"] if {
	not tier.rate
	not tier.fixed
	not tier.marginal
}

# The rows that lie above the part before and not above this one.
portion(parts, index, rows) := min([rows, object.get(parts[index], "up_to", rows)]) - min([rows, below(parts, index)])

below(_, 0) := 0

below(parts, index) := parts[index - 1].up_to

at_least(sized, tier) := [tier.minimum, "minimum"] if {
	tier.minimum > sized[0]
} else := sized

more(sized, besides) := besides if {
	besides[0] > sized[0]
} else := sized

at_most(sized, tier) := [tier.maximum, "maximum"] if {
	tier.maximum < sized[0]
} else := sized

capped(sized, rows) := [rows, "all"] if {
	rows < sized[0]
} else := sized

# METADATA
# title: A share of a whole number, in whole numbers
at_rate(rows, rate) := whole + rounded_up(remainder, rate) if {
	remainder := (rows * rate.value.numerator) % rate.value.denominator
	whole := ((rows * rate.value.numerator) - remainder) / rate.value.denominator
}

rounded_up(remainder, rate) := 1 if {
	rate.rounding == "up"
	remainder > 0
} else := 1 if {
	rate.rounding == "half_up"
	remainder * 2 >= rate.value.denominator
} else := 0

# METADATA
# title: How the share is rounded matters only where the share decides
rounding_readings(values, tier) := {reading |
	values.rule == "rate"
	some part in rated(tier)
	some reading in envelope.readings(object.union(part.rate, {"clause": part.clause}))
}

rated(tier) := [tier] if tier.rate

rated(tier) := tier.marginal if not tier.rate

# METADATA
# title: From the rows and the rate to the number of samples
# description: A bound stands there where the rule has one.
working(tier, rows, values) := [step |
	detail.asked("working")
	rows <= most_written
	some step in steps(tier, rows, values)
]

steps(tier, rows, values) := array.concat(
	array.concat([{"step": "rows", "value": rows, "unit": "rows"}], rate_steps(tier, rows)),
	array.concat(
		[{"step": bound, "value": tier[bound], "unit": "rows", "clause": tier.clause} | some bound in ["fixed", "minimum", "maximum"]; tier[bound]],
		[{"step": "samples", "value": values.samples, "unit": "rows"}],
	),
)

rate_steps(tier, rows) := [
	{
		"step": "rate",
		"value": concat("/", [format_int(tier.rate.value.numerator, 10), format_int(tier.rate.value.denominator, 10)]),
		"clause": tier.clause,
	},
	{"step": "share", "value": share(rows, tier.rate.value), "unit": "rows"},
	object.union({"step": "rounded", "value": at_rate(rows, tier.rate), "unit": "rows"}, {"reading": id | id := tier.rate.readings[0]}),
] if {
	tier.rate
} else := [{"step": "rate", "value": at_rate(part_rows, part.rate), "unit": "rows", "clause": part.clause} |
	some index, part in tier.marginal
	part_rows := portion(tier.marginal, index, rows)
]

# More rows than any log has are not written out, for not every engine writes such numbers alike.
most_written := 1000000000

# The share as a decimal: the denominator is a power of ten.
share(rows, rate) := concat(".", [format_int(((rows * rate.numerator) - remainder) / rate.denominator, 10), decimals]) if {
	remainder := (rows * rate.numerator) % rate.denominator
	padded := format_int(rate.denominator + remainder, 10)
	decimals := substring(padded, 1, count(padded) - 1)
}
