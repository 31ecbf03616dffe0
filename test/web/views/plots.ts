import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { dutiesOfYear } from "../../../src/features/duties/year.ts";
import { loadEngine } from "../../../src/node/start/load-engine.ts";
import type { Explorer } from "../browser.ts";

/** What the view of plots is tested for; what it draws is compared with the engine outside of the page. */
export function plotsTests(explorer: () => Explorer): void {
  let started: ReturnType<typeof loadEngine> | undefined;
  const outside = () => (started ??= loadEngine());
  const open = async (hash: string): Promise<Page> => {
    const page = await explorer().open(hash);
    await page.locator("[data-ready]").first().waitFor();
    return page;
  };
  const card = (page: Page, name: string) =>
    page.locator(".readout > li").filter({ has: page.getByRole("heading", { name }) });

  test("the samples of each regulation are read by slider and by pointer, with the clause", async () => {
    const page = await open('#/plots?on=2026-11-21&lang=en&up_to=200&facts={"queries":100}');
    const slider = page.getByRole("slider", { name: "Rows of the query log" });
    await card(page, "Taipei").getByText("Rows of the month to check: 6").waitFor();
    await slider.press("ArrowRight");
    await card(page, "Taipei").getByText("Rows of the month to check: 7").waitFor();
    expect(await card(page, "Taipei").textContent()).toContain("六(二)");
    expect(await slider.getAttribute("aria-valuetext")).toContain("Kaohsiung: Rows of the month to check: 10");
    await expect.poll(() => page.evaluate(() => decodeURIComponent(location.hash))).toContain('"queries":101');
    const plot = page.getByRole("img", { name: "Samples due against the rows of the query log" });
    const box = (await plot.boundingBox()) as NonNullable<Awaited<ReturnType<typeof plot.boundingBox>>>;
    await page.mouse.move(box.x + 49, box.y + 150);
    await card(page, "Taipei").getByText("Rows of the month to check: 0").waitFor();
    await page.close();
  });

  test("each step of the plot stands in its table where the engine has it", async () => {
    const page = await open("#/plots?on=2026-11-21&lang=en&up_to=1000");
    const engine = await outside();
    await page.getByText("The same as a table").click();
    const rows = page.locator("tbody").last().locator("tr");
    await rows.first().waitFor();
    const cells = await rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    const steps = cells.slice(1).map(([range = "", samples]) => ({ range: range?.split("–").map(Number), samples }));
    expect(steps.length).toBeGreaterThan(50);
    for (const { range, samples } of steps) {
      for (const queries of range ?? []) {
        const { values } = engine.decide({
          decision: "sampling_monthly",
          jurisdiction: "taipei",
          as_of: "2026-11-21",
          facts: { queries },
        });
        expect(String(values.samples), String(queries)).toBe(samples);
      }
    }
    await page.close();
  });

  test("a regulation that is silent is named as silent, and nothing is drawn for it", async () => {
    const page = await open("#/plots/sampling_half_year?on=2026-11-21&lang=en");
    await card(page, "Nantou").getByText("The regulation is silent").waitFor();
    const drawn = await page.locator("figure path.curve").evaluateAll((all) => all.map((one) => one.getAttribute("d")));
    expect(drawn.filter((path) => path !== "")).toHaveLength(1);
    await page.close();
  });

  test("moving a date moves the deadline and the outcomes on the time line", async () => {
    const facts = '{"acquired_on":"2026-01-10","project_ends_on":null,"completed_on":null}';
    const page = await open(`#/plots/data_use_period?plot=life&on=2026-11-21&lang=en&facts=${facts}`);
    const engine = await outside();
    const until = (acquired_on: string) =>
      engine.decide({
        decision: "data_use_period",
        jurisdiction: "kaohsiung",
        as_of: "2026-11-21",
        facts: { acquired_on, project_ends_on: null, completed_on: null },
      }).values.use_until as string;
    await card(page, "Kaohsiung").getByText(until("2026-01-10")).waitFor();
    const spans = () => page.locator("rect.span").evaluateAll((all) => all.map((one) => one.getAttribute("width")));
    const before = await spans();
    await page.getByRole("slider", { name: /Day of acquisition/ }).press("ArrowRight");
    await card(page, "Kaohsiung").getByText(until("2026-01-11")).waitFor();
    expect(await spans()).not.toEqual(before);
    await expect.poll(() => page.evaluate(() => decodeURIComponent(location.hash))).toContain("2026-01-11");
    await page.getByRole("slider", { name: "As of" }).press("End");
    await card(page, "Kaohsiung").getByText("The raw data may no longer be used").waitFor();
    await page.close();
  });

  test("every life begins with facts that can be asked about", async () => {
    const page = await open("#/plots?plot=life&on=2026-11-21&lang=en");
    const choice = page.getByLabel("Life of");
    for (const value of await choice
      .locator("option")
      .evaluateAll((all) => all.map((one) => one.getAttribute("value")))) {
      await choice.selectOption(value);
      await page
        .locator("figcaption")
        .getByText((await choice.locator("option:checked").textContent()) ?? "")
        .waitFor();
      await expect.poll(() => page.locator(".readout > li").count()).toBe(3);
    }
    await page.close();
  });

  test("the year shows the duties that the calendar tells, of the regulations that are chosen", async () => {
    const page = await open("#/plots?plot=year&on=2026-11-21&lang=en");
    const engine = await outside();
    const count = (...ids: string[]) => ids.reduce((sum, id) => sum + dutiesOfYear(engine, id, 2026).duties.length, 0);
    const shown = page.locator(".duties > li");
    expect(await shown.count()).toBe(count("taipei", "kaohsiung", "nantou"));
    await page.getByLabel("Nantou").uncheck();
    await expect.poll(() => shown.count()).toBe(count("taipei", "kaohsiung"));
    const march = page.getByRole("region", { name: "March" });
    expect(await march.textContent()).toContain("六(四)");
    await page.getByRole("button", { name: "Year after" }).click();
    await page.getByRole("heading", { name: /2027/ }).waitFor();
    await page.close();
  });
}
