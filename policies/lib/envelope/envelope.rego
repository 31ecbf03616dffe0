# METADATA
# title: The answer document
# description: |
#   Every decision answers in this shape. A part that a decision does not name is empty; every list is sorted and
#   without duplicates, so that equal requests give equal answers on every engine.
# schemas:
#   - input: schema.request
package hdp.lib.envelope

import data.hdp.lib.law
import data.hdp.lib.unread

# METADATA
# title: The answer where there is no rule to answer by
# description: |
#   Every decision begins with it. The version stands in a list, which is empty where none is in force: a function whose
#   argument is undefined is undefined too.
unanswered(decision, []) := not_in_force(decision)

unanswered(decision, [version]) := text_unavailable(decision, version) if version.text == "unavailable"

unanswered(decision, [version]) := not_regulated(decision, version) if version.text == "available"

# METADATA
# title: The answer where no version is in force
# description: It rests on what is read to be the regulation's first day.
not_in_force(decision) := document(decision, {"effective_from": null}, "not_in_force", {
	"assumptions": readings(law.first_version),
})

# METADATA
# title: The answer where the text of the version in force is not to be had (K1)
text_unavailable(decision, version) := document(decision, version, "indeterminate", {
	"reasons": {cite("version_text_unavailable", version)},
	"assumptions": readings(version),
})

# METADATA
# title: The answer where the regulation is silent
not_regulated(decision, version) := document(decision, version, "not_regulated", {})

# METADATA
# title: The answer
# description: |
#   Only to a request that asks for this decision: what the facts of another's request seem to say is no answer. A part
#   that is a set is sorted; one that is a list keeps its order, such as that of the procedure.
document(decision, version, outcome, parts) := completed(
	{
		"decision": decision,
		"jurisdiction": input.jurisdiction,
		"version": version.effective_from,
		"as_of": input.as_of,
		"outcome": outcome,
		"values": object.get(parts, "values", {}),
		"reasons": ordered(object.get(parts, "reasons", []), "code"),
		"obligations": ordered(object.get(parts, "obligations", []), "code"),
		"warnings": ordered(object.get(parts, "warnings", []), "code"),
		"assumptions": ordered(object.get(parts, "assumptions", set()) | unstated_start(version), "id"),
		"missing": [place[1] | some place in sort([[name, entry] | some entry in object.get(parts, "missing", []); some name in entry])],
	},
	unread.facts_of(decision, version, outcome),
	parts,
) if {
	input.decision == decision
}

# What most answers have not is left out of those.
completed(answer, not_considered, parts) := answer if {
	count(not_considered) == 0
	not asked_for_detail
} else := object.union(answer, {name: list |
	some name, list in {
		"not_considered": not_considered,
		"checks": object.get(parts, "checks", []),
		"working": object.get(parts, "working", []),
	}
	count(list) > 0
})

asked_for_detail if input.detail

ordered(entries, _) := entries if is_array(entries)

# By name, then by clause; what else an entry says decides last.
ordered(entries, name) := [place[2] | some place in sort([[entry[name], entry.clause, entry] | some entry in entries])] if {
	not is_array(entries)
}

# A version that does not state its first day: every answer from it depends on the reading that sets the day.
unstated_start(version) := {assumption |
	version.effective_from_basis == "assumed"
	some assumption in readings(version)
}

# METADATA
# title: An entry of an answer with the clauses of the rule that it rests on
cite(code, rule) := {"code": code, "clause": rule.clause, "also": rule.also}

cite(code, rule) := {"code": code, "clause": rule.clause} if not rule.also

# METADATA
# title: A rule that another clause was put into
# description: It does not rest on its own clause besides.
moved(rule) := rule if {
	not rule.clause in rule.also
} else := object.union(object.remove(rule, {"also"}), {"also": others}) if {
	others := [clause | some clause in rule.also; clause != rule.clause]
	count(others) > 0
} else := object.remove(rule, {"also"})

# METADATA
# title: The readings that a rule follows, each with the clause that it reads
readings(rule) := {{"id": id, "clause": rule.clause} | some id in rule.readings}

# METADATA
# title: The warnings that an agency's own settings decide a rule's numbers
# description: The host lists in the rule which of its parameters were set; what the law alone says has no such list.
agency_warnings(rule) := {{"code": "agency_setting", "clause": rule.clause, "parameter": parameter} |
	some parameter in rule.agency
}

# METADATA
# title: An entry about some of several things, which it names
# description: The items are a set of codes or of paths of facts, or a list in its order; of none there is nothing to name.
about(code, rule, items) := cite(code, rule) if {
	count(items) == 0
} else := object.union(cite(code, rule), {"items": items}) if {
	is_array(items)
} else := object.union(cite(code, rule), {"items": sort(items)})

# METADATA
# title: The duties that a rule brings, in the order of the procedure
obligations(rule) := [listed(duty) | some duty in rule.obligations]

# Most stand in the rule as they stand in the answer, and are not made anew.
listed(duty) := duty if {
	not duty.by
	not duty.to
	not duty.when
	not duty.by_role
	not duty.readings
} else := act(duty.code, duty)

# METADATA
# title: An act that is to be done, by whom and to whom it goes
# description: |
#   As the rule says it of the act, or, where what the rule says of it stands in a value already, as it says it of the `duty`.
act(code, rule) := cite(code, rule) if {
	not rule.by
	not rule.to
	not rule.duty
} else := object.union(cite(code, rule), sides(object.get(rule, "duty", rule)))

sides(who) := {"by": sort(who.by)} if not who.to

else := {"to": sort(who.to)} if not who.by

else := {"by": sort(who.by), "to": sort(who.to)}

# METADATA
# title: The outcome of a permission
# description: A decided no beats an undecided answer, and an undecided one beats a yes.
permission(reasons, missing) := "deny" if {
	count(reasons) > 0
} else := "indeterminate" if {
	count(missing) > 0
} else := "permit"

# METADATA
# title: The outcome of a check
check(reasons, missing) := "violation" if {
	count(reasons) > 0
} else := "indeterminate" if {
	count(missing) > 0
} else := "compliant"

# METADATA
# title: The outcome of a duty
duty(statuses, missing) := "overdue" if {
	"overdue" in statuses
} else := "indeterminate" if {
	count(missing) > 0
} else := "due" if {
	"due" in statuses
} else := "may_act" if {
	"may_act" in statuses
} else := "not_due"
