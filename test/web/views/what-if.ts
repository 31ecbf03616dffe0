import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Explorer } from "../browser.ts";

const MINE = '#/what_if/sampling_monthly?j=taipei&on=2026-11-21&facts={"queries":1317}';

/** What if a number were another: by keyboard, from a rule, with what is taken along. */
export function whatIfTests(explorer: () => Explorer): void {
  test.each([
    ["zh-TW", "抽查比率", "較寬", "66件", "匯出修正草案（YAML）", "會議用比較表"],
    [
      "en",
      "Share of the rows that is checked",
      "looser",
      "66",
      "Save the amendment (YAML)",
      "Comparison for the meeting",
    ],
  ])("a share is moved by keyboard, and everything follows, in %s", async (lang, name, looser, after, save, sheet) => {
    const page = await explorer().open(`${MINE}&lang=${lang}`);
    const bench = page.locator("[data-ready]");
    await bench.waitFor();
    await page
      .getByRole("slider", { name: new RegExp(`^${name}`) })
      .first()
      .focus();
    await page.keyboard.press("ArrowLeft");
    await page.locator("[data-way=after]", { hasText: after }).waitFor();
    await page.locator("[data-way=before]", { hasText: "80" }).waitFor();
    expect(await page.locator(".parameters .changed").textContent()).toContain(looser);
    const cases = await page.locator("[data-cases]").textContent();
    const [changed = 0, all = 0] = (cases?.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b);
    expect(changed).toBeGreaterThan(5);
    expect(all).toBeGreaterThan(changed);
    // The curves of both ways are not the same.
    const curves = page.locator("figure .plot-area path.curve");
    expect(await curves.nth(0).getAttribute("d")).toMatch(/^M/);
    expect(await curves.nth(1).getAttribute("d")).not.toBe(await curves.nth(0).getAttribute("d"));
    // Who only looks at the curve asks for no other number.
    const asked = page.url();
    await page.locator("figure .plot-area").hover();
    await page.mouse.move(0, 0);
    expect(page.url()).toBe(asked);
    await page.getByText(lang === "en" ? "The answer changes." : "答案改變。", { exact: true }).waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: save }).press("Enter");
    const text = readFileSync((await (await download).path()) as string, "utf8");
    expect(text).toMatch(/based_on: 2021-10-06[\s\S]*value: 5%/);
    await page.getByRole("link", { name: sheet }).press("Enter");
    const table = page.locator(".meeting");
    await table.waitFor();
    expect(await table.textContent()).toContain("5%");
    await page.goBack();
    await page.locator("[data-way=after]", { hasText: after }).waitFor();
    await page.close();
  });

  test("a value that cannot stand is told, and nothing is taken along", async () => {
    const page = await explorer().open(`${MINE}&lang=en`);
    await page.locator("[data-ready]").waitFor();
    const field = page.getByRole("textbox", { name: /^Share of the rows that is checked: value/ });
    await field.fill("many");
    await page
      .getByRole("alert")
      .getByText(/sampling\.monthly\.rate/)
      .waitFor();
    expect(await page.getByRole("button", { name: "Save the amendment (YAML)" }).count()).toBe(0);
    await page.getByRole("button", { name: "Undo all" }).click();
    await page.getByText("Nothing is changed yet.").waitFor();
    await page.close();
  });

  test("a deadline is shown day by day, and a rule leads here", async () => {
    const page = await explorer().open("#/matrix/role_change_deadline?j=taipei&on=2026-11-21&lang=en");
    await page.getByRole("link", { name: "Try other numbers" }).click();
    await page.locator(".what-if [data-ready]").waitFor();
    await page.locator("figure svg rect").first().waitFor();
    await page.close();
  });
}
