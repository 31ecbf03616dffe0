import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** A task that a newcomer was watched at, with what it took then, and how it is done by keyboard. */
export interface SixTask {
  readonly name: string;
  /** The agency that the browser remembers. */
  readonly agency: string;
  /** The number of the plain task on the front page. */
  readonly task: string;
  /** Clicks and keys that it took before there was a front page. */
  readonly before: { readonly clicks: number; readonly keys: number };
  /** What is pressed at the question of each fact, with blanks between; any other text is typed letter by letter. */
  readonly answers: Readonly<Record<string, string>>;
  /** What stands in the end, in either language. */
  readonly said: RegExp;
}

/** Where it took more than five, at most half of that; else no more. */
export function most({ before: { clicks, keys } }: Pick<SixTask, "before">): number {
  const all = clicks + keys;
  return all > 5 ? Math.floor(all / 2) : all;
}

/** The tasks of the table that are questions. */
export const TASKS: readonly SixTask[] = [
  {
    name: "may a Kaohsiung clerk query now",
    agency: "kaohsiung",
    task: "2",
    before: { clicks: 31, keys: 61 },
    answers: {
      "linkage.status": "1",
      "user.roles": "1 Enter",
      "account.status": "1",
      "account.right_approved": "1",
      "query.official_use": "1",
      "user.id": "A Enter",
      "account.holder_id": "1",
      "user.unit": "1",
      "user.post_ends_on": "Tab Tab Enter",
      "account.approved_from": "1150101 Enter",
      "account.approved_until": "1231 Enter",
      "account.password_changed_on": "1001 Enter",
      "account.default_password": "2",
      "session.idle_minutes": "2 Enter",
      "query.case_number": "1 Enter",
      "query.reason": "1 Enter",
      "query.within_approved_scope": "1",
      "query.purpose_listed": "1",
    },
    said: /得查詢|May query/,
  },
  {
    name: "is this Taipei account overdue",
    agency: "taipei",
    task: "3",
    before: { clicks: 9, keys: 27 },
    answers: {
      "account.status": "1",
      "account.activated_on": "1140303 Enter",
      "review.last_done_on": "1140903",
    },
    said: /115年6月30日|2026-06-30/,
  },
  {
    name: "samples for 1,317 queries",
    agency: "taipei",
    task: "1",
    before: { clicks: 1, keys: 4 },
    answers: { queries: "1317" },
    said: /80/,
  },
  {
    name: "last day for a leaver to apply",
    agency: "taipei",
    task: "4",
    before: { clicks: 7, keys: 9 },
    answers: { role: "1", event: "2", effective_on: "1214" },
    said: /11月30日|2026-11-30/,
  },
];

/** A task that is no question, and how it is done by mouse and by keyboard. */
export interface OtherTask extends Pick<SixTask, "name" | "agency" | "before" | "said"> {
  /** The number of a plain task that it begins with; none where it begins in the navigation. */
  readonly task?: string;
  /** What is gone to, one after the other: each is pressed, but for the last where keys follow. */
  readonly through: readonly ((page: Page) => Locator)[];
  /** Keys at the last of them. */
  readonly keys?: readonly string[];
  /** Where what is said stands in the end. */
  readonly where: string;
}

/** The other two tasks of the table. */
export const OTHER_TASKS: readonly OtherTask[] = [
  {
    name: "why do Kaohsiung and Taipei differ on queries",
    agency: "kaohsiung",
    task: "2",
    before: { clicks: 6, keys: 0 },
    through: [(page) => page.locator(".step-head a")],
    where: ".compared",
    said: /三[\s\S]*五\(一\)/,
  },
  {
    name: "what if 6 % were 5 %",
    agency: "taipei",
    before: { clicks: 5, keys: 5 },
    through: [
      (page) => page.locator('header nav a[href*="what_if"]'),
      (page) => page.locator(".parameters input[type=range]").first(),
    ],
    keys: ["ArrowLeft"],
    where: "[data-way=after]",
    said: /6/,
  },
];

/** Does one of the other tasks from the front page, by mouse or by keyboard, and counts clicks and keys. */
export async function walkOther(page: Page, one: OtherTask, way: "mouse" | "keyboard"): Promise<number> {
  let count = 0;
  const press = async (key: string) => {
    count += 1;
    await page.keyboard.press(key);
  };
  const { task, keys = [] } = one;
  await page.locator(".home").waitFor();
  if (task !== undefined && way === "keyboard") await press(task);
  else if (task !== undefined) {
    count += 1;
    await page
      .locator(".tasks li")
      .nth(Number(task) - 1)
      .getByRole("link")
      .click();
  }
  // The question takes the focus once it is there.
  if (task !== undefined) await page.locator(".question-form").waitFor();
  for (const [index, find] of one.through.entries()) {
    const target = find(page);
    await target.waitFor();
    const isLast = index === one.through.length - 1;
    if (way === "mouse") {
      count += 1;
      // To press a slider is to move it, so that its name is pressed where keys follow.
      if (isLast && keys.length > 0) await page.locator(`label[for="${await target.getAttribute("id")}"]`).click();
      else await target.click();
      continue;
    }
    for (let tabs = 0; !(await target.evaluate((element) => element === document.activeElement)); tabs += 1) {
      if (tabs > 60) throw new Error(`${one.name}: the focus does not come to the place ${index}`);
      await press(task === undefined ? "Tab" : "Shift+Tab");
    }
    if (!isLast || keys.length === 0) await press("Enter");
  }
  for (const key of keys) await press(key);
  await expect.poll(() => page.locator(one.where).first().textContent(), { timeout: 20_000 }).toMatch(one.said);
  return count;
}

/** Does a task by keyboard alone from the front page, and counts the keys. */
export async function walk(page: Page, one: SixTask): Promise<number> {
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await page.locator(".home").waitFor();
  await press(one.task);
  await page.locator(".step [data-ready]").waitFor();
  const form = page.locator(".question-form");
  let fact: string | null = null;
  for (let turn = 0; turn < 40; turn += 1) {
    const before: string | null = fact;
    await expect
      .poll(async () => ((await form.count()) === 0 ? "end" : await form.getAttribute("data-fact")), {
        timeout: 10_000,
      })
      .not.toBe(before);
    if ((await form.count()) === 0) break;
    fact = await form.getAttribute("data-fact");
    const answer = one.answers[fact ?? ""];
    if (answer === undefined) throw new Error(`${one.name}: no answer for ${fact}`);
    for (const part of answer.split(" ")) {
      for (const key of /^(Tab|Enter)$/.test(part) ? [part] : [...part]) await press(key);
    }
    if (Object.keys(one.answers).at(-1) === fact && /^\d{4,}$/.test(answer)) break;
  }
  await expect.poll(() => page.locator(".verdict").textContent(), { timeout: 10_000 }).toMatch(one.said);
  return keys;
}
