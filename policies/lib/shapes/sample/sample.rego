# METADATA
# title: Decisions on how many rows, persons or units are to be checked
# description: |
#   The definition has `sample`. Its `counts` and `done` are the facts that say how many there are and how many were checked.
#   Besides it may have `per`, a list of groups that have those facts each, and `name`, what a group is called; `category`, a
#   fact by whose value the rule has other figures; `users`, how many share the rows; `during`, the period; `done_on`, the
#   day of the last check; `draw`, how they are drawn.
package hdp.lib.shapes.sample

import data.hdp.lib.check_by
import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.moments
import data.hdp.lib.sampling

# METADATA
# title: The answer of such a decision
# description: |
#   A quantity has its reason as `codes.required`, a duty has `codes.due`, `codes.overdue` and `codes.late`. A rule has the
#   figures itself, or `tiers` by the number of rows, or `categories` that have either.
answer(definition, version, rule) := envelope.document(definition.decision, version, found.outcome, found.parts) if {
	is_plain(definition)
	found := plain(definition, rule)
} else := envelope.not_regulated(definition.decision, version) if {
	is_silent(definition, rule)
} else := answer_in(definition, version, rule, check_by.of(definition, rule))

# METADATA
# title: The answer where the sample is to be checked by a day that the decision found itself
# description: That it is late is a warning, of the rule's `check_by`. The number is due all the same.
answer_by(definition, version, rule, due_on) := envelope.document(definition.decision, version, found.outcome, object.union(found.parts, {
	"values": object.union(found.parts.values, {"due_on": due_on}),
	"working": array.concat(found.parts.working, [{"step": "due_on", "value": due_on, "clause": rule.check_by.clause} |
		detail.asked("working")
	]),
	"warnings": (found.parts.warnings | late(rule, due_on, found.parts.values)),
	"assumptions": (found.parts.assumptions | envelope.readings(rule.check_by)),
})) if {
	found := plain(definition, rule)
}

# A quantity of all, whatever the period
is_plain(definition) if {
	not definition.sample.per
	not definition.sample.during
	not definition.sample.category
	not definition.sample.users
	not definition.sample.draw
}

plain(definition, rule) := {"outcome": outcome_of(missing), "parts": {
	"values": values,
	"reasons": {envelope.cite(definition.codes.required, tier) | count(missing) == 0},
	"obligations": [envelope.act(duty.code, duty) |
		count(missing) == 0
		some index, duty in rule.obligations
		not index in over
	],
	"warnings": envelope.agency_warnings(tier),
	"assumptions": ((envelope.readings(rule) | envelope.readings(tier)) | sampling.rounding_readings(values, tier)),
	"missing": missing,
	"working": sampling.working(tier, rows, values),
}} if {
	rows := input.facts[definition.sample.counts]
	is_number(rows)
	tier := sampling.tier_of(rule, rows)
	missing := {{"parameter": concat(".", [sampling.tier_name(rule, definition.rule, rows), figure])} |
		some figure in sampling.open_figures(tier)
	}
	done := told(input.facts, definition.sample.done)
	values := values_of(missing, tier, rows, [0, ""], done)
	over := {index | some index, duty in rule.obligations; is_over(duty.until, done, values)}
}

outcome_of(missing) := "indeterminate" if {
	count(missing) > 0
} else := "required"

# Some duties are over once a row was checked, some once all were; of no row there is none to check.
is_over("first_checked", done, _) if {
	is_number(done)
	done > 0
}

is_over("all_checked", _, values) if values.shortfall == 0

is_over("all_checked", _, values) if values.samples == 0

late(rule, due_on, values) := {envelope.cite("sample_late", rule.check_by) |
	law.as_of > due_on
	values.shortfall > 0
}

# The rule has no figures for this category.
is_silent(definition, rule) if {
	rule.categories
	not definition.sample.per
	category := moments.fact(definition.sample.category)
	is_string(category)
	category != "untold"
	not rule.categories[category]
}

answer_in(definition, version, rule, period) := envelope.document(definition.decision, version, outcome, {
	"values": object.union(amounts.values, period.values),
	"reasons": {object.union(envelope.about(code, tier, short(outcome, amounts)), period.named) |
		code := definition.codes[{"required": "required", "due": "due", "overdue": "overdue", "fulfilled_late": "late"}[outcome]]
		some tier in amounts.tiers
	},
	"obligations": [envelope.act(duty.code, duty) |
		outcome in {"required", "due", "overdue"}
		some index, duty in rule.obligations
		not index in over
	],
	"warnings": ({warning | some tier in amounts.tiers; some warning in envelope.agency_warnings(tier)} | warnings(definition, rule, amounts, period)),
	"assumptions": ((envelope.readings(rule) | amounts.readings) | period.readings),
	"missing": {entry | outcome != "not_due"; some entry in missing},
	"working": array.concat(amounts.working, period.working),
}) if {
	amounts := amounts_of(definition, rule)
	missing := (amounts.missing | period.missing) | unchecked(definition, amounts)
	outcome := standing(definition, amounts, period, missing)
	over := {index | some index, duty in rule.obligations; is_over(duty.until, amounts.done, amounts.values)}
}

# That it is late is told of a duty by its outcome.
warnings(definition, rule, amounts, period) := late(rule, period.due_on, amounts.values) if {
	rule.check_by
	not is_duty(definition)
	period.due_on != ""
} else := set()

is_duty(definition) if definition.kind == "duty"

standing(definition, amounts, period, missing) := "not_due" if {
	is_duty(definition)
	law.as_of < period.first
} else := "indeterminate" if {
	count(missing) > 0
} else := "required" if {
	not is_duty(definition)
} else := "overdue" if {
	amounts.values.shortfall > 0
	law.as_of > period.due_on
} else := "due" if {
	amounts.values.shortfall > 0
} else := "fulfilled_late" if {
	moments.passed(checked_on(definition), period.due_on)
} else := "fulfilled"

