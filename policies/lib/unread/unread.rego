# METADATA
# title: Facts that were told and that the rule does not read (G21)
# description: |
#   Which facts a version does not read stands in the data, by decision; it is found there by the parameters of the version
#   and what the decision says of each fact (`read_where`).
# schemas:
#   - input: schema.request
package hdp.lib.unread

import data.hdp.lib.facts

# METADATA
# title: The paths below `facts` that were told for nothing
# description: Where no rule was applied, nothing was to be read.
facts_of(decision, version, outcome) := [fact.name |
	outcome != "not_regulated"
	some fact in version.unread[decision]
	told(object.get(input.facts, fact.path, null))
	concerns(fact)
]

told(value) if {
	value != null
	not is_string(value)
}

told(value) if facts.stated(value)

# Some facts are read or not by what another fact says, such as the form of the data.
concerns(fact) if not fact.where

concerns(fact) if input.facts[fact.where.fact] in fact.where.one_of
