# METADATA
# title: May this user query?
# description: |
#   The parameters list the checks that the regulation makes, each under its reason code. A check that is neither passed
#   nor undecided denies, so that what the policy does not know is never a yes (G17, C13).
# schemas:
#   - input: schema.inputs.query_permission
package hdp.query_permission

import data.hdp.lib.dates
import data.hdp.lib.detail
import data.hdp.lib.envelope
import data.hdp.lib.facts
import data.hdp.lib.law
import data.hdp.lib.units

name := "query_permission"

version := law.in_force_on(law.as_of)

rule := version.parameters.query

checks := rule.checks

user := input.facts.user

account := input.facts.account

query := input.facts.query

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, outcome, {
	"reasons": reasons,
	"obligations": [obligation | outcome == "permit"; some obligation in envelope.obligations(rule)],
	"warnings": warnings,
	"assumptions": ((envelope.readings(rule) | followed) | advised),
	"missing": missing,
	"checks": told_checks,
}) if {
	outcome := envelope.permission(reasons, missing)
}

reasons := {envelope.about(code, cited(check), object.get(things, code, [])) | some code, check in failed}

# Which state, and which of the fields; a field is named by its place, since its text is the request's own.
things["account_not_active"] := {account.status}

things["linkage_not_active"] := {input.facts.linkage.status}

things["field_not_allowed"] := {place |
	some index, field in query.fields
	not allowed_field[field]
	place := concat("", ["query.fields[", format_int(index, 10), "]"])
}

allowed_field[field] if some field in checks.field_not_allowed.fields

failed := object.remove(checks, passed | undecided)

# Every check, in the order in which the regulation's file has them.
told_checks := [detail.check(code, placed(checks[code]), state(code)) | detail.asked("checks"); some code in rule.order]

state(code) := "failed" if {
	failed[code]
} else := "unknown" if {
	code in undecided
} else := "not_asked" if {
	code in (skipped | {pledge | pledge := "confidentiality_pledge_missing"; not bound(pledge)})
} else := "passed"

undecided contains code if some [code, _] in untold

undecided contains code if some code, _ in open_numbers

missing contains {"fact": path} if some [_, path] in untold

missing contains {"parameter": path} if {
	some code, path in open_numbers
	checks[code]
}

# A refusal rests on the checks that failed; any other answer on all that were made.
decisive := failed if count(failed) > 0

else := object.remove(checks, skipped)

followed contains reading if {
	some check in decisive
	check.readings
	some reading in envelope.readings(placed(check))
}

# No permission hangs on whether a right is personal or how far it goes, only a refusal.
followed contains reading if {
	some reading in envelope.readings(cited(failed.right_not_approved))
}

# Where the unit is called by its full name, or the check is made of a role that the clause does not name.
followed contains reading if {
	decisive.unit_not_listed
	unit_in_full
	some reading in envelope.readings(checks.unit_not_listed.full_names)
}

followed contains reading if {
	decisive.statement_missing
	asked_beyond_the_clause
	some reading in envelope.readings(checks.statement_missing.also_asked)
}

asked_beyond_the_clause if {
	some role in checks.statement_missing.also_asked.roles
	role in user.roles
	not asked_by_the_clause
}

asked_by_the_clause if {
	some role in checks.statement_missing.also_asked.unless
	role in user.roles
}

skipped contains "confidentiality_pledge_missing" if not bound("confidentiality_pledge_missing")

# Of a role that the check does not name, a password is looked at only where it is given.
skipped contains "password_expired" if {
	not bound("password_expired")
	not "account.password_changed_on" in given
}

# Whose the right is, and how far it goes, matters only where there is one.
cited(check) := placed(check.personal) if {
	account.right_approved == true
	not holds_right
} else := check.scope if {
	account.right_approved == true
} else := placed(check)

# Some checks rest on another clause for some states of the account or roles of the user.
placed(check) := envelope.moved(object.union(check, {"clause": clause})) if {
	clause := check.by_status[account.status]
} else := envelope.moved(object.union(check, {"clause": clauses[0]})) if {
	clauses := [entry.clause | some entry in check.by_role; entry.role in user.roles]
} else := check

# Three tables follow: what may be left out and what each check needs of it, what is given, and when a check is passed.

needs := {
	"unit_not_listed": {"user.unit"},
	"post_ended": {"user.post_ends_on"},
	"application_form_missing": {"account.application_form"},
	"confidentiality_pledge_missing": {"account.confidentiality_pledge"},
	"default_password": {"account.default_password"},
	"password_expired": {"account.password_changed_on"},
	"session_idle": {"session.idle_minutes"},
	"ip_not_whitelisted": {"client.ip", "client.allowed_ips"},
	"purpose_not_listed": {"query.purpose_listed"},
	"field_not_allowed": {"query.fields"},
	"outside_approved_scope": {"query.within_approved_scope"},
	"approval_missing": {"account.approved_until"},
	"approval_not_started": {"account.approved_from"},
	"approval_expired": {"account.approved_until"},
}

needed := [[code, path] | some code, _ in checks; some path in needs[code]]

# Negate only names: OPA leaves `not f(input.x)` undefined, not true, where x is absent.
untold := [[code, path] |
	some [code, path] in needed
	not path in given
	not code in not_asked
]

# Of roles that these checks do not name, nothing needs to be told.
not_asked contains code if {
	some code in {"confidentiality_pledge_missing", "password_expired"}
	not bound(code)
}

open_numbers["password_expired"] := "password.max_age" if version.parameters.password.max_age.value == "unset"

open_numbers["session_idle"] := "session.idle_timeout" if version.parameters.session.idle_timeout.value == "unset"

