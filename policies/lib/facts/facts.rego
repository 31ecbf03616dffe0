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
# description: White space and characters that do not show, alone, say nothing.
stated(text) if {
	is_string(text)
	trim(text, data.texts.blank_characters) != ""
}

# METADATA
# title: Two texts name the same
# description: What stands around a name and does not show is no part of it; what says nothing names nobody.
same(text, other) if {
	stated(text)
	is_string(other)
	trim(text, data.texts.blank_characters) == trim(other, data.texts.blank_characters)
}
