import { expect, it } from "vitest";
import { fillText, fillValues, MESSAGES } from "../../src/words/format.ts";

it("a part stands in a text as it is, wherever its name stands", () => {
  expect(fillText("{file} and {file}: {count}", { file: "$&/{count}", count: 2 })).toBe("$&/{count} and $&/{count}: 2");
  expect(fillText("{file}, {other}.", { file: "a" })).toBe("a, .");
});

it("a value stands in a text as the language writes it", () => {
  const values = { period: "2026-H2", day: "2026-11-21", at: "2026-11-21T09:00:00.000+08:00", days: ["2026-11-21", 3] };
  const text = "{period} {day} {at} {days}";
  expect(fillValues(MESSAGES["zh-TW"], text, values)).toBe(
    "民國115年下半年（2026-H2） 民國115年11月21日（2026-11-21） 民國115年11月21日（2026-11-21） 09:00:00+08:00 民國115年11月21日（2026-11-21）、3",
  );
  expect(fillValues(MESSAGES.en, text, values)).toBe(
    "the second half of 2026 2026-11-21 (ROC 115-11-21) 2026-11-21 (ROC 115-11-21) 09:00:00+08:00 2026-11-21 (ROC 115-11-21), 3",
  );
  expect(fillValues(MESSAGES.en, "{day}", { day: "1911-12-31" })).toBe("1911-12-31");
});