# A check that names roles is made of these alone.
bound(code) if {
	some role in roles_of[code]
	role in user.roles
}

bound(code) if code in of_every_role

roles_of[code] := check.roles if some code, check in checks

of_every_role contains code if {
	some code, check in checks
	not check.roles
}

given contains "user.unit" if is_string(user.unit)

given contains "user.post_ends_on" if is_string(user.post_ends_on)

given contains "user.post_ends_on" if user.post_ends_on == null

given contains "account.application_form" if is_boolean(account.application_form)

given contains "account.confidentiality_pledge" if is_boolean(account.confidentiality_pledge)

given contains "account.default_password" if is_boolean(account.default_password)

given contains "account.password_changed_on" if facts.happened(account.password_changed_on)

given contains "session.idle_minutes" if is_number(input.facts.session.idle_minutes)

given contains "client.ip" if is_string(input.facts.client.ip)

given contains "client.allowed_ips" if is_array(input.facts.client.allowed_ips)

given contains "query.within_approved_scope" if is_boolean(query.within_approved_scope)

given contains "query.purpose_listed" if is_boolean(query.purpose_listed)

given contains "query.fields" if is_array(query.fields)

given contains "account.approved_from" if is_string(account.approved_from)

given contains "account.approved_until" if is_string(account.approved_until)

given contains "account.approved_until" if account.approved_until == null

passed contains "linkage_not_active" if input.facts.linkage.status == "active"

passed contains "personal_account_not_served" if user.kind == "service"

listed_units := checks.unit_not_listed.units

full_names := object.get(checks.unit_not_listed, "full_names", {})

passed contains "unit_not_listed" if units.named(user.unit, listed_units, full_names)

passed contains "unit_not_listed" if in_short_office

passed contains "unit_not_listed" if district_office_in_full

unit_in_full if units.named_in_full(user.unit, listed_units, full_names)

unit_in_full if district_office_in_full

in_short_office if in_district_office(user.unit)

district_office_in_full if {
	full_names.district_prefixes
	not in_short_office
	some name in units.without_prefix(facts.trimmed(user.unit), full_names.district_prefixes)
	in_district_office(name)
}

in_district_office(name) if units.district_section(name, checks.unit_not_listed) in checks.unit_not_listed.district_sections

passed contains "role_may_not_query" if bound("role_may_not_query")

passed contains "post_ended" if user.post_ends_on == null

passed contains "post_ended" if facts.before(user.post_ends_on)

passed contains "right_not_approved" if {
	account.right_approved == true
	holds_right
	within_right
}

# Where a right is personal, another's account gives none.
holds_right if not checks.right_not_approved.personal

holds_right if facts.same(account.holder_id, user.id)

# What was opened is what was applied for; whether the query is within it is not asked where nothing is said of it.
within_right if not checks.right_not_approved.scope

within_right if not beyond_right

beyond_right if query.within_approved_scope == false

passed contains "account_not_own" if facts.same(account.holder_id, user.id)

passed contains "account_not_active" if account.status == "active"

passed contains "account_not_active" if {
	account.status == "locked"
	not checks.account_not_active.by_status.locked
}

passed contains "application_form_missing" if account.application_form == true

passed contains "confidentiality_pledge_missing" if account.confidentiality_pledge == true

passed contains "confidentiality_pledge_missing" if not bound("confidentiality_pledge_missing")

passed contains "default_password" if account.default_password == false

passed contains "password_expired" if {
	"account.password_changed_on" in given
	dates.add(account.password_changed_on, version.parameters.password.max_age.value) >= law.as_of
}

passed contains "password_expired" if "password_expired" in skipped

passed contains "session_idle" if within(input.facts.session.idle_minutes, version.parameters.session.idle_timeout)

within(minutes, limit) if {
	limit.bound == "exceeded"
	minutes <= limit.value.minutes
}

within(minutes, limit) if {
	limit.bound == "reached"
	minutes < limit.value.minutes
}

passed contains "ip_not_whitelisted" if {
	input.facts.client.ip in input.facts.client.allowed_ips
	facts.stated(input.facts.client.ip)
}

passed contains "case_number_missing" if facts.stated(query.case_number)

passed contains "reason_missing" if facts.stated(query.reason)

passed contains "statement_missing" if {
	stated := [item | some item in checks.statement_missing.any_of; facts.stated(query[item])]
	count(stated) >= checks.statement_missing.at_least
}

passed contains "not_official_use" if query.official_use == true

passed contains "purpose_not_listed" if query.purpose_listed == true

passed contains "field_not_allowed" if {
	every field in query.fields {
		field in checks.field_not_allowed.fields
	}
}

passed contains "outside_approved_scope" if query.within_approved_scope == true

passed contains "approval_missing" if is_string(account.approved_until)

passed contains "approval_not_started" if facts.happened(account.approved_from)

passed contains "approval_expired" if facts.through(account.approved_until)

# Without a period on record the approval is missing, not expired.
passed contains "approval_expired" if account.approved_until == null

# What the agency should know, and what blocks no query

warnings contains warning if {
	some check, limit in numbered
	some warning in envelope.agency_warnings(limit)
	decisive[check]
}

# The checks that rest on a number which another group holds.
numbered["password_expired"] := version.parameters.password.max_age

numbered["session_idle"] := version.parameters.session.idle_timeout

warnings contains envelope.cite("admin_is_auditor", rule.advice.admin_is_auditor) if both_roles

advised := envelope.readings(rule.advice.admin_is_auditor) if both_roles

else := set()

both_roles if {
	"admin" in user.roles
	"auditor" in user.roles
}
