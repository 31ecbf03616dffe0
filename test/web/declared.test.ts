import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packagePath } from "../../src/node/package/package-files.ts";
import { CHROMIUM, type Explorer, startExplorer } from "./browser.ts";

describe.skipIf(CHROMIUM === undefined)(
  "decisions that a jurisdiction declares, in Chromium",
  { timeout: 60_000 },
  () => {
    const output = mkdtempSync(join(tmpdir(), "hdp-web-"));
    let explorer: Explorer;
    beforeAll(async () => {
      explorer = await startExplorer({ jurisdictions: packagePath("test/fixtures/declared"), output });
    }, 120_000);
    afterAll(async () => {
      expect(explorer.strange).toEqual([]);
      await explorer.close();
      rmSync(output, { recursive: true });
    });

    test("are asked by a form of their own facts, and all others are silent", async () => {
      const page = await explorer.open("#/ask/linjiang.matched_applications?on=2026-11-21&lang=en");
      await page.getByLabel("Applications of the month").fill("101");
      await page.getByRole("article", { name: "Linjiang" }).getByText("Match 9 applications").waitFor();
      expect(await page.getByRole("article", { name: "Linjiang" }).textContent()).toContain("三(二)");
      await page.getByRole("article", { name: "Taipei" }).getByText("The regulation is silent").waitFor();
      await page.close();
    });

    test("are filled in with their example", async () => {
      const page = await explorer.open("#/ask?on=2026-11-21&lang=en&j=linjiang");
      await page.getByLabel("Question", { exact: true }).selectOption("linjiang.incident_report");
      await page.getByRole("button", { name: "Fill in an example" }).click();
      await page.getByRole("article").first().getByText("2026-11-23").first().waitFor();
      await page.close();
    });

    test("stand in the matrix, and are compared", async () => {
      const page = await explorer.open("#/matrix?on=2026-11-21&lang=en");
      const row = page.locator("tr", { hasText: "Is the check of the system operators overdue?" });
      await row.first().waitFor();
      expect(await row.first().textContent()).toContain("each quarter");
      await page.close();
      const compared = await explorer.open("#/compare?j=linjiang,taipei&on=2026-11-21&lang=en");
      await compared.locator(".compared", { hasText: "linjiang.operator_checks" }).waitFor();
      await compared.close();
    });
  },
);
