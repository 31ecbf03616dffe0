import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drop, type Explorer } from "../browser.ts";
import { most, OTHER_TASKS, TASKS, walk, walkOther } from "./six-tasks.ts";

const QUERIES = "#/step/sampling_monthly?j=taipei&on=2026-11-30";

/** The front page, the questions one by one, and the record. */
export function interviewTests(explorer: () => Explorer): void {
  test("a newcomer chooses his agency and a task, types one number, and sees how it was calculated", async () => {
    const page = await explorer().open("#/?lang=zh-TW");
    await page.getByLabel("我的機關").selectOption("taipei");
    await page.getByRole("link", { name: "抽查當月的查詢紀錄" }).click();
    await page.locator(".question-form").waitFor();
    await page.keyboard.type("1317");
    await page.keyboard.press("Enter");
    // What may be left out, it leaves out.
    for (const fact of ["month", "checked"]) {
      await page.locator(".question-form:not([data-fact=queries])").waitFor();
      await page.locator(`[data-fact=${fact}]`).getByRole("button", { name: "不知道" }).click();
    }
    const card = page.getByRole("article", { name: "臺北市" });
    await card.getByText("79.02").first().waitFor();
    expect(await card.textContent()).toContain("當月應抽查80件");
    await page.close();
    const again = await explorer().open("#/?lang=zh-TW");
    expect(await again.getByLabel("我的機關").inputValue()).toBe("");
    await again.close();
  });

  test("who one is puts his tasks first, and is remembered", async () => {
    const page = await explorer().open("#/?lang=zh-TW");
    await page.getByLabel("稽核").check();
    const own = page.locator(".tasks").first().getByRole("link");
    await own.filter({ hasText: "看內部稽核何時該辦" }).waitFor();
    expect(await own.filter({ hasText: "審核一件帳號申請" }).count()).toBe(0);
    await page.reload();
    expect(await page.getByLabel("稽核").isChecked()).toBe(true);
    // The key beside a task begins it, also where the choice of a role has the focus.
    await page.getByLabel("稽核").focus();
    await page.keyboard.press("2");
    await page.locator(".step").waitFor();
    expect(page.url()).toContain("internal_audit_schedule");
    await page.close();
  });

  test.each(TASKS.flatMap((task) => (["zh-TW", "en"] as const).map((lang) => [task.name, lang, task] as const)))(
    "%s, in %s: by keyboard alone, with no more keys than it may take",
    async (_name, lang, task) => {
      const page = await explorer().open(`#/?on=2026-11-20&lang=${lang}`);
      await page.evaluate((agency) => localStorage.setItem("hdp.agency", agency), task.agency);
      await page.reload();
      const keys = await walk(page, task);
      const { clicks, keys: typed } = task.before;
      console.info(`${task.name} (${lang}): ${keys} keys; before, ${clicks} clicks and ${typed} keys`);
      expect(keys).toBeLessThanOrEqual(most(task));
      await page.close();
    },
  );

  test.each(OTHER_TASKS.flatMap((task) => (["zh-TW", "en"] as const).map((lang) => [task.name, lang, task] as const)))(
    "%s, in %s: by keyboard alone, and with no more clicks than it may take",
    async (_name, lang, task) => {
      for (const way of ["keyboard", "mouse"] as const) {
        const page = await explorer().open(`#/?on=2026-11-20&lang=${lang}`);
        await page.evaluate((agency) => localStorage.setItem("hdp.agency", agency), task.agency);
        await page.reload();
        const count = await walkOther(page, task, way);
        const { clicks, keys } = task.before;
        console.info(`${task.name} (${lang}, ${way}): ${count}; before, ${clicks} clicks and ${keys} keys`);
        if (way === "mouse") expect(count).toBeLessThanOrEqual(most(task));
        await page.close();
      }
    },
  );

  test("who presses faster than the engine answers changes no answer that was given", async () => {
    const page = await explorer().open("#/step/query_permission?j=kaohsiung&on=2026-11-30&lang=en");
    const form = page.locator(".question-form");
    await form.waitFor();
    const first = (await form.getAttribute("data-fact")) as string;
    // Both within one turn of the page, so that the next question cannot be there yet.
    await page.evaluate(() => {
      for (const key of ["1", "2"]) dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    });
    await expect.poll(() => form.getAttribute("data-fact")).not.toBe(first);
    const told = await page.evaluate(() => JSON.stringify(history.state.facts));
    expect(told).toContain('"active"');
    await page.close();
  });

  test("Back goes to the question before, and a reload keeps what was told", async () => {
    const page = await explorer().open("#/step/query_permission?j=kaohsiung&on=2026-11-30&lang=en");
    // Until the first question is found, the heading is the decision's.
    await page.locator(".options button").first().waitFor();
    const first = await page.getByRole("heading", { level: 1 }).textContent();
    await page.locator(".options button").first().click();
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).not.toBe(first);
    const second = await page.getByRole("heading", { level: 1 }).textContent();
    await page.reload();
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe(second);
    await page.goBack();
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe(first);
    await page.close();
  });

  test("a refusal is certain early, with its reason", async () => {
    const page = await explorer().open(
      '#/step/query_permission?j=kaohsiung&on=2026-11-30&lang=zh-TW&facts={"linkage":{"status":"suspended"}}',
    );
    await page.locator(".verdict.bad", { hasText: "不得查詢" }).waitFor();
    expect(await page.locator(".verdict").textContent()).toContain("已可確定");
    await page.close();
  });

  test("texts stay out of the address, and in the page over a reload", async () => {
    const page = await explorer().open("#/ask/query_permission?on=2026-11-30&lang=en");
    await page.getByRole("textbox", { name: "Case number" }).fill("SECRET-1");
    await page.getByLabel("State of the agency's linkage").selectOption({ index: 1 });
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("linkage");
    expect(await page.evaluate(() => decodeURIComponent(location.href))).not.toContain("SECRET");
    await page.reload();
    await expect.poll(() => page.getByRole("textbox", { name: "Case number" }).inputValue()).toBe("SECRET-1");
    await page.close();
  });

  test("the record is saved as a page and as a file that asks again when it is dropped in", async () => {
    const page = await explorer().open(`${QUERIES.replace("/step/", "/record/")}&lang=zh-TW&facts={"queries":1317}`);
    await page.locator(".record", { hasText: "79.02" }).waitFor();
    const saved = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
      return readFileSync(await download.path(), "utf8");
    };
    expect(await saved("存成 HTML")).toContain("決定紀錄");
    const question = await saved("存成重問檔（.hdp.json）");
    expect(JSON.parse(question).question.facts).toEqual({ queries: 1317 });
    await page.close();
    const other = await explorer().open("#/?lang=zh-TW");
    await drop(other, "question.hdp.json", question);
    await other.getByRole("article", { name: "臺北市" }).getByText("當月應抽查80件").waitFor();
    await drop(other, "note.json", "no JSON");
    await other.getByRole("alert").getByText("不是重問檔").waitFor();
    await other.close();
  });

  test("a record is one A4 page: a permit, a refusal, a sample, a deadline", async () => {
    for (const [name, hash] of RECORDS) {
      const page = await explorer().open(hash);
      await page.locator(".record").waitFor();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pagesOf(pdf), name).toBe(1);
      await page.close();
    }
  });

  test("the search finds questions, clauses and readings", async () => {
    const page = await explorer().open("#/?lang=zh-TW");
    await page.getByLabel("搜尋問題、條款或解讀").fill("抽查");
    await expect.poll(() => page.locator(".find li").count()).toBeGreaterThan(3);
    await page.close();
  });
}

