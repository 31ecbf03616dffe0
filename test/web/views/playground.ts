import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { loadCases } from "../../../src/node/cases/load.ts";
import { packagePath } from "../../../src/node/package/package-files.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import type { Explorer } from "../browser.ts";

const FILE = "taipei/2021-10-06.yaml";
const regulations = readRegulations();
/** How many cases the regulation has. */
const CASES = regulations.jurisdictions
  .filter(({ id }) => FILE.startsWith(`${id}/`))
  .flatMap((one) => loadCases(one, regulations.ajv).cases).length;
const ALL_PASS = `${CASES} of ${CASES} cases pass`;
/** With another rate, so many cases fail. */
const SOME_FAIL = `${CASES - 27} of ${CASES} cases pass`;
const TEXT = readFileSync(packagePath(`jurisdictions/${FILE}`), "utf8");

/** The playground: edit a version file, see what is wrong with it and what it changes. */
export function playgroundTests(explorer: () => Explorer): void {
  const open = async (lang = "en") => {
    const page = await explorer().open(`#/playground?on=2026-11-21&lang=${lang}&file=${FILE}`);
    await page.locator("[data-current]").waitFor({ timeout: 30_000 });
    return page;
  };
  /** Types in the place of what stands there. */
  const put = async (page: Page, instead: string, text: string) => {
    await page.getByLabel(/^(Find|尋找)$/).fill(instead);
    await page.getByLabel(/^(Find|尋找)$/).press("Enter");
    await page.locator(".cm-content").focus();
    // What is typed before the editor has selected it would stand beside it.
    await page.waitForFunction((found) => getSelection()?.toString() === found, instead);
    await page.keyboard.insertText(text);
  };
  const problems = (page: Page) => page.getByRole("region", { name: "Problems in the file" });
  const effect = (page: Page) => page.getByRole("region", { name: "Effect", exact: true });

  test("a number is changed: the cases that fail, what each answer was and is, the parameter, and the file", async () => {
    const page = await open();
    await effect(page).getByText(ALL_PASS).waitFor();
    await effect(page).getByText("The text is that of the packaged file.").waitFor();
    await put(page, "6%", "7%");
    await effect(page).getByText(SOME_FAIL).waitFor();
    const change = effect(page).locator(".changes li");
    expect(await change.count()).toBe(1);
    expect(await change.textContent()).toMatch(/sampling\.monthly\.rate.*6%.*六\(二\).*7%.*六\(二\)/);
    await effect(page).getByLabel("Question").selectOption("sampling_monthly");
    const first = effect(page).locator(".case-list li").first();
    expect(await first.textContent()).toMatch(
      /fails.*Rows of the month to check: 7.*Rows of the month to check: 8.*expects.*rows to check: 7.*六\(二\)/,
    );
    await page.getByRole("button", { name: "Show 17 more" }).click();
    expect(await effect(page).locator(".case-list li").count()).toBe(27);
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download 2021-10-06.yaml" }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe("2021-10-06.yaml");
    expect(readFileSync(await file.path(), "utf8")).toBe(TEXT.replace("6%", "7%"));
    // What is overtaken is given up.
    await put(page, "7%", "12%");
    await put(page, "12%", "7%");
    await effect(page).getByText("belongs to the text as it stands").waitFor();
    await effect(page).getByText(SOME_FAIL).waitFor();
    await page.getByRole("button", { name: "Reset" }).click();
    await effect(page).getByText(ALL_PASS).waitFor();
    await put(page, "# yaml", "# YAML");
    await effect(page)
      .getByText(/only comments, order or layout differ/)
      .waitFor();
    await page.close();
  });

  test("a broken text tells where and what, keeps the last result, and says that it is of an earlier text", async () => {
    const page = await open();
    await put(page, "maximum: 80", "maximun: 80");
    const problem = problems(page).getByRole("listitem");
    await problem.getByText(/did you mean `maximum`/).waitFor();
    const line = TEXT.split("\n").indexOf("      maximum: 80") + 1;
    await effect(page).getByText("what follows belongs to an earlier text").waitFor();
    await effect(page).getByText(ALL_PASS).waitFor();
    await page.getByLabel("Find").focus();
    await problem.getByRole("button", { name: `line ${line}, column 7` }).click();
    await page.keyboard.insertText("# ");
    await problems(page).getByText("The file has no problems.").waitFor();
    await effect(page).getByText("earlier text").waitFor({ state: "detached" });
    await put(page, "    monthly:", "    monthly：");
    await problem.getByText(/full-width colon/).waitFor();
    expect(await page.locator(".cm-lintRange-error").count()).toBe(1);
    await put(page, "# yaml", `# ${"x".repeat(512 * 1024)}`);
    await problem.getByText(/a file of at most 512 KiB/).waitFor();
    await page.close();
  });

  test("clauses that are not in the register, and versions that overlap, are found as the command finds them", async () => {
    const page = await open();
    await put(page, "clause: 六(二)", "clause: 六(九)");
    await problems(page)
      .getByText(/a clause of the register/)
      .waitFor();
    await page.getByLabel("File", { exact: true }).selectOption("kaohsiung/2023-05-29.yaml");
    await page.locator("[data-current]").waitFor();
    await put(page, "effective_from: 2023-05-29", "effective_from: 2023-05-30");
    await problems(page)
      .getByText(/2023-05-29, the name of the file/)
      .waitFor();
    expect(await problems(page).textContent()).toContain("2020-11-23.yaml line");
    // What was written of the other file is still there.
    await page.getByLabel("File", { exact: true }).selectOption(FILE);
    await problems(page)
      .getByText(/a clause of the register/)
      .waitFor();
    await page.close();
  });

  test("keys are proposed with what they mean, and Escape and Tab lead out of the editor", async () => {
    const page = await open("zh-TW");
    await put(page, "maximum: 80", "maximum: 80\n      al");
    await page.keyboard.press("Control+Space");
    const options = page.getByRole("option");
    await options.getByText("also").waitFor();
    await page.locator(".cm-completionInfo").getByText("同旨條款").waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".cm-line").getByText("also:").last().waitFor();
    expect(await page.getByRole("textbox", { name: /臺北市 2021-10-06\.yaml 的 YAML 內容/ }).count()).toBe(1);
    const focused = () => page.evaluate(() => document.activeElement?.className);
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("editor");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await focused()).not.toBe("editor");
    await page.close();
  });
}
