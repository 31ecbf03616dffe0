import type { Shape } from "../../core/catalogue/shape.ts";
import { TO_FILL } from "../../core/regulation/marks.ts";

/** The files of a new decision by their names in its folder, and the rule by which a regulation would answer it. */
export interface DecisionSkeleton {
  readonly files: Readonly<Record<string, string>>;
  /** YAML for `parameters:` of a version file. */
  readonly rule: string;
}

/** What a decision is begun with: a shape that answers it, by its name, or Rego of its own. */
export type DecisionBeginning = { readonly name: string; readonly shape: Shape } | "rego";

const BOTH = `{ zh-TW: ${TO_FILL}, en: to be filled in }`;
const texts = `zh-TW: ${TO_FILL}, en: to be filled in`;

/** The files of a new decision, valid as they are; what the author has to write is marked. */
export function decisionSkeleton(name: string, beginning: DecisionBeginning): DecisionSkeleton {
  if (beginning === "rego") {
    const definition = `question: ${BOTH}\n${regoDefinition(name)}`;
    const rego = { [`${name}.rego`]: policyText(name), [`${name}_test.rego`]: testText(name) };
    const rule = `  ${name}: { maximum: 3, clause: ${TO_FILL} }\n`;
    return { files: { "decision.yaml": definition, ...rego }, rule };
  }
  const { definition, rule } = beginning.shape.begin;
  const shaped = `shape: ${beginning.name}\nrule: ${name}\n`;
  return {
    files: { "decision.yaml": `question: ${BOTH}\n${shaped}${definition}` },
    rule: `  ${name}:\n${indented(rule, 4)}`,
  };
}

/** A new decision that a jurisdiction brings itself: the file of its definition, and the rule for a version file. */
export function declaredSkeleton(
  { owner, name }: { readonly owner: string; readonly name: string },
  { name: shape, shape: { begin } }: Exclude<DecisionBeginning, "rego">,
): { readonly definition: string; readonly rule: string } {
  return {
    definition: `question: ${BOTH}\nshape: ${shape}\n${begin.definition}`,
    rule: `  ${owner}:\n    ${name}:\n${indented(begin.rule, 6)}`,
  };
}

function indented(text: string, blanks: number): string {
  return text.replaceAll(/^(?=.)/gm, " ".repeat(blanks));
}

function regoDefinition(name: string): string {
  return `kind: check

facts:
  count: { type: count, ${texts} }

reasons:
  too_many: ${BOTH}

parameters:
  ${name}:
    is: rule
    ${texts.replace(", ", "\n    ")}
    has:
      maximum: { type: figure, required: true, key: true, stricter: lower, ${texts} }

example: { facts: { count: 3 } }
`;
}

function policyText(name: string): string {
  return `# METADATA
# title: ${TO_FILL}
# schemas:
#   - input: schema.inputs.${name}
package hdp.${name}

import data.hdp.lib.envelope
import data.hdp.lib.law

name := "${name}"

version := law.in_force_on(law.as_of)

rule := version.parameters.${name}

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := envelope.document(name, version, envelope.check(reasons, missing), {
	"reasons": reasons,
	"missing": missing,
	"assumptions": envelope.readings(rule),
})

count_told := object.get(input.facts, "count", null)

reasons := {envelope.cite("too_many", rule) |
	is_number(rule.maximum)
	count_told > rule.maximum
	is_number(count_told)
}

missing := ({{"fact": "count"} | count_told == null} | {{"parameter": "${name}.maximum"} | rule.maximum == "unset"})
`;
}

function testText(name: string): string {
  return `package hdp.${name}_test

import data.hdp.${name}

asked := {"decision": "${name}", "jurisdiction": "here", "as_of": "2026-11-20", "facts": {"count": 4}}

# Other regulations stay silent on it.
test_is_not_regulated_without_a_rule if {
	version := {"effective_from": "2026-01-01", "effective_from_basis": "stated", "text": "available", "parameters": {}, "clause": "一"}
	here := {"calendar": "none", "versions": {"2026-01-01": version}}
	answer := ${name}.answer with input as asked with data.jurisdictions as {"here": here}
	answer.outcome == "not_regulated"
}
`;
}

/** A case table that says of a regulation without a rule that it does not regulate the decision. */
export function silentCase(name: string, asOf: string, facts: object): string {
  return `decision: ${name}

cases:
  - name: The regulation is silent
    as_of: ${asOf}
    facts: ${JSON.stringify(facts)}
    expect: { outcome: not_regulated }
`;
}
