# METADATA
# title: May this bundle answer still?
# description: |
#   A server answers by whatever bundle it is given, also by one that was replaced for a reason. So the manifest may say
#   until when the bundle answers and which number it has in the order of bundles (`hdp bundle --not-after`, `--sequence`),
#   and the server's own data may say the least number that answers here: `{"policy_floor": {"sequence": 12}}`.
#   `hdp.request` refuses every request where this is no bundle to answer by.
package hdp.bundle

default current := false

current if count(problems) == 0

# The bundle that has these policies: OPA lets no two own the same part of the data.
manifest := bundle.manifest if {
	some bundle in data.system.bundles
	"hdp" in bundle.manifest.roots
}

sequence := manifest.metadata.sequence

not_after := manifest.metadata.not_after

# METADATA
# title: Why not, in the form of what is wrong with a request
problems contains {"path": "", "expected": "a bundle with its manifest, which OPA reads where it is told that it is a bundle"} if not manifest

problems contains {"path": "", "expected": "a later bundle: this one answers until its not_after"} if {
	limited
	not in_time
}

problems contains {"path": "", "expected": "a later bundle: this one is below the sequence of data.policy_floor"} if {
	floored
	not recent_enough
}

# What is there limits, whatever it is: a moment that cannot be read has passed.
limited if [not_after]

in_time if time.now_ns() <= time.parse_rfc3339_ns(not_after)

floored if [data.policy_floor]

recent_enough if {
	is_number(sequence)
	is_number(data.policy_floor.sequence)
	sequence >= data.policy_floor.sequence
}
