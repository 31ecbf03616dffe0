import type { DecisionKind } from "../../core/schema/schemas.ts";
import { clausesOf, type Definition, Definitions } from "./definitions.ts";
import { GOOD_OUTCOMES } from "./good-outcomes.ts";
import { type Node, type ParsedPolicy, type ParsedRule, visit } from "./parsed.ts";

const ENVELOPE = "data.hdp.lib.envelope.document";
const ONLY_IF_ASKED = ") if {\n\tinput.decision == decision\n}\n";
const IN_FORCE = "data.hdp.lib.law.in_force_on";

/** A decision whose answer is held to the rules. */
export interface AnsweringPackage {
  /** From `data` on, with dots. */
  readonly package: string;
  /** The name of the decision; not given where the data names it. */
  readonly decision?: string;
  readonly kind?: DecisionKind;
}

/** How every answer begins, and that of what informs of the regulation itself and has no rule. */
const BEGINNING = "answer := envelope.unanswered(name, [v | v := version]) if not rule\n\n";
const BEGINNING_WITHOUT_RULE = "answer := envelope.not_in_force(name) if not version\n\n";

/**
 * Where policies could say a good outcome to a request that is not answered so; each with its place.
 *
 * On an OPA server every rule can be asked for by its path, functions cannot. So:
 *
 * 1. No rule but `answer` has the word for a good outcome in it, or calls a function that has. (A word that is compared
 *    counts too: what needs to know the outcome stands in `answer`, or in a function that it calls.)
 * 2. There is one `answer` in each decision's package. It begins with what is answered where there is no rule, be it that
 *    no version is in force, that its text is not to be had, or that it is silent; `rule` is found by way of `version`.
 * 3. Each answer is made by `envelope.document`, which makes none for a request that asks for another decision.
 */
export function brokenOutcomeRules(
  policies: readonly ParsedPolicy[],
  decisions: readonly AnsweringPackage[],
): string[] {
  const definitions = new Definitions(policies);
  const answers = new Map(decisions.map((one) => [`${one.package}.answer`, one]));
  const speaking = speakingFunctions(definitions);
  const broken = definitions.all().flatMap((definition) => {
    if (definition.isFunction || answers.has(definition.name)) return [];
    return definition.rules
      .filter((rule) => hasGoodWord(rule) || definitions.within(rule, definition.policy).some((it) => speaking.has(it)))
      .map((rule) => told(definition, rule, "a rule that is no `answer` can say a good outcome, or compares with one"));
  });
  const envelope = definitions.get(ENVELOPE);
  if (envelope?.rules.length !== 1 || !envelope.policy.source.includes(ONLY_IF_ASKED)) {
    const rule = envelope?.rules[0];
    broken.push(told(envelope ?? { name: ENVELOPE }, rule, "expected no answer to a request for another decision"));
  }
  for (const [path, decision] of answers) {
    const answer = definitions.get(path);
    const problems = answer === undefined ? ["expected a rule of this name"] : inAnswer(answer, decision);
    broken.push(...problems.map((problem) => told(answer ?? { name: path }, answer?.rules[0], problem)));
  }
  return broken;

  function inAnswer(answer: Definition, { package: within, decision, kind }: AnsweringPackage): string[] {
    const { policy, rules } = answer;
    const own = (name: string) => definitions.get(`${within}.${name}`);
    const version = own("version");
    const named = own("name")?.rules.map(({ head }) => head.value?.value) ?? [];
    const isInForce = version?.rules.length === 1 && version.rules.every((rule) => calls(rule, IN_FORCE, policy));
    const hasNoRule = kind === "information" && own("rule") === undefined;
    const beginning = hasNoRule ? BEGINNING_WITHOUT_RULE : BEGINNING;
    const source = policy.source.split("\n").slice((rules[0]?.location?.row ?? 1) - 1);
    const checks: [boolean, string][] = [
      [rules.length === 1, "expected one rule of this name, with `else`"],
      [
        decision === undefined || (named.length === 1 && named[0] === decision),
        `expected \`name\` to be \`${decision}\``,
      ],
      [isInForce, "expected one `version`, which is what `law.in_force_on` gives"],
      [source.join("\n").startsWith(beginning), `expected it to begin with:\n${beginning}`],
      [
        own("rule")
          ?.rules.flatMap(clausesOf)
          .every((clause) => reaches(clause, policy, version)) ?? true,
        "expected `rule` to be found by way of `version`",
      ],
      [
        rules.flatMap(clausesOf).every(({ head }) => makesAnswer(head.value, policy)),
        "expected each answer to be made by `envelope.document`",
      ],
    ];
    return checks.filter(([holds]) => !holds).map(([, problem]) => problem);
  }

  function calls(rule: ParsedRule, path: string, policy: ParsedPolicy): boolean {
    const { type, value } = rule.head.value ?? {};
    return (
      rule.else === undefined &&
      type === "call" &&
      definitions.definitionOf((value as Node[])[0] as Node, policy)?.name === path
    );
  }

  function reaches(clause: ParsedRule, policy: ParsedPolicy, target: Definition | undefined): boolean {
    const { else: _, ...alone } = clause;
    return definitions.within(alone, policy).some((it) => {
      if (it === target) return true;
      const isHelper = it.policy === policy && !it.rules.some((rule) => clausesOf(rule).includes(clause));
      return isHelper && it.rules.flatMap(clausesOf).every((one) => reaches(one, policy, target));
    });
  }

  /** A call of what makes answers, or one that is given an answer: it is undefined where that is. */
  function makesAnswer(term: Node | undefined, policy: ParsedPolicy): boolean {
    if (term?.type !== "call") return false;
    const [operator, ...args] = term.value as Node[];
    const called = definitions.definitionOf(operator as Node, policy);
    if (called?.name === ENVELOPE || args.some((arg) => makesAnswer(arg, policy))) return true;
    const clauses = called?.rules.flatMap(clausesOf) ?? [];
    return clauses.length > 0 && clauses.every(({ head }) => makesAnswer(head.value, (called as Definition).policy));
  }
}

/** Functions with the word for a good outcome in them, or in a function that they call. */
function speakingFunctions(definitions: Definitions): ReadonlySet<Definition> {
  const functions = definitions.all().filter(({ isFunction }) => isFunction);
  const speaking = new Set(functions.filter(({ rules }) => rules.some(hasGoodWord)));
  for (let before = -1; before < speaking.size; ) {
    before = speaking.size;
    for (const one of functions) {
      if (definitions.within(one.rules, one.policy).some((it) => speaking.has(it))) speaking.add(one);
    }
  }
  return speaking;
}

function hasGoodWord(rule: ParsedRule): boolean {
  let found = false;
  visit(rule, (node) => {
    const { type, value } = node as Node;
    found ||= type === "string" && GOOD_OUTCOMES.includes(value as string);
  });
  return found;
}

function told(
  { name, policy }: { name: string; policy?: ParsedPolicy },
  rule: ParsedRule | undefined,
  problem: string,
) {
  return `${policy?.path ?? "policies"}:${rule?.location?.row ?? "?"}: ${name}: ${problem}`;
}
