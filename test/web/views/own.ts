import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filledFiles } from "../../../src/cli/explore/filled-page.ts";
import { filesOf } from "../../../src/cli/explore/page-files.ts";
import { serveExplorer } from "../../../src/cli/explore/server.ts";
import { ownParts } from "../../../src/node/explorer/own-parts.ts";
import { packagePath } from "../../../src/node/package/package-files.ts";
import { hdp } from "../../cli/hdp.ts";
import type { Explorer } from "../browser.ts";

const FOLDERS = [packagePath("test/fixtures/declared"), packagePath("examples/packs/watch")] as const;
const AGENCY = packagePath("examples/agency/taipei.yaml");

/** The page with the regulations, packs and settings of an office, as one file and as it is served. */
export function ownTests(explorer: () => Explorer): void {
  const folder = mkdtempSync(join(tmpdir(), "hdp-own-"));
  const file = join(folder, "own.html");
  beforeAll(async () => {
    const [declared, pack] = FOLDERS;
    const made = await hdp(["explore", "-o", file, "--jurisdictions", declared, "--pack", pack, "--agency", AGENCY]);
    expect(made.stderr).toBe("");
    expect(made.status).toBe(0);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const open = async (url: string) => {
    const strange: string[] = [];
    const page = await explorer().browser.newPage({ locale: "zh-TW" });
    page.setDefaultTimeout(20_000);
    page.on("pageerror", (error) => strange.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") strange.push(message.text());
    });
    await page.goto(url);
    return { page, strange };
  };

  test("in one file: its decisions, those of a pack in Rego, and its settings, which are said on the first page", async () => {
    const { page, strange } = await open(`${pathToFileURL(file).href}#/?lang=en`);
    await page.getByText("settings of an agency, for: Taipei").waitFor();
    await page.getByText("packs: watch").waitFor();
    await page.goto(`${pathToFileURL(file).href}#/ask/linjiang.matched_applications?on=2026-11-21&lang=en&j=linjiang`);
    await page.getByLabel("Applications of the month").fill("101");
    await page.getByRole("article", { name: "Linjiang" }).getByText("Match 9 applications").waitFor();
    // What its schema does not take is told, and not answered.
    await page.getByLabel("Applications of the month").fill("1.5");
    await page.getByRole("article", { name: "Linjiang" }).waitFor({ state: "detached" });
    await page.goto(`${pathToFileURL(file).href}#/ask/watch.query_burst?on=2026-11-21&lang=en&j=xikou`);
    await page.getByRole("button", { name: "Fill in an example" }).click();
    await page.getByRole("article", { name: "Xikou" }).locator(".outcome").waitFor();
    await page.goto(`${pathToFileURL(file).href}#/cases?on=2026-11-21&lang=en`);
    const [, passed, all] =
      /(\d+) of (\d+)/.exec((await page.getByText(/\d+ of \d+ cases pass/).textContent({ timeout: 50_000 })) ?? "") ??
      [];
    expect(passed).toBe(all);
    expect(strange).toEqual([]);
    await page.close();
  });

  test("the policy of the file still names its script alone", () => {
    const page = readFileSync(file, "utf8");
    const built = readFileSync(packagePath("dist/web/explorer.html"), "utf8");
    const digest = (text: string) => /script-src '(sha256-[^']+)'/.exec(text)?.[1];
    expect(digest(page)).toBeDefined();
    expect(digest(page)).not.toBe(digest(built));
  });

  test("served: the settings change an answer, and a number is tried in a regulation of its own", async () => {
    const filled = filledFiles(filesOf(packagePath("dist/web")), await ownParts(FOLDERS, AGENCY));
    const served = await serveExplorer(filled, 0);
    const { page, strange } = await open(
      `${served.url}#/what_if/linjiang.matched_applications?j=linjiang&on=2026-11-21&lang=en`,
    );
    await page.locator("[data-ready] .parameters input[type=range]").first().waitFor();
    await page.locator(".parameters input[type=range]").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.locator(".parameters .changed").first().waitFor();
    await page.locator("[data-cases]").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    const facts = encodeURIComponent('{"queries":101}');
    await page.goto(`${served.url}#/ask/sampling_monthly?j=taipei&on=2026-11-21&lang=en&facts=${facts}`);
    // By the text alone it would be 7.
    await page.getByRole("article", { name: "Taipei" }).locator(".outcome", { hasText: "10" }).waitFor();
    expect(strange).toEqual([]);
    await page.close();
    await served.close();
  });
}
