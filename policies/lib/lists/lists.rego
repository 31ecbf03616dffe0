# METADATA
# title: Lists
package hdp.lib.lists

# METADATA
# title: Lists one after the other, each entry once
in_turn(lists) := [entry |
	all := [entry | some list in lists; some entry in list]
	some index, entry in all
	index == min({earlier | some earlier, other in all; other == entry})
]
