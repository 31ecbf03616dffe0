import type { Answer, Request } from "../../core/engine/answer.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import type { Expectation } from "../../features/cases/case.ts";
import { expectationOf } from "../../features/cases/expectation.ts";
import type { CaseResult } from "../../features/cases/run.ts";
import type { TableRegions, Untouched } from "../../features/proof/index.ts";
import { PROOF } from "../../features/proof/messages.ts";
import { ProofWords } from "../../features/proof/proof-words.ts";
import { completeTables, decisionsOf } from "../../node/proof/complete-tables.ts";
import type { Regulations } from "../../node/regulations/read-regulations.ts";
import { fillText, type Language, MESSAGES } from "../../words/format.ts";
import { printJson } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { Progress } from "../terminal/progress.ts";
import { pastedCase } from "./pasted-case.ts";

/** The tables of one regulation, held against the regions of its decisions. */
interface Completeness {
  readonly jurisdiction: Jurisdiction;
  readonly tables: readonly TableRegions[];
}

interface Asked {
  /** All of a regulation if none is named. */
  readonly decisions: readonly string[];
  readonly lang: Language;
  readonly json: boolean;
}

/** `hdp test --complete`: is each region of each decision touched by a case? */
export async function complete(
  io: Io,
  regulations: Regulations,
  ran: readonly { readonly jurisdiction: Jurisdiction; readonly results: readonly CaseResult[] }[],
  { decisions: named, lang, json }: Asked,
): Promise<number> {
  const asked = ran.map(({ jurisdiction, results }) => {
    const own = decisionsOf(jurisdiction, regulations);
    return { jurisdiction, results, decisions: named.length === 0 ? own : own.filter((one) => named.includes(one)) };
  });
  const all = asked.reduce((sum, { decisions }) => sum + decisions.length, 0);
  const progress = new Progress(io);
  const found: Completeness[] = [];
  let before = 0;
  try {
    for (const one of asked) {
      const show = (done: number) =>
        progress.show(() => [fillText(PROOF[lang].touching, { done: before + done, all })]);
      found.push({ jurisdiction: one.jurisdiction, tables: await completeTables(one, regulations, show) });
      before += one.decisions.length;
    }
  } finally {
    progress.end();
  }
  const words = new ProofWords({ a: "", b: "" }, regulations.schemas, lang);
  if (json) printJson(io, { complete: found.flatMap((one) => documents(one)) });
  else io.print(found.flatMap((one) => lines(one, regulations, words, lang, io)));
  const tables = found.flatMap((one) => one.tables);
  // A gap that was found is one, whatever else could not be followed.
  if (tables.some(({ untouched }) => untouched.length > 0)) return EXIT.fault;
  return tables.some(({ state }) => state === "not_proved") ? EXIT.undecided : EXIT.ok;
}

function documents({ jurisdiction, tables }: Completeness): object[] {
  return tables.map(({ untouched, ...table }) => ({
    jurisdiction: jurisdiction.id,
    ...table,
    untouched: untouched.map(({ about, request, answer }) => ({ about, request, expect: expected(answer) })),
  }));
}

function lines(
  { jurisdiction, tables }: Completeness,
  { readYaml }: Regulations,
  words: ProofWords,
  lang: Language,
  io: Io,
): string[] {
  const texts = PROOF[lang];
  const { colon } = MESSAGES[lang];
  const { good, bad, faint } = coloursOf(io);
  const name = jurisdiction.id;
  const gap = (decision: string, { about, request, answer }: Untouched) => {
    const found = { request: request as Request, expect: expected(answer) };
    const { file, lines: pasted } = pastedCase(found, { jurisdiction, readYaml }, io);
    return [
      bad(`  ${texts.untouched}${colon}${words.about(decision, about)}`),
      ...[fillText(texts.this_case, { file }), ...pasted].map((line) => faint(`    ${line}`)),
    ];
  };
  const told = tables.flatMap(({ decision, regions, untouched, open, outside }) => {
    if (untouched.length + open.length + outside === 0) return [];
    const touched = touchedOf({ regions, untouched, open });
    return [
      `${name} ${decision}${colon}${fillText(texts.touched, { touched, all: regions })}`,
      ...untouched.flatMap((one) => gap(decision, one)),
      ...open.map(({ about, why }) => {
        const region = about === undefined ? "" : words.about(decision, about) + colon;
        return bad(`  ${texts.open}${colon}${region}${why}`);
      }),
      ...(outside === 0 ? [] : [`  ${fillText(texts.outside, { count: outside })}`]),
      "",
    ];
  });
  const all = tables.reduce((sum, { regions }) => sum + regions, 0);
  const touched = tables.reduce((sum, table) => sum + touchedOf(table), 0);
  const open = tables.filter(({ state }) => state === "not_proved").length;
  const counts = { name, all, touched, decisions: tables.length, open };
  const sum = fillText(texts.tables_counts, counts);
  // What no case asks beyond these bounds was not looked for.
  const bounds = new Set(tables.map(({ covered }) => words.covered(covered)));
  return [
    ...told,
    touched === all && open === 0 ? good(sum) : bad(sum),
    ...[...bounds].map((one) => faint(`  ${one}`)),
  ];
}

function touchedOf({ regions, untouched, open }: Pick<TableRegions, "regions" | "untouched" | "open">): number {
  return Math.max(0, regions - untouched.length - open.length);
}

/** What a case expects of an answer: all that it says. */
function expected(answer: Answer): Expectation {
  const said = Object.entries(expectationOf(answer)).filter(
    ([part, value]) => ["reasons", "values", "missing"].includes(part) || !Array.isArray(value) || value.length > 0,
  );
  return Object.fromEntries(said) as unknown as Expectation;
}
