import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type BundleMetadata, makeBundle } from "../../src/node/bundle/bundle.ts";
import type { Regulations } from "../../src/node/regulations/read-regulations.ts";
import { OpaServer } from "./opa-server.ts";

const INPUT = { decision: "sampling_monthly", jurisdiction: "taipei", as_of: "2026-11-21", facts: { queries: 101 } };
const BODY = JSON.stringify({ input: INPUT });
/** Milliseconds from when a bundle is made until it answers no more: enough to start a server and ask it. */
const LIFE = 15_000;

/** Gives servers bundles that are too old, by the clock and by the server's own data; returns the failures. */
export async function checkRollback(opa: string, regulations: Regulations, folder: string): Promise<number> {
  let checks = 0;
  let failures = 0;
  const write = async (metadata: BundleMetadata) => {
    const file = join(folder, `limited-${checks}.tar.gz`);
    writeFileSync(file, (await makeBundle(regulations, undefined, undefined, metadata)).archive);
    return file;
  };
  const expect = async (what: string, server: OpaServer, told: RegExp | undefined) => {
    checks += 1;
    const { answer, errors } = (await server.ask("hdp/decide", BODY)) as { answer?: unknown; errors?: unknown };
    const other = await server.ask(`hdp/${INPUT.decision}/answer`, BODY);
    const good =
      told === undefined
        ? answer !== undefined && other !== undefined
        : answer === undefined && other === undefined && told.test(JSON.stringify(errors));
    if (good) return;
    failures += 1;
    console.error(`ROLLBACK: ${what}: ${JSON.stringify({ answer, errors, other })}`);
  };
  const during = async (args: readonly string[], act: (server: OpaServer) => Promise<void>) => {
    const server = await OpaServer.start(opa, args);
    try {
      await act(server);
    } finally {
      await server.stop();
    }
  };
  const configured = (file: string) => ["--set", `bundles.household.resource=file://${file}`];

  const BELOW = /below the sequence/;
  const OVER = /until its not_after/;
  const numbered = await write({ sequence: 12, not_after: "2199-12-31T23:59:59.999999999+08:00" });
  await during(["--bundle", numbered], async (server) => {
    await expect("no floor", server, undefined);
    if ((await server.ask("hdp/bundle/sequence", "{}")) !== 12) failures += 1;
    const floors: [unknown, RegExp | undefined][] = [
      [{ sequence: 11 }, undefined],
      [{ sequence: 12 }, undefined],
      [{ sequence: 13 }, BELOW],
      ...[{}, { sequence: "1" }, { sequence: null }, false].map((one): [unknown, RegExp] => [one, BELOW]),
    ];
    for (const [floor, told] of floors) {
      await server.put("policy_floor", JSON.stringify(floor));
      await expect(`a floor of ${JSON.stringify(floor)}`, server, told);
    }
  });
  const floor = join(folder, "floor.json");
  writeFileSync(floor, JSON.stringify({ policy_floor: { sequence: 12 } }));
  await during([...configured(numbered), floor], (server) => expect("at the floor of a file", server, undefined));
  await during([...configured(await write({})), floor], (server) => expect("without a number", server, BELOW));
  const unread = await write({ not_after: "tomorrow" });
  await during(["--bundle", unread], (server) => expect("a moment that is none", server, OVER));
  const end = Date.now() + LIFE;
  const short = await write({ not_after: new Date(end).toISOString() });
  await during(["--bundle", short], async (server) => {
    await expect("before its end", server, undefined);
    await setTimeout(end - Date.now() + 100);
    await expect("after its end", server, OVER);
  });
  // Loaded as files, a bundle has no manifest, and its end would not be known.
  const unpacked = join(folder, "unpacked");
  mkdirSync(unpacked);
  execFileSync("tar", ["-xzf", numbered, "-C", unpacked]);
  await during([unpacked], (server) => expect("as files", server, /with its manifest/));
  console.log(`bundles that are too old: ${checks} questions, ${failures} failures`);
  return failures;
}
