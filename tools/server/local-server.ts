import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";

/** How long a server may take to start or to answer. */
const PATIENCE_MS = 60_000;

/** The answer of a server. */
export interface Reply {
  readonly status: number;
  readonly text: string;
}

/** A server's process and its HTTP port on this machine, asked over connections that are kept open. */
export class LocalServer {
  readonly #process: ChildProcess;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 4 });
  readonly #port: number;
  #output = "";
  #failure: Error | undefined;
  readonly #kill = () => this.#process.kill();

  private constructor(started: ChildProcess, port: number) {
    this.#process = started;
    this.#port = port;
    for (const stream of [started.stdout, started.stderr]) stream?.on("data", (text) => (this.#output += String(text)));
    started.on("error", (error) => (this.#failure = error));
    // A run that ends by an error nobody caught leaves no server behind.
    process.once("exit", this.#kill);
  }

  /**
   * Starts a server that listens on `port` of the loopback interface, and waits until `health` answers with status 200.
   *
   * @throws Error with what it wrote if it ends or does not get there
   */
  static async start(command: string, args: readonly string[], port: number, health: string): Promise<LocalServer> {
    const server = new LocalServer(spawn(command, args), port);
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until && server.#runs) {
      const healthy = await server.send("GET", health).catch(() => undefined);
      if (healthy?.status === 200) return server;
      await setTimeout(50);
    }
    await server.stop();
    throw new Error(`${command} does not serve: ${server.#failure?.message ?? server.output}`);
  }

  /** The output of the server. */
  get output(): string {
    return this.#output;
  }

  /** The most memory that the process had so far, in MiB (on Linux). */
  get peakMemory(): number {
    const status = readFileSync(`/proc/${this.#process.pid}/status`, "utf8");
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
  }

  /** Ends the process and waits for its end. */
  async stop(): Promise<void> {
    this.#agent.destroy();
    process.removeListener("exit", this.#kill);
    if (!this.#runs) return;
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#kill();
    await ended;
  }

  get #runs(): boolean {
    return this.#failure === undefined && this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** Sends a body as JSON and gives what comes back as it is, whatever the status. */
  send(method: string, path: string, body: string | Uint8Array = "", more = {}): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const options = { host: "127.0.0.1", port: this.#port, agent: this.#agent, timeout: PATIENCE_MS };
      const headers = { "content-type": "application/json", ...more };
      const sent = request({ ...options, method, path, headers }, (answer) => {
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

/** A port of the loopback interface that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
