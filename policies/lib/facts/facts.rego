# METADATA
# title: What a fact says on the day asked about
# description: |
#   OPA orders null before every string, so a date that may be null is never compared as it is: it goes through here.
package hdp.lib.facts

import data.hdp.lib.law

# METADATA
# title: The date is given and not after the day asked about
# description: What is dated later has not happened. A text that is no date lies outside the bounds on either side.
happened(date) if {
	date >= "1900-01-01"
	date <= law.as_of
}

# METADATA
# title: The day asked about is before the date
before(date) if {
	date > law.as_of
	date <= "9999-12-31"
}

# METADATA
# title: The day asked about is the date or before it
through(date) if {
	date >= law.as_of
	date <= "9999-12-31"
}

# METADATA
# title: The text says something
# description: |
#   White space and characters that do not show, alone, say nothing; nor does what begins with a thousand of them, since a
#   text of a million characters, parted, would need more memory than there is. Most texts show with the first.
stated(text) if {
	shows(substring(text, 0, 1))
} else if {
	some character in split(substring(text, 1, 999), "")
	shows(character)
}

# METADATA
# title: The character is one that is seen
shows(character) if {
	character != ""
	object.get(data.texts.blank_characters, character, false) == false
}

# METADATA
# title: Two texts name the same
# description: What stands around a name and does not show is no part of it; what says nothing names nobody.
same(text, other) if {
	text == other
	stated(text)
} else if {
	trimmed(text) == trimmed(other)
}

# METADATA
# title: The text from the first to the last of its characters that show
# description: |
#   None of a text that says nothing, or is too long to be parted. Most texts begin and end with what shows, and are what
#   they are.
trimmed(text) := text if {
	shows(substring(text, 0, 1))
	shows(substring(text, count(text) - 1, 1))
} else := substring(text, first, (last - first) + 1) if {
	count(text) <= 1000
	places := {place | some place, character in split(text, ""); shows(character)}
	first := min(places)
	last := max(places)
}

# METADATA
# title: The name that a text is, without what stands around it and does not show
# description: What says nothing, or is too long to be parted, stays as it is.
name_of(text) := name if {
	name := trimmed(text)
} else := text