/** A permit, a refusal, a sample and a deadline. */
const RECORDS: readonly (readonly [string, string])[] = [
  [
    "permit",
    '#/record/query_permission?j=kaohsiung&on=2026-11-30&lang=zh-TW&facts={"linkage":{"status":"active"},"user":{"id":"A0231","unit":"社會救助科","roles":["general_user"],"post_ends_on":null},"account":{"holder_id":"A0231","status":"active","right_approved":true,"approved_from":"2026-01-01","approved_until":"2026-12-31","password_changed_on":"2026-10-01","default_password":false},"session":{"idle_minutes":2},"query":{"case_number":"115-0231","reason":"審查補助資格","official_use":true,"within_approved_scope":true,"purpose_listed":true}}',
  ],
  [
    "refusal",
    '#/record/query_permission?j=taipei&on=2026-11-30&lang=zh-TW&facts={"linkage":{"status":"suspended"},"user":{"id":"A0231","roles":["general_user"],"post_ends_on":null},"account":{"holder_id":"A0231","status":"active","right_approved":true,"application_form":true,"confidentiality_pledge":false},"query":{"case_number":"115-0231","official_use":true,"within_approved_scope":true}}',
  ],
  ["sample", '#/record/sampling_monthly?j=taipei&on=2026-11-30&lang=zh-TW&facts={"queries":1317}'],
  [
    "deadline",
    '#/record/role_change_deadline?j=taipei&on=2026-11-30&lang=zh-TW&facts={"role":"general_user","event":"leave","effective_on":"2026-12-14"}',
  ],
];

function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
