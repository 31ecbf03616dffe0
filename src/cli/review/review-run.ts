import { resolve } from "node:path";
import { mistakeText } from "../../core/base/mistake.ts";
import { versionOn } from "../../core/regulation/jurisdiction.ts";
import { REVIEW } from "../../features/review/messages.ts";
import { reviewList } from "../../features/review/review-list.ts";
import { REVIEW_FORMATS, reviewOutput } from "../../features/review/review-output.ts";
import { factsOf } from "../../features/review/review-question.ts";
import { mapText } from "../../features/review/saved-map.ts";
import type { ReviewTally } from "../../features/review/tally.ts";
import { readRegulations } from "../../node/regulations/read-regulations.ts";
import { startEngine } from "../../node/start/load-engine.ts";
import { fillText } from "../../words/format.ts";
import { Labels } from "../../words/labels.ts";
import { coloursOf } from "../terminal/colours.ts";
import { civilDay } from "../terminal/day.ts";
import { fileFormat } from "../terminal/file-format.ts";
import { openInput } from "../terminal/input.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { known } from "../terminal/names.ts";
import { NAMED_OUTPUT } from "../terminal/output.ts";
import { OutputFiles } from "../terminal/output-files.ts";
import { shownPath } from "../terminal/paths.ts";
import { Progress } from "../terminal/progress.ts";
import { tableOptionsOf } from "../terminal/table-options.ts";
import { versionHead } from "../terminal/version-head.ts";
import type { ReviewOptions } from "./options.ts";
import { reviewText } from "./review-text.ts";
import { readMaps } from "./saved-map.ts";

/** Reviews the rows of a list; the exit status. */
export async function runReview(list: string, options: ReviewOptions, io: Io): Promise<number> {
  const { lang, output = "-", agency } = options;
  const texts = REVIEW[lang];
  const format = fileFormat(options, REVIEW_FORMATS, "text");
  if (format === "xlsx" && output === "-")
    throw new UsageError(mistakeText({ place: "--format", found: "`xlsx`", expected: NAMED_OUTPUT }));
  if (format === "text" && output !== "-") {
    const expected = {
      en: "a name that ends with .xlsx, .csv, .html or .json",
      "zh-TW": "以 .xlsx、.csv、.html 或 .json 結尾的檔名",
    };
    throw new UsageError(mistakeText({ place: "-o", found: `\`${output}\``, expected }));
  }
  const regulations = readRegulations(options.jurisdictions);
  const jurisdiction = known(options.jurisdiction, regulations.jurisdictions);
  const engine = await startEngine(regulations, agency);
  const labels = new Labels(engine.schemas, lang, regulations.jurisdictions);
  const day = civilDay(options.asOf);
  const saved = await readMaps(options.map ?? [], options.value ?? new Map(), io);
  const facts = factsOf(options.fact ?? []);
  const { bytes, name } = openInput(list, "LIST", io);
  const targets = [output, options.saveMap]
    .filter((one) => one !== undefined && one !== "-")
    .map((one) => resolve(io.cwd, one as string));
  const to = { command: "hdp review", option: "-o", personal: true, force: options.force, inputs: [list] };
  const files = new OutputFiles(targets, to, io);
  const progress = new Progress(io);
  const { decision, asOf, blank = [], dueWithin, key } = options;
  const table = tableOptionsOf(options);
  const asked = { name, bytes, table, decision, saved, facts, asOf, day, blank, dueWithin, key };
  try {
    const reviewed = await reviewList(
      asked,
      { engine, jurisdiction, labels },
      {
        output: async (head) => {
          const target = output === "-" ? io.put : await files.create(resolve(io.cwd, output));
          return format === "text" ? undefined : reviewOutput(format, target, head);
        },
        afterPart: (rows) => progress.show(() => [`${texts.progress} ${rows.toLocaleString("en")}`]),
      },
    );
    const { run } = reviewed;
    const { decision: settled, map } = run.head.asked;
    if (options.saveMap !== undefined) {
      await files.write(resolve(io.cwd, options.saveMap), mapText(settled, map.facts, saved.values));
    }
    await files.commit();
    progress.end();
    if (format === "text" || output !== "-") {
      const told = {
        reviewed,
        name,
        given: facts,
        files: [
          ...(output === "-" ? [] : [shownPath(resolve(io.cwd, output), io)]),
          ...(options.saveMap === undefined
            ? []
            : [fillText(texts.mapping, { file: shownPath(resolve(io.cwd, options.saveMap), io) })]),
        ],
        foot: versionHead(jurisdiction, versionOn(jurisdiction, day), day, lang, io).map((line) =>
          coloursOf(io).faint(line),
        ),
        isWritten: output !== "-",
      };
      io.print(reviewText(told, lang, io));
    }
    return statusOf(run.tally, options.exitStatus ?? false);
  } finally {
    progress.end();
    bytes.destroy?.();
    files.discard();
  }
}

function statusOf({ urgencies }: ReviewTally, told: boolean): number {
  if ((urgencies.unread ?? 0) > 0) return EXIT.unusable;
  if (!told) return EXIT.ok;
  if ((urgencies.bad ?? 0) > 0) return EXIT.bad;
  return (urgencies.unsure ?? 0) > 0 ? EXIT.undecided : EXIT.ok;
}
