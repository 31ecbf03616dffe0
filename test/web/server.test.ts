import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesOf } from "../../src/cli/explore/page-files.ts";
import { hostHeader, type ServedExplorer, serveExplorer } from "../../src/cli/explore/server.ts";

describe("the explorer is served on this machine alone", () => {
  let served: ServedExplorer;
  beforeAll(async () => {
    const root = mkdtempSync(join(tmpdir(), "hdp-explore-"));
    mkdirSync(join(root, "page", "assets"), { recursive: true });
    writeFileSync(join(root, "secret.txt"), "secret");
    writeFileSync(join(root, "page", "index.html"), "<p>page</p>");
    writeFileSync(join(root, "page", "assets", "a.js"), "1");
    served = await serveExplorer(filesOf(join(root, "page")), 0);
  });
  afterAll(() => served.close());

  const ask = (path: string, { method = "GET", host }: { method?: string; host?: string } = {}) =>
    new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
      const { port } = new URL(served.url);
      const headers = { host: host ?? `127.0.0.1:${port}` };
      request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
        let body = "";
        response.on("data", (chunk: Buffer) => (body += chunk.toString()));
        response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
      })
        .on("error", reject)
        .end();
    });

  test("its files, with their types and a policy that lets nothing in from elsewhere", async () => {
    const page = await ask("/");
    expect(page.body).toBe("<p>page</p>");
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(page.headers["content-security-policy"]).not.toContain("unsafe-inline");
    expect((await ask("/assets/a.js?x")).headers["content-type"]).toContain("text/javascript");
    expect((await ask("/index.html", { method: "HEAD" })).body).toBe("");
  });

  test.each([
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets",
    "/assets/",
    "//secret.txt",
    "/none",
  ])("no other file: %s", async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain("secret");
  });

  test("no other method, and no other name of the host", async () => {
    expect((await ask("/", { method: "POST" })).status).toBe(405);
    expect((await ask("/", { host: "attacker.example" })).status).toBe(421);
    expect((await ask("/", { host: "127.0.0.1" })).status).toBe(421);
  });

  test("the host as a browser names it, without the usual port", () => {
    expect(hostHeader("localhost", 80)).toBe("localhost");
    expect(hostHeader("localhost", 8080)).toBe("localhost:8080");
  });
});
