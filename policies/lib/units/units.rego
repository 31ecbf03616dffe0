# METADATA
# title: Units by their names
# description: |
#   A regulation calls units by short names. The full name, with the authority's before it, and a name with blanks around it
#   mean the same unit (K32). The prefixes stand in the parameters. Nothing else is made equal.
package hdp.lib.units

import data.hdp.lib.facts

# METADATA
# title: The text names one of these units
# description: |
#   `full` is {"prefixes", "whole"}: what may stand before a short name, once and with nothing between, and names that
#   stand for themselves alone.
named(text, names, _) if text in names

named(text, names, full) if named_in_full(text, names, full)

# METADATA
# title: It names one of them, but not as the list does
named_in_full(text, names, full) if {
	full.prefixes
	every name in names {
		name != text
	}
	name := facts.trimmed(text)
	one_of(name, names, full)
}

one_of(name, names, full) if {
	some short in without_prefix(name, full.prefixes)
	short in names
}

one_of(name, _, full) if name in full.whole

# METADATA
# title: The name itself, and what is left of it behind a prefix
without_prefix(name, prefixes) := {name} | {rest |
	some prefix in prefixes
	substring(name, 0, count(prefix)) == prefix
	rest := substring(name, count(prefix), -1)
}

# METADATA
# title: Two texts name the same unit
# description: |
#   `list` is {"units", "full_names", "district_office", "districts", "district_sections"}, of which any may be left out. A
#   unit that it does not list has one name, with whatever does not show around it.
same(text, other, list) if short(text, list) == short(other, list)

short(text, list) := min(found) if {
	found := listed(facts.trimmed(text), list)
	count(found) > 0
} else := facts.trimmed(text)

listed(name, list) := {short |
	some short in without_prefix(name, list.full_names.prefixes)
	short in list.units
} | {short |
	some short in without_prefix(name, list.full_names.district_prefixes)
	section := district_section(short, list)
	section in array.concat([""], list.district_sections)
}

# METADATA
# title: The section of a district office, or "" for the office itself
district_section(name, list) := section if {
	[district, section] := split(name, list.district_office)
	district in list.districts
}
