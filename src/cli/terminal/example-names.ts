import { type DecisionKind, decisionSchemas } from "../../core/schema/schemas.ts";
import { readRegulations } from "../../node/regulations/read-regulations.ts";

/**
 * A help text with the names of jurisdictions and decisions that there are: `{a}`, `{b}` and `{c}` stand for jurisdictions,
 * and `{quantity}`, `{permission}`, `{duty}` and `{check}` for the first decision of the kind, that of a plain task
 * before others.
 */
export function withNames(text: string): () => string {
  return () => {
    const { schemas, jurisdictions } = readRegulations();
    const decisions = [...decisionSchemas(schemas)];
    const first = (kind: DecisionKind) => {
      const order = (task?: { readonly order: number }) => task?.order ?? Number.MAX_VALUE;
      const ofKind = decisions.filter(([, schema]) => schema.kind === kind);
      return ofKind.sort(([, a], [, b]) => order(a.task) - order(b.task))[0]?.[0];
    };
    const names: Readonly<Record<string, string | undefined>> = {
      ...Object.fromEntries(["a", "b", "c"].map((letter, index) => [letter, jurisdictions[index]?.id])),
      ...Object.fromEntries((["quantity", "permission", "duty", "check"] as const).map((kind) => [kind, first(kind)])),
    };
    return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole);
  };
}
