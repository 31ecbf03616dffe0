import { UsageError } from "../../src/core/base/errors.ts";
import { mistakeText, oneOf } from "../../src/core/base/mistake.ts";
import { shown } from "../../src/core/base/text.ts";
import { checkFilled, keptFiles, toldFindings } from "../../src/features/sampling/check-filled.ts";
import { drawAgain } from "../../src/features/sampling/draw-again.ts";
import { drawFiles } from "../../src/features/sampling/draw-files.ts";
import { readManifest } from "../../src/features/sampling/manifest.ts";
import { SAMPLING } from "../../src/features/sampling/messages.ts";
import { periodOf } from "../../src/features/sampling/period.ts";
import { NotDue } from "../../src/features/sampling/sample-log.ts";
import type { SampleRequest } from "../../src/features/sampling/sample-request.ts";
import { differenceLines, toldSample } from "../../src/features/sampling/told-sample.ts";
import { missingTexts } from "../../src/words/answer-words.ts";
import { outcomeText } from "../../src/words/decision-text.ts";
import type { Language } from "../../src/words/format.ts";
import { inPage } from "./field-names.ts";
import type { FindingsDone, FindingsTask, ReadAsked, SampleDone, SampleTask, Told } from "./files-task.ts";
import type { FilesWorld } from "./files-world.ts";
import { MadeBytes } from "./made-bytes.ts";
import { blankWords, columnsOf, logOf, orMistake, readAs, wholeFile } from "./read-files.ts";

/** The columns of a log. */
export function logColumns({ logs, read }: { logs: readonly File[]; read: ReadAsked }) {
  return orMistake(async (): Promise<readonly string[]> => {
    const [first] = logs;
    return first === undefined ? [] : columnsOf(first, read);
  });
}

/** Draws the sample that is due, and makes its three files. */
export function sampleFiles(task: SampleTask, world: FilesWorld) {
  return orMistake(async (): Promise<SampleDone> => {
    const { engine, labels } = world;
    const { logs, lang, of, period, by, dateColumn, seed, today } = task;
    const jurisdiction = jurisdictionOf(task.jurisdiction, world);
    const request: SampleRequest = {
      jurisdiction: jurisdiction.id,
      period,
      of: of === "" ? null : of,
      as_of: of === "" ? today : periodOf(of, period).last,
      seed: seed.trim() === "" ? newSeed() : seed,
      by: by === "" ? undefined : by,
      dateColumn: dateColumn === "" || of === "" ? undefined : dateColumn,
      table: readAs(task.read),
      blank: blankWords(task.read),
    };
    const stem = (logs[0]?.name ?? "").replace(/\.gz$/i, "").replace(/\.(csv|ndjson|jsonl|json|txt)$/i, "");
    const name = `${stem}.sample.csv`;
    const [sample, incomplete, manifest] = [new MadeBytes(), new MadeBytes(), new MadeBytes()];
    try {
      const done = await drawFiles(
        engine,
        logOf(logs),
        { request, seedGiven: seed.trim() !== "", completeness: true, version: task.version },
        { sample, name, incomplete, manifest },
        labels(lang),
        progressOf(logs, world),
      );
      const drawn = { ...done, jurisdiction, completenessAsked: true, today };
      const told = inBoth((language) => toldSample(drawn, labels(language)));
      return {
        title: { "zh-TW": told["zh-TW"].title, en: told.en.title },
        told: inBoth((language) => told[language].sections.map((one) => sectionInPage(one, language))),
        files: [
          sample.file(name),
          incomplete.file(`${stem}.sample.incomplete.csv`),
          manifest.file(`${stem}.sample.manifest.json`),
        ],
      };
    } catch (error) {
      return notDrawn(error, world);
    }
  });
}

/** Holds a filled sample against the log and its manifest. */
export function sampleFindings(task: FindingsTask, world: FilesWorld) {
  return orMistake(async (): Promise<FindingsDone> => {
    const { engine, labels } = world;
    const { logs, lang } = task;
    const recorded = await wholeFile(task.manifest);
    const manifest = readManifest(new TextDecoder().decode(recorded), task.manifest.name);
    const jurisdiction = jurisdictionOf(manifest.jurisdiction, world);
    const filled = { name: task.filled.name, content: await wholeFile(task.filled) };
    let again: Awaited<ReturnType<typeof drawAgain>>;
    try {
      again = await drawAgain(logOf(logs), manifest, engine, progressOf(logs, world));
    } catch (error) {
      return { ...notDrawn(error, world), isGood: false };
    }
    const { differences } = again;
    if (differences.length > 0) {
      return {
        isGood: false,
        title: inBoth((language) => SAMPLING[language].differs),
        told: inBoth((language) => [["", differenceLines(differences, labels(language))] as const]),
        files: [],
      };
    }
    const checked = await checkFilled(filled, manifest, again, {}, engine, task.today);
    const told = inBoth((language) => toldFindings(checked, labels(language)));
    const own = { filled, manifest: { name: task.manifest.name, content: recorded } };
    const { isGood } = told.en;
    const kept = isGood ? keptFiles(checked, own, jurisdiction, engine, labels(lang)) : [];
    const withProblems = ({ problems, sections }: (typeof told)["en"]) =>
      problems.length === 0 ? sections : [["", problems] as const, ...sections];
    return {
      isGood,
      title: { "zh-TW": told["zh-TW"].title, en: told.en.title },
      told: { "zh-TW": withProblems(told["zh-TW"]), en: withProblems(told.en) },
      // The first two are those that the user has.
      files: kept.slice(2).map(({ name, content }) => ({ name, blob: new Blob([content as Uint8Array<ArrayBuffer>]) })),
    };
  });
}

/** Why nothing is drawn, where the regulation is why. */
function notDrawn(error: unknown, { labels }: FilesWorld): SampleDone {
  if (!(error instanceof NotDue)) throw error;
  const { answer } = error;
  return {
    title: inBoth((language) => outcomeText(labels(language), answer)),
    told: inBoth((language) => [
      ["", [...missingTexts(labels(language), answer), SAMPLING[language].nothing_due]] as const,
    ]),
    files: [],
  };
}

function jurisdictionOf(id: string, { jurisdictions }: FilesWorld) {
  const found = jurisdictions.find((one) => one.id === id);
  if (found === undefined)
    throw new UsageError(
      mistakeText({ place: "jurisdiction", found: shown(id), expected: oneOf(jurisdictions.map((one) => one.id)) }),
    );
  return found;
}

function progressOf(logs: readonly File[], { show }: FilesWorld) {
  const size = logs.reduce((sum, file) => sum + file.size, 0);
  return (pass: 1 | 2, rows: number, bytes: number) =>
    show({ rows, share: size === 0 ? 0 : ((pass - 1) * size + bytes) / (2 * size) });
}

function inBoth<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return { "zh-TW": make("zh-TW"), en: make("en") };
}

function sectionInPage([name, items]: Told, language: Language): Told {
  return [name, items.map((item) => inPage(item, language))];
}

function newSeed(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
