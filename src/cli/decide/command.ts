import { shown } from "../../core/base/text.ts";
import type { Answer, Request } from "../../core/engine/answer.ts";
import { citedClauses } from "../../core/engine/cited-clauses.ts";
import type { Explanation } from "../../core/engine/explanation.ts";
import type { AgencyFile } from "../../core/regulation/agency.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { DETAILS } from "../../core/schema/details.ts";
import type { LogOptions } from "../../node/decision-log/entry.ts";
import { JurisdictionError, type Regulations, readRegulations } from "../../node/regulations/read-regulations.ts";
import { readYamlFile } from "../../node/regulations/yaml-file.ts";
import { startEngine } from "../../node/start/load-engine.ts";
import { Labels } from "../../words/labels.ts";
import type { Outcome } from "../../words/messages.ts";
import { TONES } from "../../words/tones.ts";
import { answerText, type Writing } from "../terminal/answer-text.ts";
import { agencyOption, type Cli, jurisdictionsOption, printJson, textColumns, WHOSE } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import { Option, type OptionsOf } from "../terminal/commander.ts";
import { detailOption } from "../terminal/detail-option.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { addLogOptions, openLog } from "../terminal/log-options.ts";
import { forceOption } from "../terminal/output-file.ts";
import { packOption } from "../terminal/pack-option.ts";
import { wordingLines, wordingsFrom } from "../terminal/wordings.ts";
import { readFacts } from "./facts.ts";
import { checkRecordName, writeRecord } from "./record-file.ts";

const HELP: Further = {
  examples: [
    "hdp decide {quantity} -j {c} --as-of 2026-11-21 --facts facts.yaml",
    "hdp decide {quantity} -j {c} --facts - --json < facts.json",
    "hdp decide {permission} -j {c} --facts query.json --exit-status",
    "hdp decide {check} -j {b} --facts facts.yaml --agency agency.yaml",
    "hdp decide {permission} -j {c} --facts query.json --explain",
    "hdp decide {permission} -j {c} --facts query.json --detail checks",
    "hdp decide {permission} -j {c} --facts query.json --record record.html",
    "hdp decide {permission} -j {c} --facts query.json --log log.ndjson",
  ],
  exit: {
    en: "0 any answer; 2 a request that cannot be answered; 1 a fault of the program; with --exit-status also 10 for deny, violation and overdue, and 11 for indeterminate, not_regulated and not_in_force",
    "zh-TW":
      "有答案為 0；無法回答的請求為 2；程式錯誤為 1；使用 --exit-status 時，deny、violation、overdue 為 10，indeterminate、not_regulated、not_in_force 為 11",
  },
};

const declared = ({ program, io }: Cli) =>
  addLogOptions(
    program
      .command("decide")
      .description(
        io.said({
          en: "answer one question, with the clauses that the answer rests on",
          "zh-TW": "回答一個問題，並附所依條款",
        }),
      )
      .argument(
        "<decision>",
        io.said({
          en: "name of the decision; `hdp decisions` lists them",
          "zh-TW": "決定的名稱（`hdp decisions` 列出全部）",
        }),
      )
      .addOption(new Option("-j, --jurisdiction <name>", io.said(WHOSE)).makeOptionMandatory())
      .option(
        "--as-of <when>",
        io.said({
          en: "a date (YYYY-MM-DD), or an instant with its offset (default: now)",
          "zh-TW": "日期（YYYY-MM-DD）或含時差的時刻（預設：現在）",
        }),
      )
      .option(
        "--facts <file>",
        io.said({
          en: "facts as JSON or YAML; - reads standard input (default: no facts)",
          "zh-TW": "事實，JSON 或 YAML；- 為讀取標準輸入（預設：沒有事實）",
        }),
      )
      .addOption(agencyOption(io))
      .addOption(languageOption(io))
      .addOption(detailOption(io))
      .option(
        "--explain",
        io.said({
          en: "tell the parameters used, what the clauses say, and what would change the answer",
          "zh-TW": "列出所用參數、條文摘要，及如何改變結果",
        }),
      )
      .option(
        "--source <path>",
        io.said({
          en: "print the clauses in their own words, from this copy of the official text or folder of copies",
          "zh-TW": "依此條文檔或資料夾，列出所引條款的原文",
        }),
      )
      .option(
        "--json",
        io.said({
          en: "print the answer document alone, or with --explain the explanation",
          "zh-TW": "只輸出答案的 JSON；與 --explain 並用時輸出說明的 JSON",
        }),
      )
      .option(
        "--record <file>",
        io.said({
          en: "write also a record of one page to file and to sign (.html), or a file that asks the same again (.hdp.json)",
          "zh-TW": "另寫出一頁可存檔、簽章的決定紀錄（.html），或重問檔（.hdp.json）",
        }),
      )
      .addOption(forceOption(io))
      .option("--exit-status", io.said({ en: "let the exit status tell the outcome", "zh-TW": "以結束狀態表示結果" }))
      .addOption(jurisdictionsOption(io))
      .addOption(packOption(io)),
    { en: "the decision", "zh-TW": "此決定" },
    io,
  );

