import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { packagePath } from "../../src/package-files.ts";

/** The binary of the OPA that go.mod pins, which Go builds where it is not built yet. */
export function opaBinary(): string {
  execFileSync("go", ["tool", "opa", "version"], { cwd: packagePath(""), stdio: "pipe" });
  return execFileSync("go", ["tool", "-n", "opa"], { cwd: packagePath(""), encoding: "utf8" }).trim();
}

/** How long a server may take to start or to answer. */
const PATIENCE_MS = 60_000;

/** An OPA server on a free port of this machine. */
export class OpaServer {
  readonly #process: ChildProcess;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 4 });
  readonly #port: number;
  #output = "";

  private constructor(process: ChildProcess, port: number) {
    this.#process = process;
    this.#port = port;
    for (const stream of [process.stdout, process.stderr]) stream?.on("data", (text) => (this.#output += String(text)));
  }

  /**
   * Starts a server and waits until it serves its bundles.
   *
   * @throws Error with what it wrote if it ends or does not get there
   */
  static async start(opa: string, args: readonly string[]): Promise<OpaServer> {
    const port = await freePort();
    const started = spawn(opa, ["run", "--server", "--addr", `127.0.0.1:${port}`, "--log-level", "error", ...args]);
    const server = new OpaServer(started, port);
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until && started.exitCode === null) {
      const healthy = await server.#send("GET", "/health?bundles").catch(() => undefined);
      if (healthy?.status === 200) return server;
      await setTimeout(50);
    }
    await server.stop();
    throw new Error(`OPA does not serve: ${server.output}`);
  }

  /** What the server wrote. */
  get output(): string {
    return this.#output;
  }

  /** The document at a path below `data`, `undefined` where there is none; `body` is sent as it is. */
  async ask(path: string, body: string): Promise<unknown> {
    const { status, text } = await this.#send("POST", `/v1/data/${path}`, body);
    if (status !== 200) throw new Error(`OPA answered with status ${status} to ${body}: ${text}`);
    return (JSON.parse(text) as { result?: unknown }).result;
  }

  async stop(): Promise<void> {
    this.#agent.destroy();
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.kill();
    await ended;
  }

  #send(method: string, path: string, body = ""): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const options = { host: "127.0.0.1", port: this.#port, agent: this.#agent, timeout: PATIENCE_MS };
      const sent = request({ ...options, method, path, headers: { "content-type": "application/json" } }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
        answer.on("error", reject);
      });
      sent.on("timeout", () => sent.destroy(new Error("no answer in time")));
      sent.on("error", reject);
      sent.end(body);
    });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
