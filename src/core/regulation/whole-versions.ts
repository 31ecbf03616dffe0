import type { Bilingual } from "../base/bilingual.ts";
import { isMapping } from "../base/plain-value.ts";
import { wholeOf } from "./difference.ts";
import { type Finding, problemIn } from "./problem.ts";
import type { YamlFile } from "./yaml-file.ts";

/** The version files of a regulation as the wholes that they mean. */
export interface WholeVersions {
  /** In the order of the files. One that has a base, and one that has none. */
  readonly files: readonly YamlFile[];
  /** What the files with a base say themselves, by their first days. */
  readonly differences: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * Puts together the version files that say only how they differ from another version (`based_on`), through any number
 * of such files. A base that is not there, comes later or leads back to the file is a problem of the file.
 *
 * @param files all of one regulation, in order of time, as they were read
 * @param days their first days, if their names do not say them
 */
export function wholeVersions(
  files: readonly YamlFile[],
  days: readonly string[] = files.map(({ file }) => dayOf(file)),
): WholeVersions {
  const byDay = new Map(files.map((yaml, at) => [days[at] as string, yaml]));
  const wholes = new Map<string, YamlFile>();
  const differences: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const [day, yaml] of byDay) {
    const based = basedOn(yaml);
    if (based === undefined) {
      wholes.set(day, yaml);
      continue;
    }
    differences[day] = yaml.value as Readonly<Record<string, unknown>>;
    const base = based < day ? wholes.get(based) : undefined;
    wholes.set(day, base === undefined ? withoutBase(yaml, day, based, byDay) : kept(yaml, base));
  }
  return { files: days.map((day) => wholes.get(day) as YamlFile), differences };
}

/** The first day of a version file, which its name is. */
function dayOf(file: string): string {
  return file.replace(/^.*[\\/]|\.ya?ml$/gs, "");
}

function basedOn({ value }: YamlFile): string | undefined {
  const based = isMapping(value) ? value["based_on"] : undefined;
  return based === undefined ? undefined : String(based);
}

/** Who reads again and again gets the same whole as long as its files stay the same. */
const made = new WeakMap<YamlFile, { readonly base: YamlFile; readonly whole: YamlFile }>();

function kept(yaml: YamlFile, base: YamlFile): YamlFile {
  const before = made.get(yaml);
  if (before?.base === base) return before.whole;
  // A base that cannot be read is told of once, as itself.
  const whole = base.problems.length > 0 ? { ...yaml, problems: base.problems } : wholeOf(yaml, base);
  made.set(yaml, { base, whole });
  return whole;
}

function withoutBase(yaml: YamlFile, day: string, based: string, byDay: ReadonlyMap<string, YamlFile>): YamlFile {
  const known = [...byDay.keys()].filter((one) => one < day);
  const { found, expected } = baseMistake(day, based, byDay, known);
  return {
    ...yaml,
    problems: [problemIn(yaml, { code: "base", path: ["based_on"], found: based, what: found, expected, known })],
  };
}

function baseMistake(
  day: string,
  based: string,
  byDay: ReadonlyMap<string, YamlFile>,
  known: readonly string[],
): { readonly found: NonNullable<Finding["what"]>; readonly expected: Bilingual } {
  const circle = circleFrom(day, byDay);
  const expected: Bilingual =
    known.length === 0
      ? { en: `no base: there is no version before ${day}`, "zh-TW": `不使用 \`based_on\`（${day} 之前沒有版本）` }
      : {
          en: `the first day of a version before ${day}: ${known.join(", ")}`,
          "zh-TW": `${day} 之前版本的首日：${known.join("、")}`,
        };
  if (circle !== undefined) {
    const way = circle.join(" → ");
    return { found: { en: `\`${based}\`, a circle (${way})`, "zh-TW": `\`${based}\`（循環：${way}）` }, expected };
  }
  const there = byDay.has(based);
  const en = there ? "which is later" : "of which there is no file";
  const zh = there ? "較晚的版本" : "沒有這個版本檔";
  return { found: { en: `\`${based}\`, ${en}`, "zh-TW": `\`${based}\`（${zh}）` }, expected };
}

/** The days from a version over its bases back to it; `undefined` where they lead elsewhere. */
function circleFrom(day: string, byDay: ReadonlyMap<string, YamlFile>): string[] | undefined {
  const way = [day];
  for (let at = day; way.length <= byDay.size + 1; ) {
    const yaml = byDay.get(at);
    const next = yaml === undefined ? undefined : basedOn(yaml);
    if (next === undefined) return undefined;
    way.push(next);
    if (next === day) return way;
    at = next;
  }
  return undefined;
}
