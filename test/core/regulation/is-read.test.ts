import { describe, expect, it } from "vitest";
import { isRead } from "../../../src/core/regulation/is-read.ts";

const parameters = {
  sampling: { monthly: { minimum: 0 } },
  review: { idle_after: { value: "unset" }, project_period: false },
  export: { publish: { needs: [] }, copy: { needs: ["approved"] } },
  anomaly: { steps: [{ code: "make_record", done: "recorded_on" }] },
};

describe("whether a version reads a fact", () => {
  it.each([
    [undefined, true],
    ["none", false],
    ["sampling.monthly", true],
    ["sampling.monthly.minimum", true],
    ["sampling.half_year", false],
    ["sampling.monthly.minimum.value", false],
    ["review.idle_after", true],
    ["review.idle_after.value", false],
    ["review.project_period", false],
    ["export.copy.needs.approved", true],
    ["export.publish.needs.approved", false],
    ["export.*.needs.approved", true],
    ["export.*.needs.signed_for", false],
    ["anomaly.steps.recorded_on", true],
    ["anomaly.steps.improved_on", false],
    ["no sampling.monthly", false],
    ["no sampling.half_year", true],
    [["sampling.half_year", "sampling.monthly"], true],
    [["sampling.half_year", "review.idle_after.value"], false],
    [["sampling.half_year", "no review.idle_after.value"], true],
    ["constructor", false],
    ["sampling.toString", false],
  ])("is told of %j", (mark, read) => expect(isRead(mark, parameters)).toBe(read));
});
