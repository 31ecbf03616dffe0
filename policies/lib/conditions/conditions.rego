# METADATA
# title: What facts must be
# description: |
#   A condition has a `fact` and what it must be. One that has `of` has several such, and asks that as many of them hold as
#   `needed` says, or all.
# schemas:
#   - input: schema.request
package hdp.lib.conditions

import data.hdp.lib.dates
import data.hdp.lib.facts
import data.hdp.lib.law
import data.hdp.lib.moments
import data.hdp.lib.units

# METADATA
# title: What a fact says; null where it is not known
fact(path) := object.get(input.facts, split(path, "."), null)

is_blank(value) if {
	is_string(value)
	not facts.stated(value)
}

# METADATA
# title: A fact of a condition is not known
lacks(_, path) if fact(path) == null

# Who has no name may be the same person.
lacks(requirement, path) if {
	requirement.differs_from
	is_blank(fact(path))
}

# METADATA
# title: The items of a list but for those that say nothing
stated_items(path) := {item |
	some item in fact(path)
	not is_blank(item)
}

# METADATA
# title: Whom a list names
names(path) := {facts.name_of(item) | some item in stated_items(path)}

# METADATA
# title: The facts are as the condition says
# description: They are known, and so are its numbers.
met(condition) if {
	fact(condition.fact) == condition.is
} else if {
	fact(condition.fact) in condition.one_of
} else if {
	units.named_in_full(fact(condition.fact), condition.one_of, condition.full_names)
} else if {
	condition.contains
	given := stated_items(condition.fact)
	needed := {item | some item in condition.contains}
	count(needed - given) == 0
	is_array(fact(condition.fact))
} else if {
	condition.covers
	given := names(condition.fact)
	needed := {facts.name_of(item) | some item in fact(condition.covers)}
	count(needed - given) == 0
	is_array(fact(condition.fact))
	is_array(fact(condition.covers))
} else if {
	is_array(fact(condition.fact))
	count(names(condition.fact)) == condition.how_many
} else if {
	condition.differs_from
	different(fact(condition.fact), fact(condition.differs_from))
} else if {
	condition.equals
	fact(condition.fact) == fact(condition.equals)
} else if {
	fact(condition.fact) < condition.below
} else if {
	amount := amount_of(fact(condition.fact))
	bounded(condition, amount)
} else if {
	condition.happened
	moments.happened(moments.told(fact(condition.fact)))
} else if {
	condition.not_passed
	facts.through(fact(condition.fact))
} else if {
	condition.within
	is_within(moments.told(fact(condition.fact)), condition.within)
} else if {
	condition.not_before
	is_after(moments.told(fact(condition.fact)), moments.told(fact(condition.not_before)))
} else if {
	condition.in_turn
	signed_in_turn(fact(condition.fact), condition.in_turn)
}

# Of a name that is too long to be parted it is not known whether it is another.
different(one, other) if {
	is_string(one)
	facts.trimmed(one) != facts.trimmed(other)
}

different(one, other) if {
	not is_string(one)
	one != other
}

bounded(condition, amount) if {
	amount >= condition.at_least
	is_number(object.get(condition, "at_most", 0))
	amount <= object.get(condition, "at_most", amount)
} else if {
	not condition.at_least
	is_number(condition.at_most)
	amount <= condition.at_most
}

# Of a list it is said how many items it has.
amount_of(number) := number if is_number(number)

amount_of(list) := count([item | some item in list; not is_blank(item)]) if is_array(list)

# At most so long ago
is_within(day, time) if {
	some unit in ["months", "days"]
	time[unit] >= 0
	moments.happened(day)
	not is_over(day, time)
}

is_over(day, time) if law.as_of > dates.add(substring(day, 0, 10), time)

is_after(day, earlier) if {
	moments.happened(earlier)
	moments.happened(day)
	day >= earlier
}

# What somebody signed anew must be signed anew by those after.
signed_in_turn(signatures, parties) if {
	places := [max(at) |
		some party in parties
		at := [place | some place, signed in signatures; signed == party]
		count(at) > 0
	]
	count(places) == count(parties)
	places == sort(places)
}

needed(condition) := object.get(condition, "needed", count(condition.of))

# METADATA
# title: Enough of several conditions hold
enough(condition) if {
	held := [one | some one in condition.of; state(one) == "met"]
	count(held) >= needed(condition)
}

state(one) := "unknown" if {
	some path in facts_of(one)
	lacks(one, path)
} else := "unknown" if {
	"unset" in one
} else := "met" if {
	met(one)
} else := "failed"

facts_of(one) := {path | some part in ["fact", "differs_from", "equals", "covers", "not_before"]; path := one[part]}

# METADATA
# title: The facts without which it is not known whether enough of several conditions hold
needed_facts(condition) := {path |
	still_open(condition)
	some one in condition.of
	some path in facts_of(one)
	lacks(one, path)
}

# METADATA
# title: The numbers that the text leaves open in several conditions, as steps below them
# description: None where it is known without them whether enough hold.
open_numbers(condition) := {["of", format_int(index, 10), member] |
	still_open(condition)
	some index, one in condition.of
	some member, "unset" in one
}

# Neither do enough hold, nor do too many not.
still_open(condition) if {
	states := [state(one) | some one in condition.of]
	count([held | some held in states; held == "met"]) < needed(condition)
	count([held | some held in states; held != "failed"]) >= needed(condition)
}
