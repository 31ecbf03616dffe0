import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Fill } from "../../node/explorer/own-parts.ts";

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
 * Serves the files of a folder on this machine alone. A request must name one of the files exactly as they are now, so
 * no path leads out of the folder. A page from elsewhere whose host name was made to lead here is refused.
 *
 * @param folder that of the built page
 * @param port 0 for any that is free
 * @param fill puts into each script what an office brought
 * @throws Error of Node (`EADDRINUSE`, `EACCES`) if the port cannot be had
 */
export async function serveExplorer(folder: string, port: number, fill?: Fill): Promise<ServedExplorer> {
  const files = new Map(filesIn(folder).map((name) => [`/${name}`, join(folder, name)]));
  const index = files.get("/index.html");
  if (index !== undefined) files.set("/", index);
  const filled = new Map<string, string>();
  const script = (file: string): string => {
    const known = filled.get(file) ?? (fill as Fill)(readFileSync(file, "utf8"));
    filled.set(file, known);
    return known;
  };
  let hosts: readonly string[] = [];
  const server: Server = createServer((request, response) => {
    const refuse = (status: number, more: Record<string, string> = {}) => {
      response.writeHead(status, { ...HEADERS, ...more, "content-type": "text/plain; charset=utf-8" });
      response.end(`${status}\n`);
    };
    const { method, url = "", headers } = request;
    if (!hosts.includes(headers.host ?? "")) return refuse(421);
    if (method !== "GET" && method !== "HEAD") return refuse(405, { allow: "GET, HEAD" });
    const file = files.get(url.split("?")[0] as string);
    if (file === undefined || !existsSync(file)) return refuse(404);
    response.writeHead(200, { ...HEADERS, "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    if (method === "HEAD") return response.end();
    if (fill !== undefined && extname(file) === ".js") return response.end(script(file));
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
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

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
}
