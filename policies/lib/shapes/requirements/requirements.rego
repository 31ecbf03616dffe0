# METADATA
# title: Decisions that are a list of requirements
# description: |
#   The parameters list what must be there, each under its reason code: a fact and what it is to be. A requirement that
#   is neither met nor undecided is not met. `when` binds it to some values of other facts. One that is `optional` asks
#   for nothing where its fact is not told. One that is `waived` for other values is fine by its own fact, whatever those.
package hdp.lib.shapes.requirements

import data.hdp.lib.conditions
import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.facts
import data.hdp.lib.units

# METADATA
# title: The answer of such a decision
# description: |
#   The definition has the `kind`, permission or check, and `rule`, the path of the rule in the parameters; it may have
#   `binds` and `grounds`, {"fact", "list", "code"}: what of the rule's list the fact names is the reason of a yes.
answer(definition, version, rule) := envelope.document(definition.decision, version, outcome, {
	"reasons": (reasons | grounds(definition, rule, outcome)),
	"obligations": [obligation | outcome in {"permit", "compliant"}; some obligation in duties(definition, rule)],
	"warnings": (advice(rule) | agency_warnings(rule)),
	"assumptions": (((envelope.readings(rule) | advice_readings(rule)) | {reading |
		some code, requirement in applying
		decisive(code, outcome, failed)
		some reading in readings(definition, requirement)
	}) | {reading |
		some requirement in rule.requirements
		waived(requirement)
		outcome in {"permit", "compliant", "indeterminate"}
		some reading in envelope.readings(requirement.waived)
	}),
	"missing": (missing_facts | missing_numbers),
	"checks": checks(definition, rule),
}) if {
	applying := {code: requirement | some code, requirement in rule.requirements; applies(requirement)}
	states := {code: standing(requirement) | some code, requirement in applying}
	failed := {code | some code, "failed" in states}
	missing_facts := {{"fact": path} |
		some requirement in applying
		some path in needed_paths(requirement)
		conditions.lacks(requirement, path)
	}
	missing_numbers := {{"parameter": concat(".", array.concat([definition.rule], steps))} |
		some code, "undecided" in states
		some steps in open_numbers(code, applying[code])
	}
	reasons := {envelope.about(code, cited(definition, applying[code]), lacking(applying[code])) | some code in failed}
	outcome := outcome_of(definition.kind, reasons, missing_facts | missing_numbers)
}

# How the text is read for some of the values, or for a unit by its full name, is told of those alone.
readings(definition, requirement) := ({reading |
	requirement.readings
	some reading in envelope.readings(cited(definition, requirement))
} | {reading |
	special := requirement.by_value[conditions.fact(requirement.fact)]
	some reading in envelope.readings(special)
}) | {reading |
	units.named_in_full(conditions.fact(requirement.fact), requirement.one_of, requirement.full_names)
	some reading in envelope.readings(requirement.full_names)
}

# Some other fact, which is told, has another value.
waived(requirement) if {
	some path, values in requirement.when
	excluded(conditions.fact(path), values)
}

excluded(value, values) if {
	value != null
	every bound in values {
		bound != value
	}
}

# Every requirement, in the order in which the regulation's file has them.
checks(definition, rule) := [detail.check(object.get(requirement, "told_as", code), cited(definition, requirement), state(requirement)) |
	detail.asked("checks")
	some code in rule.order
	requirement := rule.requirements[code]
]

state(requirement) := "not_asked" if {
	not applies(requirement)
} else := {"failed": "failed", "met": "passed", "undecided": "unknown"}[standing(requirement)]

outcome_of("permission", reasons, missing) := envelope.permission(reasons, missing)

outcome_of("check", reasons, missing) := envelope.check(reasons, missing)

decisive(code, outcome, failed) if {
	outcome in {"deny", "violation"}
	code in failed
}

decisive(_, outcome, _) if outcome in {"permit", "compliant", "indeterminate"}

