import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import type { PageFiles } from "./page-files.ts";

/** The explorer while it is served. */
export interface ServedExplorer {
  /** `http://127.0.0.1:8737/` */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
};

const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; worker-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};

/**
 * Serves files on this machine alone. A request must name one of them exactly, so no path leads anywhere else. A page
 * from elsewhere whose host name was made to lead here is refused.
 *
 * @param files those of the built page
 * @param port 0 for any that is free
 * @param fill puts into each script what an office brought
 * @throws Error of Node (`EADDRINUSE`, `EACCES`) if the port cannot be had
 */
export async function serveExplorer(files: PageFiles, port: number): Promise<ServedExplorer> {
  let hosts: readonly string[] = [];
  const server: Server = createServer((request, response) => {
    const refuse = (status: number, more: Record<string, string> = {}) => {
      response.writeHead(status, { ...HEADERS, ...more, "content-type": "text/plain; charset=utf-8" });
      response.end(`${status}\n`);
    };
    const { method, url = "", headers } = request;
    if (!hosts.includes(headers.host ?? "")) return refuse(421);
    if (method !== "GET" && method !== "HEAD") return refuse(405, { allow: "GET, HEAD" });
    const [path = ""] = url.split("?");
    const name = path === "/" ? "index.html" : path.slice(1);
    const bytes = path.startsWith("/") ? files.get(name) : undefined;
    if (bytes === undefined) return refuse(404);
    response.writeHead(200, { ...HEADERS, "content-type": TYPES[extname(name)] ?? "application/octet-stream" });
    response.end(method === "HEAD" ? undefined : bytes);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: at } = server.address() as AddressInfo;
  hosts = ["127.0.0.1", "localhost"].map((name) => hostHeader(name, at));
  return {
    url: `http://127.0.0.1:${at}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** How a browser names a host: the usual port of HTTP is left out. */
export function hostHeader(name: string, port: number): string {
  return new URL(`http://${name}:${port}`).host;
}
