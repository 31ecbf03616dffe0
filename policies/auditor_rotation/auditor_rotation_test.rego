package hdp.auditor_rotation_test

import data.hdp.auditor_rotation

# A regulation of our own that counts checks, for which no calendar is needed.
version := {
	"effective_from": "2026-01-01",
	"clause": "一",
	"text": "available",
	"parameters": {"auditor_rotation": {"clause": "二", "counts": "checks", "at_most": 1}},
}

answer(auditor, auditee) := given if {
	asked := {"decision": "auditor_rotation", "jurisdiction": "x", "as_of": "2026-06-01", "facts": {
		"auditor": auditor,
		"auditee": auditee,
		"month": "2026-06",
		"history": [{"month": "2026-05", "auditor": "A", "auditee": "P"}],
	}}
	given := auditor_rotation.answer with data.jurisdictions as {"x": {"versions": {"2026-01-01": version}}}
		with input as asked
}

test_names[note] if {
	long := concat("", [letter | some _ in numbers.range(1, 1001); letter := "a"])
	some note, [auditor, auditee, outcome, missing] in {
		"the same two": ["A", "P", "deny", []],
		"the same with blanks around them": [" A", "P　", "deny", []],
		"another": ["B", "P", "permit", []],
		"no name": ["　", "P", "indeterminate", [{"fact": "auditor"}]],
		"a long name": [long, "P", "permit", []],
		"a name too long to be parted": ["A", concat("", [" ", long]), "indeterminate", [{"fact": "auditee"}]],
	}
	given := answer(auditor, auditee)
	[given.outcome, given.missing] == [outcome, missing]
}
