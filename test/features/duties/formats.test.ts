import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { Jurisdiction } from "../../../src/core/regulation/jurisdiction.ts";
import { csvCalendar } from "../../../src/features/duties/csv.ts";
import { CALENDAR_STYLE, calendarSection } from "../../../src/features/duties/html.ts";
import { icsCalendar } from "../../../src/features/duties/ics.ts";
import { dutiesOfYear } from "../../../src/features/duties/year.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { startEngine } from "../../../src/node/start/load-engine.ts";
import { type Language, MESSAGES } from "../../../src/words/format.ts";
import { Labels } from "../../../src/words/labels.ts";

const regulations = readRegulations();
const engine = await startEngine(regulations);
const jurisdictions = new Map(regulations.jurisdictions.map((one) => [one.id, one]));
const LANGUAGES = Object.keys(MESSAGES) as Language[];
const years = (year: number, ids = engine.jurisdictions) => ids.map((id) => dutiesOfYear(engine, id, year));
const now = new Date("2026-11-30T01:02:03Z");
const labelsIn = (language: Language) => new Labels(engine.schemas, language, [...jurisdictions.values()]);

const octets = (text: string) => new TextEncoder().encode(text).length;

/** The content lines of a calendar file, unfolded by hand. */
const unfolded = (file: string) => file.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);

