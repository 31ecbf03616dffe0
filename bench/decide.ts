// How long a decision takes in process, as a multiple of what JSON alone takes for the same request and answer: writing
// and reading both once. Measured interleaved in one run; ratios hold where absolute times do not.
// --check fails if a typical query_permission takes 15 times as long or more.
import { type Answer, loadEngine, type Request } from "../src/index.ts";
import { AS_OF, permitted } from "../test/support/facts.ts";

const BOUND = 15;
const ROUNDS = 15;
const BLOCK = 400;

const engine = await loadEngine();
const account = { status: "active", activated_on: "2022-01-01", last_query_on: "2026-05-20" } as const;
const review = { last_done_on: "2025-12-31" };
const requests: [string, Request][] = [
  ...engine.jurisdictions.map((jurisdiction): [string, Request] => [
    `query_permission, ${jurisdiction}`,
    { decision: "query_permission", jurisdiction, as_of: AS_OF, facts: permitted },
  ]),
  [
    "account_cleanup, taipei",
    { decision: "account_cleanup", jurisdiction: "taipei", as_of: AS_OF, facts: { account, review } },
  ],
  [
    "sampling_monthly, taipei",
    { decision: "sampling_monthly", jurisdiction: "taipei", as_of: AS_OF, facts: { queries: 101 } },
  ],
];

const microseconds = (work: () => void): number => {
  const start = process.hrtime.bigint();
  for (let i = 0; i < BLOCK; i++) work();
  return Number(process.hrtime.bigint() - start) / 1000 / BLOCK;
};
const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1] as number;

const rows = requests.map(([name, request]) => {
  const answer: Answer = engine.decide(request);
  const decide = () => void engine.decide(request);
  const json = () => void [JSON.parse(JSON.stringify(request)), JSON.parse(JSON.stringify(answer))];
  microseconds(decide);
  microseconds(json);
  const pairs = Array.from({ length: ROUNDS }, () => [microseconds(decide), microseconds(json)] as const);
  const ratio = median(pairs.map(([a, b]) => a / b));
  const times = [median(pairs.map(([a]) => a)), median(pairs.map(([, b]) => b))].map((time) => Number(time.toFixed(1)));
  return {
    decision: name,
    outcome: answer.outcome,
    "decide µs": times[0],
    "JSON µs": times[1],
    ratio: Number(ratio.toFixed(1)),
  };
});
console.table(rows);

if (process.argv.includes("--check")) {
  const over = rows.filter(({ decision, ratio }) => decision.startsWith("query_permission") && ratio >= BOUND);
  for (const { decision, ratio } of over)
    console.error(`${decision}: ${ratio} times JSON alone, the bound is ${BOUND}`);
  process.exit(over.length === 0 ? 0 : 1);
}
