import { freePort, LocalServer, type Reply } from "./local-server.ts";

/** An OPA server on a free port of this machine. */
export class OpaServer {
  readonly #server: LocalServer;

  private constructor(server: LocalServer) {
    this.#server = server;
  }

  /**
   * Starts a server and waits until it serves its bundles, if it has any.
   *
   * @throws Error with what it wrote if it ends or does not get there
   */
  static async start(opa: string, args: readonly string[]): Promise<OpaServer> {
    const port = await freePort();
    const all = ["run", "--server", "--addr", `127.0.0.1:${port}`, "--log-level", "error", ...args];
    return new OpaServer(await LocalServer.start(opa, all, port, "/health?bundles"));
  }

  /** The output of the server. */
  get output(): string {
    return this.#server.output;
  }

  /** The most memory that it had so far, in MiB. */
  get peakMemory(): number {
    return this.#server.peakMemory;
  }

  /** Sends a body to any path and returns the response, whatever its status. */
  send(method: string, path: string, body?: string | Uint8Array, headers?: Record<string, string>): Promise<Reply> {
    return this.#server.send(method, path, body, headers);
  }

  /** The document at a path below `data`, `undefined` where there is none; `body` is sent as it is. */
  async ask(path: string, body: string): Promise<unknown> {
    const { status, text } = await this.#server.send("POST", `/v1/data/${path}`, body);
    if (status !== 200) throw new Error(`OPA answered with status ${status} to ${body}: ${text}`);
    return (JSON.parse(text) as { result?: unknown }).result;
  }

  /** Writes a document below `data`, as whoever administers the server may. */
  async put(path: string, body: string): Promise<void> {
    const { status, text } = await this.#server.send("PUT", `/v1/data/${path}`, body);
    if (status !== 204 && status !== 304) throw new Error(`OPA answered with status ${status} to ${body}: ${text}`);
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }
}
