# METADATA
# title: What an answer tells besides where the request asks for it
# description: |
#   `checks`, every check that the rule makes, and `working`, how a number or a day was found. Nothing else of the answer
#   depends on them, and none of them is made where nobody asks.
# schemas:
#   - input: schema.request
package hdp.lib.detail

# METADATA
# title: The request asks for this part
asked(part) if part in input.detail

# METADATA
# title: A check that the rule makes, and how it stands
check(code, rule, state) := {"code": code, "clause": rule.clause, "state": state}

# METADATA
# title: The checks of a rule that stand as its reasons and what is missing say
# description: What is not failed is unknown while anything is missing, for all of them rest on the same facts.
checks(codes, rule, reasons, missing) := [check(code, rule, state) |
	asked("checks")
	some code in codes
	state := state_of(code, {reason.code | some reason in reasons}, missing)
]

state_of(code, failed, missing) := "failed" if {
	code in failed
} else := "unknown" if {
	count(missing) > 0
} else := "passed"

# METADATA
# title: How a day was counted from another
# description: |
#   From which day, how long, and the days that are found: the `values` of these names, without those that lie beyond the
#   calendar. The first name names the steps.
counted(names, from, length, rule, values) := array.concat(
	[
		{"step": concat("_", [names[0], "from"]), "value": from},
		{"step": concat("_", [names[0], "length"]), "value": amount, "unit": unit, "clause": rule.clause},
	],
	[{"step": name, "value": values[name]} | some name in names],
) if {
	asked("working")
	some unit, amount in length
} else := []

# METADATA
# title: How the period was found in which something falls due
# description: The first period counts whole or as a part by a reading, which is named.
periodic(rule, started, period) := [
	{"step": "counted_from", "value": started},
	{"step": "interval", "value": rule.interval, "clause": rule.clause},
	{"step": "period", "value": period.name},
	{"step": "due_on", "value": period.last},
] if {
	asked("working")
} else := []
