import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const text = readFileSync("SECURITY.md", "utf8");

describe("SECURITY.md", () => {
  const promises = text
    .slice(text.indexOf("## What is promised"), text.indexOf("Fuzzing is seeded"))
    .split(/^- (?=\*\*)/m);

  it("has each promise once, and a test of each that exists", () => {
    const names = promises.slice(1).map((promise) => /^\*\*([\s\S]*?)\*\*/.exec(promise)?.[1]);
    expect(names.length).toBeGreaterThan(30);
    for (const name of names) expect(text.split(`**${name}**`), name).toHaveLength(2);
    for (const promise of promises.slice(1)) {
      const [, tests = ""] = promise.split(/\bTests:/);
      const files = [...tests.matchAll(/`([^` ]+\.(?:ts|rego)|[^` ]+\/|\.ci\/run)(?: [^`]*)?`/g)].map(
        ([, file]) => file as string,
      );
      expect(files, promise).not.toEqual([]);
      for (const file of files) expect(existsSync(file.replace("*_test.rego", "mask_test.rego")), file).toBe(true);
    }
  });
});

describe("nothing of the package", () => {
  const NETWORK = /["'](?:node:)?(?:net|tls|dgram|dns|http|https|http2|dns\/promises)["']/;
  const SENDING = /\b(?:fetch|WebSocket|EventSource|XMLHttpRequest|sendBeacon)\b\s*\(/;
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join("src", name).replaceAll("\\", "/"));

  it("opens a connection; one file listens, on this machine alone", () => {
    expect(sources.length).toBeGreaterThan(300);
    const found = sources.filter((file) => {
      const source = readFileSync(file, "utf8");
      return NETWORK.test(source) || SENDING.test(source);
    });
    expect(found).toEqual(["src/cli/explore/server.ts"]);
    expect(readFileSync("src/cli/explore/server.ts", "utf8")).toContain('server.listen(port, "127.0.0.1"');
  });
});
