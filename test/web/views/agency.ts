import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filesOf } from "../../../src/cli/explore/page-files.ts";
import { serveExplorer } from "../../../src/cli/explore/server.ts";
import { packagePath } from "../../../src/node/package/package-files.ts";
import type { Explorer } from "../browser.ts";

/** What the browser keeps for an office, what it takes along, and what it says when the program has ended. */
export function agencyTests(explorer: () => Explorer): void {
  test("a question is kept without names, opens as of today, and is forgotten on demand", async () => {
    const page = await explorer().open(
      '#/step/query_permission?j=kaohsiung&on=2020-12-30&lang=en&at=check&facts={"linkage":{"status":"active"}}',
    );
    await page.evaluate(() =>
      history.replaceState({ facts: { linkage: { status: "suspended" }, user: { id: "A123" } } }, ""),
    );
    await page.reload();
    await page.getByRole("button", { name: "Keep this question" }).press("Enter");
    await page.getByText(/^Kept: it stands/).waitFor();
    expect(await page.evaluate(() => localStorage.getItem("hdp.questions"))).not.toContain("A123");
    await page.getByRole("link", { name: "Start", exact: true }).press("Enter");
    const kept = page.getByRole("region", { name: "My questions, as of today" });
    await kept.getByRole("link").press("Enter");
    // The name that was left out is asked for again.
    await page.getByRole("heading", { name: "Your answers" }).waitFor();
    expect(await page.getByText("not today").count()).toBe(0);
    await page.goBack();
    await page.getByRole("button", { name: "Forget everything that this browser keeps" }).press("Enter");
    await kept.waitFor({ state: "detached" });
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("hdp.")))).toEqual([]);
    await page.close();
  });

  test("a deadline goes into a calendar", async () => {
    const page = await explorer().open(
      '#/step/role_change_deadline?j=taipei&on=2026-11-20&lang=zh-TW&at=check&facts={"role":"general_user","event":"transfer","effective_on":"2026-12-14"}',
    );
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "加入行事曆（.ics）" }).press("Enter");
    const text = readFileSync((await (await download).path()) as string, "utf8");
    expect(text).toContain("DTSTART;VALUE=DATE:20261130");
    expect(text).toContain("臺北市");
    await page.close();
  });

  test("says when the program that serves it has ended", async () => {
    const served = await serveExplorer(filesOf(packagePath("dist/web")), 0);
    const page = await explorer().browser.newPage({ locale: "zh-TW" });
    await page.goto(`${served.url}#/?lang=en`);
    await page.locator("[data-ready]").waitFor();
    await served.close();
    await page.getByText(/has ended/).waitFor({ timeout: 20_000 });
    await page.close();
  });
}
