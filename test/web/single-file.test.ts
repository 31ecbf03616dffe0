import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packagePath } from "../../src/node/package/package-files.ts";
import { CHROMIUM, type Explorer, startExplorer } from "./browser.ts";
import { ownTests } from "./views/own.ts";

describe.skipIf(CHROMIUM === undefined)(
  "the explorer in one file, opened by a double click",
  { timeout: 60_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), "hdp-file-"));
    const file = join(folder, "規範.html");
    let explorer: Explorer;
    beforeAll(async () => {
      explorer = await startExplorer();
      copyFileSync(packagePath("dist/web/explorer.html"), file);
    }, 120_000);
    afterAll(async () => {
      await explorer.close();
      rmSync(folder, { recursive: true });
    });

    const open = async (hash: string) => {
      const strange: string[] = [];
      const page = await explorer.browser.newPage({ locale: "zh-TW" });
      page.setDefaultTimeout(20_000);
      page.on("pageerror", (error) => strange.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") strange.push(message.text());
      });
      page.on("request", (request) => {
        if (!/^(file|blob|data):/.test(request.url())) strange.push(`request to ${request.url()}`);
      });
      await page.goto(pathToFileURL(file).href + hash);
      return { page, strange };
    };

    test("answers question by question, and reloads, without a server", async () => {
      const { page, strange } = await open("#/?lang=zh-TW");
      await page.locator(".home").waitFor();
      await page.keyboard.press("1");
      await page.getByRole("button", { name: "臺北市" }).click();
      await page.locator(".question-form").waitFor();
      await page.keyboard.type("1317");
      await page.locator(".verdict", { hasText: "80件" }).waitFor();
      await page.keyboard.press("Enter");
      for (const fact of ["month", "checked"]) {
        await page.locator(`[data-fact=${fact}]`).getByRole("button", { name: "不知道" }).click();
      }
      await page.getByRole("article").waitFor();
      await page.reload();
      await page.getByRole("article").getByText("79.02").first().waitFor();
      expect(strange).toEqual([]);
      await page.close();
    });

    test.each(["#/matrix", "#/compare", "#/plots", "#/playground", "#/ask", "#/cases"])(
      "has every view: %s",
      async (hash) => {
        const { page, strange } = await open(`${hash}?lang=zh-TW&on=2026-11-21`);
        await page.locator("[data-ready]").first().waitFor({ timeout: 50_000 });
        expect(strange).toEqual([]);
        await page.close();
      },
    );

    test("reviews a workbook, and draws from a log", async () => {
      const { page, strange } = await open("#/files?do=review&j=taipei&on=2026-11-21&lang=zh-TW");
      await page.locator("#files-list").setInputFiles(packagePath("examples/accounts.xlsx"));
      await page.getByText("共 24 筆").first().waitFor();
      await page.goto(page.url().replace("do=review", "do=sample"));
      await page.locator("#files-logs").setInputFiles(packagePath("examples/query-log.csv"));
      await page.getByRole("button", { name: "開始抽取" }).click();
      await page.getByRole("button", { name: "query-log.sample.manifest.json" }).waitFor();
      expect(strange).toEqual([]);
      await page.close();
    });

    describe("with what an office brought", () => ownTests(() => explorer));

    test("lets in no script but its own", () => {
      const page = readFileSync(packagePath("dist/web/explorer.html"), "utf8");
      const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? "";
      expect(policy).toMatch(/script-src 'sha256-[^']+' 'wasm-unsafe-eval';/);
      expect(policy).not.toContain("unsafe-inline");
      expect(policy).toContain("default-src 'none'");
      expect(page).not.toMatch(/(?:src|href)="(?!data:)[^"#]/);
    });
  },
);
