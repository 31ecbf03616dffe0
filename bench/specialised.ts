// How long a decision takes by specialised programs and by the general program, beside JSON alone, for every decision:
//     npm run bench:specialised -- [requests] [decision…]
// Of what is built: run `npm run build` before.
import type { Engine, Request } from "../src/index.ts";
import { packagePath } from "../src/node/package/package-files.ts";
import { makeQuestion } from "../test/oracle/generate.ts";
import { DECISIONS } from "../test/oracle/oracle.ts";
import { Random } from "../test/oracle/random.ts";
import type { Runner } from "./engines/contender.ts";
import { short } from "./engines/short.ts";
import { cpuTime, interleaved, median } from "./measure.ts";

const PLAN = { rounds: 15, blockMs: 4, singles: 0, clock: cpuTime };

const [count = "256", ...chosen] = process.argv.slice(2);
const { loadEngine } = (await import(packagePath("dist/index.js"))) as typeof import("../src/index.ts");
const specialised = await loadEngine();
process.env["HDP_SPECIALISED"] = "off";
const general = await loadEngine();
const ratios: number[] = [];
const toJson: number[] = [];
console.log("decision                    general specialised  ratio  ÷ JSON (general)");
for (const decision of DECISIONS.filter((name) => chosen.length === 0 || chosen.includes(name))) {
  const random = new Random(1);
  const requests = Array.from({ length: Number(count) }, () => makeQuestion(decision, random) as Request);
  const texts = requests.map((request) => [JSON.stringify(request), JSON.stringify(general.decide(request))] as const);
  const asked = (engine: Engine): Runner => ({
    check: (index: number) => short(engine.decide(requests[index] as Request)),
    decide: (index: number) => engine.decide(requests[index] as Request),
  });
  const json = (index: number) => {
    const [request, answer] = texts[index] as readonly [string, string];
    return JSON.stringify(JSON.parse(request)).length + JSON.stringify(JSON.parse(answer)).length;
  };
  const runners = new Map<string, Runner>([
    ["general", asked(general)],
    ["specialised", asked(specialised)],
    ["json", { check: () => undefined, decide: json }],
  ]);
  const times = await (await interleaved(runners, requests.length, PLAN))();
  const of = (name: string) => median(times.get(name)?.blocks ?? []);
  const [slow, fast, alone] = [of("general"), of("specialised"), of("json")];
  ratios.push(fast / slow);
  toJson.push(fast / alone);
  const told = [slow, fast, fast / slow, fast / alone, slow / alone].map((number) => number.toFixed(2).padStart(7));
  console.log(`${decision.padEnd(26)} ${told.slice(0, 2).join("    ")}  ${told[2]}  ${told[3]} (${told[4]?.trim()})`);
}
const worst = (all: readonly number[]) => Math.max(...all).toFixed(2);
console.log(
  `specialised ÷ general: median ${median(ratios).toFixed(2)}, worst ${worst(ratios)}; to JSON alone: median ${median(toJson).toFixed(2)}, worst ${worst(toJson)}`,
);
