import { expect, it } from "vitest";
import { fillText, fillValues, MESSAGES } from "../../src/words/format.ts";

it("a part stands in a text as it is, wherever its name stands", () => {
  expect(fillText("{file} and {file}: {count}", { file: "$&/{count}", count: 2 })).toBe("$&/{count} and $&/{count}: 2");
  expect(fillText("{file}, {other}.", { file: "a" })).toBe("a, .");
});

it("an hour and a time zone are written as people say them", () => {
  const { instant } = MESSAGES["zh-TW"];
  expect(instant("當日", "12:00:00", "")).toBe("當日中午12時");
  expect(instant("當日", "00:30:05", "Z")).toBe("當日上午0時30分5秒（世界協調時間）");
  expect(MESSAGES.en.instant("that day", "13:00:00", "-04:00")).toBe("that day 13:00 (UTC-04:00)");
});

it("a clause is not cited beside itself", () => {
  expect(MESSAGES["zh-TW"].clauses("五", ["五", "六"])).toBe("〔五；另見六〕");
  expect(MESSAGES.en.clauses("五", ["五"])).toBe(" [五]");
});

it("a value stands in a text as the language writes it", () => {
  const values = { period: "2026-H2", day: "2026-11-21", at: "2026-11-21T09:00:00.000+08:00", days: ["2026-11-21", 3] };
  const text = "{period} {day} {at} {days}";
  expect(fillValues(MESSAGES["zh-TW"], text, values)).toBe(
    "115年下半年 115年11月21日（星期六） 115年11月21日上午9時 115年11月21日（星期六）、3",
  );
  expect(fillValues(MESSAGES.en, text, values)).toBe(
    "the second half of 2026 2026-11-21 (Saturday, ROC 115-11-21) 2026-11-21 (ROC 115-11-21) 09:00 2026-11-21 (Saturday, ROC 115-11-21), 3",
  );
  expect(fillValues(MESSAGES.en, "{day}", { day: "1911-12-31" })).toBe("1911-12-31 (Sunday)");
});
