import { describe, expect, it } from "vitest";
import { SchemaTree } from "../../../src/core/schema/schema-tree.ts";
import { decisionSchemas } from "../../../src/core/schema/schemas.ts";
import { CellValues } from "../../../src/features/batch/index.ts";
import { factPaths } from "../../../src/features/review/fact-paths.ts";
import { readSchemas } from "../../../src/node/package/package-files.ts";
import { Labels } from "../../../src/words/labels.ts";

const schemas = readSchemas();
const tree = new SchemaTree(schemas);
const cells = new CellValues(schemas);

describe("the words of an enumerated fact", () => {
  const words = [...decisionSchemas(schemas).keys()].flatMap((decision) =>
    factPaths(schemas, decision).flatMap(({ path }) => {
      const place = tree.find(tree.at(`decisions/${decision}`, ["$defs", "facts"]), path.split("."));
      return place === undefined ? [] : tree.words(place).map((word) => ({ decision, path, word }));
    }),
  );

  it.each(["zh-TW", "en"] as const)("are read as the decision calls them: %s", (language) => {
    const labels = new Labels(schemas, language);
    const called = words.map((one) => ({ ...one, cell: labels.word(one.word, one.decision) ?? one.word }));
    const wrong = called.filter(({ decision, path, word, cell }) => {
      return cells.value(cell, decision, `facts.${path}`) !== word;
    });
    expect(called.length).toBeGreaterThan(80);
    expect(wrong).toEqual([]);
  });

  it("are read as offices write them, where that is one word alone", () => {
    const status = (cell: string) => cells.value(cell, "account_cleanup", "facts.account.status");
    expect(["使用中", "已停權", " Ｌocked ", "停用"].map(status)).toEqual(["active", "suspended", "locked", "停用"]);
  });
});
