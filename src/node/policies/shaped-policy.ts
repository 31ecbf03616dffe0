import { PolicyModuleError } from "../../core/base/errors.ts";

/** What `decision.yaml` says of a decision that is nothing but a shape: a kind of rule that policies/lib/shapes/ answers. */
export interface ShapedDefinition {
  /** Folder of the shape in policies/lib/shapes/. */
  readonly shape: string;
  /** Path of the rule in the parameters, with dots. */
  readonly rule: string;
  /** Lists of the rule by the path of a fact: the rule binds those alone that it lists, or all where it has no list. */
  readonly binds?: Readonly<Record<string, string>>;
  /** Members of the rule with the text that they must have; another rule is none for this decision. */
  readonly where?: Readonly<Record<string, string>>;
  /** The fact whose day decides by which version is judged, where it is before the day asked about (G11). */
  readonly judged_on?: string;
  /** What follows is for the shape; its policy tells what it asks for. */
  readonly kind?: string;
  readonly codes?: Readonly<Record<string, string>>;
  readonly deadline?: object;
  readonly grounds?: object;
  readonly list?: string;
  readonly sample?: { readonly counts: string; readonly done: string };
}

/**
 * The package of a decision that is nothing but a shape. Paths stand in it as a person would write them, so that OPA
 * checks their types, and what does not hang on the facts is evaluated once.
 *
 * @throws PolicyModuleError if the definition has a name or a path that is none
 */
export function shapedPolicy(decision: string, definition: ShapedDefinition): string {
  const { shape, rule, binds = {}, where = {}, judged_on } = definition;
  const path = (text: string) => {
    if (/^[a-z][a-z_0-9]*([.][a-z][a-z_0-9]*)*$/.test(text)) return text;
    throw new PolicyModuleError(`${decision}: \`${text}\` is no path of names in lower case with dots between`);
  };
  const found = `version.parameters.${path(rule)}`;
  const bound = Object.entries(binds).map(
    ([fact, list]) => `
bound if not ${found}.${path(list)}

bound if input.facts.${path(fact)} in ${found}.${path(list)}
`,
  );
  const conditions = [
    ...bound.map(() => "bound"),
    ...Object.entries(where).map(([member, text]) => `${found}.${path(member)} == ${JSON.stringify(text)}`),
  ];
  const day = judged_on === undefined ? "law.as_of" : `min([law.as_of, input.facts.${path(judged_on)}])`;
  const { kind, codes, deadline, grounds, list, sample } = definition;
  const rows = sample && { counts: sample.counts, done: sample.done };
  const told = { decision, kind, rule, binds: definition.binds, codes, deadline, grounds, list, sample: rows };
  return `# METADATA
# description: Written from policies/${decision}/decision.yaml.
# schemas:
#   - input: schema.inputs.${decision}
package hdp.${decision}

import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.shapes.${path(shape)} as shape

name := "${decision}"

definition := ${JSON.stringify(told)}

version := law.in_force_on(${day})

rule := ${found}${conditions.length === 0 ? "" : ` if {\n\t${conditions.join("\n\t")}\n}`}
${bound.join("")}
# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := shape.answer(definition, version, rule)
`;
}
