import { PolicyModuleError } from "../../core/base/errors.ts";
import type { Definition } from "../../core/catalogue/definition.ts";
import type { Shape } from "../../core/catalogue/shape.ts";
import { shapedData } from "../../core/catalogue/shaped.ts";

/** What `decision.yaml` says of a decision that is nothing but a shape: a kind of rule that policies/lib/shapes/ answers. */
export type ShapedDefinition = Definition & { readonly shape: string; readonly rule: string };

/**
 * The package of a decision that is nothing but a shape. Paths stand in it as a person would write them, so that OPA
 * checks their types, and what does not hang on the facts is evaluated once.
 *
 * @throws PolicyModuleError if the definition has a name or a path that is none
 */
export function shapedPolicy(decision: string, definition: ShapedDefinition, shape: Shape): string {
  const { shape: name, rule, binds = {}, where = {}, judged_on } = definition;
  const path = (text: string) => {
    if (/^[a-z][a-z_0-9]*([.][a-z][a-z_0-9]*)*$/.test(text)) return text;
    throw new PolicyModuleError(`${decision}: \`${text}\` is no path of names in lower case with dots between`);
  };
  const found = `version.parameters.${path(rule)}`;
  const conditions = [
    ...Object.entries(binds).map(([fact, list]) => `input.facts.${path(fact)} in ${found}.${path(list)}`),
    ...Object.entries(where).map(([member, text]) => `${found}.${path(member)} == ${JSON.stringify(text)}`),
  ];
  const day = judged_on === undefined ? "law.as_of" : `min([law.as_of, input.facts.${path(judged_on)}])`;
  return `# METADATA
# description: Written from policies/${decision}/decision.yaml.
# schemas:
#   - input: schema.inputs.${decision}
package hdp.${decision}

import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.shapes.${path(name)} as shape

name := "${decision}"

definition := ${JSON.stringify(shapedData(decision, rule, definition, shape))}

version := law.in_force_on(${day})

rule := ${found}${conditions.length === 0 ? "" : ` if {\n\t${conditions.join("\n\t")}\n}`}

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := shape.answer(definition, version, rule)
`;
}

/**
 * The package by which decisions find their shape where only the data says which: `answer(definition, version, rule)` of
 * the shape that `definition.shape` names.
 */
export function shapeDispatch(shapes: readonly string[]): string {
  const imports = shapes.map((shape) => `import data.hdp.lib.shapes.${shape}\n`).join("");
  const answers = shapes.map(
    (shape) => `
answer(definition, version, rule) := ${shape}.answer(definition, version, rule) if definition.shape == "${shape}"
`,
  );
  return `# METADATA
# title: The shapes by their names
# description: Written from the folders of policies/lib/shapes/.
package hdp.lib.shapes

${imports}${answers.join("")}`;
}
