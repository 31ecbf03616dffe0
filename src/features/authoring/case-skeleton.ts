import type { Answer } from "../../core/engine/answer.ts";
import type { Facts } from "../../core/facts/merge-facts.ts";
import { TO_FILL } from "../../core/regulation/marks.ts";
import { expectationOf } from "../cases/index.ts";

/** A first case of a decision: what was asked on the first day in force, and what was answered. */
export interface FirstCase {
  readonly decision: string;
  /** The question in both languages. */
  readonly question: string;
  readonly asOf: string;
  readonly dayBefore: string;
  readonly facts: Facts;
  readonly answer: Answer;
}

/** The text of a case table, below the line of its schema, that expects the answers which a beginning gives. */
export function caseText({ decision, question, asOf, dayBefore, facts, answer }: FirstCase): string {
  const { outcome, version, values, reasons, missing } = expectationOf(answer);
  const expected = [
    `outcome: ${outcome}`,
    `version: ${version}`,
    ...(Object.keys(values).length === 0 ? [] : [`values: ${JSON.stringify(values)}`]),
    ...Object.entries({ reasons, missing }).flatMap(([name, list]) =>
      list.length === 0 ? [] : [`${name}: ${JSON.stringify(list)}`],
    ),
  ];
  return `# ${question}
decision: ${decision}

# 這是填寫前的答案；填寫數值後，改為條文所應得者，並加上各界限兩側的案例。
# The answers before anything is filled in: expect what your text says instead, on both sides of each limit.
base: ${JSON.stringify(facts)}

cases:
  - name: ${TO_FILL} On the first day in force
    as_of: ${quoted(asOf)}
    expect:
${expected.map((line) => `      ${line}`).join("\n")}

  - name: ${TO_FILL} On the day before
    as_of: ${quoted(dayBefore)}
    expect: { outcome: not_in_force, version: null }
`;
}

function quoted(moment: string): string {
  return moment.includes("T") ? `"${moment}"` : moment;
}
