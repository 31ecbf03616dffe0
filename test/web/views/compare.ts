import { expect, test } from "vitest";
import { diffBehaviour, diffParameters } from "../../../src/index.ts";
import type { Explorer } from "../browser.ts";

const PAIR = "j=taipei,kaohsiung&on=2026-11-21&lang=en";

/** Two sides are compared, by their parameters and by what they answer. */
export function compareTests(explorer: () => Explorer): void {
  const open = async (hash: string) => {
    const page = await explorer().open(hash);
    page.setDefaultTimeout(15_000);
    return page;
  };
  test("compare: the parameters are those of `hdp diff`, each with its clause, and filters narrow them", async () => {
    const page = await open(`#/compare?${PAIR}`);
    const monthly = page.locator(".compared", { hasText: "sampling_monthly" });
    await monthly.waitFor();
    expect(await monthly.locator("tr", { hasText: "Share of the rows" }).textContent()).toMatch(
      /6% \(stricter\).*六\(二\).*3%.*九\(一\)/,
    );
    const { decisions } = await diffParameters("taipei", "kaohsiung", { asOf: "2026-11-21" });
    const of = (differing: boolean) =>
      decisions.flatMap(({ rows }) => rows.filter(({ mark }) => !differing || mark !== "equal")).length;
    const rows = page.locator(".compared tbody tr");
    expect(await rows.count()).toBe(of(true));
    await page.getByLabel("only what differs").uncheck();
    await expect.poll(() => rows.count()).toBe(of(false));
    await page.getByLabel("Filter by name").fill("sampling_m");
    await expect.poll(() => page.locator(".compared").count()).toBe(1);
    expect(await page.evaluate(() => location.hash)).toMatch(/name=sampling_m/);
    await page.close();
  });

  test("compare: the cases of `hdp diff --behaviour` are found, and each can be asked", async () => {
    const page = await open(`#/compare/account_sharing?${PAIR}`);
    await page.getByRole("button", { name: "Search for cases in this question" }).click();
    await page.getByText(/^Searched: 1 of 1/).waitFor();
    const found = await diffBehaviour("taipei", "kaohsiung", { asOf: "2026-11-21", decisions: ["account_sharing"] });
    const links = page.locator(".found").getByRole("link", { name: /^Ask it/ });
    expect(await links.count()).toBe(found.decisions[0]?.differences.length);
    await page.getByLabel("Question", { exact: true }).selectOption("sampling_monthly");
    await page.getByRole("button", { name: "Search for cases in this question" }).click();
    const row = page.locator(".found tr", { hasText: "7 to 9" });
    expect(await row.textContent()).toMatch(/6 \(.*六\(二\).*7 to 9 \(.*九\(一\)/);
    await page.getByText("Every number from 0 to 10000 was asked.").waitFor();
    await row.getByRole("link").click();
    await page.getByRole("article", { name: "Taipei" }).locator(".outcome", { hasText: /\b6\b/ }).waitFor();
    await page.getByRole("article", { name: "Kaohsiung" }).locator(".outcome", { hasText: /\b7\b/ }).waitFor();
    expect(await page.getByRole("article").count()).toBe(2);
    await page.close();
  });

  test("compare: a search tells how far it is, and ends when it is stopped", async () => {
    const page = await open(`#/compare?${PAIR}`);
    await page.getByRole("button", { name: "Search for cases in all questions" }).click();
    await page.getByRole("progressbar").waitFor();
    await page.getByText(/^[1-9]\d* of 39 questions searched/).waitFor();
    await page.getByText("is no proof that there is none").first().waitFor();
    await page.getByRole("button", { name: "Stop searching" }).click();
    await page.getByText(/^Stopped: \d+ of 39/).waitFor();
    // The one that compares the parameters stays.
    await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(1);
    expect(await page.evaluate(() => location.hash)).not.toContain("cases=1");
    await page.close();
  });

  test("compare: a version whose text is not to be had is not compared, and equal sides do not differ", async () => {
    const page = await open("#/compare?j=kaohsiung,kaohsiung&on=2026-11-21&lang=en");
    await page.getByText("Both sides are the same version.").waitFor();
    await page.getByText("Nothing to show with these filters.").waitFor();
    await page.getByLabel("Version").first().selectOption("2020-11-23");
    await page
      .getByRole("alert")
      .getByText(/is not to be had/)
      .waitFor();
    expect(await page.locator(".compared").count()).toBe(0);
    expect(await page.evaluate(() => location.hash)).toContain("va=2020-11-23");
    await page.close();
  });
}