type Options = OptionsOf<typeof declared>;

/** `hdp decide`: one question, one answer with its clauses. */
export function addDecide(cli: Cli): void {
  declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (decision, options) => {
      cli.exitStatus = await decide(decision, options, cli.io);
    });
}

async function decide(decision: string, options: Options, io: Io): Promise<number> {
  const log = await openLog(options, io);
  try {
    return await decideLogged(decision, options, log, io);
  } finally {
    log.close();
  }
}

async function decideLogged(decision: string, options: Options, log: LogOptions, io: Io): Promise<number> {
  const { jurisdiction, asOf, facts, agency, detail, explain, json, exitStatus, jurisdictions: folders } = options;
  const { record, force, lang } = options;
  if (record !== undefined) checkRecordName(record);
  const regulations = readRegulations(folders);
  const engine = await startEngine(regulations, agency, log);
  if (agency !== undefined) checkAgency(agency, jurisdiction);
  const request = {
    decision,
    jurisdiction,
    ...(asOf === undefined ? {} : { as_of: asOf }),
    ...(facts === undefined ? {} : { facts: await readFacts(facts, io) }),
    ...(record === undefined ? detail !== undefined && { detail } : { detail: DETAILS }),
  };
  const full: Explanation | undefined = explain ? engine.explain(request as Request) : undefined;
  const whole: Answer = full?.answer ?? engine.decide(request as Request);
  const answer = record === undefined ? whole : withDetail(whole, detail ?? []);
  const explanation = full && { ...full, answer };
  if (record !== undefined) {
    const asked = { answer: whole, facts: request.facts ?? {}, jurisdiction: jurisdictionOf(regulations, whole) };
    const labels = new Labels(regulations.schemas, lang, regulations.jurisdictions);
    await writeRecord(record, asked, { labels, inputs: facts === undefined ? [] : [facts], force }, io);
  }
  if (json) printJson(io, explanation ?? answer);
  else io.print(await lines(answer, explanation, regulations, options, io));
  return exitStatus ? exitStatusOf(answer.outcome) : EXIT.ok;
}

/** An answer with such detail as was asked for. */
function withDetail({ checks, working, ...answer }: Answer, detail: readonly string[]): Answer {
  return {
    ...answer,
    ...(checks !== undefined && detail.includes("checks") && { checks }),
    ...(working !== undefined && detail.includes("working") && { working }),
  } as Answer;
}

function jurisdictionOf({ jurisdictions }: Regulations, { jurisdiction }: Answer): Jurisdiction {
  return jurisdictions.find(({ id }) => id === jurisdiction) as Jurisdiction;
}

/** The exit status under `--exit-status`. */
function exitStatusOf(outcome: Outcome): number {
  const tone = TONES[outcome];
  if (tone === "bad") return EXIT.bad;
  return tone === "unsure" ? EXIT.undecided : EXIT.ok;
}

// Settings of another jurisdiction would be left out without a word.
function checkAgency(file: string, asked: string): void {
  const yaml = readYamlFile(file);
  const { jurisdiction } = yaml.value as AgencyFile;
  if (jurisdiction === asked) return;
  const path = "jurisdiction";
  const expected = { en: `\`${asked}\`, whose regulation is asked about`, "zh-TW": `\`${asked}\`（所問的地區）` };
  const problem = {
    ...yaml.locate([path]),
    code: "unknown_name",
    file,
    path,
    found: shown(jurisdiction),
    expected,
  } as const;
  throw new JurisdictionError([problem]);
}

async function lines(
  answer: Answer,
  explanation: Explanation | undefined,
  regulations: Regulations,
  { lang, source }: Options,
  io: Io,
): Promise<string[]> {
  const jurisdiction = jurisdictionOf(regulations, answer);
  const { jurisdictions, schemas } = regulations;
  const writing = {
    columns: textColumns(io),
    colours: coloursOf(io),
    labels: new Labels(schemas, lang, jurisdictions),
  };
  const told = [...answerText(answer, jurisdiction, writing), ...quoted(answer, jurisdiction, writing, source, io)];
  if (explanation === undefined) return told;
  const { explanationText } = await import("./explanation-text.ts");
  return [...told, ...explanationText(explanation, writing, io)];
}

/** The clauses that an answer cites, in their own words, where a copy of the text is at hand. */
function quoted(answer: Answer, { versions }: Jurisdiction, writing: Writing, source: string | undefined, io: Io) {
  const wordings = wordingsFrom(source, io);
  const version = versions.find(({ effective_from }) => effective_from === answer.version);
  if (wordings === undefined || version === undefined) return [];
  const { columns, colours, labels } = writing;
  return wordingLines([...citedClauses(answer).keys()], version, wordings, {
    language: labels.language,
    columns,
    colours,
  });
}
