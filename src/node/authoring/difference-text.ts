import { stringify } from "yaml";
import { valueAt } from "../../core/base/plain-value.ts";
import type { Clause, ClauseRegister, Version } from "../../core/regulation/jurisdiction.ts";
import { NO_DIGEST, REMOVED, TO_CHECK, TO_FILL } from "../../core/regulation/marks.ts";
import { type ClauseFate, compareText, type TextPart, wordingDigest } from "./official-text.ts";
import { newEntry, textDigest } from "./register-text.ts";

/**
 * The text of a version file that says how a version differs from the one before, below the line of its schema: its
 * days, which are to be filled in, and, where the official text is at hand, the clauses that are other than before.
 *
 * @param before the version that it is based on, whole
 * @param firstDay first day in force
 */
export function differenceText(before: Version, firstDay: string, source?: string): string {
  const { effective_from: base, effective_from_basis: basis, text } = before;
  const digest = `text_digest: ${textDigest(source)}${source === undefined ? ` # ${TO_FILL}` : ""}\n`;
  const clauses = source === undefined ? [] : clauseLines(source, before.clauses ?? {});
  const live = clauses.some((line) => !line.trimStart().startsWith("#"));
  return `# 只寫與 ${base} 版不同之處；條文刪除者寫 ${REMOVED} — only what is other than in ${base}; \`${REMOVED}\` takes something out
effective_from: ${firstDay}
based_on: ${base}
effective_from_basis: ${basis} # ${TO_FILL}
enacted_on: ${firstDay} # ${TO_FILL}
# document: ${TO_FILL}
${text === "available" ? digest : ""}${clauses.length === 0 ? "" : `\n${live ? "clauses:" : "# clauses:"}\n${clauses.join("\n")}\n`}`;
}

/** The clauses whose words, numbers or being there at all are other than in the register. */
function clauseLines(source: string, register: ClauseRegister): string[] {
  const { fates, unmatched } = compareText(source, register);
  const moved = new Map(
    [...fates].flatMap(([id, fate]) => (fate.fate === "moved" ? [[fate.number, id] as const] : [])),
  );
  const changed = [...fates].filter(([, { fate }]) => fate === "changed");
  const lost = [...fates].filter(([id, { fate }]) => fate === "not_found" && register[id]?.digest !== NO_DIGEST);
  const unnumbered = unmatched.filter(({ number }) => number === "");
  // Where one clause without a number is gone and one part has none, that is what the clause was changed to.
  const [only] = lost.length === 1 && unnumbered.length === 1 ? lost : [];
  const isTaken = (part: TextPart) =>
    changed.some(([, fate]) => "line" in fate && fate.line === part.line) ||
    (only !== undefined && unnumbered[0] === part);
  const taken = new Set<string>();
  return [
    ...changed.flatMap(([id, fate]) => {
      const part = unmatched.find(({ line }) => "line" in fate && line === fate.line);
      return part === undefined ? [] : digestLines(id, part);
    }),
    ...(only === undefined ? [] : digestLines(only[0], unnumbered[0] as TextPart)),
    ...[...moved].flatMap(([number, id]) => movedLines(number, id, register)),
    ...unmatched.filter((part) => !isTaken(part)).flatMap((part) => insertedLines(part, register, taken)),
    ...lost.filter((one) => one !== only).flatMap(([id]) => lostLine(id)),
    ...movedAway(fates, moved, register, unmatched),
  ];
}

// The summary is that of the old words.
function digestLines(id: string, { line, text }: TextPart): string[] {
  return [`  ${id}: # ${TO_CHECK} 第${line}行 — line ${line}`, `    digest: ${wordingDigest(text)}`];
}

/** A clause whose words stand under another number now: that number takes over all that is said of it. */
function movedLines(number: string, id: string, register: ClauseRegister): string[] {
  const { [id]: clause, [number]: before } = register;
  const gone = Object.keys(before ?? {}).filter((key) => !Object.hasOwn(clause as Clause, key));
  const entry = { ...clause, ...Object.fromEntries(gone.map((key) => [key, REMOVED])) };
  const lines = stringify({ [number]: entry }, { lineWidth: 0 })
    .trimEnd()
    .split("\n");
  const remark = `${TO_CHECK} 原為 ${id}：引用處亦應改寫 — was ${id}: rules that cite it must follow`;
  return lines.map((text, at) => `  ${text}${at === 0 ? ` # ${remark}` : ""}`);
}

function insertedLines(part: TextPart, register: ClauseRegister, taken: Set<string>): string[] {
  const before = register[part.number];
  const lines = newEntry(part, taken);
  // What the number stood for before had perhaps a defect.
  return before?.defect === undefined ? lines : [...lines, `    defect: ${REMOVED}`];
}

function lostLine(id: string): string[] {
  return [
    `  # ${id}: ${REMOVED} # ${TO_CHECK} 新條文中找不到；確已刪除者取消註解 — not found; uncomment it if it is gone`,
  ];
}

/** Numbers whose words moved elsewhere and that nothing took. */
function movedAway(
  fates: ReadonlyMap<string, ClauseFate>,
  moved: ReadonlyMap<string, string>,
  register: ClauseRegister,
  unmatched: readonly TextPart[],
): string[] {
  return [...fates].flatMap(([id, { fate }]) => {
    const isFree = fate === "moved" && !moved.has(id) && !unmatched.some(({ number }) => number === id);
    return isFree && valueAt(register, [id]) !== undefined ? [`  ${id}: ${REMOVED}`] : [];
  });
}
