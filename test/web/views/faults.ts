import { expect, test } from "vitest";
import type { Explorer } from "../browser.ts";

/** What once misled readers, and does no more. */
export function faultsTests(explorer: () => Explorer): void {
  test("an example leaves the day alone, and a day that is not today is marked", async () => {
    const page = await explorer().open("#/ask/account_cleanup?on=2026-11-21&lang=zh-TW");
    await page.getByText("非今日").waitFor();
    await page.getByRole("button", { name: "填入範例" }).click();
    await expect.poll(() => page.getByLabel("基準日").inputValue()).toBe("2026-11-21");
    await page.getByRole("button", { name: "改回今日" }).click();
    await page.getByText("非今日").waitFor({ state: "detached" });
    await page.close();
  });

  test("a day that is none leaves no answer standing", async () => {
    const page = await explorer().open('#/ask/sampling_monthly?on=2026-11-21&lang=en&facts={"queries":101}');
    await page.getByRole("article").first().waitFor();
    await page.getByLabel("As of").fill("2026-13-40");
    await page.getByRole("alert").getByText("nothing is answered").waitFor();
    expect(await page.getByRole("article").count()).toBe(0);
    await page.getByLabel("As of").fill("1151121");
    await page.getByRole("article").first().waitFor();
    await page.getByLabel("As of").fill("20261121");
    await page.getByRole("article").first().waitFor();
    await page.close();
  });

  test("the overview says whether there is a rule, in words", async () => {
    const page = await explorer().open("#/matrix?on=2026-11-21&lang=zh-TW");
    const row = page.getByRole("row", { name: /帳號可否共用/ });
    await row.waitFor();
    expect(await row.textContent()).toContain("有規定");
    expect(await page.locator("table").textContent()).not.toMatch(/[✔✗◐]/);
    await page.setViewportSize({ width: 390, height: 800 });
    await expect
      .poll(() =>
        row
          .locator("td")
          .last()
          .evaluate((cell) => cell.getBoundingClientRect().right),
      )
      .toBeLessThan(391);
    await page.close();
  });

  test("a fact whose absence counts as none says so before it is left out", async () => {
    const page = await explorer().open("#/step/query_permission?j=kaohsiung&on=2026-11-21&lang=zh-TW&at=query.reason");
    await page.getByText("留白視為沒有").waitFor();
    await page.close();
  });

  test("the unit is chosen of those that the rule lists", async () => {
    const page = await explorer().open("#/step/query_permission?j=kaohsiung&on=2026-11-21&lang=zh-TW&at=user.unit");
    await page.locator(".options button", { hasText: "社會救助科" }).waitFor();
    await page.close();
  });

  test("a link to what is not known says so, and asks nothing else for it", async () => {
    const page = await explorer().open("#/ask/no_such_question?j=atlantis&on=2026-11-21&lang=zh-TW");
    await page.getByRole("alert").getByText("no_such_question、atlantis").waitFor();
    await page.close();
  });

  test("a permit shows each check that was passed, with its clause, and its copy tells all of it", async () => {
    const page = await explorer().open("#/ask/query_permission?j=taipei&on=2026-11-21&lang=zh-TW");
    await page.getByRole("button", { name: "填入範例" }).click();
    const card = page.getByRole("article", { name: "臺北市" });
    await card.getByText("得查詢", { exact: false }).first().waitFor();
    expect(await card.textContent()).toContain("逐項檢核");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await card.getByRole("button", { name: "文字" }).click();
    await card.getByText("已複製").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of ["案號：115-0231", "應辦事項", "所採解讀", "逐項檢核"]) expect(copied).toContain(part);
    await page.close();
  });

  test("leaving a view and coming back loses nothing, and Back stays in the page", async () => {
    const page = await explorer().open("#/cases?on=2026-11-21&lang=zh-TW");
    await page.getByLabel("搜尋名稱").fill("密碼");
    await page.getByRole("link", { name: "規範一覽" }).click();
    await page.getByRole("heading", { level: 1, name: "規範一覽" }).waitFor();
    await page.goBack();
    await expect.poll(() => page.getByLabel("搜尋名稱").inputValue()).toBe("密碼");
    await page.getByRole("link", { name: "規範一覽" }).click();
    await page.getByRole("link", { name: "案例", exact: true }).click();
    await expect.poll(() => page.getByLabel("搜尋名稱").inputValue()).toBe("密碼");
    await page.close();
  });

  test("a Chinese reader meets no English in the cases", async () => {
    const page = await explorer().open("#/cases?on=2026-11-21&lang=zh-TW");
    const first = page.locator(".case-list li").first();
    await first.waitFor({ timeout: 60_000 });
    expect((await first.textContent()) ?? "").not.toMatch(/[A-Za-z]{4,}/);
    await page.close();
  });

  test("the title of the tab names the question", async () => {
    const page = await explorer().open("#/ask/sampling_monthly?on=2026-11-21&lang=zh-TW");
    await expect.poll(() => page.title()).toContain("應抽查幾筆");
    await page.close();
  });

  test("closing a rule gives the focus back to its cell", async () => {
    const page = await explorer().open("#/matrix/sampling_monthly?j=taipei&on=2026-11-21&lang=en", { width: 390 });
    await page.getByRole("button", { name: "Close" }).click();
    expect(await page.evaluate(() => document.activeElement?.closest("td") !== null)).toBe(true);
    await page.close();
  });

  test("a page that has lost its files says so", async () => {
    const page = await explorer().open("#/?on=2026-11-21&lang=zh-TW");
    await page.locator(".home").waitFor();
    await page.route("**/*", (route) => route.abort());
    const before = explorer().strange.length;
    await page.getByRole("link", { name: "案例", exact: true }).click();
    await page.getByRole("alert").waitFor();
    // What the browser says of it is meant.
    explorer().strange.splice(before);
    await page.close();
  });
}
