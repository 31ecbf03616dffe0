import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readXlsx } from "hucre";
import type { Download, Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { packagePath } from "../../../src/node/package/package-files.ts";
import { hdp } from "../../cli/hdp.ts";
import { drop, type Explorer, violations } from "../browser.ts";

const ON = "j=taipei&on=2026-11-21";
const SEED = "115年10月公開種子";
const LOG = packagePath("examples/query-log.csv");
const LIST = packagePath("examples/accounts.xlsx");

/** What the view of whole files is tested for; what it makes is compared with what the command makes. */
export function filesTests(explorer: () => Explorer): void {
  const folder = mkdtempSync(join(tmpdir(), "hdp-files-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const command = (line: readonly string[]) => hdp(line, { cwd: folder });
  const made = (name: string) => readFileSync(join(folder, name));

  test("a list is reviewed as the command does, word by word, and saved", async () => {
    const page = await explorer().open(`#/files?do=review&${ON}&lang=zh-TW`);
    await page.getByLabel("名單").setInputFiles(LIST);
    const done = page.locator(".files-done");
    await done.getByText("資料無法讀取 1").first().waitFor();
    // One word is not known: once it is told, every row is read.
    await done.getByLabel("帳號狀態欄的「停用」表示").selectOption("suspended");
    await expect.poll(() => done.locator(".outcome").textContent()).not.toContain("無法讀取");
    await expect.poll(() => page.locator(".review-rows tbody tr").count()).toBe(24);
    expect(await page.locator(".review-rows tbody tr").first().textContent()).toContain("四(一)");
    await command(
      ["review", LIST, "-j", "taipei", "--as-of", "2026-11-21"].concat([
        "--value",
        "帳號狀態:停用=suspended",
        "-o",
        "r.csv",
      ]),
    );
    expect(await saved(page, "存檔：CSV")).toEqual(made("r.csv"));
    const workbook = await readXlsx(await saved(page, "存檔：XLSX"));
    expect(workbook.sheets[0]?.rows).toHaveLength(25);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel("顯示", { exact: true }).selectOption("bad");
    await expect.poll(() => page.locator(".review-rows tbody tr").count()).toBe(2);
    await page.getByLabel("搜尋各列").fill("user18");
    await expect.poll(() => page.locator(".review-rows tbody tr").count()).toBe(1);
    // What was told is remembered for the next list.
    await page.reload();
    await page.getByLabel("名單").setInputFiles(LIST);
    await expect.poll(() => done.locator(".outcome").textContent()).toContain("共 24 筆");
    expect(await done.getByLabel("帳號狀態欄的「停用」表示").count()).toBe(0);
    await page.getByRole("button", { name: "清除記憶" }).click();
    await done.getByLabel("帳號狀態欄的「停用」表示").waitFor();
    await page.close();
  });

  test("a log dropped on the front page is drawn from, and the filled sample is checked, as by the command", async () => {
    await command(
      ["sample", LOG, "-j", "taipei", "--period", "month", "--of", "2026-10", "--by", "科室"].concat([
        "--seed",
        SEED,
        "-o",
        "query-log.sample.csv",
      ]),
    );
    const page = await explorer().open(`#/?${ON}&lang=en`);
    await page.locator(".home").waitFor();
    await drop(page, "query-log.csv", readFileSync(LOG, "utf8"));
    await page.getByText("You dropped query-log.csv").waitFor();
    await page.getByRole("link", { name: "Draw from a query log" }).click();
    await page.getByLabel("Whose regulation").selectOption("taipei");
    await page.getByLabel("Month or half-year").fill("115-10");
    await page.getByLabel("Column of the section").selectOption("科室");
    await page.getByLabel("Seed").fill(SEED);
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByRole("button", { name: "開始抽取" }).click();
    await page.locator(".files-done").getByText("各科室合計應抽查 18 筆").waitFor();
    expect(await saved(page, "存檔：query-log.sample.csv")).toEqual(made("query-log.sample.csv"));
    const manifest = JSON.parse((await saved(page, "存檔：query-log.sample.manifest.json")).toString());
    expect(manifest).toEqual({
      ...JSON.parse(made("query-log.sample.manifest.json").toString()),
      drawn_at: manifest.drawn_at,
    });
    await page.getByRole("link", { name: "核對填妥的抽查表" }).last().click();
    const filled = packagePath("examples/filled-sample.xlsx");
    await page.getByLabel("查詢紀錄").setInputFiles(LOG);
    await page.getByLabel("清單檔").setInputFiles(join(folder, "query-log.sample.manifest.json"));
    await page.getByLabel("填妥的抽查表").setInputFiles(filled);
    await page.getByRole("button", { name: "開始核對" }).click();
    await page.locator(".files-done.good").waitFor();
    await command(["sample", LOG, "--verify", "query-log.sample.manifest.json", "--findings", filled, "-o", "checked"]);
    expect(await saved(page, "存檔：sign-off.html")).toEqual(made("checked/sign-off.html"));
    // Another log is not the one that was drawn from.
    writeFileSync(join(folder, "other.csv"), readFileSync(LOG, "utf8").replace("RL01", "RL02"));
    await page.getByLabel("查詢紀錄").setInputFiles(join(folder, "other.csv"));
    await page.getByRole("button", { name: "開始核對" }).click();
    await page.locator(".files-done.bad").waitFor();
    await page.close();
  });

  test("a file that is wrong is told with its place, as the command tells it", async () => {
    writeFileSync(join(folder, "short.csv"), "帳號,帳號狀態,開通日\na,active,115/1/2\nb,active\n");
    const many = Array.from({ length: 6000 }, (_, at) => `user${(at * 7919) % 100_003},active,115/1/2\n`);
    const whole = gzipSync(`帳號,帳號狀態,開通日\n${many.join("")}`);
    writeFileSync(join(folder, "cut.csv.gz"), whole.subarray(0, whole.length - 4000));
    for (const lang of ["zh-TW", "en"] as const) {
      const page = await explorer().open(`#/files?do=review&${ON}&lang=${lang}`);
      for (const name of ["short.csv", "cut.csv.gz"]) {
        await page.locator("#files-list").setInputFiles(join(folder, name));
        const alert = page.getByRole("alert").filter({ hasText: name });
        await alert.waitFor();
        const { stderr } = await command(["review", name, "-j", "taipei", "--lang", lang]);
        // Why gzip cannot be unpacked is told in the words of whatever unpacks it.
        const told = (text: string | null) => (text ?? "").replace(/（.*）|\(.*\)/, "");
        expect(stderr).toMatch(name === "short.csv" ? /第 3 行|line 3/ : /gzip/);
        expect(told(await alert.textContent())).toContain(told(stderr.trim()));
      }
      await page.close();
    }
  });

  // A task is long too where the machine did something else meanwhile, so it is tried again.
  test("100,000 rows are reviewed without a long task, stopped, and by keyboard alone", {
    timeout: 90_000,
    retry: 2,
  }, async () => {
    const row = (at: number) => `user${at},${at % 7 === 0 ? "locked" : "active"},115/${1 + (at % 9)}/3,115/1/5,115/9/3`;
    const rows = Array.from({ length: 100_000 }, (_, at) => row(at));
    // Two members, as logs of several days that were joined.
    const head = "帳號,帳號狀態,開通日,前次清查日,最後查詢日\n";
    const list = Buffer.concat([gzipSync(head), gzipSync(`${rows.join("\n")}\n`)]);
    writeFileSync(join(folder, "many.csv.gz"), list);
    const page = await explorer().open(`#/files?do=review&${ON}&lang=zh-TW`, { width: 390 });
    await page.locator("#files-list").waitFor();
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((seen) => tasks.push(...seen.getEntries().map(({ duration }) => duration))).observe({
        type: "longtask",
      });
    });
    const chooser = page.waitForEvent("filechooser");
    await page.locator("#files-list").focus();
    await page.keyboard.press("Enter");
    await (await chooser).setFiles(join(folder, "many.csv.gz"));
    await page.getByRole("button", { name: "停止" }).press("Enter");
    await page.getByText("已停止。").waitFor();
    const started = Date.now();
    await page.getByRole("button", { name: "開始清查" }).press("Enter");
    await page.getByText("共 100,000 筆").waitFor({ timeout: 60_000 });
    console.info(`100,000 rows are reviewed in ${Date.now() - started} ms in the page`);
    await page.getByRole("button", { name: "後一頁" }).press("Enter");
    await page.getByText("第 51 至 100 列").waitFor();
    await page.getByLabel("搜尋各列").pressSequentially("user9999");
    await page.getByText("共 11 列").waitFor();
    const long = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
    expect(Math.max(0, ...long)).toBeLessThan(100);
    await page.close();
  });
}

/** What the browser saves at a press. */
async function saved(page: Page, name: string): Promise<Buffer> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name, exact: true }).click();
  const download: Download = await waiting;
  return readFileSync(await download.path());
}