# Until its conditions are known, nothing more is needed for a rule.
needed_paths(requirement) := set() if {
	not_needed(requirement)
} else := unknown if {
	unknown := {path | some path in condition_facts(requirement); conditions.fact(path) == null}
	count(unknown) > 0
	not requirement.waived
} else := condition_facts(requirement) | paths(requirement)

not_needed(requirement) if {
	requirement.optional
	conditions.fact(requirement.fact) == null
}

not_needed(requirement) if {
	requirement.waived
	conditions.met(requirement)
}

paths(requirement) := {requirement.fact} if requirement.is

else := {requirement.fact, requirement.differs_from} if requirement.differs_from

else := {requirement.fact, requirement.covers} if requirement.covers

else := {requirement.fact, requirement.equals} if requirement.equals

else := {requirement.fact, requirement.not_before} if requirement.not_before

else := conditions.needed_facts(requirement) if requirement.of

else := {requirement.fact}

# The numbers that the text leaves open, as steps below the rule. That of `is` is the requirement itself.
open_numbers(code, requirement) := {[code]} if {
	requirement.is == "unset"
} else := {["requirements", code, member] | some member, "unset" in requirement} if {
	"unset" in requirement
} else := {array.concat(["requirements", code], steps) | some steps in conditions.open_numbers(requirement)} if {
	requirement.of
} else := set()

# A rule binds where the facts of its condition are as it says; where one is not known, that has to be known first.
applies(requirement) if {
	every path, values in object.get(requirement, "when", {}) {
		binding(conditions.fact(path), values)
	}
}

binding(value, values) if value in values

binding(null, _)

condition_facts(requirement) := {path | some path, _ in requirement.when}

# Some rules rest on another clause for some of the roles that the decision binds.
cited(definition, requirement) := object.union(object.remove(requirement, {"also"}), {"clause": clauses[0]}) if {
	clauses := [entry.clause |
		some entry in requirement.by_role
		some path, _ in definition.binds
		entry.role == conditions.fact(path)
	]
	count(clauses) > 0
} else := requirement

duties(definition, rule) := [envelope.act(duty.code, cited(definition, duty)) |
	some duty in rule.obligations
	applies(duty)
]

grounds(definition, rule, outcome) := {envelope.cite(definition.grounds.code, ground) |
	outcome in {"permit", "compliant"}
	ground := rule[definition.grounds.list][conditions.fact(definition.grounds.fact)]
}

standing(requirement) := "met" if {
	not_needed(requirement)
} else := "undecided" if {
	some path in (paths(requirement) | condition_facts(requirement))
	conditions.lacks(requirement, path)
} else := "met" if {
	conditions.met(requirement)
} else := "met" if {
	conditions.enough(requirement)
} else := "undecided" if {
	count(open_numbers("", requirement)) > 0
} else := "failed"

# Which of several are not there: of what the list is to contain, or, where another fact lists that, the places in it.
lacking(requirement) := {item | some item in requirement.contains} - conditions.stated_items(requirement.fact) if {
	several(requirement)
} else := {party | some party in requirement.in_turn} - conditions.stated_items(requirement.fact) if {
	requirement.in_turn
} else := {place |
	given := conditions.names(requirement.fact)
	some index, item in conditions.fact(requirement.covers)
	not facts.name_of(item) in given
	place := concat("", [requirement.covers, "[", format_int(index, 10), "]"])
}

several(requirement) if count(requirement.contains) > 1

several(requirement) if requirement.names_each

agency_warnings(rule) := {warning | some part in rule; some warning in envelope.agency_warnings(part)}

# What the text adds and what decides nothing.
# It is given where what it is about is known.
advice(rule) := {envelope.cite(code, warning) |
	some code, warning in rule.advice
	known(warning)
	applies(warning)
}

advice_readings(rule) := {reading |
	some warning in rule.advice
	known(warning)
	applies(warning)
	some reading in envelope.readings(warning)
}

known(warning) if {
	every path, _ in object.get(warning, "when", {}) {
		conditions.fact(path) != null
	}
}
