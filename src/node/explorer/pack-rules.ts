import type { Bilingual } from "../../core/base/bilingual.ts";
import { addDays } from "../../core/calendar/civil-date.ts";
import type { Engine } from "../../core/engine/engine.ts";
import { registeringVersion, versionOn } from "../../core/regulation/jurisdiction.ts";
import { decisionEntries } from "../../features/compare/parameters/decision-diff.ts";
import { type MatrixState, matrixOf } from "../../features/compare/parameters/matrix.ts";
import { matrixView } from "../../features/compare/parameters/matrix-view.ts";
import { ParameterText } from "../../features/compare/parameters/parameter-text.ts";
import type { PackedRule, PackedRules } from "../../features/explorer/packed.ts";
import type { Language } from "../../words/format.ts";
import { decisionParameters } from "../package/decision-parameters.ts";
import type { Regulations } from "../regulations/read-regulations.ts";

/** The matrix on each day on which a version begins or has ended, with what stands behind each cell. */
export function packRules(engine: Engine, { jurisdictions, schemas }: Regulations): PackedRules[] {
  const paths = decisionParameters(schemas);
  const words = { "zh-TW": new ParameterText(schemas, "zh-TW"), en: new ParameterText(schemas, "en") };
  const both = (say: (language: Language) => string): Bilingual => ({ "zh-TW": say("zh-TW"), en: say("en") });
  const days = jurisdictions.flatMap(({ versions }) =>
    versions.flatMap(({ effective_from, effective_to }) => [
      effective_from,
      ...(effective_to === undefined ? [] : [addDays(effective_to, 1)]),
    ]),
  );
  const first = addDays([...days].sort()[0] as string, -1);
  return [...new Set([first, ...days])].sort().map((from) => {
    const matrix = matrixOf({ engine, jurisdictions, schemas, reads: paths, day: from });
    const views = { "zh-TW": matrixView(matrix, schemas, "zh-TW"), en: matrixView(matrix, schemas, "en") };
    const rules = matrix.decisions.map(({ decision, cells }, row) => {
      const byJurisdiction = jurisdictions.map((one, column): [string, PackedRule] => {
        const version = versionOn(one, from);
        const view = (language: Language) => views[language].rows[row]?.cells[column];
        const { state } = cells[one.id] as { state: MatrixState };
        const shown = state === "yes" || state === "open";
        const entries =
          version === undefined || !shown ? [] : decisionEntries(version, paths.get(decision) ?? [], schemas);
        const register = registeringVersion(version, one.versions)?.clauses ?? {};
        const cited = new Set(entries.flatMap(({ clause, also = [] }) => [clause, ...also]));
        const named = Object.keys(register).filter(
          (id) => shown && (cited.has(id) || Object.hasOwn(register[id]?.decisions ?? {}, decision)),
        );
        const readings = [...new Set(entries.flatMap((entry) => entry.readings ?? []))];
        return [
          one.id,
          {
            state,
            text: both((language) => view(language)?.text || (view(language)?.stateText ?? "")),
            parameters: entries.map(({ path, steps, value, clause }) => ({
              label: both((language) => words[language].label(path, steps)),
              value: both((language) => words[language].value(value, steps)),
              clause,
            })),
            clauses: named.map((id) => {
              const { "zh-TW": zh, en } = register[id] as Bilingual;
              return { id, summary: { "zh-TW": zh, en } };
            }),
            readings: readings.map((id) => ({ id, ...(one.readings[id] && { summary: one.readings[id] }) })),
          },
        ];
      });
      return [decision, Object.fromEntries(byJurisdiction)] as const;
    });
    return { from, rules: Object.fromEntries(rules) };
  });
}
