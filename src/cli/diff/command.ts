import { mistakeText } from "../../core/base/mistake.ts";
import { comparedSides, type ParameterDiff } from "../../features/compare/parameters/parameter-diff.ts";
import { diffView, sideNames } from "../../features/compare/parameters/view.ts";
import { loadParameterDiff } from "../../node/compare/load-parameter-diff.ts";
import { readSides, type SideOptions } from "../../node/compare/sides.ts";
import { withSpecDecisions } from "../../node/compare/spec-decisions.ts";
import { decisionParameters } from "../../node/package/decision-parameters.ts";
import { type Regulations, readRegulations } from "../../node/regulations/read-regulations.ts";
import { agencyOption, type Cli, DAY_OF_SIDES, jurisdictionsOption, textColumns } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import { InvalidArgumentError, Option, type OptionsOf } from "../terminal/commander.ts";
import { diffCsv } from "../terminal/comparison-files.ts";
import { civilDay } from "../terminal/day.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { addOutputOptions, formatOf, putOut } from "../terminal/output.ts";
import { packOption } from "../terminal/pack-option.ts";
import { changedWordingLines, type WordedSide, wordingsFrom } from "../terminal/wordings.ts";
import { diffAnswers, proveAnswers, replayRequests } from "./behaviour.ts";
import { diffForms } from "./diff-forms.ts";

const HELP: Further = {
  before: [
    {
      en: `A and B are each one of:
  {c}                  the version in force (on --as-of, else today)
  {a}@2023-05-29    the version in force on that day
  drafts/city             a folder with a jurisdiction.yaml: its newest version,
                          or with @ and a date the one of that day
  draft.yaml              a version file; without a jurisdiction.yaml beside it,
                          a draft of the other side's regulation`,
      "zh-TW": `A 與 B 各為下列之一：
  {c}                  施行中的版本（以 --as-of 為準，未給時為今日）
  {a}@2023-05-29    該日施行的版本
  drafts/city             含有 jurisdiction.yaml 的資料夾：其最新版本；
                          加上 @ 及日期時，為該日的版本
  draft.yaml              版本檔；旁邊沒有 jurisdiction.yaml 時，
                          視為另一方規定的草案`,
    },
    {
      en: "Of two versions of one regulation the newer is taken to be in force from the first day of the older, so that only the rules differ.",
      "zh-TW": "同一規定的兩個版本，較新者視為自較舊者的首日起施行，以便只比較規則。",
    },
  ],
  examples: [
    "hdp diff {c} {a} --lang en",
    "hdp diff {c} {b} {quantity} {duty} --all",
    "hdp diff {a} draft.yaml -o amendment.html",
    "hdp diff {c} {a} --format csv -o diff.csv",
    "hdp diff {c} {a} --behaviour --lang en",
    "hdp diff {a} draft.yaml --behaviour {permission}",
    "hdp diff {a} draft.yaml --behaviour --prove {permission}",
    "hdp diff {a} draft.yaml --requests requests.ndjson",
  ],
  exit: {
    en: "0; 2 if the sides cannot be compared or a request not answered; with --exit-status 1 if anything differs, as `diff` has it; with --prove 11 if something is not proved.",
    "zh-TW":
      "0；兩方無法比較或有請求無法回答為 2；使用 --exit-status 時，有任何差異為 1（同 `diff`）；使用 --prove 時，有未證明者為 11。",
  },
};

