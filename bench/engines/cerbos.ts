import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, LocalServer } from "../../tools/server/local-server.ts";
import { cerbosPolicies } from "./cerbos-policies.ts";
import { type Contender, NOT_INSTALLED, rivalFile, rivalsInstalled } from "./contender.ts";

/** What of an answer is read; its fields' other content does not matter here. */
interface Checked {
  readonly results: readonly {
    readonly actions: { readonly decide?: string };
    readonly outputs: readonly { readonly val: readonly string[] | number }[];
  }[];
}

let started: Promise<LocalServer | string> | undefined;

async function start(): Promise<LocalServer | string> {
  const platform = `${process.platform}-${process.arch}`;
  const binary = rivalFile(`@cerbos/cerbos-${platform}`);
  if (binary === undefined) return `not installed: its package has no binary for ${platform}`;
  const folder = mkdtempSync(join(tmpdir(), "hdp-bench-"));
  try {
    const directory = join(folder, "policies");
    mkdirSync(directory);
    for (const [name, policy] of Object.entries(cerbosPolicies)) {
      writeFileSync(join(directory, `${name}.json`), JSON.stringify(policy));
    }
    const [http, grpc] = [await freePort(), await freePort()];
    const config = join(folder, "config.yaml");
    // JSON is YAML. It reads the policies once, at the start.
    const settings = {
      server: { httpListenAddr: `127.0.0.1:${http}`, grpcListenAddr: `127.0.0.1:${grpc}` },
      telemetry: { disabled: true },
      audit: { enabled: false },
      storage: { driver: "disk", disk: { directory, watchForChanges: false } },
    };
    writeFileSync(config, JSON.stringify(settings));
    const args = ["server", "--config", config, "--log-level=error"];
    return await LocalServer.start(binary, args, http, "/_cerbos/health");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const principal = { id: "user", roles: ["user"] };

/** A Cerbos server on loopback; the reasons and the number of samples are outputs of its policies. */
export const cerbos: Contender = {
  name: "Cerbos",
  async prepare({ task, flats }) {
    if (!rivalsInstalled) return NOT_INSTALLED;
    const server = await (started ??= start());
    if (typeof server === "string") return { absent: server };
    const decide = async (index: number) => {
      const resource = { kind: task.name, id: "asked", attr: flats[index] };
      const body = JSON.stringify({ principal, resources: [{ actions: ["decide"], resource }] });
      const { status, text } = await server.send("POST", "/api/check/resources", body);
      const result = status === 200 ? (JSON.parse(text) as Checked).results[0] : undefined;
      const value = result?.outputs[0]?.val;
      if (typeof value === "number") return { outcome: "required", reasons: ["samples_due"], samples: value };
      if (value === undefined) throw new Error(`Cerbos answered with status ${status} to ${body}: ${text}`);
      const effect = result?.actions.decide === "EFFECT_ALLOW" ? "permit" : "deny";
      const reasons = [...value].sort();
      return { outcome: task.name === "query_permission" ? effect : task.outcome(reasons), reasons };
    };
    return { check: decide, decide };
  },
  async close() {
    const server = await started?.catch(() => undefined);
    if (server instanceof LocalServer) await server.stop();
  },
};
