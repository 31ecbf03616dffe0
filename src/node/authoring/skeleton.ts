import { dirname, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { TO_CHECK, TO_FILL } from "../../core/regulation/marks.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import { emptiedParameters } from "../../features/authoring/emptied.ts";
import { packagePath } from "../package/package-files.ts";
import { registerText, textDigest } from "./register-text.ts";

/** The input for a new jurisdiction. */
export interface Beginning {
  readonly id: string;
  /** First day in force, YYYY-MM-DD. */
  readonly from: string;
  /** The regulation whose shape is copied. */
  readonly shape: Jurisdiction | undefined;
  /** The official text. The register of clauses is made from it. */
  readonly source: string | undefined;
  readonly schemas: SchemaFiles;
}

/**
 * The line by which editors find the schema of a YAML file: a relative path to it, or a URL if it is on another drive.
 */
export function schemaLine(
  file: string,
  schema: "jurisdiction" | "version" | "difference" | "cases" | "decision" | "declared" | "calendar",
): string {
  const target = packagePath(`schemas/${schema}.schema.json`);
  const path = relative(dirname(file), target).replaceAll("\\", "/");
  return `# yaml-language-server: $schema=${/^[A-Za-z]:/.test(path) ? pathToFileURL(target).href : path}`;
}

/** The text of `jurisdiction.yaml`, below the line of its schema. */
export function headText({ id, shape }: Beginning): string {
  return `# 凡「${TO_FILL}」皆應填寫 — Wherever ${TO_FILL} stands, write.
id: ${id} # 與資料夾同名 — the name of the folder
name: { zh-TW: ${TO_FILL}, en: ${TO_FILL} }
# 誰的規定 — whose regulation
authority: { zh-TW: ${TO_FILL}, en: ${TO_FILL} }
instrument:
  title:
    zh-TW: ${TO_FILL}
    en: ${TO_FILL}
  # parent: ${TO_FILL} # 上位規定，如有 — the regulation it is made under, if any
# 工作日依此日曆計算 — office calendar that workdays are counted by
calendar: ${shape?.calendar ?? "taiwan"}
${partiesText(shape)}`;
}

// The rules of the shape name them, so that all of them must be there.
function partiesText(shape: Jurisdiction | undefined): string {
  const parties = Object.entries(shape?.parties ?? {});
  if (parties.length === 0) return "";
  const lines = parties.map(([code, text]) => `  ${code}: ${JSON.stringify(text)} # ${TO_CHECK}\n`);
  return `# 規定所稱的人員與機關 — the persons and offices that the regulation names\nparties:\n${lines.join("")}`;
}

/** The text of the version file, below the line of its schema. */
export function versionText(beginning: Beginning): string {
  const { from, shape, source } = beginning;
  return `${about(shape?.id)}
effective_from: ${from} # 生效日，與檔名相同 — first day in force; the name of the file
effective_from_basis: assumed # ${TO_FILL} stated（明定） or assumed（推定）
enacted_on: ${from} # ${TO_FILL} 訂定或修正日 — day of making or amendment
# document: ${TO_FILL} # 發文字號 — number of the document
clause: ${TO_FILL} # 定生效日的條款 — the clause on the first day in force
text: available
# 官方條文去空白後的 SHA-256 — SHA-256 of the official text without white space
text_digest: ${textDigest(source)}${source === undefined ? ` # ${TO_FILL}` : ""}

conventions:
  # 首個不足一期者，是否即應辦理（partial 是，full 否） — whether the first, incomplete period already counts
  first_period: { counts: partial } # ${TO_FILL}

${parameterText(beginning)}
# 條文各點，依條文順序，摘要自擬 — every clause of the text in its order, with a summary of your own
clauses:
${registerText(source)}
`;
}

function about(shape: string | undefined): string {
  const common = `# 凡「${TO_FILL}」皆應填寫；填完前不得作為法規使用。
# Wherever ${TO_FILL} stands, write; until then this is nobody's law.`;
  if (shape === undefined) return common;
  return `${common}
# 架構取自 ${shape}，其數值一概不取：\`unset\` 與註解中的規則，均應依你的條文填寫，條文所無者刪去。
# The shape is that of ${shape}, and none of its numbers: fill in \`unset\` and the rules in comments by your text, and
# delete what your text does not say. 待核 stands behind words of ${shape} that you must hold against your text.`;
}

function parameterText({ shape, schemas }: Beginning): string {
  const parameters = shape?.versions.findLast((version) => version.parameters !== undefined)?.parameters;
  const tree = new SchemaTree(schemas);
  if (parameters !== undefined) {
    const lines = emptiedParameters(parameters, tree);
    const live = lines.some((line) => line !== "" && !line.trimStart().startsWith("#"));
    return `${live ? "parameters:" : "parameters: {}"}${lines.map((line) => `\n${line}`).join("")}\n`;
  }
  return `# 未列者即為未規定 — what is left out is not regulated.
# 例示；取消註解時刪去 {} — an example; delete the {} when you uncomment it
parameters:
  {}
  # session:
  #   idle_timeout: { value: unset, bound: exceeded, clause: ${TO_FILL} }
  #
  # 可用的項目 — groups that there are:
${groups(tree).join("\n")}
`;
}

function groups(tree: SchemaTree): string[] {
  const root = tree.at("version", ["properties", "parameters"]);
  return Object.keys(root?.schema.properties ?? {}).map((name) => {
    const place = tree.find(root, [name]);
    const own = tree.at(`parameters/${name}`, [])?.schema as { title?: string; description?: string } | undefined;
    const text = place?.schema.description ?? own?.description ?? own?.title ?? "";
    return `  #   ${name}${text === "" ? "" : `: ${text}`}`;
  });
}
