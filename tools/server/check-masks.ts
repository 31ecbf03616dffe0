import { requestChecks } from "../../src/core/facts/request-schemas.ts";
import type { SchemaFiles } from "../../src/core/schema/schemas.ts";
import { Masks } from "../../src/features/decision-log/masks.ts";
import { canonicalJson } from "../../src/node/package/canonical-json.ts";
import { packagePath } from "../../src/node/package/package-files.ts";
import type { Question } from "./compare.ts";
import { OpaServer } from "./opa-server.ts";
import { elsewhere, honest, type Probe, refused, SECRETS } from "./probes.ts";
import { longestOfEach } from "./questions.ts";
import type { SentRequest } from "./requests.ts";

type Entry = Readonly<Record<"path" | "input" | "result" | "nd_builtin_cache" | "msg", unknown>>;

/** The most failures that are listed. */
const TOLD = 5;

/**
 * Asks a server that logs, without authorization, on every path that there is, and looks in what it writes for what it
 * must not tell, and for the entries that it must have.
 *
 * @returns the number of failures
 */
export async function checkMasks(
  opa: string,
  bundle: string,
  questions: readonly Question[],
  schemas: SchemaFiles,
): Promise<number> {
  const config = ["--config-file", packagePath("examples/opa/config.yaml"), "--set", "nd_builtin_cache=true"];
  const few = longestOfEach(questions);
  const masks = new Masks(requestChecks(schemas).shown);
  const asked = few.map((one, index) => ({ ...one, facts: hidden(one, masks, SECRETS[index % 2] as string) }));
  const probes = [...asked.flatMap((one) => honest(one, schemas)), ...refused(), ...elsewhere(asked[0] as SentRequest)];
  const server = await OpaServer.start(opa, ["--bundle", bundle, ...config]);
  try {
    for (const { method, url, body } of probes) await server.send(method, url, body);
  } finally {
    await server.stop();
  }
  const lines = server.output.split("\n");
  const entries = lines.flatMap((line) => (line.includes('"Decision Log"') ? [JSON.parse(line) as Entry] : []));
  const secrets = SECRETS.flatMap((one) => [
    one,
    one.slice(1),
    encodeURIComponent(one),
    JSON.stringify(one).slice(1, -1),
  ]);
  const expected = probes.filter(({ entry }) => entry !== undefined);
  const failures = [
    ...lines.filter((line) => secrets.some((secret) => line.includes(secret))).map((line) => `TELLS: ${line}`),
    ...expected.flatMap((probe, index) => {
      const wrong = entryIsWrong(probe, entries[index], masks);
      return wrong === undefined ? [] : [`${wrong}: ${probe.url} ${probe.body}: ${JSON.stringify(entries[index])}`];
    }),
    ...(entries.length === expected.length ? [] : [`${entries.length} entries, expected ${expected.length}`]),
    ...(lines.some((line) => line.includes("***")) ? [] : ["nothing is masked"]),
  ];
  console.log(`decision log: ${probes.length} questions, ${entries.length} entries, ${failures.length} failures`);
  for (const failure of failures.slice(0, TOLD)) console.error(failure.slice(0, 1000));
  return failures.length;
}

/** The facts with a secret in each text that a log does not show. */
function hidden({ decision, facts }: SentRequest, masks: Masks, secret: string): unknown {
  return JSON.parse(JSON.stringify(masks.mask(decision, facts).facts).replaceAll('"***"', JSON.stringify(secret)));
}

/** An honest entry shows the question with masks, and the result where its path answers; any other shows neither. */
function entryIsWrong({ entry }: Probe, found: Entry | undefined, masks: Masks): string | undefined {
  if (found?.path !== entry?.path) return "ANOTHER ENTRY";
  if (found?.nd_builtin_cache !== undefined) return "CACHE";
  const { shows, result } = entry ?? {};
  const input = shows && { ...shows, facts: masks.mask(shows.decision, shows.facts).facts };
  if (canonicalJson(found?.input ?? null) !== canonicalJson(input ?? null)) return "INPUT";
  return (found?.result !== undefined) === result ? undefined : "RESULT";
}
