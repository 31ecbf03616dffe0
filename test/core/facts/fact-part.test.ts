import { expect, it } from "vitest";
import { factPart } from "../../../src/core/facts/fact-part.ts";
import { SchemaTree } from "../../../src/core/schema/schema-tree.ts";
import { readSchemas } from "../../../src/node/package/package-files.ts";

const tree = new SchemaTree(readSchemas());

it.each([
  ["query_permission", ["user", "roles"], "subject"],
  ["query_permission", ["linkage", "status"], "subject"],
  ["query_permission", ["account", "status"], undefined],
  ["staff_change_notice", ["changed_on"], "subject"],
  ["password_compliance", ["changed_on"], undefined],
  ["account_cleanup", ["account", "findings", 0, "kind"], "subject"],
  ["data_destruction", ["medium"], "question"],
  ["data_destruction", ["unheard_of"], undefined],
] as const)("%s %j is %s", (decision, path, part) => {
  expect(factPart(tree, decision, path)).toBe(part);
});
