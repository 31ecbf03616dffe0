import { describe, expect, it } from "vitest";
import { matchColumns } from "../../../src/features/review/columns.ts";
import { factPaths } from "../../../src/features/review/fact-paths.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";

const { schemas } = readRegulations([]);
const ACCOUNT = factPaths(schemas, "account_cleanup");
const matched = (...columns: string[]) => Object.fromEntries(matchColumns(columns, ACCOUNT).facts);

describe("columns state facts by their names", () => {
  it.each([
    ["帳號狀態", "account.status"],
    ["狀態", "account.status"],
    ["status", "account.status"],
    ["Account Status", "account.status"],
    ["facts.account.status", undefined],
    ["開通日", "account.activated_on"],
    ["開通日期", "account.activated_on"],
    ["帳號開通日", "account.activated_on"],
    ["啟用日期", "account.activated_on"],
    ["activated_on", "account.activated_on"],
    ["Activated", "account.activated_on"],
    ["最後查詢日期", "account.last_query_on"],
    ["清查日", "review.last_done_on"],
    ["最近清查日", "review.last_done_on"],
    ["上次清查日期（民國）", "review.last_done_on"],
    ["停權日", "account.suspended_on"],
    ["帳號", undefined],
    ["姓名", undefined],
    ["最後登入日", undefined],
    ["建檔日", undefined],
    ["日", undefined],
  ])("%s is %s", (column, path) => {
    expect(matched(column)[column]).toBe(path);
  });

  it("also of another question, and not by a part of a name", () => {
    const facts = factPaths(schemas, "query_permission");
    expect(Object.fromEntries(matchColumns(["帳號", "查詢事由", "核准使用期限迄日"], facts).facts)).toEqual({
      查詢事由: "query.reason",
      核准使用期限迄日: "account.approved_until",
    });
    expect(ACCOUNT.filter(({ required }) => required).map(({ path }) => path)).toEqual([
      "account.status",
      "account.activated_on",
    ]);
  });

  it("as well as they fit, each fact by one column", () => {
    expect(matched("狀態", "帳號狀態", "清查日")).toEqual({
      帳號狀態: "account.status",
      清查日: "review.last_done_on",
    });
  });

  it("or not at all where two fit alike", () => {
    expect(matchColumns(["上次清查日", "最近清查日"], ACCOUNT)).toEqual({
      facts: new Map(),
      unclear: ["上次清查日", "最近清查日"],
    });
  });

  it("and as the user says", () => {
    const map = matchColumns(["狀態", "x"], ACCOUNT, new Map([["x", "account.status"]]));
    expect(map).toEqual({ facts: new Map([["x", "account.status"]]), unclear: [] });
  });
});
