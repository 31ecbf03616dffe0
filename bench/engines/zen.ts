import type { Flat, Task } from "../tasks/task.ts";
import { type Contender, NOT_INSTALLED, rival, rivalsInstalled } from "./contender.ts";

interface ZenModule {
  ZenEngine: new () => {
    createDecision(content: object): { evaluate(context: object): Promise<{ result: Record<string, unknown> }> };
  };
}

/** Each reason with the expression that brings it. */
const TABLES: Readonly<Partial<Record<Task["name"], Readonly<Record<string, string>>>>> = {
  account_cleanup: {
    review_missed:
      "status != 'cancelled' and reviewed < current_first and reviewed < previous_first and started < current_first",
    review_due:
      "status != 'cancelled' and reviewed < current_first and (reviewed >= previous_first or started >= current_first)",
    suspended_over_limit: "status == 'suspended' and notified_on == 0 and suspended_on <= year_before",
    unused_over_limit: "status in ['active', 'locked'] and unused_since < half_year_before",
  },
  query_permission: {
    account_not_active: "status not in ['active', 'locked']",
    account_not_own: "holder_id != user_id",
    approval_expired: "approved_until > 0 and approved_until < today",
    approval_missing: "approved_until == 0",
    approval_not_started: "approved_from > today",
    case_number_missing: "case_number == ''",
    field_not_allowed: "not all(fields, # in ['national_id', 'name', 'birth_date', 'indigenous_status'])",
    ip_not_whitelisted: "ip not in allowed_ips",
    linkage_not_active: "linkage != 'active'",
    not_official_use: "official_use == false",
    outside_approved_scope: "within_approved_scope == false",
    password_expired: "password_changed_on < three_months_before",
    personal_account_not_served: "kind != 'service'",
    reason_missing: "reason == ''",
    right_not_approved: "right_approved == false",
  },
};

const position = { x: 0, y: 0 };

/** A decision table that collects the code of every row that holds. */
function table(rows: Readonly<Record<string, string>>): object {
  return {
    type: "decisionTableNode",
    content: {
      hitPolicy: "collect",
      // A column without a field takes whole expressions.
      inputs: [{ id: "when", name: "When" }],
      outputs: [{ id: "code", name: "Code", field: "code" }],
      rules: Object.entries(rows).map(([code, when]) => ({ _id: code, when, code: `'${code}'` })),
      passThrough: false,
      inputField: null,
      outputPath: "reasons",
      executionMode: "single",
    },
  };
}

const expression: object = {
  type: "expressionNode",
  content: {
    expressions: [{ id: "samples", key: "samples", value: "min([max([ceil(queries * 6 / 100), 6]), 80, queries])" }],
  },
};

function graph(rules: object): object {
  const nodes = [{ type: "inputNode" }, rules, { type: "outputNode" }];
  return {
    contentType: "application/vnd.gorules.decision",
    nodes: nodes.map((node, index) => ({ id: `n${index}`, name: `n${index}`, position, ...node })),
    edges: [
      { id: "e0", sourceId: "n0", targetId: "n1", type: "edge" },
      { id: "e1", sourceId: "n1", targetId: "n2", type: "edge" },
    ],
  };
}

/** A decision table of one expression a reason; for the number of samples an expression. */
export const zen: Contender = {
  name: "zen-engine",
  prepare({ task, flats }) {
    if (!rivalsInstalled) return NOT_INSTALLED;
    const { ZenEngine } = rival<ZenModule>("@gorules/zen-engine");
    const rows = TABLES[task.name];
    const decision = new ZenEngine().createDecision(graph(rows === undefined ? expression : table(rows)));
    const decide = async (index: number) => {
      const { result } = await decision.evaluate(flats[index] as Flat);
      if (rows === undefined) {
        return { outcome: "required", reasons: ["samples_due"], samples: Number(result["samples"]) };
      }
      const reasons = ((result["reasons"] ?? []) as { code: string }[]).map(({ code }) => code).sort();
      return { outcome: task.outcome(reasons), reasons };
    };
    return { check: decide, decide };
  },
};