checked_on(definition) := moments.done_at(object.get(definition.sample, "done_on", ""))

# The groups of which too few were checked
short(outcome, amounts) := amounts.short if {
	outcome in {"due", "overdue"}
} else := set()

# What a duty needs besides the number of samples.
unchecked(definition, amounts) := amounts.unchecked | {{"fact": definition.sample.done_on} |
	amounts.values.shortfall == 0
	checked_on(definition) == ""
} if {
	is_duty(definition)
} else := set()

amounts_of(definition, rule) := {
	"values": object.union(figure.values, drawn(definition.sample)),
	"missing": figure.missing,
	"unchecked": figure.unchecked,
	"tiers": [figure.tier],
	"done": figure.done,
	"short": set(),
	"readings": figure.readings,
	"working": figure.working,
} if {
	not definition.sample.per
	figure := figure_of(definition, rule, input.facts, "")
}

amounts_of(definition, rule) := {
	"values": object.union(totals(figures, missing), drawn(said)),
	"missing": missing,
	"unchecked": {entry | some figure in figures; some entry in figure.unchecked},
	"tiers": [figure.tier | some figure in figures],
	"done": sum([figure.done | some figure in figures]),
	"short": {figure.name | some figure in figures; figure.values.shortfall > 0},
	"readings": {reading | some figure in figures; some reading in figure.readings},
	"working": [],
} if {
	said := definition.sample
	groups := told(input.facts, said.per)

	# A group is named by its place: what the request calls it may be anything, and an answer stands in logs.
	figures := [object.union(figure, {"name": place}) |
		some index, group in groups
		place := concat("", [said.per, "[", format_int(index, 10), "]"])
		figure := figure_of(definition, rule, group, concat("", [place, "."]))
	]
	missing := {entry | some figure in figures; some entry in figure.missing} | {{"fact": said.per} | not is_array(groups)}
}

# What a fact of a group says, by its path; null where it is not told.
told(group, path) := object.get(group, split(path, "."), null)

drawn(said) := object.filter(said, ["draw"])

totals(figures, missing) := {} if {
	count(missing) > 0
} else := object.union(
	{
		"samples": sum([figure.values.samples | some figure in figures]),
		"parts": [object.union({"name": figure.name}, figure.values) | some figure in figures],
	},
	whole(figures),
)

# The shortfall of all is known where that of each is.
whole(figures) := {"shortfall": sum(open)} if {
	open := [figure.values.shortfall | some figure in figures]
	count(open) == count(figures)
} else := {}

# What the rule asks of a group; of one whose category it does not have, nothing.
figure_of(definition, rule, group, at) := figure(definition, rule, rule, definition.rule, group, at) if {
	not definition.sample.category
} else := figure(definition, rule, rule.categories[category], concat(".", [definition.rule, "categories", category]), group, at) if {
	category := told(group, definition.sample.category)
	rule.categories[category]
} else := unknown({{"fact": concat("", [at, definition.sample.category])}}, {}) if {
	told(group, definition.sample.category) == null
}

figure(definition, rule, part, path, group, at) := {
	"tier": tier,
	"missing": missing,
	"unchecked": {{"fact": concat("", [at, said.done])} | not is_number(done)},
	"done": max([0, done]),
	"values": values,
	"readings": (envelope.readings(tier) | sampling.rounding_readings(values, tier)),
	"working": sampling.working(tier, rows, values),
} if {
	said := definition.sample
	rows := told(group, said.counts)
	is_number(rows)
	tier := sampling.tier_of(part, rows)
	done := told(group, said.done)
	missing := {{"parameter": concat(".", [sampling.tier_name(part, path, rows), open])} |
		some open in sampling.open_figures(tier)
	} | users_missing(definition, rule, group, at)
	values := values_of(missing, tier, rows, per_user(said, rule, group), done)
} else := unknown({{"fact": concat("", [at, definition.sample.counts])}}, part) if {
	rows := told(group, definition.sample.counts)
	not is_number(rows)
}

unknown(missing, tier) := {
	"tier": tier,
	"missing": missing,
	"unchecked": set(),
	"done": 0,
	"values": {},
	"readings": envelope.readings(tier),
	"working": [],
}

# Each user, too, has a least number.
per_user(said, rule, group) := [told(group, said.users) * rule.per_user.minimum, "per_user"] if {
	said.users
	rule.per_user
} else := [0, ""]

users_missing(definition, rule, group, at) := {{"fact": concat("", [at, definition.sample.users])} |
	rule.per_user
	users := told(group, definition.sample.users)
	not is_number(users)
} | {{"parameter": concat(".", [definition.rule, "per_user.minimum"])} |
	definition.sample.users
	rule.per_user.minimum == "unset"
}

values_of(missing, _, _, _, _) := {} if count(missing) > 0

values_of(missing, tier, rows, besides, done) := object.union({"samples": samples, "rule": step}, further) if {
	count(missing) == 0
	[samples, step] := sampling.sized(tier, rows, besides)
	further := shortfall(samples, done, tier, rows)
}

shortfall(samples, done, tier, rows) := {"shortfall": max([0, samples - done])} if {
	tier.rate
	is_number(done)
} else := {} if {
	tier.rate
} else := object.union(most(tier, rows), {"shortfall": max([0, samples - done])}) if {
	is_number(done)
} else := most(tier, rows)

# Where the text has a least and a most, whoever draws chooses.
most(tier, rows) := {"at_most": min([rows, tier.maximum])} if {
	not tier.marginal
	not tier.fixed
	tier.maximum
} else := {}
