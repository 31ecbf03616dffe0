import { gzipSync } from "node:zlib";
import { MAX_CHARACTERS, MAX_VALUES } from "../../src/core/facts/plain-json.ts";
import { packagePath } from "../../src/node/package/package-files.ts";
import { OpaServer } from "./opa-server.ts";
import { SECRETS } from "./probes.ts";

/** The most memory that the server may need for what is refused by its size alone, in MiB; without a request it is 60. */
const MOST_FOR_TOO_LARGE = 256;
/** The same for any one body that is not too large; the most that was seen is 2,800. */
const MOST_FOR_LARGE = 4096;
const MIB = 2 ** 20;

const ASKED = { decision: "sampling_monthly", jurisdiction: "taipei", as_of: "2026-11-21", facts: { queries: 101 } };
const DECIDE = "/v1/data/hdp/decide";

/** Questions, with the status that a server with the documented settings gives. */
function questions(): readonly (readonly [status: number, method: string, url: string, body?: string])[] {
  const body = JSON.stringify({ input: ASKED });
  const refused = [`${DECIDE}/answer`, `${DECIDE}%2Fanswer`, "/v1/data/hdp/sampling_monthly/answer", "/v1/data/hdp"];
  const others = [
    "/v1/data",
    "/v0/data/hdp/decide",
    "/v1/data/system/log",
    "/v1/query",
    "/v1/compile",
    "/",
    DECIDE.toUpperCase(),
  ];
  const parameters = ["explain=full", "metrics", "instrument", "strict-builtin-errors", encodeURIComponent(SECRETS[0])];
  return [
    [200, "POST", DECIDE, body],
    ...["pretty", "provenance", "pretty=false&provenance=true"].map(
      (it) => [200, "POST", `${DECIDE}?${it}`, body] as const,
    ),
    [200, "GET", "/health"],
    [200, "GET", "/health?bundles"],
    ...[...refused, ...others].map((url) => [401, "POST", url, body] as const),
    ...parameters.map((one) => [401, "POST", `${DECIDE}?pretty&${one}`, body] as const),
    [401, "POST", DECIDE, JSON.stringify({ input: ASKED, [SECRETS[0]]: SECRETS[1] })],
    [401, "POST", DECIDE, "{}"],
    ...["PUT", "PATCH"].map((method) => [401, method, DECIDE, "{}"] as const),
    ...["/", "/metrics", "/v1/policies", "/v1/config", "/v1/status", "/v1/data", "/health/live", DECIDE].map(
      (url) => [401, "GET", url] as const,
    ),
    [401, "DELETE", DECIDE],
    [301, "POST", `${DECIDE}/`, body],
    [401, "PUT", "/v1/policies/more", "package more"],
    [401, "POST", "/health", "{}"],
    [400, "POST", DECIDE, "{"],
  ];
}

/**
 * Starts a server as the documentation does, with `examples/opa/config.yaml` and authorization, and sees that it answers
 * the one question alone, that each answer is logged, and that neither many bytes nor a few that unpack to many need
 * much memory.
 *
 * @returns the number of failures
 */
export async function checkDocumented(opa: string, bundle: string): Promise<number> {
  const config = packagePath("examples/opa/config.yaml");
  const settings = ["--config-file", config, "--authorization", "basic"];
  const failures: string[] = [];
  const expect = (what: string, found: unknown, expected: unknown) => {
    if (found !== expected) failures.push(`${what}: ${found}, expected ${expected}`);
  };
  const server = await OpaServer.start(opa, ["--bundle", bundle, ...settings]);
  try {
    const all = questions();
    for (const [expected, method, url, body] of all) {
      expect(`${method} ${url} ${body ?? ""}`, (await server.send(method, url, body)).status, expected);
    }
    const answered = all.filter(([status, method]) => status === 200 && method === "POST").length;
    expect("entries of the log", server.output.split('"Decision Log"').length - 1, answered);

    const yaml = `input: ${JSON.stringify(ASKED)}`;
    const type = { "content-type": "application/yaml" };
    expect("YAML", (await server.send("POST", DECIDE, yaml, type)).status, 401);

    const tiny = JSON.stringify({ input: ASKED }).replace("101", "1e-999999999");
    const { text: refusal } = await server.send("POST", DECIDE, tiny);
    expect("a number that is too small", refusal.includes("a number that a double can hold"), true);

    const sendPacked = (bytes: string | Uint8Array) =>
      server.send("POST", DECIDE, gzipSync(bytes), { "content-encoding": "gzip" });
    expect("a packed request", (await sendPacked(JSON.stringify({ input: ASKED }))).status, 200);
    expect("500 MiB in few bytes", (await sendPacked(Buffer.alloc(500 * MIB, " "))).status, 400);
    const beyond = await server.send("POST", DECIDE, " ".repeat(64 * MIB)).catch(() => ({ status: 400 }));
    expect("64 MiB", beyond.status, 400);
    const forTooLarge = server.peakMemory;
    expect(`${Math.round(forTooLarge)} MiB of memory for too much`, forTooLarge < MOST_FOR_TOO_LARGE, true);

    expect("the longest request", (await server.send("POST", DECIDE, longest())).text.includes('"answer"'), true);
    for (const many of ["0,", "{},", '{"a":0},']) {
      const list = many.repeat(Math.floor((8 * MIB - 1000) / many.length));
      const { text } = await server.send("POST", DECIDE, `{"input":{"facts":{"auditor":[${list}0]}}}`);
      expect(`many ${many}`, text.includes(`at most ${MAX_VALUES} values`), true);
    }
    const forLarge = server.peakMemory;
    expect(`${Math.round(forLarge)} MiB of memory for much`, forLarge < MOST_FOR_LARGE, true);
    console.log(
      `as documented: ${all.length} questions, ${Math.round(forTooLarge)} MiB for too much, ${Math.round(forLarge)} MiB for much`,
    );
  } finally {
    await server.stop();
  }

  for (const failure of failures) console.error(`DOCUMENTED: ${failure}`);
  return failures.length;
}

/** As many characters as the engine takes, each escaped, and nearly as many values. */
function longest(): string {
  const entry = { month: "2026-10", auditor: "a", auditee: "b" };
  const facts = { auditor: "", auditee: "b", month: "2026-11", history: Array.from({ length: 12_490 }, () => entry) };
  const asked = { decision: "auditor_rotation", jurisdiction: "kaohsiung", as_of: "2026-11-21", facts };
  const written = [...JSON.stringify(asked).matchAll(/"(?:[^"\\]|\\.)*"/g)].reduce(
    (sum, [text]) => sum + text.length - 2,
    0,
  );
  const auditor = "\\u738b".repeat(MAX_CHARACTERS - written);
  return JSON.stringify({ input: asked }).replace('"auditor":""', `"auditor":"${auditor}"`);
}
