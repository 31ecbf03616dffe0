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
