import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { packagePath } from "../src/node/package/package-files.ts";

// Biome holds which layer may import which (biome.json), and that no file stands in a circle. This holds the rest.

const root = packagePath("");
const files = ["src", "web", "tools", "packages"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes("node_modules"))
    .map((name) => join(folder, name)),
);

/** Every import of a file of ours, types included. */
const imports = files.flatMap((from) => {
  const text = readFileSync(join(root, from), "utf8");
  return [...text.matchAll(/(?:\bfrom|\bimport\(|^import) ?"(\.[^"]+)"/gm)].map(([, path = ""]) => ({
    from,
    to: relative(root, join(root, dirname(from), path)),
  }));
});

describe("the layers", () => {
  it("are read from the files that there are", () => {
    expect(imports.length).toBeGreaterThan(1000);
    expect(
      imports.filter(({ to }) => !existsSync(join(root, to)) && !/\.(css|m?js)(\?url)?$|\.wasm\?url$/.test(to)),
    ).toEqual([]);
  });

  it("have no folder in a circle", () => {
    const next = new Map<string, Set<string>>();
    for (const { from, to } of imports) {
      const [a, b] = [dirname(from), dirname(to)];
      if (a !== b) next.set(a, (next.get(a) ?? new Set()).add(b));
    }
    const reaches = (start: string): Set<string> => {
      const seen = new Set<string>();
      const visit = (folder: string) => {
        for (const one of next.get(folder) ?? []) {
          if (seen.has(one)) continue;
          seen.add(one);
          visit(one);
        }
      };
      visit(start);
      return seen;
    };
    expect([...next.keys()].filter((folder) => reaches(folder).has(folder))).toEqual([]);
  });

  it("use another feature through its index alone", () => {
    const feature = (path: string) => /^src\/features\/([^/]+)\//.exec(path)?.[1];
    const across = imports.filter(({ from, to }) => {
      const [own, other] = [feature(from), feature(to)];
      return own !== undefined && other !== undefined && own !== other && !to.endsWith("/index.ts");
    });
    expect(across).toEqual([]);
  });

  it("have no loose file in src/ but the entries", () => {
    expect(files.filter((file) => dirname(file) === "src")).toEqual(["src/embedded.ts", "src/index.ts", "src/pure.ts"]);
  });

  it("leave the flags of the command to the command", () => {
    const library = files.filter((file) => /^src\/(core|words|features|node)\//.test(file));
    const errors = library.flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      return [...text.matchAll(/new \w*Error\([\s\S]*?\);\n/g)].map(([error]) => ({ file, error }));
    });
    expect(errors.length).toBeGreaterThan(50);
    expect(errors.filter(({ error }) => /(?<![-\w])--[a-z]/.test(error))).toEqual([]);
  });
});
