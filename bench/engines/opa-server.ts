import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer } from "../../src/index.ts";
import { makeBundle } from "../../src/node/bundle/bundle.ts";
import { readRegulations } from "../../src/node/regulations/read-regulations.ts";
import { opaBinary } from "../../tools/build/opa.ts";
import { OpaServer } from "../../tools/server/opa-server.ts";
import type { Contender } from "./contender.ts";
import { short } from "./short.ts";

let started: Promise<OpaServer | string> | undefined;

async function start(): Promise<OpaServer | string> {
  let binary: string;
  try {
    binary = opaBinary();
  } catch {
    return "not installed: needs Go, which builds the OPA of go.mod";
  }
  const folder = mkdtempSync(join(tmpdir(), "hdp-bench-"));
  try {
    const bundle = join(folder, "bundle.tar.gz");
    writeFileSync(bundle, (await makeBundle(readRegulations())).archive);
    return await OpaServer.start(binary, ["--bundle", bundle]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An OPA server on loopback with the bundle of `hdp bundle`: every request checked, every answer whole. */
export const opaServer: Contender = {
  name: "OPA server",
  async prepare({ task, requests }) {
    const server = await (started ??= start());
    if (typeof server === "string") return { absent: server };
    const decide = (index: number) => server.ask(`hdp/${task.name}/answer`, JSON.stringify({ input: requests[index] }));
    return { check: async (index) => short((await decide(index)) as Answer), decide };
  },
  async close() {
    const server = await started;
    if (server instanceof OpaServer) await server.stop();
  },
};
