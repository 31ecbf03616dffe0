# METADATA
# title: How many samples a percentage rule asks for
# description: |
#   Rate, rounded, then minimum, then maximum, then no more than there are (C9, G1). Integers only: a rate is a fraction
#   of whole numbers, so no rounding of decimals can shift a limit.
package hdp.lib.sampling

import data.hdp.lib.envelope

# METADATA
# title: The answer of a sampling rule on the facts of the request
# description: |
#   `rule` is the parameter group, `name` its path in the parameters. A group has the figures itself, or `tiers` by
#   the number of rows, of which the one that the whole number of rows falls into decides.
answer(decision, version, rule, name) := envelope.document(decision, version, outcome, {
	"values": values,
	"reasons": {envelope.cite("samples_due", tier) | outcome == "required"},
	"obligations": {obligation | outcome == "required"; some obligation in envelope.obligations(rule)},
	"warnings": envelope.agency_warnings(tier),
	"assumptions": ((envelope.readings(rule) | envelope.readings(tier)) | rounding_readings(values, tier)),
	"missing": missing,
}) if {
	tier := tier_of(rule, input.facts.queries)
	missing := {{"parameter": concat(".", [tier_name(rule, name, input.facts.queries), figure])} |
		some figure in open_figures(tier)
	}
	[outcome, values] := result(missing, tier, input.facts.queries)
}

open_figures(tier) := {figure | some figure in ["minimum", "maximum"]; tier[figure] == "unset"} | {"rate" |
	tier.rate.value == "unset"
}

tier_of(rule, _) := rule if not rule.tiers

tier_of(rule, rows) := rule.tiers[tier_index(rule, rows)] if rule.tiers

tier_index(rule, rows) := min({index | some index, tier in rule.tiers; not above(rows, tier)})

tier_name(rule, name, _) := name if not rule.tiers

tier_name(rule, name, rows) := concat(".", [name, "tiers", format_int(tier_index(rule, rows), 10)]) if rule.tiers

above(rows, tier) if rows > tier.up_to

result(missing, _, _) := ["indeterminate", {}] if count(missing) > 0

result(missing, tier, rows) := ["required", object.union({"samples": samples, "rule": step}, shortfall(samples))] if {
	count(missing) == 0
	[samples, step] := sized(tier, rows)
}

# Each step keeps the number and the step that last changed it.
sized(tier, rows) := capped(at_most(at_least([at_rate(rows, tier.rate), "rate"], tier), tier), rows)

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

shortfall(samples) := {"shortfall": max([0, samples - input.facts.checked])} if has_checked

shortfall(_) := {} if not has_checked

has_checked if is_number(input.facts.checked)
