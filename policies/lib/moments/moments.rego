# METADATA
# title: Facts that are days, or moments of a day
# description: |
#   Moments are written in the time of Taipei, so that they compare as texts, a day before its hours. Where a day stands
#   beside a moment, it is taken for its end: what was done on a day is not known to have been done before the hour.
# schemas:
#   - input: schema.request
package hdp.lib.moments

import data.hdp.lib.instants
import data.hdp.lib.periods

# METADATA
# title: The moment that is asked about
now := concat("", [input.as_of, "T24"]) if count(input.as_of) == 10

else := instants.later(input.as_of, 0)

# METADATA
# title: What a fact says, or "untold"
fact(path) := object.get(input.facts, split(path, "."), "untold")

# METADATA
# title: The day or moment of a fact
# description: |
#   {"on", "missing", "parts"}; `on` is null where the fact says that there is none, and is not there where it is not known.
#   The name of a period stands for its last day.
of_fact(path) := {"on": day, "missing": set(), "parts": []} if {
	day := told(fact(path))
} else := {"missing": {{"fact": path}}, "parts": []}

# METADATA
# title: A value of a fact as a day or moment, or null
told(value) := null if value == null

else := value if {
	count(value) == 10
	value >= "1900-01-01"
	value <= "9999-12-31"
}

else := instants.later(value, 0) if count(value) > 10

else := periods.named(value).last

# METADATA
# title: When it was done by the fact; "" if it was not, or not yet
# description: What is only said to be done was done by now.
done_at(path) := moment if {
	moment := told(fact(path))
	happened(moment)
} else := now if {
	fact(path) == true
} else := ""

# METADATA
# title: The day or moment has come
happened(moment) if {
	moment >= "1900-01-01"
	moment <= now
}

# METADATA
# title: A moment is after the last day, or the last moment, of something
passed(moment, limit) if {
	count(limit) == 10
	substring(moment, 0, 10) > limit
}

passed(moment, limit) if {
	count(limit) > 10
	end_of(moment) > limit
}

# METADATA
# title: The first day, or the first moment, of something has come
reached(moment, first) if {
	count(first) == 10
	substring(moment, 0, 10) >= first
}

reached(moment, first) if {
	count(first) > 10
	end_of(moment) >= first
}

end_of(moment) := concat("", [moment, "T24"]) if count(moment) == 10

end_of(moment) := moment if count(moment) > 10

# METADATA
# title: A day or moment that an answer can tell
# description: Not one that lies beyond the calendar.
is_told(moment) if {
	moment >= "1900-01-01"
	moment < "2200-01-01"
}
