import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { UsageError } from "../../core/base/errors.ts";
import { mistakeText, oneOf } from "../../core/base/mistake.ts";
import { nearest, shown } from "../../core/base/text.ts";
import { writtenDay } from "../../core/calendar/written-date.ts";
import { checkClauses } from "../../core/regulation/check-clauses.ts";
import { checkVersions, versionIn } from "../../core/regulation/check-versions.ts";
import { type Jurisdiction, type Version, versionOn } from "../../core/regulation/jurisdiction.ts";
import { jurisdictionNamed } from "../../core/regulation/named.ts";
import { validateYaml } from "../../core/regulation/validate.ts";
import { partsOf, vocabulary } from "../../core/regulation/vocabulary.ts";
import { wholeVersions } from "../../core/regulation/whole-versions.ts";
import type { ReadYaml, YamlFile } from "../../core/regulation/yaml-file.ts";
import { type Side, sideOf } from "../../features/compare/parameters/side.ts";
import { findJurisdictions, loadJurisdictions } from "../regulations/load.ts";
import { JurisdictionError, type Regulations } from "../regulations/read-regulations.ts";
import { readVersion } from "../regulations/version-file.ts";

/** A version file without a jurisdiction.yaml beside it. */
interface LoneFile {
  readonly spec: string;
  readonly file: string;
}

/** The side that one spec names. */
export type Spec = { readonly side: Side } | LoneFile;

interface Where {
  readonly day: string;
  readonly cwd: string;
}

/** Reads what a spec names, but not yet a version file that needs the other side to say whose it is. */
export function readSpec(spec: string, regulations: Regulations, where: Where): Spec {
  const [name, on] = splitDay(spec, where.cwd);
  const { jurisdictions } = regulations;
  const isFile = isPath(name, where.cwd);
  const found = isFile ? jurisdictions.find(({ id }) => id === name) : jurisdictionNamed(name, jurisdictions);
  if (found !== undefined) return { side: sideOn(found, on ?? where.day, { spec, draft: false }) };
  if (isFile) return readPath(spec, resolve(where.cwd, name), on, regulations);
  const names = jurisdictions.map(({ id }) => id);
  const { en, "zh-TW": zh } = oneOf(names);
  const expected = { en: `${en}, or the path of a folder or file`, "zh-TW": `${zh}，或資料夾、檔案的路徑` };
  throw new UsageError(mistakeText({ place: spec, expected, suggestion: nearest(name, names) }));
}

// A file may have an @ in its name.
function splitDay(spec: string, cwd: string): [name: string, day: string | undefined] {
  const at = spec.lastIndexOf("@");
  if (at === -1 || existsSync(resolve(cwd, spec))) return [spec, undefined];
  const [name, day] = [spec.slice(0, at), spec.slice(at + 1)];
  const read = writtenDay(day);
  if (read !== undefined) return [name, read];
  const expected = {
    en: "behind the @ a date of the calendar, like 2023-05-29",
    "zh-TW": "@ 之後接實際存在的日期，例如 2023-05-29",
  };
  throw new UsageError(mistakeText({ place: spec, found: shown(day), expected }));
}

function isPath(name: string, cwd: string): boolean {
  return /[/\\]|\.ya?ml$|^\./i.test(name) || (name !== "" && existsSync(resolve(cwd, name)));
}

function readPath(spec: string, path: string, on: string | undefined, regulations: Regulations): Spec {
  if (!existsSync(path)) {
    const expected = { en: "a folder or a file, there is none", "zh-TW": "資料夾或檔案（目前不存在）" };
    throw new UsageError(mistakeText({ place: spec, expected }));
  }
  if (statSync(path).isDirectory()) {
    const jurisdiction = readFolder(path, regulations);
    const newest = jurisdiction.versions.at(-1) as Version;
    return { side: sideOn(jurisdiction, on ?? newest.effective_from, { spec, draft: true }) };
  }
  if (on !== undefined) {
    throw new UsageError({
      en: `${spec}: a file is one version, expected no day behind it`,
      "zh-TW": `${spec}：檔案即為一個版本，其後不得加日期`,
    });
  }
  const folder = dirname(path);
  if (!existsSync(join(folder, "jurisdiction.yaml"))) return { spec, file: path };
  const jurisdiction = readFolder(folder, regulations);
  const day = basename(path).replace(/\.ya?ml$/, "");
  const version = jurisdiction.versions.find(({ effective_from }) => effective_from === day);
  if (version !== undefined) return { side: sideOn(jurisdiction, day, { spec, draft: true }) };
  const expected = { en: "a version file, named YYYY-MM-DD.yaml", "zh-TW": "名為 YYYY-MM-DD.yaml 的版本檔" };
  throw new UsageError(mistakeText({ place: spec, expected }));
}

