import { expect, it } from "vitest";
import { blank } from "../dates.ts";
import { makeQuestion } from "../generate.ts";
import { DECISIONS, rule } from "../oracle.ts";
import { Random } from "../random.ts";
import type { Question, Ruling } from "../types.ts";

const REQUESTS = 3_000;

/** Codes that the second reading of the texts brought; random questions must reach every one. */
const NEW = [
  ...["address_changed_without_application", "auditor_not_rotated", "nonconformities_open", "paper_form_not_kept"],
  ...["password_change_due", "password_change_late", "password_change_overdue", "apply_for_address_change"],
  ...["change_admin_password", "check_affiliates", "fill_audit_record_form", "fill_sample_record_form"],
  ...["follow_up_nonconformities", "print_query_records", "provide_data_to_ethics", "purge_regularly"],
  ...["remove_address", "review_addresses", "use_within_approval", "adjusted_by_another"],
  ...["destroyed_before_approval", "destroyed_before_confirmation", "earlier_text_unavailable", "ethics_staff_absent"],
  ...["record_incomplete", "sample_late", "sent_unsigned"],
];

/** Read, but not to be seen in a ruling: they choose a clause or a reading, or among acts that are all forbidden. */
const UNSEEN = ["kaohsiung user.roles", "taipei event", "kaohsiung act", "nantou act"];

const questions = (decision: Question["decision"]) => {
  const random = new Random(20_261_130);
  return Array.from({ length: REQUESTS }, () => makeQuestion(decision, random));
};

const said = (ruling: Ruling) => JSON.stringify({ ...ruling, not_considered: undefined });

/** The leaves that are told, lists as a whole. */
const leaves = (facts: object, path: string[] = []): string[][] =>
  Object.entries(facts).flatMap(([key, value]) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? leaves(value, [...path, key])
      : value === null || (typeof value === "string" && blank(value))
        ? []
        : [[...path, key]],
  );

function without(question: Question, path: readonly string[]): Question {
  const copy = structuredClone(question) as Question;
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>(
      (at, key) => at[key] as Record<string, unknown>,
      copy.facts as Record<string, unknown>,
    );
  delete parent[path.at(-1) as string];
  return copy;
}

it("every new code is reached by random questions", () => {
  const reached = new Set<string>();
  for (const question of DECISIONS.flatMap(questions)) {
    const { reasons = [], obligations = [], warnings = [] } = rule(question);
    for (const { code } of [...reasons, ...obligations, ...warnings]) reached.add(code);
  }
  expect(NEW.filter((code) => !reached.has(code))).toEqual([]);
});

it.each(DECISIONS)("%s: without what was not considered it is answered alike", (decision) => {
  for (const question of questions(decision).slice(0, 1_000)) {
    const ruling = rule(question);
    for (const path of ruling.not_considered) {
      expect(said(rule(without(question, path.split(".")))), path).toBe(said(ruling));
    }
  }
});

it.each(DECISIONS)("%s: what is considered matters in some question", (decision) => {
  const silent = new Set<string>();
  const matters = new Set<string>();
  for (const question of questions(decision)) {
    const ruling = rule(question);
    const applied = !["not_regulated", "not_in_force"].includes(ruling.outcome);
    if (!applied || ruling.reasons?.[0]?.code === "version_text_unavailable") continue;
    for (const path of leaves(question.facts)) {
      const name = `${question.jurisdiction} ${path.join(".")}`;
      if (matters.has(name) || ruling.not_considered.includes(path.join("."))) continue;
      silent.add(name);
      if (changes(question, path, ruling)) matters.add(name);
    }
  }
  expect([...silent].filter((name) => !matters.has(name) && !UNSEEN.includes(name))).toEqual([]);
});

function changes(question: Question, path: readonly string[], ruling: Ruling): boolean {
  try {
    return said(rule(without(question, path))) !== said(ruling);
  } catch {
    return true;
  }
}
