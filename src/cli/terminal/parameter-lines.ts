import { isMapping, isStructure } from "../../core/base/plain-value.ts";
import { ITEM_CODE, PARTY_KEYS, SOURCE_KEYS } from "../../core/schema/rule-keys.ts";
import type { ParameterText } from "../../features/compare/index.ts";
import { partiesRemark } from "../../words/entry-words.ts";
import type { CodedPart, Labels } from "../../words/labels.ts";
import type { Messages } from "../../words/messages.ts";
import type { Colours } from "./colours.ts";
import { wrap } from "./wrap.ts";

interface Writing {
  readonly messages: Messages;
  readonly columns: number;
  readonly colours: Colours;
  readonly labels: Labels;
  readonly words: ParameterText;
}

type Mapping = Readonly<Record<string, unknown>>;

/** Keys that are shown with a rule or as its name, and not as parameters. An item of `by_role` is named by its role. */
const OWN_KEYS = new Set<string>([...SOURCE_KEYS, ...PARTY_KEYS, ITEM_CODE, "role"]);

/** Parameters as an outline, each with its values as written, its clauses and the readings it follows. */
export function parameterLines(parameters: Mapping, writing: Writing): string[] {
  return Object.entries(parameters).flatMap(([name, group]) => ["", ...outline(name, name, group, 0, writing)]);
}

function outline(path: string, name: string, value: unknown, depth: number, writing: Writing): string[] {
  const { messages, columns, colours, labels, words } = writing;
  const steps = path.split(".");
  const label = labelOf(path, name, depth, labels);
  const title = label === undefined ? name : messages.named(name, label.replace(/[.。]$/, ""));
  const margin = "  ".repeat(depth);
  const line = (text: string) => {
    const wrapped = wrap(text, columns - 2, margin).map((one, index) => (index === 0 ? one : `  ${one}`));
    return depth === 0 ? wrapped.map(colours.strong) : wrapped;
  };
  if (isMapping(value)) {
    const members = Object.entries(value).filter(([key]) => !OWN_KEYS.has(key));
    if (members.length === 0 && value["clause"] === undefined) return [];
    // A rule of a few numbers is one line with its clauses.
    const inline = members.length <= 4 && members.every(([, member]) => !isStructure(member));
    const isRequirement = typeof value["fact"] === "string";
    const named = ([key, member]: readonly [string, unknown]) => {
      const told = words.value(member, [...steps, key]);
      if (key === "value") return told;
      const name = labels.parameterByKind(`${path}.${key}`)?.split(/[；;]/)[0] ?? key;
      return member === true ? name : name + messages.colon + told;
    };
    // What a requirement asks of its fact is one sentence; rules within it stand below.
    const below = isRequirement ? members.filter(([key, member]) => key !== "when" && isMapping(member)) : members;
    const told = isRequirement
      ? words.value(Object.fromEntries(members.filter((one) => !below.includes(one))), steps)
      : inline
        ? members.map(named).join(messages.comma)
        : "";
    const decision = labels.owner(path) ?? "";
    const who = partiesRemark(labels, value, { jurisdiction: "", decision });
    const heading = line(
      `${title}${told === "" ? "" : `${messages.colon}${told}`}${who}${sourceText(value, messages)}`,
    );
    if (inline && !isRequirement) return heading;
    return [
      ...heading,
      ...below.flatMap(([key, member]) => outline(`${path}.${key}`, key, member, depth + 1, writing)),
    ];
  }
  if (Array.isArray(value) && value.some(isStructure)) {
    return [
      ...line(title),
      ...value.flatMap((item: unknown, index) =>
        outline(`${path}.${index}`, itemName(item, index), item, depth + 1, writing),
      ),
    ];
  }
  return line(`${title}${messages.colon}${words.value(value, steps)}`);
}

/** What the members of these are called by. */
const CODES: Readonly<Record<string, CodedPart>> = {
  requirements: "reasons",
  heads: "reasons",
  advice: "warnings",
  obligations: "obligations",
  steps: "obligations",
};

// Below a group, a name may be a code, or a word of its decision: a role, a record.
function labelOf(path: string, name: string, depth: number, labels: Labels): string | undefined {
  const [, ...steps] = path.split(".");
  const decision = labels.owner(path);
  const part = CODES[steps.at(-2) ?? ""];
  const code = part === undefined ? name : labels.code(part, name, decision);
  if (code !== name) return code;
  return labels.parameterByKind(path) ?? (depth === 0 ? undefined : labels.word(name, decision));
}

function itemName(item: unknown, index: number): string {
  const { code, role } = item as { code?: string; role?: string };
  return code ?? role ?? String(index);
}

/** The clauses of a rule and the readings that it follows, to be appended to it. */
export function sourceText(rule: object, messages: Messages): string {
  const { clause, also = [], readings = [] } = rule as { clause?: string; also?: string[]; readings?: string[] };
  const cited = clause === undefined ? "" : messages.clauses(clause, also);
  return readings.length === 0 ? cited : `${cited} ${readings.join(" ")}`;
}