const declared = ({ program, io }: Cli) =>
  addOutputOptions(
    program
      .command("diff")
      .description(
        io.said({
          en: "compare the parameters of two regulations, versions or drafts, with the clauses of both",
          "zh-TW": "比較兩個規定、版本或草案的參數，並附雙方條款",
        }),
      )
      .argument(
        "<a>",
        io.said({
          en: "one side: a jurisdiction, perhaps with @ and a date, a folder or a file",
          "zh-TW": "一方：地區（可加 @ 及日期）、資料夾或檔案",
        }),
      )
      .argument("<b>", io.said({ en: "the other side", "zh-TW": "另一方" }))
      .argument(
        "[decision...]",
        io.said({ en: "only what these decisions rest on", "zh-TW": "只比較這些決定所依據者" }),
      )
      .option(
        "--all",
        io.said({
          en: "show what is equal too, and all parameters of what only one side regulates",
          "zh-TW": "相同者亦列出，並列出只有一方規範者的全部參數",
        }),
      )
      .option(
        "--behaviour",
        io.said({
          en: "search for the smallest questions that both answer differently, with the clauses of both",
          "zh-TW": "找出雙方答案不同的最簡問題，並附雙方條款",
        }),
      )
      .option(
        "--prove",
        io.said({
          en: "with --behaviour: consider every request, as `hdp prove` does, and find every kind of difference or none",
          "zh-TW": "與 --behaviour 並用：如 `hdp prove` 考量每一請求，找出全部差異或證明沒有",
        }),
      )
      .addOption(
        new Option(
          "--seed <number>",
          io.said({
            en: "with --behaviour: what is tried by chance follows from it",
            "zh-TW": "與 --behaviour 並用：決定隨機嘗試的內容",
          }),
        )
          .argParser(seedOf(io))
          .default(1),
      )
      .option(
        "--requests <file>",
        io.said({
          en: "ask real requests (NDJSON, a JSON list, CSV or XLSX; - for standard input) of both sides, and tell which answers change",
          "zh-TW": "以實際請求（NDJSON、JSON 清單、CSV 或 XLSX；- 為標準輸入）詢問雙方，列出答案改變者",
        }),
      )
      .option("--as-of <when>", io.said(DAY_OF_SIDES)),
    io,
  )
    .option(
      "--source <copy...>",
      io.said({
        en: "print the words of each changed clause, from a copy of each official text (or one for both)",
        "zh-TW": "列出文字不同的條款原文，雙方各給一份條文（或共用一份）",
      }),
    )
    .option("--exit-status", io.said({ en: "exit with 1 if anything differs", "zh-TW": "有任何差異時，結束狀態為 1" }))
    .addOption(agencyOption(io))
    .addOption(languageOption(io))
    .addOption(jurisdictionsOption(io))
    .addOption(packOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp diff`: the parameters of two regulations, versions or drafts side by side. */
export function addDiff(cli: Cli): void {
  declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (a, b, decisions, options) => {
      cli.exitStatus = await diff([a, b], decisions, options, cli.io);
    });
}

async function diff(
  specs: readonly [string, string],
  decisions: readonly string[],
  options: Options,
  io: Io,
): Promise<number> {
  const { asOf, agency, lang, jurisdictions, all = false, behaviour, prove, requests } = options;
  const regulations = withSpecDecisions(readRegulations(jurisdictions), specs, io.cwd);
  const where = { day: civilDay(asOf), cwd: io.cwd, ...(agency === undefined ? {} : { agency }) };
  if (requests !== undefined && (behaviour || decisions.length > 0)) {
    throw new UsageError({
      en: "--requests: expected no decision and no --behaviour beside it; the requests name what is asked",
      "zh-TW": "--requests：不得再給決定或 --behaviour；請求本身已指明所問的決定",
    });
  }
  if (requests !== undefined) return replayRequests(specs, requests, regulations, where, options, io);
  if (prove && !behaviour) {
    throw new UsageError({
      en: "--prove: expected beside --behaviour, which it is about",
      "zh-TW": "--prove：應與 --behaviour 並用",
    });
  }
  if (prove) return proveAnswers(specs, decisions, regulations, where, options, io);
  if (behaviour) return diffAnswers(specs, decisions, regulations, where, options, io);
  const found = await loadParameterDiff(specs, regulations, { ...where, decisions });
  const wordings = changedWordings(specs, regulations, where, options, io);
  const csv = formatOf(options) === "csv";
  const view = diffView(found, regulations.schemas, lang, {
    reads: decisionParameters(regulations.schemas),
    all,
    whole: csv,
    jurisdictions: regulations.jurisdictions,
  });
  const forms = diffForms(view, io);
  const written = {
    ...forms,
    text: () => [...forms.text(), ...wordings],
    csv: () => diffCsv(view),
    csvStart: "decision,question,parameter,label,mark",
    json: () => plain(found),
    inputs: specs,
  };
  await putOut("hdp diff", written, options, io);
  const { differ, only_a, only_b, decisions_only_a, decisions_only_b } = found.counts;
  const differences = differ + only_a + only_b + decisions_only_a + decisions_only_b;
  return options.exitStatus && differences > 0 ? EXIT.fault : EXIT.ok;
}

/** The words of the clauses that differ, where copies of the texts are given. */
function changedWordings(
  specs: readonly [string, string],
  regulations: Regulations,
  where: SideOptions,
  { source = [], lang }: Options,
  io: Io,
): string[] {
  if (source.length > 2)
    throw new UsageError(
      mistakeText({
        place: "--source",
        expected: { en: "one copy for both sides, or one for each", "zh-TW": "一份條文，或雙方各一份" },
      }),
    );
  const found = readSides(specs, regulations, where);
  const { a, b } = sideNames(comparedSides(found, where.day), lang);
  const worded = found.sides.flatMap(({ version }, index) => {
    const wordings = wordingsFrom(source[index] ?? source[0], io);
    return wordings === undefined ? [] : [{ name: index === 0 ? a : b, version, wordings }];
  });
  if (worded.length === 0) return [];
  const layout = { language: lang, columns: textColumns(io), colours: coloursOf(io) };
  return changedWordingLines(worded as [WordedSide, WordedSide], layout);
}

function seedOf({ said }: Io): (text: string) => number {
  const expected = { en: "a whole number, like 7", "zh-TW": "整數，例如 7" };
  return (text) => {
    if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError(said(mistakeText({ expected })));
    return Number(text);
  };
}

// Where a schema is found is of use inside alone.
function plain(found: ParameterDiff): object {
  const decisions = found.decisions.map((one) => ({
    ...one,
    rows: one.rows.map(({ steps: _steps, ...row }) => row),
  }));
  return { ...found, decisions };
}
