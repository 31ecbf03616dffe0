// Takes the pictures of the README and of docs/monthly-work.md: the explorer with an answer, a comparison of two
// regulations, and the two sheets to print. Needs dist/ as `npm ci` builds it, Chromium (`CHROMIUM` names it, else /usr/bin/chromium), a font with Chinese characters and pngquant.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { filesOf } from "../src/cli/explore/page-files.ts";
import { serveExplorer } from "../src/cli/explore/server.ts";
import { packagePath } from "../src/node/package/package-files.ts";

/** The README stays quick to load. */
const MOST_BYTES = 80_000;
const AS_OF = "2026-11-21";

/** In pixels. Text of this page is still read well where a README shows it at two thirds of its size. */
const WIDTH = 1280;

const folder = mkdtempSync(join(tmpdir(), "hdp-screenshots-"));
const served = await serveExplorer(filesOf(packagePath("dist/web")), 0);
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const facts = encodeURIComponent(JSON.stringify({ queries: 101 }));
  await picture(
    "explorer",
    `${served.url}#/ask/sampling_monthly?j=taipei,kaohsiung&on=${AS_OF}&facts=${facts}&lang=zh-TW`,
    720,
  );
  hdp(
    ...["diff", "taipei", "kaohsiung", "sampling_monthly", "password_compliance", "--as-of", AS_OF],
    ...["--lang", "en", "-o", "diff.html"],
  );
  await picture("diff", written("diff.html"), 610);
  const log = packagePath("examples/query-log.csv");
  hdp(
    ...["sample", "-j", "臺北市", "--period", "month", "--of", "115年10月", "--by", "科室"],
    ...["--seed", "115年10月公開種子", "-o", "sample.csv", log],
  );
  hdp(
    ...["sample", "--verify", "sample.manifest.json", "--findings", packagePath("examples/filled-sample.xlsx")],
    ...["-o", "checked", log],
  );
  await picture("sign-off", written("checked/sign-off.html"), 880, 940);
  hdp(
    ...["review", packagePath("examples/accounts.xlsx"), "-j", "臺北市", "--as-of", "115/11/21"],
    ...["--value", "帳號狀態:停用=suspended", "-o", "list.html"],
  );
  await picture("review-list", written("list.html"), 600, 1180);
} finally {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
}

function hdp(...argv: readonly string[]): void {
  execFileSync(process.execPath, [packagePath("dist/cli/bin.js"), ...argv], { cwd: folder });
}

function written(file: string): string {
  return pathToFileURL(join(folder, file)).href;
}

/** Writes the top of a page to docs/images, in 64 colours. */
async function picture(name: string, url: string, height: number, width = WIDTH): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: "light", locale: "zh-TW" });
  await page.goto(url);
  await page.waitForLoadState("networkidle");
  // The explorer says so until its engine answers and has searched.
  for (const busy of ["引擎啟動中", "搜尋中"]) await page.getByText(busy).first().waitFor({ state: "detached" });
  const path = packagePath(`docs/images/${name}.png`);
  await page.screenshot({ path });
  execFileSync("pngquant", ["--force", "--strip", "--speed", "1", "--nofs", "--output", path, "64", path]);
  const { size } = statSync(path);
  console.log(`docs/images/${name}.png: ${size} bytes`);
  if (size > MOST_BYTES) throw new Error(`${path} has ${size} bytes, expected at most ${MOST_BYTES}`);
}
