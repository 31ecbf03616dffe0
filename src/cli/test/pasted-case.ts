import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Facts } from "../../core/facts/merge-facts.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import type { ReadYaml } from "../../core/regulation/yaml-file.ts";
import { caseLines, type FoundCase } from "../../features/authoring/case-lines.ts";
import { tableNames } from "../../features/cases/table-names.ts";
import type { Io } from "../terminal/io.ts";

interface Tables {
  readonly jurisdiction: Jurisdiction;
  readonly readYaml: ReadYaml;
}

/** A case as its table has it, ready to be put there, and the file of that table in the folder of the regulation. */
export function pastedCase(found: FoundCase, tables: Tables, { said }: Io): { file: string; lines: string[] } {
  const file = tableFile(tables, found);
  const name = said({ en: "(say what it shows)", "zh-TW": "（寫出此案例所示）" });
  return { file, lines: caseLines(found, name, readBase(tables, file)) };
}

/** The table of a case: that which there is, or the one that it would begin. */
function tableFile({ jurisdiction }: Tables, { request }: FoundCase): string {
  const files = tableNames(request.decision, jurisdiction.id).map((name) => `cases/${name}.yaml`);
  return files.find((file) => existsSync(join(jurisdiction.folder, file))) ?? (files[0] as string);
}

/** The facts that the cases of a table share, which a case need not repeat. */
function readBase({ jurisdiction, readYaml }: Tables, table: string): Facts {
  const file = join(jurisdiction.folder, table);
  if (!existsSync(file)) return {};
  return ((readYaml(file).value as { base?: Facts } | undefined)?.base ?? {}) as Facts;
}
