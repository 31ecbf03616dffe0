import { TO_FILL } from "../../core/regulation/marks.ts";

/** What a decision is begun with: a shape that answers it, or Rego of its own. */
export const BEGINNINGS = ["requirements", "schedule", "deadline", "list", "rego"] as const;
export type DecisionBeginning = (typeof BEGINNINGS)[number];

/** The files of a new decision by their names in its folder, and the rule by which a regulation would answer it. */
export interface DecisionSkeleton {
  readonly files: Readonly<Record<string, string>>;
  /** YAML for `parameters:` of a version file. */
  readonly rule: string;
}

const BOTH = `{ zh-TW: ${TO_FILL}, en: to be filled in }`;
const texts = `zh-TW: ${TO_FILL}, en: to be filled in`;

/** The files of a new decision, valid as they are; what the author has to write is marked. */
export function decisionSkeleton(name: string, beginning: DecisionBeginning): DecisionSkeleton {
  const { kind, body, rule } = PARTS[beginning](name);
  const shape = beginning === "rego" ? "" : `shape: ${beginning}\nrule: ${name}\n`;
  const definition = `question: ${BOTH}\nkind: ${kind}\n${shape}${body}`;
  const rego =
    beginning === "rego" ? { [`${name}.rego`]: policyText(name), [`${name}_test.rego`]: testText(name) } : {};
  return { files: { "decision.yaml": definition, ...rego }, rule };
}

interface Parts {
  readonly kind: string;
  readonly body: string;
  readonly rule: string;
}

const PARTS: Readonly<Record<DecisionBeginning, (name: string) => Parts>> = {
  requirements: (name) => ({
    kind: "check",
    body: `
facts:
  recorded: { type: boolean, ${texts} }

reasons:
  not_recorded: ${BOTH}

parameters:
  ${name}: { is: requirement_list, ${texts} }

example: { facts: { recorded: true } }
`,
    rule: `  ${name}:
    requirements:
      not_recorded: { fact: recorded, is: true, clause: ${TO_FILL} }
`,
  }),
  schedule: (name) => ({
    kind: "duty",
    body: `codes: { due: review_due, overdue: review_missed }

facts:
  last_done_on: { type: date?, ${texts} }
  started_on: { type: open_date?, part: subject, ${texts} }
values: { due_on: { type: date }, period: { type: text } }

reasons: { review_due: common, review_missed: common }
obligations: { keep_review_record: common }

parameters:
  ${name}:
    is: rule
    ${texts.replace(", ", "\n    ")}
    has:
      interval: { type: interval, required: true, key: true, strictest_first: true }
      obligations: { type: obligations }

example: { facts: { last_done_on: null } }
`,
    rule: `  ${name}:
    clause: ${TO_FILL}
    interval: year
    obligations:
      - { code: keep_review_record, clause: ${TO_FILL} }
`,
  }),
  deadline: (name) => ({
    kind: "duty",
    body: `judged_on: happened_on
deadline: { from: happened_on, done: done_on, step: notice, act: notify_provider }

facts:
  happened_on: { type: date, required: true, part: subject, ${texts} }
  done_on: { type: date?, ${texts} }
values: { due_on: { type: date }, due_if_rolled: { type: date } }

reasons: { notice_due: common, notice_late: common, notice_overdue: common }
obligations: { notify_provider: ${BOTH} }
warnings: { agency_setting: common }

parameters:
  ${name}:
    is: rule
    ${texts.replace(", ", "\n    ")}
    has:
      within: { type: duration, required: true, key: true, stricter: lower, ${texts} }

example: { facts: { happened_on: 2026-11-02, done_on: null } }
`,
    rule: `  ${name}: { within: 7 days, clause: ${TO_FILL} }
`,
  }),
  list: (name) => ({
    kind: "information",
    body: `list: heads

reasons:
  ${name}_listed: ${BOTH}

parameters:
  ${name}:
    ${texts.replace(", ", "\n    ")}
    has:
      heads:
        list:
          is: rule
          has:
            code: { type: code, codes: reasons, examples: [ ${name}_listed ], required: true, ${texts} }
        min: 1
        required: true
        ${texts.replace(", ", "\n        ")}
`,
    rule: `  ${name}:
    heads:
      - { code: ${name}_listed, clause: ${TO_FILL} }
`,
  }),
  rego: (name) => ({
    kind: "check",
    body: `
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
`,
    rule: `  ${name}: { maximum: 3, clause: ${TO_FILL} }
`,
  }),
};

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