function readFolder(folder: string, regulations: Regulations): Jurisdiction {
  const { jurisdictions, problems } = loadJurisdictions(findJurisdictions([folder]), regulations);
  if (problems.length > 0) throw new JurisdictionError(problems);
  const [jurisdiction, second] = jurisdictions;
  if (jurisdiction !== undefined && second === undefined) return jurisdiction;
  const inside = jurisdictions.map(({ id }) => id);
  const expected = {
    en: `the folder of one jurisdiction, it has those of ${inside.join(", ")}`,
    "zh-TW": `單一地區的資料夾（其中有 ${inside.join("、")}）`,
  };
  throw new UsageError(mistakeText({ place: folder, expected }));
}

/** Reads a version file as a draft of a jurisdiction's regulation. */
export function readLoneVersion({ spec, file }: LoneFile, of: Jurisdiction, regulations: Regulations): Side {
  const { ajv, readYaml, schemas } = regulations;
  const yaml = draftOf(readYaml(file), of, readYaml);
  const problems = validateYaml(ajv, yaml, "version");
  if (problems.length === 0) {
    const words = vocabulary(schemas, of);
    // The name of a draft is free: no other version has to be told from it.
    problems.push(...checkVersions([yaml], dirname(file), words).filter(({ code }) => code !== "file_name"));
    problems.push(...checkClauses([yaml], partsOf(words)));
  }
  if (problems.length > 0) throw new JurisdictionError(problems);
  const version = versionIn(yaml);
  const before = of.versions.filter(({ effective_from }) => effective_from < version.effective_from);
  const jurisdiction = { ...of, versions: [...before, version] };
  return sideOn(jurisdiction, version.effective_from, { spec, draft: true });
}

/** A draft that says only what it changes, with the version of the regulation that it is based on. */
function draftOf(draft: YamlFile, of: Jurisdiction, readYaml: ReadYaml): YamlFile {
  const { effective_from: day } = (draft.value ?? {}) as Partial<Version>;
  const others = of.versions.filter(({ effective_from }) => effective_from !== day);
  const files = others.map((version) => readVersion(of, version, readYaml));
  const days = [...others.map(({ effective_from }) => effective_from), String(day)];
  return wholeVersions([...files, draft], days).files.at(-1) as YamlFile;
}

function sideOn(jurisdiction: Jurisdiction, day: string, { spec, draft }: Pick<Side, "spec" | "draft">): Side {
  const version = versionOn(jurisdiction, day);
  const { versions } = jurisdiction;
  if (version === undefined) {
    const spans = told(versions);
    throw new UsageError({
      en: `${spec}: no version is in force on ${day}, expected a day of one of ${spans.en}`,
      "zh-TW": `${spec}：${day} 沒有施行中的版本，應為下列版本期間內的日期：${spans["zh-TW"]}`,
    });
  }
  if (version.text === "unavailable") {
    const others = versions.filter(({ text }) => text !== "unavailable");
    const spans = told(others);
    const [expected, zh] =
      others.length === 0
        ? ["a regulation with a text", "有條文可據的規定"]
        : [`a day of one with a text: ${spans.en}`, `有條文的版本期間內的日期：${spans["zh-TW"]}`];
    throw new UsageError({
      en: `${spec}: the text of the version in force from ${version.effective_from} is not to be had, so that nothing can be compared, expected ${expected}`,
      "zh-TW": `${spec}：自 ${version.effective_from} 起施行的版本，未收錄條文而無從比較，應為${zh}`,
    });
  }
  return sideOf(jurisdiction, version, { spec, draft });
}

// The versions with the days on which each is in force.
function told(versions: readonly Version[]): Bilingual {
  const spans = versions.map(({ effective_from: from, effective_to: to }) =>
    to === undefined
      ? { en: `${from} (still in force)`, "zh-TW": `${from} 起（施行中）` }
      : { en: `${from} to ${to}`, "zh-TW": `${from} 至 ${to}` },
  );
  return { en: spans.map(({ en }) => en).join(", "), "zh-TW": spans.map((span) => span["zh-TW"]).join("、") };
}
