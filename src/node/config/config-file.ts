import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Language } from "../../core/base/bilingual.ts";
import { UsageError } from "../../core/base/errors.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { validateYaml } from "../../core/regulation/validate.ts";
import { JurisdictionError, startReading } from "../regulations/read-regulations.ts";
import { readYamlFile } from "../regulations/yaml-file.ts";

/** What options are where they are not given; paths are whole. */
export interface Config {
  /** Where it stands. */
  readonly file: string;
  readonly jurisdiction?: string;
  readonly agency?: string;
  readonly jurisdictions?: readonly string[];
  readonly packs?: readonly string[];
  readonly lang?: Language;
}

/**
 * Reads such a file. It may name packs, whose policies run, so that another user's is not taken.
 *
 * @throws JurisdictionError if it is wrong; each problem has its line
 * @throws UsageError if it belongs to another user
 */
export function readConfig(file: string): Config {
  const { uid } = statSync(file);
  const own = process.getuid?.();
  if (own !== undefined && uid !== own && uid !== 0) {
    const found = { en: `the file of another user (${uid})`, "zh-TW": `其他使用者（${uid}）的檔案` };
    const expected = {
      en: "one of your own, for it may name packs, which run",
      "zh-TW": "您自己的檔案（其中可指明會執行的套件）",
    };
    throw new UsageError(mistakeText({ place: file, found, expected }));
  }
  const yaml = readYamlFile(file);
  const problems = validateYaml(startReading().ajv, yaml, "config");
  if (problems.length > 0) throw new JurisdictionError(problems);
  const { agency, jurisdictions, packs, ...rest } = yaml.value as Omit<Config, "file">;
  const whole = (path: string) => resolve(dirname(file), path);
  return {
    file,
    ...rest,
    ...(agency !== undefined && { agency: whole(agency) }),
    ...(jurisdictions && { jurisdictions: jurisdictions.map(whole) }),
    ...(packs && { packs: packs.map(whole) }),
  };
}