describe("a calendar file", () => {
  const file = icsCalendar(years(2026), {
    labels: labelsIn("zh-TW"),
    jurisdictions,
    remindDays: 14,
    now,
  });

  it("keeps the rules of RFC 5545 on lines", () => {
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    // 75 octets without the line break; folding splits no character, or the file would hold a broken one.
    expect(file.split("\r\n").filter((line) => octets(line) > 75)).toEqual([]);
    expect(file).not.toContain("\ufffd");
    expect(file.split("\r\n").filter((line) => line.startsWith(" ")).length).toBeGreaterThan(100);
    for (const line of unfolded(file)) expect(line).toMatch(/^[A-Z-]+(;[A-Z-]+=[^:;]+)*:.+$/);
  });

  it("keeps them whatever a jurisdiction is called", () => {
    const taipei = regulations.jurisdictions.find(({ id }) => id === "taipei") as Jurisdiction;
    const name = { "zh-TW": "一\nBEGIN:VEVENT", en: "a\r\nX-EVIL:1" };
    const hostile = new Map([["taipei", { ...taipei, name }]]);
    for (const language of LANGUAGES) {
      const made = icsCalendar(years(2026, ["taipei"]), {
        labels: labelsIn(language),
        jurisdictions: hostile,
        now,
      });
      expect(made.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      expect(unfolded(made).filter((line) => line.startsWith("X-EVIL"))).toEqual([]);
    }
  });

  it("has what a calendar and each event must have, once", () => {
    const lines = unfolded(file);
    expect(lines.slice(0, 2)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0"]);
    for (const start of ["PRODID:", "CALSCALE:GREGORIAN", "X-WR-CALNAME:", "X-WR-TIMEZONE:Asia/Taipei"]) {
      expect(lines.filter((line) => line.startsWith(start))).toHaveLength(1);
    }
    const events = lines.join("\n").split("BEGIN:VEVENT\n").slice(1);
    expect(events).toHaveLength(27 + 19 + 21);
    for (const event of events) {
      const own = (event.split("BEGIN:VALARM")[0] ?? "").split("\n");
      for (const name of [
        "UID:",
        "DTSTAMP:",
        "DTSTART;VALUE=DATE:",
        "DTEND;VALUE=DATE:",
        "SUMMARY:",
        "TRANSP:TRANSPARENT",
      ])
        expect(own.filter((line) => line.startsWith(name))).toHaveLength(1);
      expect(own).toEqual(
        expect.arrayContaining(["DTSTAMP:20261130T010203Z", "LAST-MODIFIED:20261130T010203Z", "SEQUENCE:0"]),
      );
      expect(event).toMatch(/BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:.+\nTRIGGER:-P14D\nEND:VALARM/);
    }
  });

  it("escapes its texts", () => {
    const descriptions = unfolded(file).filter((line) => line.startsWith("DESCRIPTION:"));
    for (const line of descriptions) expect(line).not.toMatch(/(^|[^\\])[,;]/);
    const english = icsCalendar(years(2026), { labels: labelsIn("en"), jurisdictions, now });
    expect(unfolded(english).find((line) => line.startsWith("X-WR-CALNAME:"))).toBe(
      "X-WR-CALNAME:Duties of 2026 (ROC 115) Kaohsiung / Nantou / Taipei",
    );
    expect(english).not.toContain("VALARM");
  });

  it.each(LANGUAGES)("is read back as all-day events of one day: %s", (language) => {
    const all = years(2026);
    const calendar = new ICAL.Component(
      ICAL.parse(icsCalendar(all, { labels: labelsIn(language), jurisdictions, now })),
    );
    const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    const expected = all.flatMap(({ duties }) => duties);
    expect(events.map(({ uid }) => uid)).toEqual(expected.map(({ uid }) => uid));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(expected.map(({ day }) => day));
    for (const { startDate, endDate, duration } of events) {
      expect([startDate.isDate, endDate.isDate, duration.toString()]).toEqual([true, true, "P1D"]);
    }
  });

  it("says the clause, what it says in short, the readings and how to ask", () => {
    const calendar = new ICAL.Component(ICAL.parse(file));
    const [report] = calendar
      .getAllSubcomponents("vevent")
      .map((one) => new ICAL.Event(one))
      .filter(({ uid }) => uid.startsWith("audit_report_deadline.2026-H1"));
    expect(report?.summary).toBe("臺北市：函送稽核結果 115年上半年");
    for (const part of ["條款：〔六(四)〕", "條款摘要：", "G4：", "- 函送本府民政局備查。"])
      expect(report?.description).toContain(part);
    expect(report?.description).toContain(
      `echo '{"half":"2026-H1"}' | hdp decide audit_report_deadline -j taipei --as-of 2026-07-01 --facts -`,
    );
  });

  it("keeps the stamps of what says the same, and stamps anew what changed", () => {
    const later = new Date("2027-01-02T03:04:05Z");
    const labels = labelsIn("zh-TW");
    const options = { labels, jurisdictions, remindDays: 14, now: later };
    expect(icsCalendar(years(2026), { ...options, previous: file })).toBe(file);
    const ofUnit = (previous: string, now: Date) => {
      const unit = engine.jurisdictions.map((id) => dutiesOfYear(engine, id, 2026, { unitStart: "2026-03-02" }));
      return icsCalendar(unit, { ...options, now, previous });
    };
    const stamps = (text: string) =>
      new Map(
        unfolded(text)
          .join("\n")
          .split("BEGIN:VEVENT\n")
          .slice(1)
          .map((event) => [
            /^UID:(.*)$/m.exec(event)?.[1],
            `${/^SEQUENCE:(.*)$/m.exec(event)?.[1]} ${/^DTSTAMP:(.*)$/m.exec(event)?.[1]}`,
          ]),
      );
    const changed = ofUnit(file, later);
    const kinds = new Set(stamps(changed).values());
    expect(kinds).toEqual(new Set(["0 20261130T010203Z", "1 20270102T030405Z"]));
    for (const [uid, stamp] of stamps(changed)) {
      const [was, is] = [file, changed].map((text) =>
        unfolded(text)
          .join("\n")
          .split("BEGIN:VEVENT\n")
          .find((one) => one.includes(`UID:${uid}\n`)),
      );
      expect([uid, was === is]).toEqual([uid, stamp === "0 20261130T010203Z"]);
    }
    // And once more: what it said before is another change.
    const back = icsCalendar(years(2026), { ...options, now: new Date("2027-02-02T00:00:00Z"), previous: changed });
    expect(new Set(stamps(back).values())).toEqual(
      new Set(["0 20261130T010203Z", "1 20270202T000000Z", "2 20270202T000000Z"]),
    );
    expect(icsCalendar(years(2026), { ...options, previous: "no calendar" })).toContain("SEQUENCE:0");
  });

  it("is the same to the byte each time, and marks a right", () => {
    expect(icsCalendar(years(2026), { labels: labelsIn("zh-TW"), jurisdictions, remindDays: 14, now })).toBe(file);
    const right = unfolded(file).filter((line) => /^SUMMARY:.*\[權利\]/.test(line));
    expect(right).toEqual(["SUMMARY:臺北市：外部稽核 [權利] 115年"]);
    expect(unfolded(file).filter((line) => line === "CATEGORIES:戶籍資料,臺北市,權利")).toHaveLength(1);
  });

  it("leaves the library's limit for other callers as it was", () => expect(ICAL.foldLength).toBe(75));
});

describe("a CSV calendar", () => {
  it.each(LANGUAGES)("has a line for each duty: %s", (language) => {
    const all = years(2026);
    const text = csvCalendar(all, labelsIn(language), jurisdictions);
    expect(text.startsWith("\ufeff")).toBe(true);
    expect(text.split("\r\n")).toHaveLength(1 + 27 + 19 + 21 + 1);
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    const days = Object.keys(rows[0] ?? {})[0] as string;
    expect(rows.map((row) => row[days])).toEqual(all.flatMap(({ duties }) => duties.map(({ day }) => day)));
  });

  it("keeps a name from being a formula", () => {
    const named = structuredClone(jurisdictions.get("taipei")) as { name: { en: string } };
    named.name.en = '=HYPERLINK("x")';
    const text = csvCalendar(years(2026, ["taipei"]), labelsIn("en"), new Map([["taipei", named as never]]));
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text).not.toMatch(/(^|,)"?=/m);
  });

  it("has its head alone where nothing falls due", () => {
    const text = csvCalendar(years(1990), labelsIn("zh-TW"), jurisdictions);
    expect(text).toMatch(/^\ufeff期限,星期,.*識別碼\r\n$/);
  });
});

describe("a year at a glance", () => {
  it.each(LANGUAGES)("has twelve months with every duty: %s", (language) => {
    const text = calendarSection(years(2026), { labels: labelsIn(language), jurisdictions }).text;
    expect(text.match(/<div class="month">/g)).toHaveLength(12);
    expect(text.match(/<time datetime="2026-/g)).toHaveLength(27 + 19 + 21);
    expect(text.match(/<li class="right">/g)).toHaveLength(1);
    const opened = text.match(/<(section|div|ul|ol|li|h2|h3|p|time|small|sup)\b/g)?.length;
    expect(text.match(/<\/\w+>/g)).toHaveLength(opened ?? 0);
    const notes = text.match(/<ol class="notes">(.*)<\/ol>/)?.[1]?.match(/<li>/g)?.length ?? 0;
    const referred = [...text.matchAll(/<sup>(\d+)<\/sup>/g)].map(([, number]) => Number(number));
    expect(Math.max(...referred)).toBe(notes);
  });

  it("has a style for what is in it alone, with the months kept whole on paper", () => {
    const text = calendarSection(years(2026), { labels: labelsIn("en"), jurisdictions }).text;
    const classes = [...CALENDAR_STYLE.matchAll(/\.([a-z][a-z-]*)(?=[ ,{])/g)].map(([, name]) => name as string);
    for (const name of new Set(classes)) expect(text).toContain(`class="${name}"`);
    expect(CALENDAR_STYLE).toContain("break-inside: avoid");
  });

  it("escapes what is put into it", () => {
    const named = structuredClone(jurisdictions.get("taipei")) as { name: { en: string } };
    named.name.en = `<b>"'&`;
    const all = years(2026, ["taipei"]);
    const text = calendarSection(all, {
      labels: labelsIn("en"),
      jurisdictions: new Map([["taipei", named as never]]),
    }).text;
    expect(text).toContain("&lt;b&gt;&quot;&#39;&amp;");
    expect(text).not.toContain("<b>");
  });

  it("says where a text is not to be had", () => {
    const text = calendarSection(years(2022, ["kaohsiung"]), {
      labels: labelsIn("en"),
      jurisdictions,
    }).text;
    expect(text).toContain("its text is not available");
    expect(text).toContain("What fell due while the text is not available is not known");
  });
});
