import { stringify } from "yaml";
import { isMapping, setAt } from "../../core/base/plain-value.ts";
import { addDays } from "../../core/calendar/civil-date.ts";
import type { Version } from "../../core/regulation/jurisdiction.ts";
import { NO_DIGEST, TO_FILL } from "../../core/regulation/marks.ts";

/** A parameter with the value that is tried. */
export interface Change {
  /** The keys and indexes from `parameters` to the value. */
  readonly steps: readonly string[];
  readonly value: string | number;
}

/** What an amendment says. */
export interface Amendment {
  /** The version that it is based on, whole. */
  readonly base: Version;
  readonly changes: readonly Change[];
  /** Its first day in force (YYYY-MM-DD), after that of the base. */
  readonly from: string;
  /** The clauses that the changed parameters rest on, whose words the amendment changes. */
  readonly clauses: readonly string[];
}

/**
 * The text of a version file that says only what is other than in its base. What no parameter tells, such as the digest of
 * the new words, is marked as still to be filled in.
 */
export function amendmentText({ base, changes, from, clauses }: Amendment): string {
  const { effective_from: day, text } = base;
  const lines = [
    `# 只寫與 ${day} 版不同之處 — only what is other than in ${day}`,
    `effective_from: ${from}`,
    `based_on: ${day}`,
    `effective_from_basis: stated # ${TO_FILL}`,
    `enacted_on: ${from} # ${TO_FILL}`,
    ...(text === "available" ? [`text_digest: ${NO_DIGEST} # ${TO_FILL}`] : []),
    "",
    stringify({ parameters: changedParameters(base.parameters ?? {}, changes) }, { lineWidth: 0 }).trimEnd(),
    "",
    "# 下列條款的摘要與摘要值亦應改寫 — the summaries and digests of these clauses must follow:",
    "# clauses:",
    ...clauses.map((clause) => `#   ${clause}: { zh-TW: ${TO_FILL}, en: ${TO_FILL}, digest: ${TO_FILL} }`),
  ];
  return `${lines.join("\n")}\n`;
}

/** The version as if it had always had the changed values. */
export function changedVersion(base: Version, changes: readonly Change[]): Version {
  return { ...base, parameters: withChanges(base.parameters ?? {}, changes) };
}

/** The version file of a base that ends the day before an amendment; one that has its end keeps it. */
export function endedText(text: string, from: string): string {
  if (/^effective_to:/m.test(text)) return text;
  return text.replace(/^effective_from:.*$/m, (line) => `${line}\neffective_to: ${addDays(from, -1)}`);
}

type Tree = Readonly<Record<string, unknown>>;

/** Only the members that lead to a change. A list takes the place of the whole list before. */
function changedParameters(parameters: Tree, changes: readonly Change[]): Tree {
  const changed = withChanges(parameters, changes);
  const only: Record<string, unknown> = {};
  for (const { steps } of changes) {
    const list = steps.findIndex((step) => /^\d+$/.test(step));
    const path = list === -1 ? steps : steps.slice(0, list);
    setAt(only, path, path.reduce<unknown>(member, changed));
  }
  return only;
}

function withChanges(parameters: Tree, changes: readonly Change[]): Tree {
  return changes.reduce<Tree>((all, { steps, value }) => replaced(all, steps, value) as Tree, parameters);
}

function replaced(tree: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const inner = replaced(member(tree, step), rest, value);
  if (Array.isArray(tree)) return tree.map((item, index) => (index === Number(step) ? inner : item));
  return { ...(isMapping(tree) ? tree : {}), [step]: inner };
}

function member(tree: unknown, step: string): unknown {
  if (Array.isArray(tree)) return tree[Number(step)];
  return isMapping(tree) && Object.hasOwn(tree, step) ? tree[step] : undefined;
}
