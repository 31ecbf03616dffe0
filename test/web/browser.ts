import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { filesOf } from "../../src/cli/explore/page-files.ts";
import { type ServedExplorer, serveExplorer } from "../../src/cli/explore/server.ts";
import { packagePath } from "../../src/node/package/package-files.ts";

const PLACES = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The browser of this machine, if there is one. */
export const CHROMIUM = PLACES.find((path) => path !== undefined && existsSync(path));

if (CHROMIUM === undefined) {
  console.warn("NOT TESTED: the explorer. No Chromium was found; install it, or name it in CHROMIUM.");
}

/** The built page, served and open in a browser. */
export interface Explorer {
  readonly served: ServedExplorer;
  readonly browser: Browser;
  /** Opens the page at a fragment; what leaves its origin or goes wrong in it is put into `strange`. */
  readonly open: (hash: string, options?: { width?: number; dark?: boolean }) => Promise<Page>;
  readonly strange: string[];
  readonly close: () => Promise<void>;
}

/**
 * Builds the page and opens a browser.
 *
 * @param more folders of further jurisdictions, and where the page with them is built
 */
export async function startExplorer(more?: { jurisdictions: string; output: string }): Promise<Explorer> {
  // The test runner sets another NODE_ENV, with which what is built is larger than what is shipped.
  const env = { ...process.env, NODE_ENV: "production" };
  const args = more === undefined ? [] : [more.jurisdictions, "-o", more.output];
  execFileSync(process.execPath, ["--import", "tsx", packagePath("tools/build-web.ts"), ...args], {
    stdio: "pipe",
    env,
  });
  const served = await serveExplorer(filesOf(more?.output ?? packagePath("dist/web")), 0);
  const browser = await chromium.launch({ executablePath: CHROMIUM as string, args: ["--no-sandbox"] });
  const strange: string[] = [];
  const open: Explorer["open"] = async (hash, { width = 1440, dark = false } = {}) => {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme: dark ? "dark" : "light",
      locale: "zh-TW",
    });
    // Before the test itself is given up, so that it is told what was waited for.
    page.setDefaultTimeout(20_000);
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(served.url) && !url.startsWith("data:")) strange.push(`request to ${url}`);
    });
    page.on("pageerror", (error) => strange.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") strange.push(message.text());
    });
    await page.goto(served.url + hash);
    return page;
  };
  const close = async () => {
    await browser.close();
    await served.close();
  };
  return { served, browser, open, strange, close };
}

/** What axe finds in a page, by all of its rules or those named. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async (only) => {
    type Found = { violations: { id: string; nodes: { html: string }[] }[] };
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<Found> } };
    const found = await axe.run(only === undefined ? {} : { runOnly: only });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, rules);
}

/** Drops a file on the page. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name));
      return data;
    },
    [name, text] as const,
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}
