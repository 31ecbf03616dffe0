import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import type { DataDocument } from "../../src/core/regulation/data-document.ts";
import { policySources } from "../../src/node/policies/policy-sources.ts";
import { writeFiles } from "../../src/node/policies/with-files.ts";
import { opaBinary } from "../build/opa.ts";
import { OpaServer } from "./opa-server.ts";

/**
 * The policies in native OPA, many requests in one evaluation each. Requests are not checked: these are asked that were.
 */
export class NativeAnswers {
  readonly #server: OpaServer;

  private constructor(server: OpaServer) {
    this.#server = server;
  }

  /** Starts the OPA that go.mod pins on the policies' sources; {@link stop} ends it. */
  static async start(decisions: readonly string[], data: DataDocument): Promise<NativeAnswers> {
    const folder = mkdtempSync(join(tmpdir(), "hdp-native-"));
    try {
      const rules = decisions.map(
        (name) => `answers.${name}[index] := answer if {
	some index, request in input.requests
	answer := data.hdp.${name}.answer with input as request
}`,
      );
      const bulk = `package bulk\n\n${rules.join("\n\n")}\n`;
      const files = [...policySources("policies"), ["bulk.rego", bulk], ["data.json", JSON.stringify(data)]] as const;
      writeFiles(new Map(files), folder);
      const loaded = ["policies", "bulk.rego", "data.json"].map((name) => join(folder, name));
      return new NativeAnswers(await OpaServer.start(opaBinary(), ["--optimize-store-for-read-speed", ...loaded]));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  /** The answers to requests of one decision, in their order; `undefined` where there is none. */
  async ask(decision: string, requests: readonly unknown[]): Promise<unknown[]> {
    const size = Math.ceil(requests.length / availableParallelism());
    const parts: Promise<unknown[]>[] = [];
    for (let from = 0; from < requests.length; from += size) {
      parts.push(this.#evaluated(decision, requests.slice(from, from + size)));
    }
    return (await Promise.all(parts)).flat();
  }

  async #evaluated(decision: string, requests: readonly unknown[]): Promise<unknown[]> {
    const answers = await this.#server.ask(`bulk/answers/${decision}`, JSON.stringify({ input: { requests } }));
    return requests.map((_, index) => (answers as Record<number, unknown> | undefined)?.[index]);
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }
}
