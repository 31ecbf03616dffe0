import { decisionSchemas } from "../../core/schema/schemas.ts";
import { promisesView, proofView } from "../../features/proof/index.ts";
import { PROOF } from "../../features/proof/messages.ts";
import type { ProofView } from "../../features/proof/view.ts";
import { withSpecDecisions } from "../../node/compare/spec-decisions.ts";
import { type ProofOptions, proveBehaviour, proveRegulation } from "../../node/proof/prove-behaviour.ts";
import { type Regulations, readRegulations } from "../../node/regulations/read-regulations.ts";
import { fillText, type Language } from "../../words/format.ts";
import { agencyOption, type Cli, DAY_OF_SIDES, jurisdictionsOption } from "../terminal/cli.ts";
import { InvalidArgumentError, Option, type OptionsOf } from "../terminal/commander.ts";
import { civilDay } from "../terminal/day.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { addOutputOptions, putOut } from "../terminal/output.ts";
import { packOption } from "../terminal/pack-option.ts";
import { proofMarkdown, proofText } from "./text.ts";

const HELP: Further = {
  before: [
    {
      en: "A and B are what `hdp diff` takes. Every request of the printed range is considered, not a choice of them: each kind of difference is told with a case that both engines were asked, and where none is told there is none. What cannot be followed is told as not proved, never as equal.",
      "zh-TW":
        "A 與 B 同 `hdp diff`。所列範圍內的每一請求均納入考量，而非抽樣：每種差異附一例（已實際詢問雙方引擎），未列出者即不存在。無法推導者列為未證明，不會視為相同。",
    },
  ],
  examples: [
    "hdp prove {c} {a} {duty} --lang en",
    "hdp prove {a} draft.yaml -o proof.md",
    "hdp prove {a} {permission}",
  ],
  exit: {
    en: "0 if all is proved equal, or every promise; 1 if anything differs, or a promise is broken or a code in no answer; 11 if something is not proved; 2 if the sides cannot be compared.",
    "zh-TW": "全部證明相同或成立為 0；有差異、不成立或不可及的代碼為 1；有未證明者為 11；兩方無法比較為 2。",
  },
};

const declared = ({ program, io }: Cli) =>
  addOutputOptions(
    program
      .command("prove")
      .description(
        io.said({
          en: "find every kind of difference between the answers of two regulations, and prove that there is no other",
          "zh-TW": "找出兩個規定答案的全部差異，並證明別無其他",
        }),
      )
      .argument("<a>", io.said({ en: "one side, as `hdp diff` takes it", "zh-TW": "一方（同 `hdp diff`）" }))
      .argument(
        "[b]",
        io.said({
          en: "the other side; without one, or with the name of a decision here, what A's answers always are is proved",
          "zh-TW": "另一方；未給或此處為決定名稱時，證明 A 的答案必定如何",
        }),
      )
      .argument("[decision...]", io.said({ en: "only these decisions", "zh-TW": "只證明這些決定" }))
      .addOption(
        new Option(
          "--lists <number>",
          io.said({
            en: "the most entries of a list that is no list of words (1 to 6)",
            "zh-TW": "非字詞清單至多幾項（1 至 6）",
          }),
        )
          .argParser(lengthOf(io))
          .default(2),
      )
      .option("--as-of <when>", io.said(DAY_OF_SIDES)),
    io,
  )
    .addOption(agencyOption(io))
    .addOption(languageOption(io))
    .addOption(jurisdictionsOption(io))
    .addOption(packOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp prove`: every kind of difference between two sides, or the proof that there is none. */
export function addProve(cli: Cli): void {
  declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (a, b, decisions, options) => {
      cli.exitStatus = await prove(a, b, decisions, options, cli.io);
    });
}

async function prove(
  a: string,
  b: string | undefined,
  decisions: readonly string[],
  options: Options,
  io: Io,
): Promise<number> {
  const { asOf, agency, lang, jurisdictions, lists } = options;
  const given = readRegulations(jurisdictions);
  const isDecision = b !== undefined && decisionSchemas(given.schemas).has(b);
  const other = isDecision ? undefined : b;
  const specs = other === undefined ? ([a, a] as const) : ([a, other] as const);
  const regulations = withSpecDecisions(given, specs, io.cwd);
  const asked = {
    where: { day: civilDay(asOf), cwd: io.cwd, ...(agency === undefined ? {} : { agency }) },
    decisions: isDecision ? [b, ...decisions] : decisions,
    limits: { longestList: lists },
    progress: (done: number, all: number) => io.progress?.(fillText(PROOF[lang].progress, { done, all })),
  };
  const [view, document, status] =
    other === undefined
      ? await promisesOf(a, regulations, asked, lang)
      : await differencesOf([a, other], regulations, asked, lang);
  io.progress?.("");
  const written = {
    text: () => proofText(view, lang),
    markdown: () => proofMarkdown(view, lang),
    json: () => document,
    inputs: specs,
  };
  await putOut("hdp prove", written, options, io);
  return status;
}

type Proved = readonly [view: ProofView, document: object, status: number];

async function differencesOf(
  specs: readonly [string, string],
  regulations: Regulations,
  asked: ProofOptions,
  lang: Language,
): Promise<Proved> {
  const proof = await proveBehaviour(specs, regulations, asked);
  const states = proof.decisions.map(({ state }) => state);
  const status = statusOf(states.includes("not_proved"), states.includes("differs"));
  return [proofView(proof, regulations.schemas, lang), proof, status];
}

async function promisesOf(
  spec: string,
  regulations: Regulations,
  asked: ProofOptions,
  lang: Language,
): Promise<Proved> {
  const proof = await proveRegulation(spec, regulations, asked);
  const { regulation, decisions } = proof;
  const states = decisions.flatMap(({ promises, codes }) => [...promises, ...codes].map(({ state }) => state));
  const isFound = states.some((state) => ["broken", "needless", "dead"].includes(state));
  const status = statusOf(states.includes("not_proved"), isFound);
  return [promisesView(regulation.instrument.title[lang], decisions, regulations.schemas, lang), proof, status];
}

function statusOf(isOpen: boolean, isFound: boolean): number {
  if (isOpen) return EXIT.undecided;
  return isFound ? EXIT.fault : EXIT.ok;
}

function lengthOf({ said }: Io): (text: string) => number {
  return (text) => {
    if (/^[1-6]$/.test(text)) return Number(text);
    throw new InvalidArgumentError(said({ en: "expected a whole number from 1 to 6", "zh-TW": "應為 1 至 6 的整數" }));
  };
}
