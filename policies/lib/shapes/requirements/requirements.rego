# METADATA
# title: Decisions that are a list of requirements
# description: |
#   The parameters list what must be there, each under its reason code: a fact and what it is to be. A requirement that
#   is neither met nor undecided is not met. `when` binds it to some values of other facts. One that is `optional` asks
#   for nothing where its fact is not told. One that is `waived` for other values is fine by its own fact, whatever those.
package hdp.lib.shapes.requirements

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
	failed := {code | some code, requirement in applying; standing(requirement) == "failed"}
	missing_facts := {{"fact": path} |
		some requirement in applying
		some path in needed_paths(requirement)
		lacks(requirement, path)
	}
	missing_numbers := {{"parameter": concat(".", [definition.rule, code])} | some code, requirement in applying; requirement.is == "unset"}
	reasons := {envelope.about(code, cited(definition, applying[code]), lacking(applying[code])) | some code in failed}
	outcome := outcome_of(definition.kind, reasons, missing_facts | missing_numbers)
}

# How the text is read for some of the values, or for a unit by its full name, is told of those alone.
readings(definition, requirement) := ({reading |
	requirement.readings
	some reading in envelope.readings(cited(definition, requirement))
} | {reading |
	special := requirement.by_value[fact(requirement.fact)]
	some reading in envelope.readings(special)
}) | {reading |
	units.named_in_full(fact(requirement.fact), requirement.one_of, requirement.full_names)
	some reading in envelope.readings(requirement.full_names)
}

# Some other fact, which is told, has another value.
waived(requirement) if {
	some path, values in requirement.when
	excluded(fact(path), values)
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

# A fact that is not given, or null, is not known.
fact(path) := object.get(input.facts, split(path, "."), null)

is_blank(value) if {
	is_string(value)
	not facts.stated(value)
}

lacks(_, path) if fact(path) == null

# Who has no name may be the same person.
lacks(requirement, path) if {
	requirement.differs_from
	is_blank(fact(path))
}

# What a list says: its items but for those that say nothing.
stated_items(path) := {item |
	some item in fact(path)
	not is_blank(item)
}

# Whom a list names.
names(path) := {facts.name_of(item) | some item in stated_items(path)}

# Until its conditions are known, nothing more is needed for a rule.
needed_paths(requirement) := set() if {
	not_needed(requirement)
} else := unknown if {
	unknown := {path | some path in conditions(requirement); fact(path) == null}
	count(unknown) > 0
	not requirement.waived
} else := conditions(requirement) | paths(requirement)

not_needed(requirement) if {
	requirement.optional
	fact(requirement.fact) == null
}

not_needed(requirement) if {
	requirement.waived
	met(requirement)
}

paths(requirement) := {requirement.fact, requirement.differs_from} if requirement.differs_from

else := {requirement.fact, requirement.covers} if requirement.covers

else := {requirement.fact, requirement.equals} if requirement.equals

else := {requirement.fact}

# A rule binds where the facts of its condition are as it says; where one is not known, that has to be known first.
applies(requirement) if {
	every path, values in object.get(requirement, "when", {}) {
		binding(fact(path), values)
	}
}

binding(value, values) if value in values

binding(null, _)

conditions(requirement) := {path | some path, _ in requirement.when}

# Some rules rest on another clause for some of the roles that the decision binds.
cited(definition, requirement) := object.union(object.remove(requirement, {"also"}), {"clause": clauses[0]}) if {
	clauses := [entry.clause |
		some entry in requirement.by_role
		some path, _ in definition.binds
		entry.role == fact(path)
	]
	count(clauses) > 0
} else := requirement

duties(definition, rule) := [envelope.act(duty.code, cited(definition, duty)) |
	some duty in rule.obligations
	applies(duty)
]

grounds(definition, rule, outcome) := {envelope.cite(definition.grounds.code, ground) |
	outcome in {"permit", "compliant"}
	ground := rule[definition.grounds.list][fact(definition.grounds.fact)]
}

standing(requirement) := "met" if {
	not_needed(requirement)
} else := "undecided" if {
	some path in (paths(requirement) | conditions(requirement))
	lacks(requirement, path)
} else := "undecided" if {
	requirement.is == "unset"
} else := "met" if {
	met(requirement)
} else := "failed"

# Which of several are not there: of what the list is to contain, or, where another fact lists that, the places in it.
lacking(requirement) := {item | some item in requirement.contains} - stated_items(requirement.fact) if {
	several(requirement)
} else := {place |
	given := names(requirement.fact)
	some index, item in fact(requirement.covers)
	not facts.name_of(item) in given
	place := concat("", [requirement.covers, "[", format_int(index, 10), "]"])
}

several(requirement) if count(requirement.contains) > 1

several(requirement) if requirement.names_each

met(requirement) if fact(requirement.fact) == requirement.is

met(requirement) if fact(requirement.fact) in requirement.one_of

met(requirement) if units.named_in_full(fact(requirement.fact), requirement.one_of, requirement.full_names)

met(requirement) if {
	requirement.contains
	given := stated_items(requirement.fact)
	needed := {item | some item in requirement.contains}
	count(needed - given) == 0
	is_array(fact(requirement.fact))
}

met(requirement) if {
	requirement.covers
	given := names(requirement.fact)
	needed := {facts.name_of(item) | some item in fact(requirement.covers)}
	count(needed - given) == 0
	is_array(fact(requirement.fact))
	is_array(fact(requirement.covers))
}

met(requirement) if {
	is_array(fact(requirement.fact))
	count(names(requirement.fact)) == requirement.how_many
}

met(requirement) if {
	requirement.differs_from
	different(fact(requirement.fact), fact(requirement.differs_from))
}

met(requirement) if {
	requirement.equals
	fact(requirement.fact) == fact(requirement.equals)
}

met(requirement) if fact(requirement.fact) < requirement.below

# Of a name that is too long to be parted it is not known whether it is another.
different(one, other) if {
	is_string(one)
	facts.trimmed(one) != facts.trimmed(other)
}

different(one, other) if {
	not is_string(one)
	one != other
}

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
		fact(path) != null
	}
}
