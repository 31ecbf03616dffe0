import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PolicyHost } from "../../../src/core/engine/host.ts";
import { dataDocument } from "../../../src/core/regulation/data-document.ts";
import { packagePath } from "../../../src/node/package/package-files.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { AS_OF, permitted } from "../../support/facts.ts";

// The policies alone, as an OPA server has them: nothing has checked the facts.
const module = new WebAssembly.Module(readFileSync(packagePath("policies/compiled/policies.wasm")));
const host = new PolicyHost(module, dataDocument(readRegulations()));
const entrypoint = host.entrypoints["hdp/query_permission/answer"] as number;

const right = { ...permitted, query: { ...permitted.query, document_number: "府社字第1號" } } as Record<string, object>;
const garbage = [undefined, null, 0, -1, "", "x", "2026", [], {}, true, false, ["x"], [[]]];

/** What each regulation looks at, and the values of garbage that are a proper yes there. */
const looked: Record<string, Record<string, unknown[]>> = {
  kaohsiung: {
    "linkage.status": [],
    "user.id": [],
    "user.unit": [],
    "user.post_ends_on": [null],
    "account.holder_id": [],
    "account.status": [],
    "account.right_approved": [true],
    "account.approved_from": ["2026"],
    "account.approved_until": [],
    "account.password_changed_on": [],
    "account.default_password": [false],
    "session.idle_minutes": [0, -1],
    "query.case_number": ["x", "2026"],
    "query.reason": ["x", "2026"],
    "query.official_use": [true],
    "query.within_approved_scope": [true],
    "query.purpose_listed": [true],
  },
  nantou: {
    "linkage.status": [],
    "user.kind": [],
    "user.id": [],
    "account.holder_id": [],
    "account.status": [],
    "account.right_approved": [true],
    "account.approved_from": ["2026"],
    "account.approved_until": [],
    "client.ip": [],
    "client.allowed_ips": [],
    "query.case_number": ["x", "2026"],
    "query.reason": ["x", "2026"],
    "query.official_use": [true],
    "query.within_approved_scope": [true],
    "query.fields": [[]],
  },
  taipei: {
    "linkage.status": [],
    "user.id": [],
    "user.roles": [],
    "user.post_ends_on": [null],
    "account.holder_id": [],
    "account.status": [],
    "account.right_approved": [true],
    "account.application_form": [true],
    "account.confidentiality_pledge": [true],
    "query.official_use": [true],
  },
};

function outcome(jurisdiction: string, facts: unknown): unknown {
  const request = { decision: "query_permission", jurisdiction, as_of: AS_OF, facts };
  return (host.evaluate(entrypoint, JSON.stringify(request)) as { outcome?: unknown } | undefined)?.outcome;
}

describe.each(Object.entries(looked))("unchecked facts in %s", (jurisdiction, paths) => {
  it("permit where they are right", () => {
    expect(outcome(jurisdiction, right)).toBe("permit");
  });

  it.each(Object.entries(paths))("never permit with garbage for %s", (path, proper) => {
    const [group, name] = path.split(".") as [string, string];
    for (const value of garbage.filter((one) => !proper.some((yes) => JSON.stringify(yes) === JSON.stringify(one)))) {
      const facts = { ...right, [group]: { ...right[group], [name]: value } };
      expect(outcome(jurisdiction, facts), `${path}: ${JSON.stringify(value)}`).not.toBe("permit");
    }
  });

  it.each([undefined, null, {}, [], "x", 1])("never permit if the facts are %j", (facts) => {
    expect(outcome(jurisdiction, facts)).not.toBe("permit");
  });

  it("are not answered as of a day that is none", () => {
    for (const as_of of [undefined, null, "", "never", "2026", {}]) {
      const text = JSON.stringify({ decision: "query_permission", jurisdiction, as_of, facts: right });
      expect(host.evaluate(entrypoint, text), String(as_of)).not.toMatchObject({ outcome: "permit" });
    }
  });
});
