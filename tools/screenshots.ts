// Takes the pictures of the README: the explorer with an answer, and a comparison of two regulations. Needs dist/ as
// `npm ci` builds it, Chromium (`CHROMIUM` names it, else /usr/bin/chromium), a font with Chinese characters and pngquant.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { serveExplorer } from "../src/cli/explore/server.ts";
import { packagePath } from "../src/node/package/package-files.ts";

/** The README stays quick to load. */
const MOST_BYTES = 80_000;
const AS_OF = "2026-11-21";

/** In pixels. Text of this page is still read well where a README shows it at two thirds of its size. */
const WIDTH = 1280;

const folder = mkdtempSync(join(tmpdir(), "hdp-screenshots-"));
const served = await serveExplorer(packagePath("dist/web"), 0);
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
  const page = join(folder, "diff.html");
  execFileSync(process.execPath, [
    packagePath("dist/cli/bin.js"),
    ...["diff", "taipei", "kaohsiung", "sampling_monthly", "password_compliance", "--as-of", AS_OF],
    ...["--lang", "en", "-o", page],
  ]);
  await picture("diff", pathToFileURL(page).href, 610);
} finally {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
}

/** Writes the top of a page to docs/images, in 64 colours. */
async function picture(name: string, url: string, height: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height }, colorScheme: "light", locale: "zh-TW" });
  await page.goto(url);
  await page.waitForLoadState("networkidle");
  const path = packagePath(`docs/images/${name}.png`);
  await page.screenshot({ path });
  execFileSync("pngquant", ["--force", "--strip", "--speed", "1", "--nofs", "--output", path, "64", path]);
  const { size } = statSync(path);
  console.log(`docs/images/${name}.png: ${size} bytes`);
  if (size > MOST_BYTES) throw new Error(`${path} has ${size} bytes, expected at most ${MOST_BYTES}`);
}
